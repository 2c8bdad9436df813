import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** Thank the reader: “thank you for your time”, “I appreciate”. Not “thanks to the delay”, not “no, thanks”. */
export const thanks = {
  source,
  phrases: [
    'thank you (very much|so much|in advance|again|)',
    'thank you (for|and|all)',
    '(to thank|thanking) you',
    'thanks (a lot|so much|very much|in advance|again|for|and|)',
    '(many|with|much) thanks',
    'thanks a (million|bunch)',
    '(we|i|much) (really |very much |greatly |do |truly |) (appreciate|appreciated)',
    'i (am|would be|will be|was) (very |most |so |truly |really |) thankful',
    '(am|are|very|most|truly|so) grateful (for|to)',
    'much obliged',
    'for your (kind |continued |quick |prompt |) (help|assistance|support|understanding|time|patience|cooperation|effort|efforts|attention)',
    '(thx|ta|cheers)',
    '(your|the|any|all your) (help|assistance|support|time|efforts) (is|are|will be|would be) (much |greatly |very much |highly |really |) appreciated',
    'appreciate (your|all your|any|the) (help|assistance|support|time|efforts|effort|patience)',
  ],
} satisfies Lexicon

/** “Thanks to the delay”, “no thanks”: these thank nobody. */
export const notThanks = {
  source,
  phrases: [
    'thanks to',
    'no (thanks|thank you)',
    '(thanks|thank you) (so much |very much |a lot |) for (nothing|ruining|losing|ignoring|wasting|breaking|destroying|making me|making us)',
  ],
} satisfies Lexicon
