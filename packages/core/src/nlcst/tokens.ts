import type {Sentence} from 'nlcst'
import type {EntityData} from '../entities/entity.js'
import {matchingForm} from '../phrases/matching-form.js'
import type {Range} from '../ranges/range.js'
import {leaves, textOf} from './leaves.js'
import {rangeOf} from './offsets.js'

/** A word or sign as phrases and patterns see it. White space is no token. */
export interface Token extends Range {
  /** In matching form. */
  readonly surface: string
  /** Dictionary form; the surface where the language has none. */
  readonly lemma: string
  readonly partsOfSpeech: readonly string[]
  /** Of conjugation. */
  readonly form: string | undefined
  readonly entity: keyof EntityData | undefined
  readonly isWord: boolean
  /** White space stands before it. */
  readonly spaced: boolean
}

const none: readonly string[] = []

export function tokensOf(sentence: Sentence, language: string): readonly Token[] {
  const tokens: Token[] = []
  let spaced = false
  for (const leaf of leaves(sentence)) {
    if (leaf.type === 'WhiteSpaceNode') {
      spaced = true
      continue
    }
    const isWord = leaf.type === 'WordNode'
    const data = isWord ? leaf.data : undefined
    const {start, end} = rangeOf(leaf)
    const surface = matchingForm(textOf(leaf), language)
    tokens.push({
      start,
      end,
      surface,
      lemma: data?.lemma ?? surface,
      partsOfSpeech: data?.partOfSpeech ?? none,
      form: data?.conjugationForm,
      entity: data?.entity?.kind,
      isWord,
      spaced,
    })
    spaced = false
  }
  return tokens
}

/** What sentences can be read from. */
export interface Readable {
  readonly sentences: readonly Sentence[]
  readonly language?: string
}

const known = new WeakMap<Readable, ReadonlyMap<Sentence, readonly Token[]>>()

/** The tokens of each sentence, made once for each reading. */
export function tokensIn(reading: Readable): ReadonlyMap<Sentence, readonly Token[]> {
  const before = known.get(reading)
  if (before) return before
  const {sentences, language = 'und'} = reading
  const tokens = new Map(sentences.map(sentence => [sentence, tokensOf(sentence, language)]))
  known.set(reading, tokens)
  return tokens
}
