import type {Sentence} from 'nlcst'
import type {EntityData} from '../entities/entity.js'
import {commonCase, matchingForm} from '../phrases/matching-form.js'
import {isAscii} from '../projection/fold-widths.js'
import type {Range} from '../ranges/range.js'
import {leaves, textOf} from './leaves.js'
import {originOf} from './origins.js'
import {rangeOf} from './offsets.js'

/** A word or sign as phrases and patterns see it, its range in its sentence. White space is no token. */
export interface Token extends Range {
  /** In matching form, and as usually spelled: “don't” of “Dont”. */
  readonly surface: string
  /** The same as it stands in the text, where it is usually spelled otherwise: “dont”. */
  readonly written?: string | undefined
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

function tokensOf(sentence: Sentence, language: string): readonly Token[] {
  const offset = rangeOf(sentence).start
  const tokens: Token[] = []
  const whole = textOf(sentence)
  // Of plain letters each has its place, so all are made small at once.
  const small = isAscii(whole) ? matchingForm(whole, language) : undefined
  let begin = 0
  let spaced = false
  for (const leaf of leaves(sentence)) {
    const text = textOf(leaf)
    const behind = begin + text.length
    const letters = small?.slice(begin, behind)
    begin = behind
    if (leaf.type === 'WhiteSpaceNode') {
      spaced = true
      continue
    }
    const isWord = leaf.type === 'WordNode'
    const data = isWord ? leaf.data : undefined
    const {start, end} = rangeOf(leaf)
    const written = letters ?? matchingForm(text, language)
    const surface = data?.spelling ?? written
    tokens.push({
      start: start - offset,
      end: end - offset,
      surface,
      written: surface === written ? undefined : written,
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

const known = new WeakMap<Sentence, {readonly language: string; readonly tokens: readonly Token[]}>()

/** The tokens of each sentence, made once: wherever it was moved, they are the same list. */
export function tokensIn({
  sentences,
  language = commonCase,
}: Readable): Iterable<readonly [Sentence, readonly Token[]]> {
  return sentences.map(sentence => {
    const origin = originOf(sentence)
    const before = known.get(origin)
    if (before?.language === language) return [sentence, before.tokens]
    const tokens = tokensOf(origin, language)
    known.set(origin, {language, tokens})
    return [sentence, tokens]
  })
}
