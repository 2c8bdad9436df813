import type {Entity} from '../entities/entity.js'
import type {Audience, Known, Stage} from '../message/message.js'
import type {Range} from '../ranges/range.js'
import type {Topic} from '../topics/catalogue.js'
import type {AudienceSign} from './audience.js'

export type Act =
  | 'greeting'
  | 'request'
  | 'thanks'
  | 'apology'
  | 'complaint'
  | 'event'
  | 'promise'
  | 'refusal'
  | 'closing'
  /** The writer's name in lines of its own at the end. Alone it is no closing. */
  | 'signature'

/** Places where something that is missing goes. Their order in a message is fixed. */
export type Slot = 'greeting' | 'identifier' | 'date' | 'request' | 'thanks' | 'attachment' | 'closing'

/** What a sentence does. The range is that of the sentence or its part; of an event the words that tell it. */
export interface SpeechAct extends Range {
  readonly act: Act
  readonly language: string
  /**
   * How polite a request is: 1 a polite question or a hedged wish (“could you”, “vil I”, いただけますでしょうか), 0.7 a please-form
   * (“please send”, 〜てください), 0.3 a wish stated flatly (“I want a refund”), 0 an order (“send it”, “you must”, 〜しろ).
   */
  readonly force?: number
  /** Its force where the context says that the reader is a desk. To anybody else “Check the cable.” is advice. */
  readonly forceToDesk?: number
  /** The words that show it; where all of them are quoted, the writer does nothing of the kind. Left out: the whole range. */
  readonly by?: readonly Range[]
  /** An order for what the writer's own side is owed: “Pay within seven days.” Nobody may order a customer so; “open the settings” is help. */
  readonly isClaim?: true
}

export interface TopicMention {
  readonly topic: Topic
  /** Number of words that speak for it; words of the subject count twice. */
  readonly weight: number
  /** In the text of the message; empty when only the subject names it. */
  readonly at: readonly Range[]
}

/**
 * Words that say when. `known`: a day or a period can be told from them (“yesterday”, “since Monday”, i mandags, 先週). `vague`: none
 * can (“recently”, forleden, このあいだ). `now`: it is so while one writes (“today”, “at the moment”, lige nu, 現在). What is written with
 * digits is an entity.
 */
export interface TimeMention extends Range {
  readonly as: 'known' | 'vague' | 'now'
}

/**
 * Words of the message by which the writer says nothing of their own: somebody else's, in quotation marks or code (`quoted`) or
 * told (`reported`: “the customer says that …”), or taken back (`negated`: “I am not …”).
 */
export interface NotTheWriter extends Range {
  readonly as: 'quoted' | 'reported' | 'negated'
}

/** Words that make a message read more or less polite, beside its speech acts: a hedge, an apology, “why do you …”. */
export interface PolitenessMarker extends Range {
  /** What it is called where a score is explained: “hedge”. */
  readonly marker: string
  /** Of 100; below 0 it reads less polite. */
  readonly points: number
}

/** What one language's paragraphs say. */
export interface Interpretation {
  readonly acts: readonly Omit<SpeechAct, 'language'>[]
  readonly topics: readonly TopicMention[]
  readonly times?: readonly TimeMention[]
  /** What is quoted is known without it. */
  readonly notTheWriter: readonly NotTheWriter[]
  readonly markers?: readonly PolitenessMarker[]
  /** What speaks for who reads, for either side; `audienceShownBy` weighs it. */
  readonly audienceSigns?: readonly AudienceSign[]
  /** Shown by words: “thank you for your reply” is a follow-up, “it works again” is resolved. */
  readonly stage?: Known<Stage>
  /** What may tell of earlier contact, quoted or not; undefined when the language does not say. */
  readonly contacts?: readonly Range[]
}

/** What is known of the whole message: language-free, merged over all its languages, computed once. */
export interface Facts {
  /** The main language. */
  readonly language: string
  readonly audience: Known<Audience> | undefined
  /** What speaks for who reads, for either side, in order; where the audience is given, it is not asked. */
  readonly audienceSigns: readonly AudienceSign[]
  readonly stage: Known<Stage> | undefined
  /** Undefined: nothing shows whether it is a template or a message to send. */
  readonly template: Known<boolean> | undefined
  readonly entities: readonly Entity[]
  /** Entities that the reader sees beside the text: in the subject, names of attachments, earlier messages. No ranges. */
  readonly beside: readonly Entity[]
  readonly acts: readonly SpeechAct[]
  /** Of all languages, in order. */
  readonly sentences: readonly Range[]
  /** Strongest first. */
  readonly topics: readonly TopicMention[]
  /** In the writer's own words, in order. */
  readonly times: readonly TimeMention[]
  readonly notTheWriter: readonly NotTheWriter[]
  readonly markers: readonly PolitenessMarker[]
  readonly slot: (slot: Slot) => InsertionPoint
}

/** Where to put a paragraph of its own. */
export interface InsertionPoint {
  readonly insertAt: number
  /** The text to insert, set off from its neighbours. */
  readonly lines: (text: string) => string
}
