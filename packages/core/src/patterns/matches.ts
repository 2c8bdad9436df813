import type {Found} from '../facts/found.js'
import {rangeOf} from '../nlcst/offsets.js'
import {tokensIn, type Readable, type Token} from '../nlcst/tokens.js'
import {PatternIndex, type PatternMatch} from './pattern-index.js'
import type {Pattern} from './pattern.js'
import {WrittenPatterns} from './written-patterns.js'

interface Known {
  readonly index: PatternIndex<undefined>
  /** In sentences, by their tokens: kept as long as these. */
  readonly found: WeakMap<readonly Token[], readonly PatternMatch<undefined>[]>
}

const indexes = new WeakMap<readonly Pattern[], Known>()

/** Where patterns match, in order; leftmost and longest for each pattern. Keep the list of patterns: its index is kept with it. */
export function matches(reading: Readable, patterns: readonly Pattern[]): readonly Found[] {
  if (patterns.length === 0) return []
  const {index, found: before} = knownOf(patterns)
  const found: Found[] = []
  for (const [sentence, tokens] of tokensIn(reading)) {
    const inSentence = before.get(tokens) ?? index.find(tokens)
    before.set(tokens, inSentence)
    if (inSentence.length === 0) continue
    const offset = rangeOf(sentence).start
    for (const {entry, start, end} of inSentence)
      found.push({entry, sentence, start: offset + start, end: offset + end})
  }
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start || b.end - a.end)
}

function knownOf(patterns: readonly Pattern[]): Known {
  const known = indexes.get(patterns) ?? {
    index: new PatternIndex(new WrittenPatterns([[undefined, patterns]])),
    found: new WeakMap<readonly Token[], readonly PatternMatch<undefined>[]>(),
  }
  indexes.set(patterns, known)
  return known
}
