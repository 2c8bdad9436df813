import type {Entity} from '../entities/entity.js'
import {compose} from '../projection/compose.js'
import {composedLetters} from '../projection/composed-letters.js'
import type {Projection} from '../projection/projection.js'
import {unwrapped} from '../projection/unwrapped.js'
import type {Range} from '../ranges/range.js'
import type {Directive, UnknownDirective} from './directive.js'

export type Audience = 'support' | 'customer'
export type Stage = 'first' | 'follow-up' | 'escalation' | 'resolved'

/** What the writer's tool knows of the message beside its text. Everything may be left out. */
export interface Context {
  /** Who reads it: a desk that handles the case, or a customer. Left out, it is inferred where the text shows it. */
  readonly audience?: Audience
  /** Where the case stands. A follow-up owes its case number, a first message does not; who escalates has waited. Left out, inferred. */
  readonly stage?: Stage
  /** `fragment`: a macro that the help desk wraps in its own greeting and signature. */
  readonly extent?: 'whole' | 'fragment'
  /** `typing`: absences are not reported yet. Said by programs only: no file, no setting. */
  readonly progress?: 'typing' | 'finished'
  /** `true`: fields such as `{{name}}` are filled in by a program. `false`: this is what will be sent, and a field was forgotten. */
  readonly template?: boolean
  /** BCP 47. Left out, it is detected. */
  readonly language?: string
  /** `amazon`; for rules of your own, none here asks for it. */
  readonly platform?: string
  /** `sms` owes no greeting and no closing, nor does a line of a `chat`; any other, such as `email`, says that it is a letter. */
  readonly channel?: string
  /** Of the e-mail. A number that stands there need not stand in the text. */
  readonly subject?: string
  /** When it is sent: ISO date or date-time, as the next two are. */
  readonly sentAt?: string
  /** When the writer or the reader wrote last about the case. */
  readonly lastContactAt?: string
  /** What “today” and “24 hours ago” are counted from; makes a verdict repeatable. */
  readonly now?: string
  /** File names. A number that stands in one need not stand in the text. */
  readonly attachments?: readonly string[]
  /** Earlier messages about the case, the oldest first. */
  readonly thread?: readonly {
    readonly text?: string
    /** ISO date or date-time. */
    readonly sentAt?: string
    readonly from: 'writer' | 'reader'
  }[]
}

/** What a person drafted: its prose and its context. */
export interface Message {
  readonly prose: Projection
  readonly context: Context
  /** Found by the reader of the format, in offsets of the prose: code spans, quoted replies. */
  readonly entities?: readonly Entity[]
  readonly directives?: readonly Directive[]
  readonly unknownDirectives?: readonly UnknownDirective[]
}

/** A fact that was given, or inferred from words of the message. */
export type Known<T> = {readonly value: T; readonly from: 'given' | 'inferred'; readonly at?: Range}

/** A message as the linter reads it: letters composed, hard wraps as spaces. */
export function messageOf(
  prose: Projection,
  context: Context = {},
  entities: readonly Entity[] = [],
): Message {
  const letters = composedLetters(prose.text)
  const isComposed = letters.text === prose.text
  const composed = isComposed ? prose : compose(letters, prose)
  const moved = isComposed ? entities : entities.map(entity => ({...entity, ...letters.fromSource(entity)}))
  const flowing = unwrapped(composed.text, moved)
  return {
    prose: flowing.text === composed.text ? composed : compose(flowing, composed),
    context,
    entities: moved,
  }
}
