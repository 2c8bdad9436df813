import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** Asks after something of one's own: „Hvor bliver min pakke af?“ */
export const pursuits = {
  source,
  phrases: [
    'hvor (er|bliver) (min|mit|mine|vores|den|det|de|pakken|ordren|pengene)',
    'hvornår (kommer|ankommer|modtager|får|sender|bliver|kan)',
    '(venter|ventet) (stadig|fortsat|jeg|vi|på|i|nu)',
    '(hvad er status|status på|er der nyt|noget nyt)',
    'hvad gør (jeg|vi)',
    'høre(r|) (mere|nærmere|til)',
  ],
} satisfies Lexicon

/** A small i is the most frequent spelling of the pronoun I in this kind of mail; case is folded anyway. */
export const requests = {
  source,
  phrases: [
    '(kan|vil|kunne|ville|mon) (i|du|de) (ikke|)',
    '(kan|må|kunne) (jeg|vi) (ikke|) (bede|få|anmode)',
    '(jeg|vi) (vil|ville) (meget|) gerne',
    'vil (jeg|vi) (meget|) gerne',
    '(jeg|vi) (ønsker|beder|anmoder|søger|kræver|forlanger|forventer)',
    'ønsker (jeg|vi)',
    '(jeg|vi) skal (venligst|hermed) (bede|anmode)',
    '(i|du|de) (må|skal) (meget|) gerne',
    'har (i|du|de) mulighed for',
    'er det muligt',
    '(vil|ville|kunne) det være muligt',
    '(jeg|vi) hører gerne',
    '(jeg|vi) har brug for',
    'har (jeg|vi) brug for',
    '(jeg|vi) håber(,|) (at|) (i|du|de)',
    'vær (venlig|sød|rar) at',
    'i bedes',
    'venligst',
  ],
} satisfies Lexicon
