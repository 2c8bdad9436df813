import type {Pattern} from '@tactlint/core'
import {someAdverbs} from './adverbs.js'
import {either, gap, maybe, notAfter, notNext, one, other, pattern} from './notation.js'
import {noPronoun, reader, yours} from './reader.js'
import {colleague, has, who} from './wrong-steps.js'

const not = one('ikke aldrig intet ingenting hverken')
const kept = one('gjorde holdt ringede kom leverede svarede sendte overholdt')
/** „måske“, „vist“: a careful writer does not accuse. */
const surely = notNext(gap(2), one('måske vist nok muligvis mon'))

/** Words that were not kept, and words that do not agree: „I lovede at ringe, og det gjorde I ikke“. */
const promises: readonly Pattern[] = [
  pattern(
    'I lovede at ringe, og det gjorde I ikke',
    reader,
    one('lovede sagde garanterede forsikrede aftalte påstod'),
    gap(12),
    one('og men'),
    either(
      [one('holdt gjorde ringede overholdt svarede'), gap(2), not],
      [gap(1), either([kept, reader], [reader, kept]), gap(1), not],
      [one('nu i'), gap(1), one('siger påstår skriver'), reader],
    ),
  ),
  pattern(
    'du lovede mig noget andet',
    either([reader, one('lovede sagde skrev garanterede')], [one('lovede sagde'), reader]),
    gap(2),
    one('noget det'),
    one('andet stik modsatte helt'),
  ),
  pattern(
    'det var jer, der lovede',
    one('det'),
    one('er var'),
    someAdverbs,
    one('jer dig'),
    ...who,
    someAdverbs,
    one('lovede garanterede sagde bad forlangte påstod har tabte sendte pakkede tastede valgte'),
    notNext(one('den bedste det bedste leveret klaret hjulpet fundet')),
  ),
  pattern(
    'I ændrer forklaring hver gang',
    reader,
    one('ændrer skifter siger fortæller finder kommer'),
    gap(4),
    either(
      [one('forklaring mening historie'), gap(1), one('hver hele igen konstant fra')],
      [one('noget en et'), one('nyt ny andet'), one('hver undskyldning')],
    ),
  ),
]

