import type {Found} from '../facts/reading.js'
import type {Look, Pattern, Step, Steps, TokenTest} from './pattern.js'
import {holds, tokensOf, type PatternToken, type Readable} from './tokens.js'

const indexes = new WeakMap<readonly Pattern[], PatternIndex>()

/** Where patterns match, in order; leftmost and longest for each pattern. Keep the list of patterns: its index is kept with it. */
export function matches(reading: Readable, patterns: readonly Pattern[]): readonly Found[] {
  if (patterns.length === 0) return []
  const index = indexes.get(patterns) ?? indexOf(patterns)
  indexes.set(patterns, index)
  const found: Found[] = []
  for (const [sentence, tokens] of tokensOf(reading)) {
    const reached = new Map<Pattern, number>()
    for (const [first, token] of tokens.entries()) {
      for (const pattern of startingWith(token, index)) {
        if (first < (reached.get(pattern) ?? 0)) continue
        const end = longest(pattern.steps, tokens, first)
        const last = end === undefined ? undefined : tokens[end - 1]
        if (end === undefined || end === first || last === undefined) continue
        reached.set(pattern, end)
        found.push({entry: pattern.name, sentence, start: token.start, end: last.end})
      }
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Patterns by the words that they may begin with: at most tokens nothing has to be tried. */
interface PatternIndex {
  readonly bySurface: ReadonlyMap<string, readonly Pattern[]>
  readonly byLemma: ReadonlyMap<string, readonly Pattern[]>
  /** Begin with a part of speech, a gap, anything. */
  readonly others: readonly Pattern[]
}

function indexOf(patterns: readonly Pattern[]): PatternIndex {
  const bySurface = new Map<string, Pattern[]>()
  const byLemma = new Map<string, Pattern[]>()
  const others: Pattern[] = []
  const put = (map: Map<string, Pattern[]>, words: string | readonly string[], pattern: Pattern) => {
    for (const word of typeof words === 'string' ? [words] : words) {
      const list = map.get(word) ?? []
      if (!list.includes(pattern)) list.push(pattern)
      map.set(word, list)
    }
  }
  for (const pattern of patterns) {
    const tests = beginnings(pattern.steps)
    if (tests === undefined || tests.some(({surface, lemma}) => surface === undefined && lemma === undefined))
      others.push(pattern)
    else {
      for (const {surface, lemma} of tests) {
        if (surface !== undefined) put(bySurface, surface, pattern)
        else if (lemma !== undefined) put(byLemma, lemma, pattern)
      }
    }
  }
  return {bySurface, byLemma, others}
}

const isLook = (step: Step): step is Look =>
  'at' in step || 'ahead' in step || 'notAhead' in step || 'behind' in step || 'notBehind' in step

/** The tests of which a first token passes one; undefined when any token may come first, or none. */
function beginnings(steps: Steps): readonly TokenTest[] | undefined {
  const tests: TokenTest[] = []
  for (const step of steps) {
    if (isLook(step)) continue
    if ('gap' in step) return undefined
    const ways =
      'anyOf' in step
        ? step.anyOf
        : 'optional' in step
          ? [step.optional]
          : 'repeat' in step
            ? [step.repeat]
            : undefined
    if (ways === undefined) return [...tests, step as TokenTest]
    for (const way of ways) {
      const own = beginnings(way)
      if (own === undefined) return undefined
      tests.push(...own)
    }
    if (!('optional' in step)) return tests
  }
  return undefined
}

function* startingWith(token: PatternToken, {bySurface, byLemma, others}: PatternIndex): Iterable<Pattern> {
  const own = bySurface.get(token.surface)
  if (own) yield* own
  const ofLemma = byLemma.get(token.lemma)
  if (ofLemma) yield* own ? ofLemma.filter(pattern => !own.includes(pattern)) : ofLemma
  yield* others
}

/** The token behind the longest match of the steps; undefined when they do not match. No backtracking: places, not ways, are kept. */
function longest(steps: Steps, tokens: readonly PatternToken[], at: number): number | undefined {
  const reached = allEnds(steps, tokens, at)
  return reached.length === 0 ? undefined : Math.max(...reached)
}

/** All places where a step may end. Gaps and repetitions are bounded, so is the work. */
function ends(step: Step, tokens: readonly PatternToken[], at: number): readonly number[] {
  if (isLook(step)) return isSeen(step, tokens, at) ? [at] : []
  if ('gap' in step)
    return Array.from({length: Math.min(step.gap, tokens.length - at) + 1}, (_, skipped) => at + skipped)
  if ('anyOf' in step) return step.anyOf.flatMap(steps => allEnds(steps, tokens, at))
  if ('optional' in step) return [at, ...allEnds(step.optional, tokens, at)]
  if ('repeat' in step) {
    let reached: readonly number[] = [at]
    const all: number[] = []
    for (let count = 0; count < step.most && reached.length > 0; count++) {
      reached = [...new Set(reached.flatMap(from => allEnds(step.repeat, tokens, from)))].filter(
        end => !all.includes(end),
      )
      all.push(...reached)
    }
    return all
  }
  const token = tokens[at]
  return token !== undefined && holds(step, token) ? [at + 1] : []
}

function isSeen(look: Look, tokens: readonly PatternToken[], at: number): boolean {
  if ('ahead' in look) return allEnds(look.ahead, tokens, at).length > 0
  if ('notAhead' in look) return allEnds(look.notAhead, tokens, at).length === 0
  if ('at' in look)
    return look.at === 'start'
      ? !tokens.slice(0, at).some(({isWord}) => isWord)
      : !tokens.slice(at).some(({isWord}) => isWord)
  const before = tokens[at - 1]
  return 'behind' in look
    ? before !== undefined && holds(look.behind, before)
    : before === undefined || !holds(look.notBehind, before)
}

function allEnds(steps: Steps, tokens: readonly PatternToken[], at: number): readonly number[] {
  let reached: readonly number[] = [at]
  for (const step of steps) {
    const [only] = reached
    if (only === undefined) return reached
    reached =
      reached.length === 1
        ? ends(step, tokens, only)
        : [...new Set(reached.flatMap(from => ends(step, tokens, from)))]
  }
  return reached
}
