import type {
  Context,
  Description,
  Directive,
  Finding,
  Offer,
  Scores,
  Suppressed,
  UnusedDirective,
  Verdict,
} from '@tactlint/core'

export interface LintOptions {
  /** What is known of the message beside its text. Front matter of the message goes before. */
  readonly context?: Context
  /** BCP 47. Default: detected. Goes before front matter. */
  readonly language?: string
  /** BCP 47: the language of the words of findings, when it is not that of the message. */
  readonly locale?: string
  /** ISO date or date-time that “today” and “24 hours ago” are counted from; makes a verdict repeatable. */
  readonly now?: string
  /** `text` (default) or `markdown`. Front matter is read in both. */
  readonly format?: string
  /** False: directives in the message are not followed. Default: they are. */
  readonly inlineConfig?: boolean
  /** Directives that do not stand in the message: of a sidecar, of a baseline. */
  readonly directives?: readonly Directive[]
  /** Directives without effect are findings, too: `unused-directive`. */
  readonly reportUnusedDirectives?: boolean
  /** Directives without a reason are findings, too: `unexplained-directive`. */
  readonly requireReasons?: boolean
}

/** What linting a source gives. Ranges are those of the source. */
export interface LintResult {
  /** Of the first message; undefined when none of the languages is likely and nothing was checked. */
  readonly language: string | undefined
  /** In the order of the text. Their words are given by `describe`, rewrites by `resolve`. */
  readonly findings: readonly Finding[]
  /** What directives keep from being reported. `describe` and `resolve` know them, too. */
  readonly suppressed: readonly Suppressed[]
  /** Directives without which the same would be reported. */
  readonly unusedDirectives: readonly UnusedDirective[]
  /** The words of a finding of this result: what is wrong, why, what to write instead. */
  readonly describe: (finding: Finding) => Description
  /** Rewrites of a finding, best first; computed when asked for. */
  readonly resolve: (finding: Finding) => readonly Offer[]
  /** Heat, politeness and completeness, 0–100, of the first message; undefined when its language is not known. */
  readonly scores: Scores | undefined
  /** One per message of the source: facts, readings, trees. */
  readonly verdicts: readonly Verdict[]
}
