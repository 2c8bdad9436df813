import type {Facts} from '../facts/facts.js'
import type {Reading} from '../facts/reading.js'
import type {Description, Finding, Offer, UnfilledWording} from '../findings/finding.js'
import type {Directive} from '../message/directive.js'
import type {Message} from '../message/message.js'
import type {Range} from '../ranges/range.js'
import type {Scores} from '../scores/scores.js'
import type {Silence} from '../rules/rule.js'
import type {Suppressed, Suppression, UnusedDirective} from './suppress.js'

/** A rule that had a reason to speak and did not. */
export interface Trace {
  readonly ruleId: string
  readonly language: string
  readonly why:
    | Silence
    | 'reported'
    | 'superseded'
    | 'absences wait while one types'
    | `suppressed by ${Directive['from']}`
  /** In the source. */
  readonly range?: Range
}

/** What linting one message gives. */
export interface Verdict {
  /** The main language; undefined when none of the installed ones is likely: then nothing was checked. */
  readonly language: string | undefined
  /** In the order of the text. */
  readonly findings: readonly Finding[]
  /** What directives keep from being reported, in the order of the text. `describe` and `resolve` know them, too. */
  readonly suppressed: readonly Suppressed[]
  readonly unusedDirectives: readonly UnusedDirective[]
  /** What directives take for ids of rules. */
  readonly unknownRules: Suppression['unknownRules']
  readonly message: Message
  readonly facts: Facts | undefined
  /** The main language first. */
  readonly readings: readonly Reading[]
  /** Undefined when the language is not known. */
  readonly scores: Scores | undefined
  /** Why rules spoke or kept silent. */
  readonly traces: readonly Trace[]
  readonly describe: (finding: Finding) => Description
  /** The words of a finding before those of the message are put in. */
  readonly wordingOf: (finding: Finding) => UnfilledWording
  /** Rewrites, best first; computed when asked for. */
  readonly resolve: (finding: Finding) => readonly Offer[]
}

/** Of a message in no known language, and of one without words. */
export const notChecked = (message: Message): Verdict => ({
  language: undefined,
  findings: [],
  suppressed: [],
  unusedDirectives: [],
  unknownRules: [],
  traces: [],
  scores: undefined,
  message,
  facts: undefined,
  readings: [],
  describe: unheard,
  wordingOf: unheard,
  resolve: unheard,
})

function unheard(): never {
  throw new Error('This message has no findings: its language is not known.')
}
