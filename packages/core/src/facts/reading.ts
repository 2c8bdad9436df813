import type {Paragraph, Sentence} from 'nlcst'
import type {Lexicon} from '../phrases/lexicon.js'
import {matchingForm} from '../phrases/matching-form.js'
import type {PhraseIndex, Token} from '../phrases/phrase-index.js'
import {leaves, sentencesOf, textOf} from '../nlcst/leaves.js'
import {rangeOf} from '../nlcst/offsets.js'
import type {Range} from '../ranges/range.js'

export interface Found extends Range {
  /** As it stands in the lexicon. */
  readonly entry: string
  readonly sentence: Sentence
}

/** The paragraphs of one language, parsed and with the phrases of its rules found. */
export interface Reading {
  readonly language: string
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  /**
   * Where the phrases of a lexicon stand, in order.
   * @throws Error for a lexicon that neither the pack nor an enabled rule lists
   */
  found(lexicon: Lexicon): readonly Found[]
}

/** The indexes of the phrases that are looked for in one language. */
export interface PhraseIndexes {
  readonly lexicons: ReadonlySet<Lexicon>
  readonly surface: PhraseIndex
  readonly lemma: PhraseIndex
}

export function readingOf(
  language: string,
  paragraphs: readonly Paragraph[],
  indexes: PhraseIndexes,
): Reading {
  const sentences = paragraphs.flatMap(paragraph => [...sentencesOf(paragraph)])
  let matches: Map<Lexicon, Found[]> | undefined
  return {
    language,
    paragraphs,
    sentences,
    found(lexicon) {
      if (!indexes.lexicons.has(lexicon)) {
        throw new Error(
          `The lexicon “${lexicon.phrases[0] ?? ''} …” is not listed: name it in \`lexicons\` of the rule or the pack.`,
        )
      }
      matches ??= findAll(sentences, language, indexes)
      return matches.get(lexicon) ?? []
    },
  }
}

function findAll(
  sentences: readonly Sentence[],
  language: string,
  indexes: PhraseIndexes,
): Map<Lexicon, Found[]> {
  const found = new Map<Lexicon, Found[]>()
  for (const sentence of sentences) {
    const {surfaces, lemmas, ranges} = tokensOf(sentence, language)
    for (const [index, tokens] of [
      [indexes.surface, surfaces],
      [indexes.lemma, lemmas],
    ] as const) {
      for (const {lexicon, entry, first, last} of index.find(tokens)) {
        const list = found.get(lexicon) ?? []
        if (list.length === 0) found.set(lexicon, list)
        list.push({entry, sentence, start: ranges[first]?.start ?? 0, end: ranges[last]?.end ?? 0})
      }
    }
  }
  return found
}

function tokensOf(sentence: Sentence, language: string) {
  const surfaces: Token[] = []
  const lemmas: Token[] = []
  const ranges: Range[] = []
  let spaced = false
  for (const leaf of leaves(sentence)) {
    if (leaf.type === 'WhiteSpaceNode') {
      spaced = true
      continue
    }
    const data = leaf.type === 'WordNode' ? leaf.data : undefined
    const text = matchingForm(textOf(leaf), language)
    const isName = data?.entity?.kind === 'name'
    const opaque = data?.entity !== undefined && !isName
    surfaces.push({text, spaced, opaque, isName})
    lemmas.push({text: data?.lemma ?? text, spaced, opaque, isName})
    ranges.push(rangeOf(leaf))
    spaced = false
  }
  return {surfaces, lemmas, ranges}
}
