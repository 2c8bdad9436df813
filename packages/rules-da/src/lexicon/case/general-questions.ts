import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** Asks how things are done in general. Beside a complaint it is about a case again: „Hvordan kan pakken være væk?“ */
export const generalQuestions = {
  source,
  phrases: [
    'hvordan',
    'hvor (finder|ser) (jeg|vi|man)',
    'hvor kan (jeg|vi|man) (finde|se|læse|få|aflevere|hente)',
    'hvor (lang|langt|længe|meget|mange|stor|ofte|tit)',
    'hvad (koster|er prisen|betyder|skal jeg bruge|er jeres)',
    'hvilke(n|t|) (regler|frist|fragtfirma|leveringstid|leveringstider|muligheder)',
    '(sender|leverer|tilbyder|fører|bruger|accepterer) (i|du) (også|ikke|)',
    'har i (også|en|et|nogen|stadig|åbent|mulighed for at sende til)',
    '(kan|skal|må|bør) man',
    'om (i|man) (også|)',
    'hvad er forskellen',
    '(på|til) lager (igen|)',
    '(hjem|tilbage) på lager',
  ],
} satisfies Lexicon

/** Not yet a case: „hvis jeg fortryder“. */
export const hypotheticals = {
  source,
  phrases: [
    '(hvis|når|inden|før|såfremt) (jeg|man|vi|en kunde|kunden|kunder|pakken|varen|ordren) (bestiller|køber|fortryder|returnerer|vil|gerne vil|skal|skulle|ikke|går|bliver|er)',
    '(overvejer|tænker på) at (bestille|købe|returnere|oprette)',
    '(vil|ville) (gerne|) (bestille|købe)',
  ],
} satisfies Lexicon
