import type {Paragraph} from 'nlcst'
import type {Entity, Recogniser} from '../entities/entity.js'
import type {Interpretation} from '../facts/facts.js'
import type {Reading} from '../facts/reading.js'
import type {Context} from '../message/message.js'
import type {Lexicon} from '../phrases/lexicon.js'
import type {Rule, Severity} from '../rules/rule.js'

/** Synchronous: all that takes time was done when the pack was opened. */
export interface Parser {
  /**
   * One paragraph.
   * @param offset of the paragraph in the message; all positions of the result are offsets of the message
   * @param atoms the entities of the paragraph, in offsets of the message: each becomes one word
   */
  parse(paragraph: string, offset: number, atoms: readonly Entity[]): Paragraph
  /** @param context what is known of the message beside its text */
  interpret(reading: Reading, context: Context): Interpretation
}

/** A resource of a pack is not there. The message says what to install. */
export class ResourceError extends Error {
  override readonly name = 'ResourceError'
}

/** All that one language supplies. */
export interface Pack<R extends Rule = Rule> {
  readonly api: 1
  /** BCP 47; `en` also serves `en-GB`. */
  readonly language: string
  /** Likelihood 0–1 that a text whose entities are blanked is in this language. 1 only where the script leaves no doubt. */
  detect(text: string): number
  readonly recognisers: readonly Recogniser[]
  /** Words that `interpret` needs; they are found in one pass with the rules' own. */
  readonly lexicons: readonly Lexicon[]
  readonly rules: readonly R[]
  /**
   * The resource that `compileLexicons` made of `lexicons` and those of `rules` when the pack was built, and that is read for those
   * that are compiled. Lexicons as they are written are made ready when the first text of the language is met, which takes some ten
   * milliseconds.
   */
  readonly compiledLexicons?: string
  /**
   * Called once, when the first text of the language is met.
   * @param read gives a resource of the pack's package or of one that it depends on: `@tactlint/dictionary-ja/ipadic.bin`. The
   *   host reads; the pack knows neither file system nor network.
   */
  readonly open: (read: (resource: string) => Promise<Uint8Array>) => Promise<Parser>
}

/** More rules or words for a language that another pack parses. */
export type Extension<R extends Rule = Rule> = Pick<Pack<R>, 'api' | 'language' | 'rules'> &
  Partial<Pick<Pack<R>, 'recognisers'>>

type RulesOf<P> = P extends {readonly rules: readonly (infer R)[]} ? R : never

/** Severity of each rule by id, with its options. One id has one options type, whatever the number of packs that carry it. */
export type RuleSettings<P> = {
  readonly [K in RulesOf<P> as K extends Rule<infer Id> ? Id : never]?:
    'off' | Severity | readonly [Severity, K extends Rule<string, infer O> ? O : never]
}
