import type {Lexicon} from '@tactlint/core'
import {either, maybe, notNext, one, pattern} from '../notation.js'
import {source} from '../source.js'

/** It came, it works: the case is over unless the sentence goes on with a complaint. */
export const resolutions = {
  source,
  phrases: [
    '(er|blev|kom) (nu|i dag|i går|endelig|) (kommet|ankommet|modtaget|dukket op|løst|på plads|nået frem)',
    'kom (nu|i dag|i går|endelig|) (frem|sikkert)',
    'er (nu|i dag|endelig|) kommet (godt|sikkert) frem',
    '(virker|fungerer) (nu|igen|som det skal)',
    'det (hele|) (er løst|virker)',
    '(kan|må) (i|du) (bare|godt|) lukke',
  ],
  patterns: [
    // „Vi har fået den“, but „Vi har fået en rykker“
    pattern(
      'jeg har fået den',
      either([one('jeg vi'), one('har')], [one('har'), one('jeg vi')]),
      maybe(one('nu endelig allerede også')),
      maybe(one('i'), one('dag går')),
      one('modtaget fået'),
      notNext(one('en et to tre fire fem flere nogle kun forkert forkerte besked afslag opkrævet ny nye')),
    ),
  ],
} satisfies Lexicon
