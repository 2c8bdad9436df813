import type {Sentence} from 'nlcst'
import type {Range} from '../ranges/range.js'

/** A phrase or a pattern, where it stands in the message. What is found in a sentence alone is a match. */
export interface Found extends Range {
  /** The phrase as it stands in the lexicon, or the name of the pattern. */
  readonly entry: string
  readonly sentence: Sentence
}
