import {words, type Lexicon} from '@tactlint/core'
import {source} from '../source.js'

const others =
  'kunden|kunderne|køberen|køberne|en kunde|en køber|hun|han|kvinden|manden|klageren|naboen|chaufføren|min mor|min far|min kone|min mand|min datter|min søn|min svigermor|min kæreste|min nabo|min kollega|mine kolleger|min chef|mine børn|vores kunder|mine kunder|vores gæster|gæsterne|vores medlemmer|medlemmerne|brugerne|beboerne|beboeren|eleverne|forældrene|medarbejderne|vores medarbejdere|borgeren|patienten'

/** What others say or feel is a fact: „Kunden skriver, at hun er rasende“. What follows is theirs. */
export const reported = {
  source,
  phrases: [
    `(${others}) (skriver|skrev|siger|sagde|mener|mente|påstår|påstod|oplyser|oplyste|klager|klagede|fortæller|fortalte|truer|truede|føler|følte|kalder|kaldte|svarer|svarede|spørger|spurgte|kræver|krævede|forlanger|synes|syntes|tror|oplever|oplevede)`,
    `(${others}) (er|var|bliver|blev|har været|er blevet)`,
    '(skriver|siger|mener|klager|er|føler|truer|svarede|skrev|sagde|kalder) (kunden|køberen|kunderne|hun|han)',
    '(der|som) (kalder|skriver|siger|kaldte|skrev)',
    '(kalder|kaldte) (os|mig|vores)',
    '(ifølge|med) (kundens|køberens) (ord|mail|besked)',
  ],
  patterns: [
    // „Der står, at …“; „der står en betaling på kontoen“ says so oneself
    {
      name: 'der står',
      steps: [
        {surface: 'der'},
        {surface: words('står stod')},
        {notAhead: [{surface: words('en et ingen ikke to tre')}]},
      ],
    },
  ],
} satisfies Lexicon

/** „Kunden er sur, og jeg kræver …“ */
export const resumptions = {
  source,
  phrases: ['(og|men|så|for) (jeg|vi|nu|i|det er)'],
} satisfies Lexicon
