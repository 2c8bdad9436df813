import type {Paragraph, Sentence} from 'nlcst'
import {matches} from '../patterns/matches.js'
import type {Lexicon} from '../phrases/lexicon.js'
import type {PhraseIndex} from '../phrases/phrase-index.js'
import {sentencesOf} from '../nlcst/leaves.js'
import {rangeOf} from '../nlcst/offsets.js'
import {tokensIn} from '../nlcst/tokens.js'
import type {Range} from '../ranges/range.js'

export interface Found extends Range {
  /** The phrase as it stands in the lexicon, or the name of the pattern. */
  readonly entry: string
  readonly sentence: Sentence
}

/** The paragraphs of one language, parsed and with the phrases of its rules found. */
export interface Reading {
  readonly language: string
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  /**
   * Where the phrases and patterns of a lexicon stand, in order; leftmost and longest, none within another.
   * @throws Error for a lexicon that neither the pack nor an enabled rule lists
   */
  found(lexicon: Lexicon): readonly Found[]
}

/** The indexes of the phrases that are looked for in one language. */
export interface PhraseIndexes {
  readonly lexicons: ReadonlySet<Lexicon>
  readonly all: readonly PhraseIndex[]
}

export function readingOf(
  language: string,
  paragraphs: readonly Paragraph[],
  indexes: PhraseIndexes,
): Reading {
  const sentences = paragraphs.flatMap(paragraph => [...sentencesOf(paragraph)])
  let phrases: Map<Lexicon, Found[]> | undefined
  const known = new Map<Lexicon, readonly Found[]>()
  const reading: Reading = {
    language,
    paragraphs,
    sentences,
    found(lexicon) {
      if (!indexes.lexicons.has(lexicon)) {
        throw new Error(
          `The lexicon “${lexicon.phrases[0] ?? lexicon.patterns?.[0]?.name ?? ''} …” is not listed: name it in \`lexicons\` of the rule or the pack.`,
        )
      }
      const before = known.get(lexicon)
      if (before) return before
      phrases ??= findAll(reading, indexes)
      const found = outermost(phrases.get(lexicon) ?? [], matches(reading, lexicon.patterns ?? []))
      known.set(lexicon, found)
      return found
    },
  }
  return reading
}

function outermost(phrases: readonly Found[], patterns: readonly Found[]): readonly Found[] {
  if (patterns.length === 0) return phrases
  let reached = 0
  return [...phrases, ...patterns]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({end}) => {
      if (end <= reached) return false
      reached = end
      return true
    })
}

function findAll(reading: Reading, {all}: PhraseIndexes): Map<Lexicon, Found[]> {
  const found = new Map<Lexicon, Found[]>()
  for (const [sentence, tokens] of tokensIn(reading)) {
    const offset = rangeOf(sentence).start
    for (const index of all) {
      for (const {lexicon, entry, first, last} of index.find(tokens)) {
        const list = found.get(lexicon) ?? []
        if (list.length === 0) found.set(lexicon, list)
        list.push({
          entry,
          sentence,
          start: offset + (tokens[first]?.start ?? 0),
          end: offset + (tokens[last]?.end ?? 0),
        })
      }
    }
  }
  return found
}
