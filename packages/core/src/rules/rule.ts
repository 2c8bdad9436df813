import type {Facts, NotTheWriter, Slot} from '../facts/facts.js'
import type {Reading} from '../facts/reading.js'
import type {Context, Message} from '../message/message.js'
import type {Lexicon} from '../phrases/lexicon.js'
import type {Edit, Range} from '../ranges/range.js'

export type Severity = 'error' | 'warning' | 'info'
/** No rule is `strict` or `policy` yet. */
export type Preset = 'recommended' | 'strict' | 'trial' | 'policy'

/** Standard Schema (https://standardschema.dev): zod fits, and core need not import it. */
export interface Schema<T> {
  readonly '~standard': {readonly types?: {readonly output: T} | undefined; validate(value: unknown): unknown}
}

/** What every language shares; enough for config, docs and presets without loading a pack. */
export interface RuleKind<Id extends string = string, Options = unknown, W extends string = string> {
  readonly id: Id
  readonly category:
    'tone' | 'politeness' | 'completeness' | 'reframing' | 'language' | 'template' | 'privacy'
  /** `reading`: sees the paragraphs of its language. `message`: runs once, in the main language, on the facts of all. */
  readonly scope: 'reading' | 'message'
  readonly severity: Severity
  /** What `--fix` may do: apply it, only offer it, nothing. */
  readonly fix: 'safe' | 'suggested' | 'none'
  readonly preset: Preset
  /** Facts without which the rule stays silent. */
  readonly needs: readonly (keyof Context)[]
  readonly wordings: readonly W[]
  readonly options: Schema<Options>
  /** Ids of kinds whose finding on the same words this one replaces: one finding per cause. */
  readonly supersedes?: readonly string[]
  /** Former ids, the oldest first: configs and baselines outlive names. */
  readonly aliases?: readonly string[]
}

/** The words of a finding. `{name}` shows a value of the report's data. */
export interface Wording {
  readonly what: string
  readonly why: string
  readonly instead?: string
}

/** Test and documentation in one. `bad` must be found and, with `good`, become it; `allowed` must not be found. */
export interface Example {
  readonly context?: Context
  /** Of the rule. Default: none. */
  readonly options?: unknown
  readonly bad?: string
  readonly good?: string
  readonly allowed?: string
}

/** One or more edits offered as a choice. */
export interface Rewrite {
  /** In the text that is linted; in a finding's rewrite, in the source. */
  readonly edits: readonly Edit[]
  /** Number of `⟨…⟩` that the writer must fill. */
  readonly blanks: number
}

/** Data are ranges of the message or plain values, never copied text: caches and reports hold no prose. */
export interface Report<W extends string = string> {
  readonly wording: W
  readonly at: Range | {readonly missing: Slot; readonly because: Range}
  /**
   * It is about the message as a whole, and `at` is just where it is shown. Default: what is missing, when the kind's scope is
   * the message.
   */
  readonly isWhole?: boolean
  readonly data?: Readonly<Record<string, Range | number | string>>
  /** Called only when somebody asks for it. Best first. */
  readonly rewrites?: () => readonly Rewrite[]
  readonly related?: readonly Range[]
}

/** Why a rule that had a reason to speak did not. */
export type Silence =
  | NotTheWriter['as']
  | 'harmless phrase'
  | 'the text calls it wrong'
  | 'audience not known'
  | 'attachments not known'
  | 'for another audience'
  | 'stage not known'
  | 'for another stage'
  | 'a fragment or a chat'
  | 'not known whether a template'
  | 'a template'
  | 'the message gives it'
  | 'too short to owe it'
  | 'nothing asked'

/** What a rule sees. A `message` rule gets the reading of the main language. */
export interface Seen<Options = unknown> {
  readonly message: Message
  readonly facts: Facts
  readonly reading: Reading
  readonly options: Options
  /** Says why nothing is reported, for `--trace`. */
  readonly silent: (why: Silence, at?: Range) => void
}

/** A kind plus the data of one language. */
export interface Rule<Id extends string = string, Options = unknown, W extends string = string> {
  readonly kind: RuleKind<Id, Options, W>
  readonly wording: Readonly<Record<W, Wording>>
  /** What values of the data are called in the wordings: `asin` “an ASIN”, `digits` “cifre”. */
  readonly terms?: Readonly<Record<string, string>>
  readonly examples: readonly Example[]
  readonly lexicons: readonly Lexicon[]
  /** Those that its options hold for a language; the same objects for the same options. @param language of the pack */
  lexiconsFor?(options: Options, language: string): readonly Lexicon[]
  // A method, so that a list of rules with different options is assignable.
  check(seen: Seen<Options>, report: (report: Report<W>) => void): void
}
