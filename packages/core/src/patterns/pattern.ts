import type {AtomKind} from '../entities/entity.js'

/** What one token must be; all that is said must hold. Words in lower case. */
export interface TokenTest {
  /** As it stands. */
  readonly surface?: string | readonly string[]
  /** Its dictionary form. */
  readonly lemma?: string | readonly string[]
  /** One of its levels: 名詞, サ変接続. */
  readonly partOfSpeech?: string
  /** Conjugation form: 命令ｉ. */
  readonly form?: string
  readonly entity?: AtomKind
  /** Written with digits: 24, 4.000, 12e; no identifier, no date. */
  readonly number?: true
  /** A token that is something else. There has to be one: see `notAhead` for what must not follow. */
  readonly not?: TokenTest
}

/** Takes no token: says what stands around the place between two of them. */
export type Look =
  /** No word of the sentence stands before, or behind. Signs do not count: “– Stuur …”, “… retour!!” */
  | {readonly at: 'start' | 'end'}
  /** What follows. */
  | {readonly ahead: Steps}
  /** What does not follow: “niet” without “alleen”, at the end of a sentence too. */
  | {readonly notAhead: Steps}
  /** The token before. */
  | {readonly behind: TokenTest}
  /** The token before is none of these, or there is none. */
  | {readonly notBehind: TokenTest}

/** A step of a pattern. */
export type Step =
  | TokenTest
  | Look
  /** Up to so many tokens of any kind. */
  | {readonly gap: number}
  | {readonly anyOf: readonly Steps[]}
  | {readonly optional: Steps}
  /** Once or more, `most` times at the most. What may be missing altogether goes into `optional`. */
  | {readonly repeat: Steps; readonly most: number}

export type Steps = readonly Step[]

/**
 * Tokens in a row within one sentence. White space is no token, a sign is one. Example, Danish inversion:
 *
 *     {name: 'I har mistet', steps: [{surface: ['har', 'havde']}, {surface: 'i'}, {gap: 2}, {surface: 'mistet'}]}
 */
export interface Pattern {
  /** Told in findings as the entry. */
  readonly name: string
  readonly steps: Steps
}
