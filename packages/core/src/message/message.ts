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
  readonly audience?: Audience
  readonly stage?: Stage
  /** `fragment`: a macro that the help desk wraps in its own greeting and signature. */
  readonly extent?: 'whole' | 'fragment'
  /** `typing`: absences are not reported yet. Said by programs only: no file, no setting. */
  readonly progress?: 'typing' | 'finished'
  readonly template?: boolean
  /** BCP 47. */
  readonly language?: string
  readonly platform?: string
  readonly channel?: string
  readonly subject?: string
  /** ISO dates or date-times; `now` makes a verdict repeatable. */
  readonly sentAt?: string
  readonly lastContactAt?: string
  readonly now?: string
  /** File names. */
  readonly attachments?: readonly string[]
  readonly thread?: readonly {
    readonly text?: string
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
