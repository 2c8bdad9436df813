import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** The reader has the case before them. */
export const followUps = {
  source,
  phrases: [
    '(jeg|vi) skrev (også|) (til jer|til dig|i går|i aftes|i mandags|i tirsdags|i onsdags|i torsdags|i fredags|i lørdags|i søndags|for|den|om)',
    '(jeg|vi) (har|havde) (allerede|tidligere|også|før|nu|) (skrevet til|rykket|kontaktet)',
    '(følger|følge|opfølgning) (op|) på (min|vores|sagen|sag|vores sag|min sag)',
    '(rykker|rykke) (for|jer|igen)',
    '(tak for|jeg har fået) (dit|jeres|det hurtige) (hurtige|) svar',
    '(min|vores) (sidste|seneste|tidligere|forrige) (mail|besked|henvendelse|e-mail)',
    '(stadig|endnu|fortsat) ikke (hørt|fået svar|modtaget svar|set et svar|noget svar)',
    'hej igen',
  ],
} satisfies Lexicon
