import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** It came, it works: the case is over unless the sentence goes on with a complaint. */
export const resolutions = {
  source,
  phrases: [
    '(er|blev|kom) (nu|i dag|i går|endelig|) (kommet|ankommet|modtaget|dukket op|løst|på plads|nået frem)',
    'kom (nu|i dag|i går|endelig|) (frem|sikkert)',
    'er (nu|i dag|endelig|) kommet (godt|sikkert) frem',
    '(jeg|vi) har (nu|i dag|endelig|) (modtaget|fået)',
    'har (jeg|vi) (nu|i dag|endelig|) (modtaget|fået)',
    '(virker|fungerer) (nu|igen|som det skal)',
    'det (hele|) (er løst|virker)',
    '(kan|må) (i|du) (bare|godt|) lukke',
  ],
} satisfies Lexicon
