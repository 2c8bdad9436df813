import type {Paragraph, Sentence} from 'nlcst'
import {isCompiled, nameOf, type Lexicon} from '../phrases/lexicon.js'
import type {LexiconIndex} from '../phrases/lexicon-index.js'
import {sentencesOf} from '../nlcst/leaves.js'
import {rangeOf} from '../nlcst/offsets.js'
import {tokensIn} from '../nlcst/tokens.js'
import type {Found} from './found.js'

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

export function readingOf(language: string, paragraphs: readonly Paragraph[], index: LexiconIndex): Reading {
  const sentences = paragraphs.flatMap(paragraph => [...sentencesOf(paragraph)])
  let all: ReadonlyMap<Lexicon, readonly Found[]> | undefined
  const known = new Map<Lexicon, readonly Found[]>()
  const reading: Reading = {
    language,
    paragraphs,
    sentences,
    found(lexicon) {
      if (!index.has(lexicon)) {
        throw new Error(
          `The lexicon ${nameOf(lexicon)} is not listed: name it in \`lexicons\` of the rule or the pack.`,
        )
      }
      const before = known.get(lexicon)
      if (before) return before
      all ??= findAll(reading, index)
      const found = all.get(lexicon) ?? none
      const outer = isCompiled(lexicon) || lexicon.patterns !== undefined ? outermost(found) : found
      known.set(lexicon, outer)
      return outer
    },
  }
  return reading
}

const none: readonly Found[] = []

function outermost(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found
  let reached = 0
  return [...found]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({end}) => {
      if (end <= reached) return false
      reached = end
      return true
    })
}

function findAll(reading: Reading, index: LexiconIndex): ReadonlyMap<Lexicon, readonly Found[]> {
  const found = new Map<Lexicon, Found[]>()
  for (const [sentence, tokens] of tokensIn(reading)) {
    const offset = rangeOf(sentence).start
    for (const {lexicon, entry, start, end} of index.find(tokens)) {
      const list = found.get(lexicon) ?? []
      if (list.length === 0) found.set(lexicon, list)
      list.push({entry, sentence, start: offset + start, end: offset + end})
    }
  }
  return found
}
