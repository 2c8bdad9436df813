import type {AtomKind} from '../entities/entity.js'

/** One word, or any of several, in lower case. */
export type Words = string | readonly string[]

/** What one token must be; all that is said must hold. */
export interface TokenTest<W = Words> {
  /** As it stands. */
  readonly surface?: W
  /** Its dictionary form. */
  readonly lemma?: W
  /** One of its levels: 名詞, サ変接続. */
  readonly partOfSpeech?: string
  /** Conjugation form: 命令ｉ. */
  readonly form?: string
  readonly entity?: AtomKind
  /** Written with digits: 24, 4.000, 12e; no identifier, no date. */
  readonly number?: true
  /** A token that is something else. There has to be one: see `notAhead` for what must not follow. */
  readonly not?: TokenTest<W>
}

/** Takes no token: says what stands around the place between two of them. */
export type Look<W = Words> =
  /** No word of the sentence stands before, or behind. Signs do not count: “– Stuur …”, “… retour!!” */
  | {readonly at: 'start' | 'end'}
  /** What follows. */
  | {readonly ahead: Steps<W>}
  /** What does not follow: “niet” without “alleen”, at the end of a sentence too. */
  | {readonly notAhead: Steps<W>}
  /** The token before. */
  | {readonly behind: TokenTest<W>}
  /** The token before is none of these, or there is none. */
  | {readonly notBehind: TokenTest<W>}

/** A step of a pattern. */
export type Step<W = Words> =
  | TokenTest<W>
  | Look<W>
  /** Up to so many tokens of any kind. */
  | {readonly gap: number}
  | {readonly anyOf: readonly Steps<W>[]}
  | {readonly optional: Steps<W>}
  /** Once or more, `most` times at the most. What may be missing altogether goes into `optional`. */
  | {readonly repeat: Steps<W>; readonly most: number}

export type Steps<W = Words> = readonly Step<W>[]

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
