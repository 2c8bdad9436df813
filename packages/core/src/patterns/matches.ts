import type {Sentence} from 'nlcst'
import {rangeOf} from '../nlcst/offsets.js'
import {tokensIn, type Readable, type Token} from '../nlcst/tokens.js'
import type {Range} from '../ranges/range.js'
import {beginnings, compiled, type CompiledSteps, type CompiledTest} from './compile.js'
import {longest} from './longest.js'
import type {Pattern} from './pattern.js'

/** Where a pattern was found. */
export interface PatternMatch extends Range {
  /** Name of the pattern. */
  readonly entry: string
  readonly sentence: Sentence
}

const indexes = new WeakMap<readonly Pattern[], PatternIndex>()

/** Where patterns match, in order; leftmost and longest for each pattern. Keep the list of patterns: its index is kept with it. */
export function matches(reading: Readable, patterns: readonly Pattern[]): readonly PatternMatch[] {
  if (patterns.length === 0) return []
  const index = indexes.get(patterns) ?? indexOf(patterns)
  indexes.set(patterns, index)
  const found: PatternMatch[] = []
  for (const [sentence, tokens] of tokensIn(reading)) {
    const inSentence = index.found.get(tokens) ?? matchesIn(tokens, index)
    index.found.set(tokens, inSentence)
    if (inSentence.length === 0) continue
    const offset = rangeOf(sentence).start
    for (const {entry, start, end} of inSentence)
      found.push({entry, sentence, start: offset + start, end: offset + end})
  }
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start || b.end - a.end)
}

type MatchInSentence = Omit<PatternMatch, 'sentence'>

const noMatch: readonly MatchInSentence[] = []

function matchesIn(tokens: readonly Token[], index: PatternIndex): readonly MatchInSentence[] {
  const found: MatchInSentence[] = []
  let reached: Map<Indexed, number> | undefined
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first] as Token
    for (const pattern of startingWith(token, index)) {
      if (first < (reached?.get(pattern) ?? 0)) continue
      const end = longest(pattern.steps, tokens, first)
      const last = tokens[end - 1]
      if (end <= first || last === undefined) continue
      reached ??= new Map()
      reached.set(pattern, end)
      found.push({entry: pattern.name, start: token.start, end: last.end})
    }
  }
  return found.length === 0 ? noMatch : found
}

interface Indexed {
  readonly name: string
  readonly steps: CompiledSteps
}

type ByKey = ReadonlyMap<string, readonly Indexed[]>

/** Patterns by what they may begin with: at most tokens nothing has to be tried. */
interface PatternIndex {
  readonly bySurface: ByKey
  readonly byLemma: ByKey
  readonly byForm: ByKey
  readonly byPartOfSpeech: ByKey
  /** Begin with an entity, a gap, anything. */
  readonly others: readonly Indexed[]
  /** In sentences, by their tokens: kept as long as these. */
  readonly found: WeakMap<readonly Token[], readonly MatchInSentence[]>
}

function indexOf(patterns: readonly Pattern[]): PatternIndex {
  const maps = {
    bySurface: new Map<string, Indexed[]>(),
    byLemma: new Map<string, Indexed[]>(),
    byForm: new Map<string, Indexed[]>(),
    byPartOfSpeech: new Map<string, Indexed[]>(),
  }
  const others: Indexed[] = []
  for (const {name, steps} of patterns) {
    const pattern: Indexed = {name, steps: compiled(steps)}
    const tests = beginnings(pattern.steps)
    if (tests?.every(test => keysOf(test) !== undefined) !== true) {
      others.push(pattern)
      continue
    }
    for (const test of tests) {
      const [by, keys] = keysOf(test) as Keys
      for (const key of keys) {
        const list = maps[by].get(key) ?? []
        if (!list.includes(pattern)) list.push(pattern)
        maps[by].set(key, list)
      }
    }
  }
  return {...maps, others, found: new WeakMap()}
}

type Keys = readonly [Exclude<keyof PatternIndex, 'others' | 'found'>, Iterable<string>]

/** What a token must have to pass the test. */
function keysOf({surfaces, lemmas, form, partOfSpeech}: CompiledTest): Keys | undefined {
  if (surfaces !== undefined) return ['bySurface', surfaces]
  if (lemmas !== undefined) return ['byLemma', lemmas]
  if (form !== undefined) return ['byForm', [form]]
  return partOfSpeech === undefined ? undefined : ['byPartOfSpeech', [partOfSpeech]]
}

const none: readonly Indexed[] = []

/** One that begins in several ways may come several times. */
function startingWith(
  {surface, lemma, form, partsOfSpeech}: Token,
  {bySurface, byLemma, byForm, byPartOfSpeech, others}: PatternIndex,
): readonly Indexed[] {
  let patterns = bySurface.get(surface) ?? none
  if (byLemma.size > 0) patterns = joined(patterns, byLemma.get(lemma))
  if (byForm.size > 0 && form !== undefined) patterns = joined(patterns, byForm.get(form))
  if (byPartOfSpeech.size > 0)
    for (const part of partsOfSpeech) patterns = joined(patterns, byPartOfSpeech.get(part))
  return joined(patterns, others)
}

function joined(patterns: readonly Indexed[], more: readonly Indexed[] | undefined): readonly Indexed[] {
  if (more === undefined || more.length === 0) return patterns
  return patterns.length === 0 ? more : [...patterns, ...more]
}