/** Nothing is done, or not what is a duty: „I gør ingenting“, „I tager ikke ansvar“. */
const inaction: readonly Pattern[] = [
  pattern(
    'I gør ingenting',
    notAfter('hvis når om at'),
    either([reader, one('gør foretager laver')], [one('gør foretager'), reader]),
    someAdverbs,
    maybe(one('jer dig')),
    either([one('ingenting intet')], [one('ikke'), one('noget'), notNext(one('forkert galt'))]),
  ),
  pattern(
    'I har intet gjort',
    either([reader, has], [has, reader], [one('og'), has]),
    gap(3),
    either(
      [one('intet ingenting'), one('gjort foretaget undersøgt lavet')],
      [
        one('ikke'),
        gap(1),
        one('gjort foretaget løftet rørt'),
        gap(1),
        one('noget jer en ved arbejde job jeres'),
        notNext(one('forkert galt')),
      ],
    ),
    surely,
  ),
  pattern(
    'I har haft tre uger uden at røre den',
    reader,
    has,
    gap(8),
    one('uden'),
    one('at'),
    one('røre gøre løfte svare undersøge tjekke lave reagere foretage kigge undskylde blinke'),
  ),
  pattern(
    'I tager ikke ansvar',
    notAfter('hvis når om at'),
    either([reader, one('tager')], [one('tager'), reader]),
    someAdverbs,
    one('ikke aldrig'),
    gap(1),
    one('ansvar ansvaret stilling hånd mig os hensyn jer kunder kunderne sagen klagen'),
    notNext(one('imod med')),
  ),
  pattern(
    'I lytter ikke',
    notAfter('hvis når om at'),
    either([reader, one('lytter')], [one('lytter'), reader]),
    someAdverbs,
    not,
  ),
  pattern(
    'I hører ikke efter',
    notAfter('hvis når om at'),
    either([reader, one('hører følger')], [one('hører følger'), reader]),
    someAdverbs,
    not,
    one('efter med'),
  ),
  pattern(
    'I følger ikke jeres egne regler',
    either(
      [reader, one('følger overholder kender respekterer læser')],
      [reader, has],
      [one('følger overholder'), reader],
    ),
    someAdverbs,
    not,
    maybe(one('fulgt overholdt læst respekteret kendt')),
    either(
      [one('jeres dine'), one('egne egen eget')],
      [one('loven reglerne aftalen kontrakten lovgivningen')],
    ),
  ),
  pattern(
    'I svarer simpelthen ikke',
    either([reader, one('svarer reagerer ringer hjælper læser')], [one('svarer reagerer'), reader]),
    one('simpelthen jo bare overhovedet engang slet konsekvent aldrig'),
    gap(1),
    one('ikke aldrig svarer på'),
  ),
  pattern(
    'jeres montør har ikke gjort sit arbejde',
    ...colleague,
    maybe(gap(3)),
    one('har havde'),
    someAdverbs,
    not,
    gap(1),
    one('læst sat kigget undersøgt passet gjort fulgt tjekket forstået ringet overholdt gidet hørt'),
    notNext(one('færdig endnu')),
  ),
  pattern(
    'fordi ingen af jer tog backup',
    one('ingen ikke'),
    maybe(one('en')),
    one('af hos'),
    one('jer'),
    gap(1),
    one('tog gad tænkte læste svarede kiggede vidste ved gider kan gjorde passede har fulgte ville kunne'),
  ),
  pattern(
    'fordi I ikke havde pakket den ind',
    one('fordi da eftersom'),
    one('i du'),
    someAdverbs,
    one('ikke aldrig'),
    someAdverbs,
    one(
      'havde kunne ville gad sendte svarede pakkede tjekkede læste passede fulgte ringede rettede betalte gjorde',
    ),
    notNext(one('være')),
  ),
]

/** What drives the reader, as the writer thinks: „I tænker kun på penge“. */
const motives: readonly Pattern[] = [
  pattern(
    'I tænker kun på penge',
    either([reader, one('tænker går')], [one('tænker går'), reader]),
    maybe(one('jo åbenbart')),
    one('kun bare udelukkende mere'),
    gap(2),
    one('på op'),
  ),
  pattern(
    'I vil bare have mine penge',
    reader,
    one('vil ønsker'),
    maybe(one('jo åbenbart')),
    one('bare kun hellere'),
    gap(1),
    one('have tjene malke snyde score beholde slippe hente'),
    gap(2),
    one('penge pengene mine mig os ansvar folk kunderne betaling kassen'),
  ),
  pattern(
    'I er kun ude på at tjene penge',
    reader,
    one('er'),
    gap(1),
    one('ude'),
    either([one('på'), one('at')], [one('efter')]),
  ),
  pattern(
    'I har taget pengene og er forsvundet',
    either([reader, has], [has, reader]),
    gap(1),
    one('taget hævet stukket snuppet scoret'),
    gap(3),
    one('og'),
    gap(2),
    one('forsvundet løbet skredet stukket væk tavse'),
  ),
  pattern(
    'I har taget røven på mig',
    either([reader, has], [has, reader]),
    gap(1),
    either(
      [one('taget'), one('røven pis gas'), one('på')],
      [one('ført'), gap(2), one('bag'), one('lyset')],
      [one('holdt'), gap(2), one('for'), one('nar')],
    ),
  ),
  pattern(
    'I ser stort på reglerne',
    either([reader, one('ser')], [one('ser'), reader]),
    gap(1),
    one('stort igennem gennem'),
    maybe(one('på fingre')),
  ),
  pattern(
    'I prøver at give fragtfirmaet skylden',
    reader,
    one('prøver forsøger vil giver lægger skubber skyder'),
    gap(3),
    either([one('skylden'), gap(1)], [one('skylden'), one('over')]),
    notNext(one('for at')),
  ),
  pattern(
    'I behandler mig som luft',
    reader,
    one('behandler behandlede betragter'),
    gap(2),
    one('som dårligt elendigt'),
    gap(1),
    one('luft skidt idiot nummer kvæg lort affald forbryder andenrangs . ! kunde snylter'),
  ),
  pattern(
    'I har valgt at ignorere min klage',
    reader,
    one('har'),
    gap(1),
    one('valgt'),
    one('at'),
    one('ignorere overse glemme sylte tie lukke nægte lyve'),
  ),
  pattern('det kan I takke jer selv for', one('takke'), one('jer dig'), one('selv')),
  pattern(
    'det er altid det samme med jer',
    one('samme'),
    one('hver med'),
    gap(2),
    one('med jer'),
    gap(1),
    one('jer gang . !'),
    notAfter('for'),
    notNext(one('at som')),
  ),
  pattern(
    'den ene afdeling ved ikke, hvad den anden laver',
    one('ene'),
    gap(1),
    one('ved aner'),
    gap(1),
    one('ikke'),
    maybe(one(',')),
    one('hvad'),
    gap(2),
    one('anden'),
  ),
]

