/** What a form may be, as bits of its node. */
export const role = {
  /** A word on its own. */
  word: 1 << 0,
  /** … if all letters of the text are capitals: Iphone for IPHONE, since the word is iPhone. */
  wordInCapitals: 1 << 1,
  /** Not with other capitals than the dictionary's. */
  keepsCase: 1 << 2,
  /** Never right, whatever it could be made of: afskedstagen. */
  forbidden: 1 << 3,
  compoundBegin: 1 << 4,
  compoundMiddle: 1 << 5,
  compoundEnd: 1 << 6,
  /** Stands in the dictionary, be it as a part of words only. A compound that is a slip for such a form is no word. */
  known: 1 << 7,
  /** A word, but not one to suggest. */
  notSuggested: 1 << 8,
  /** An entry of the dictionary, not only a form of one. */
  stem: 1 << 9,
} as const

/** How often a form is written: 0 where nobody knows, 1 (rarely) to 15. A band holds 2.3 times as many words as the next. */
const frequencyShift = 10
const mostFrequent = 15

export const frequencyOf = (roles: number): number => (roles >>> frequencyShift) & mostFrequent

/** @param rank of the form among all words by frequency, from 0 */
export const frequencyOfRank = (rank: number): number =>
  Math.max(1, mostFrequent - Math.floor(Math.log(rank + 1) / Math.log(2.3)))

export const withFrequency = (roles: number, frequency: number): number =>
  roles | (Math.min(frequency, mostFrequent) << frequencyShift)

/** One bit for each flag of the compound rules (`n*1t`), in the order in which they are first named. */
export const mostRuleFlags = 8
export const ruleRole = (flag: number): number => 1 << (14 + flag)
