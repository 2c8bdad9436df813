import {expand, type Lexicon} from './lexicon.js'
import {matchingForm} from './matching-form.js'

/** Where a phrase was found: token numbers, the last one included. */
export interface TokenMatch {
  readonly lexicon: Lexicon
  readonly entry: string
  readonly first: number
  readonly last: number
}

/** A piece of a sentence as the index sees it. White space is no token. */
export interface Token {
  readonly text: string
  /** White space stands before it. */
  readonly spaced: boolean
  /** Phrases neither begin, pass nor end here: entities. */
  readonly opaque: boolean
}

interface Entry {
  readonly lexicon: Lexicon
  readonly entry: string
}

/**
 * One automaton over the phrases of many lexicons: finds all of them in one pass over a sentence.
 *
 * A trie over letters, entered at the start of every token; phrases are short, so the walk from one token is bounded by the
 * longest phrase. A match ends with a token.
 */
export class PhraseIndex {
  readonly #next = new Map<number, number>()
  readonly #entries: Entry[][] = [[]]
  #nodes = 1

  constructor(lexicons: Iterable<Lexicon>, language: string) {
    for (const lexicon of new Set(lexicons)) {
      for (const entry of lexicon.phrases) {
        for (const phrase of expand(entry)) this.#add(matchingForm(phrase, language), {lexicon, entry})
      }
    }
  }

  #add(phrase: string, entry: Entry): void {
    let node = 0
    for (let index = 0; index < phrase.length; index++) {
      const key = node * 0x1_0000 + phrase.charCodeAt(index)
      let target = this.#next.get(key)
      if (target === undefined) {
        target = this.#nodes++
        this.#next.set(key, target)
        this.#entries.push([])
      }
      node = target
    }
    this.#entries[node]?.push(entry)
  }

  /** Leftmost and longest: within one lexicon no match lies inside another. */
  find(tokens: readonly Token[]): readonly TokenMatch[] {
    const matches: TokenMatch[] = []
    const reached = new Map<Lexicon, number>()
    for (let first = 0; first < tokens.length; first++) {
      const longest = new Map<Lexicon, TokenMatch>()
      let node: number | undefined = 0
      for (let last = first; last < tokens.length; last++) {
        const token = tokens[last] as Token
        if (token.opaque) break
        if (last > first && token.spaced) node = this.#next.get(node * 0x1_0000 + 0x20)
        node = node === undefined ? undefined : this.#walk(node, token.text)
        if (node === undefined) break
        for (const {lexicon, entry} of this.#entries[node] ?? [])
          longest.set(lexicon, {lexicon, entry, first, last})
      }
      for (const [lexicon, match] of longest) {
        if (match.last <= (reached.get(lexicon) ?? -1)) continue
        reached.set(lexicon, match.last)
        matches.push(match)
      }
    }
    return matches
  }

  #walk(from: number, text: string): number | undefined {
    let node: number | undefined = from
    for (let index = 0; index < text.length && node !== undefined; index++) {
      node = this.#next.get(node * 0x1_0000 + text.charCodeAt(index))
    }
    return node
  }
}
