import type {Sentence} from 'nlcst'
import type {EntityData} from '../entities/entity.js'
import type {Reading} from '../facts/reading.js'
import {leaves, textOf} from '../nlcst/leaves.js'
import {rangeOf} from '../nlcst/offsets.js'
import {matchingForm} from '../phrases/matching-form.js'
import type {Range} from '../ranges/range.js'
import type {TokenTest} from './pattern.js'

/** A word or sign as patterns see it. */
export interface PatternToken extends Range {
  readonly surface: string
  readonly lemma: string
  readonly partsOfSpeech: readonly string[]
  readonly form: string | undefined
  readonly entity: keyof EntityData | undefined
  readonly isWord: boolean
}

export type Readable = Pick<Reading, 'sentences'> & {readonly language?: string}

const known = new WeakMap<Readable, ReadonlyMap<Sentence, readonly PatternToken[]>>()

/** The tokens of each sentence, made once for each reading. */
export function tokensOf(reading: Readable): ReadonlyMap<Sentence, readonly PatternToken[]> {
  const bySentence = known.get(reading) ?? tokenised(reading)
  known.set(reading, bySentence)
  return bySentence
}

function tokenised({sentences, language = 'und'}: Readable): ReadonlyMap<Sentence, readonly PatternToken[]> {
  return new Map(
    sentences.map(sentence => [
      sentence,
      leaves(sentence).flatMap((leaf): readonly PatternToken[] => {
        if (leaf.type === 'WhiteSpaceNode') return []
        const isWord = leaf.type === 'WordNode'
        const data = isWord ? leaf.data : undefined
        const surface = matchingForm(textOf(leaf), language)
        return [
          {
            ...rangeOf(leaf),
            surface,
            lemma: data?.lemma ?? surface,
            partsOfSpeech: data?.partOfSpeech ?? [],
            form: data?.conjugationForm,
            entity: data?.entity?.kind,
            isWord,
          },
        ]
      }),
    ]),
  )
}

const isOneOf = (wanted: string | readonly string[], value: string): boolean =>
  typeof wanted === 'string' ? wanted === value : wanted.includes(value)

export function holds(test: TokenTest, token: PatternToken): boolean {
  const {surface, lemma, partOfSpeech, form, entity, number, not} = test
  if (surface !== undefined && !isOneOf(surface, token.surface)) return false
  if (lemma !== undefined && !isOneOf(lemma, token.lemma)) return false
  if (partOfSpeech !== undefined && !token.partsOfSpeech.includes(partOfSpeech)) return false
  if (form !== undefined && token.form !== form) return false
  if (entity !== undefined && token.entity !== entity) return false
  if (number && (token.entity !== undefined || !/^\p{Nd}/u.test(token.surface))) return false
  return not === undefined || !holds(not, token)
}
