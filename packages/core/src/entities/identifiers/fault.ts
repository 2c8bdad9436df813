/** What is wrong with an identifier, as data. Where exactly one correction passes, it is given in full. */
export type IdentifierFault = (
  | {
      readonly wrong: 'length'
      /** Letters and digits without separators; “10–13” where the kind leaves it open. */
      readonly expected: number | string
      readonly actual: number
      readonly of: 'digits' | 'characters'
    }
  /** The digits are as many as they should be: 3-7-7, but 4-6-7. */
  | {readonly wrong: 'grouping'; readonly expected: string; readonly actual: string}
  /** `expected` is empty where no check digit fits the other digits. */
  | {readonly wrong: 'check-digit'; readonly expected: string; readonly actual: string}
  /** O for 0, l for 1. */
  | {readonly wrong: 'letter-for-digit'; readonly expected: string; readonly actual: string}
  /** No country, no day of the calendar: the part that is none. */
  | {readonly wrong: 'country' | 'date'; readonly actual: string}
  /** Letters where the country named has digits, or the other way. */
  | {readonly wrong: 'format'; readonly actual: string}
) & {readonly corrected?: string}

/**
 * `valid`: its check digit is right. `plausible`: it has the shape, which is all that can be checked. `ambiguous`: it may be of
 * several kinds.
 */
export type IdentifierVerdict = 'valid' | 'plausible' | 'ambiguous' | IdentifierFault
