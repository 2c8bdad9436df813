import type {Token} from '../nlcst/tokens.js'
import type {Range} from '../ranges/range.js'
import type {CompiledSteps} from './compile.js'
import {longest} from './longest.js'

/** Where a pattern was found, in its sentence. */
export interface PatternFound<Owner> extends Range {
  readonly owner: Owner
  /** Name of the pattern. */
  readonly entry: string
}

/** A pattern, made ready where it is first tried: most begin with a word that a message has not. */
export interface IndexedPattern<Owner> {
  readonly owner: Owner
  readonly name: string
  readonly steps: CompiledSteps
}

/** Patterns by what they may begin with. */
export interface Beginnings<Owner> {
  /** Those that may begin with a token; one that begins in several ways may come several times. */
  startingWith(token: Token): readonly IndexedPattern<Owner>[]
}

/**
 * Finds the patterns of many owners in one pass over a sentence: they are kept by what they may begin with, so at most tokens
 * nothing has to be tried.
 */
export class PatternIndex<Owner> {
  readonly #beginnings: Beginnings<Owner>

  constructor(beginnings: Beginnings<Owner>) {
    this.#beginnings = beginnings
  }

  /** Leftmost and longest for each pattern, by their beginnings. */
  find(tokens: readonly Token[]): readonly PatternFound<Owner>[] {
    const found: PatternFound<Owner>[] = []
    let reached: Map<IndexedPattern<Owner>, number> | undefined
    for (let first = 0; first < tokens.length; first++) {
      const token = tokens[first] as Token
      for (const pattern of this.#beginnings.startingWith(token)) {
        if (first < (reached?.get(pattern) ?? 0)) continue
        const end = longest(pattern.steps, tokens, first)
        const last = tokens[end - 1]
        if (end <= first || last === undefined) continue
        reached ??= new Map()
        reached.set(pattern, end)
        found.push({owner: pattern.owner, entry: pattern.name, start: token.start, end: last.end})
      }
    }
    return found
  }
}

export function joined<Item>(items: readonly Item[], more: readonly Item[] | undefined): readonly Item[] {
  if (more === undefined || more.length === 0) return items
  return items.length === 0 ? more : [...items, ...more]
}
