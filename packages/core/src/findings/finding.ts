import type {Slot} from '../facts/facts.js'
import type {Edit, Range} from '../ranges/range.js'
import type {RuleKind, Severity, Wording} from '../rules/rule.js'

/** One report as plain data, without any text of the message. All ranges are those of the source. */
export interface Finding {
  readonly ruleId: string
  /** Of the words shown for it: that of the paragraph, or the main one. */
  readonly language: string
  readonly severity: Severity
  readonly fix: RuleKind['fix']
  /** Names the words shown for it. */
  readonly wording: string
  readonly range: Range
  readonly missing?: Slot
  readonly data: Readonly<Record<string, Range | number | string>>
  readonly related: readonly Range[]
  /** The same for the same cause after the message was edited elsewhere; 16 hexadecimal digits, an ordinal for repetitions. */
  readonly fingerprint: string
}

/** The words of a finding, with those of the message put in. */
export interface Description {
  readonly what: string
  readonly why: string
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
