import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** Thank the reader: “thank you for your time”, “I appreciate”. Not “thanks to the delay”, not “no, thanks”. */
export const thanks = {
  source,
  phrases: [
    'thank you (very much|so much|in advance|again|)',
    'thank you (for|and)',
    'thanking you',
    'thanks (a lot|so much|very much|in advance|again|for|and|)',
    'many thanks',
    'thanks a million',
    '(we|i|much) (really |very much |greatly |) appreciate',
    'much appreciated',
    '(am|are|we are|i am|very|most|) grateful for',
    'much obliged',
    'for your (kind |)(help|assistance|support|understanding|time|patience)',
  ],
} satisfies Lexicon

/** “Thanks to the delay”, “no thanks”: these thank nobody. */
export const notThanks = {
  source,
  phrases: ['thanks to', 'no (thanks|thank you)', 'thanks for nothing', 'thank you for nothing'],
} satisfies Lexicon
