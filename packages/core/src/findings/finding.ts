import type {Slot} from '../facts/facts.js'
import type {Edit, Range} from '../ranges/range.js'
import type {RuleKind, Severity, Wording} from '../rules/rule.js'

/** One report as plain data, without any text of the message. All ranges are those of the source, in UTF-16 units, end exclusive. */
export interface Finding {
  /** `missing-please`; of extensions `team/promise`. */
  readonly ruleId: string
  /** Of the words shown for it: that of the paragraph, or the main one. */
  readonly language: string
  readonly severity: Severity
  /** What may be done about it without asking: `safe` by `--fix` and `applyFixes`; `suggested` changes meaning or tone. */
  readonly fix: RuleKind['fix']
  /** Names the words shown for it. */
  readonly wording: string
  /** The words that are wrong; of something missing, those that make it necessary. */
  readonly range: Range
  /** What is missing, where that is what is wrong. */
  readonly missing?: Slot
  /** What the words shown for it are filled with. */
  readonly data: Readonly<Record<string, Range | number | string>>
  /** Other words that it is about. */
  readonly related: readonly Range[]
  /** The same for the same cause after the message was edited elsewhere; 16 hexadecimal digits, an ordinal for repetitions. */
  readonly fingerprint: string
}

/** The words of a finding, with those of the message put in. */
export interface Description {
  /** What was found: “!!!” repeats the sign. */
  readonly what: string
  /** What it does to the reader. */
  readonly why: string
  /** What to write instead; left out where `why` says it all. */
  readonly instead?: string
}

/** The words of a finding without any of the message: a cache may hold it. `describe` fills it. */
export interface UnfilledWording {
  readonly wording: Wording
  /** What values of the data are called. */
  readonly terms: Readonly<Record<string, string>>
}

/** A rewrite as it is offered. */
export interface Offer {
  /** In the source. Undefined where the source can't be edited so (markup would be lost): shown, not applied. */
  readonly edits?: readonly Edit[]
  /** What stands there afterwards. */
  readonly text: string
  /** Number of `⟨…⟩` that the writer must fill. */
  readonly blanks: number
}