/** Somebody who was spoken to: „Ham, jeg talte med hos jer, vidste ingenting“. */
const people: readonly Pattern[] = [
  pattern(
    'ham, jeg talte med hos jer, vidste ingenting',
    one('ham hende den dem damen manden personen medarbejderen vedkommende'),
    maybe(one(',')),
    one('jeg vi'),
    one('talte snakkede fik havde'),
    gap(6),
    one('vidste anede fattede kunne gad lyttede løj grinede'),
    one('ikke ingenting intet aldrig højt mig overhovedet'),
  ),
  pattern(
    'nogen hos jer har tastet forkert',
    one('hos'),
    one('jer'),
    gap(1),
    has,
    gap(5),
    one('forkert forkerte fejl om hul galt'),
    notNext(one('at')),
  ),
  pattern(
    'jeres taksator ikke gad',
    yours,
    other(', . har er og'),
    gap(3),
    one('gad gider løj lyver snød snyder nægtede nægter sjuskede sjusker fralagde vrissede råbte'),
    notNext(one('mig sig sin')),
  ),
  pattern(
    'jeres tekniker gjorde det kun værre',
    ...colleague,
    gap(2),
    one('gjorde gør har'),
    gap(3),
    one('værre ringere'),
  ),
  pattern(
    'jeres håndværkere har efterladt det i et rod',
    ...colleague,
    maybe(gap(3)),
    has,
    gap(1),
    one('efterladt'),
    gap(6),
    one('rod svineri kaos affald lort møg tilstand'),
  ),
]

/** „Hvordan kunne I overse det?“ */
const wondering: readonly Pattern[] = [
  pattern(
    'hvordan kunne I overse det',
    one('hvordan'),
    one('kan kunne'),
    one('i du'),
    noPronoun,
    gap(1),
    one('overse glemme miste rode tillade forsvare sove lade afvise ignorere nægte'),
    gap(8),
    one('det sådan ? noget en et så hele den min mig'),
  ),
  pattern(
    'hvorfor gør I det så besværligt',
    one('hvorfor'),
    one('gør skal'),
    reader,
    gap(2),
    either([one('så'), one('besværligt svært indviklet kompliceret')], [one('altid'), gap(3)]),
  ),
  pattern(
    'hvorfor har I ladet det ske',
    one('hvorfor'),
    one('har lod'),
    reader,
    gap(1),
    one('ladet glemt overset sendt lukket lovet sagt fortalt smidt forkert mig'),
    gap(3),
    one('ske det forkert forkerte noget en uden ? mig vente'),
  ),
]

export const brokenPromises: readonly Pattern[] = [
  ...promises,
  ...inaction,
  ...motives,
  ...people,
  ...wondering,
]
