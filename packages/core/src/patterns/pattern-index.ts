import type {Token} from '../nlcst/tokens.js'
import type {Range} from '../ranges/range.js'
import type {ReadySteps} from './ready-steps.js'
import {longest} from './longest.js'

/** Where a pattern stands, in its sentence. */
export interface PatternMatch<Owner> extends Range {
  readonly owner: Owner
  /** Name of the pattern. */
  readonly entry: string
}

/** A pattern, made ready where it is first tried: most begin with a word that a message has not. */
export interface IndexedPattern<Owner> {
  readonly owner: Owner
  readonly name: string
  readonly steps: ReadySteps
}

/** Patterns by what they may begin with. */
export interface Beginnings<Owner> {
  /** Gives, for the tokens of a sentence, those that may begin at a place; one that begins in several ways may come several times. */
  in(tokens: readonly Token[]): (place: number) => readonly IndexedPattern<Owner>[]
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
  find(tokens: readonly Token[]): readonly PatternMatch<Owner>[] {
    const found: PatternMatch<Owner>[] = []
    const startingAt = this.#beginnings.in(tokens)
    let reached: Map<IndexedPattern<Owner>, number> | undefined
    for (let first = 0; first < tokens.length; first++) {
      for (const pattern of startingAt(first)) {
        if (first < (reached?.get(pattern) ?? 0)) continue
        const end = longest(pattern.steps, tokens, first)
        const last = tokens[end - 1]
        if (end <= first || last === undefined) continue
        reached ??= new Map()
        reached.set(pattern, end)
        const {start = 0} = tokens[first] ?? {}
        found.push({owner: pattern.owner, entry: pattern.name, start, end: last.end})
      }
    }
    return found
  }
}
