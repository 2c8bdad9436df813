import {pathsOf, type Lexicon} from './lexicon.js'
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
  /** A name is no phrase by itself, but part of one: “dear Acme”. */
  readonly isName: boolean
}

interface Entry {
  readonly lexicon: Lexicon
  readonly entry: string
}

const space = 0x20

/**
 * One automaton over the phrases of many lexicons: finds all of them in one pass over a sentence.
 *
 * A trie over letters, entered at the start of every token. Behind alternatives its branches join again, so a phrase costs what
 * it is long, however many it stands for; the walk is in several nodes at a time. A match ends with a token.
 */
export class PhraseIndex {
  readonly #next = new Map<number, number>()
  /** Where else the walk is when it is in a node: behind the alternatives that end there. */
  readonly #joins = new Map<number, number[]>()
  readonly #entries: Entry[][] = [[]]
  /** Nodes behind a space, and the first: another space leads nowhere new. */
  readonly #spaced = new Set([0])

  constructor(lexicons: Iterable<Lexicon>, language: string) {
    const joints = new Map<string, number>()
    for (const lexicon of new Set(lexicons)) {
      for (const entry of lexicon.phrases) this.#add(matchingForm(entry, language), {lexicon, entry}, joints)
    }
  }

  #add(phrase: string, entry: Entry, joints: Map<string, number>): void {
    for (const path of pathsOf(phrase)) {
      let nodes: readonly number[] = [0]
      let passed = ''
      for (const alternatives of path) {
        const ends = new Set(nodes.flatMap(node => alternatives.map(letters => this.#branch(node, letters))))
        passed += `(${alternatives.join('|')})`
        nodes = ends.size === 1 ? [...ends] : this.#joined(ends, passed, joints)
      }
      for (const node of nodes) this.#entries[node]?.push(entry)
    }
  }

  #branch(from: number, letters: string): number {
    let node = from
    for (let index = 0; index < letters.length; index++) {
      const letter = letters.charCodeAt(index)
      if (letter === space && this.#spaced.has(node)) continue
      const key = node * 0x1_0000 + letter
      let target = this.#next.get(key)
      if (target === undefined) {
        target = this.#node(letter === space)
        this.#next.set(key, target)
      }
      node = target
    }
    return node
  }

  /** One node for all ends behind a space, one for the others. Phrases that begin alike share them. */
  #joined(ends: ReadonlySet<number>, passed: string, joints: Map<string, number>): readonly number[] {
    const nodes = new Set<number>()
    for (const end of ends) {
      const isSpaced = this.#spaced.has(end)
      const name = `${isSpaced} ${passed}`
      let joint = joints.get(name)
      if (joint === undefined) {
        joint = this.#node(isSpaced)
        joints.set(name, joint)
      }
      const others = this.#joins.get(end) ?? []
      if (!others.includes(joint)) this.#joins.set(end, [...others, joint])
      nodes.add(joint)
    }
    return [...nodes]
  }

  #node(isSpaced: boolean): number {
    const node = this.#entries.push([]) - 1
    if (isSpaced) this.#spaced.add(node)
    return node
  }

  /** Leftmost and longest: within one lexicon no match lies inside another. */
  find(tokens: readonly Token[]): readonly TokenMatch[] {
    const matches: TokenMatch[] = []
    const reached = new Map<Lexicon, number>()
    for (let first = 0; first < tokens.length; first++) {
      const longest = new Map<Lexicon, TokenMatch>()
      let nodes = this.#withJoins([0])
      for (let last = first; last < tokens.length; last++) {
        const token = tokens[last] as Token
        if (token.opaque) break
        if (last > first && token.spaced) nodes = this.#walk(nodes, ' ')
        nodes = this.#walk(nodes, token.text)
        if (nodes.length === 0) break
        if (token.isName && first === last) continue
        for (const node of nodes) {
          for (const {lexicon, entry} of this.#entries[node] ?? [])
            longest.set(lexicon, {lexicon, entry, first, last})
        }
      }
      for (const [lexicon, match] of longest) {
        if (match.last <= (reached.get(lexicon) ?? -1)) continue
        reached.set(lexicon, match.last)
        matches.push(match)
      }
    }
    return matches
  }

  #walk(from: readonly number[], letters: string): readonly number[] {
    let nodes = from
    for (let index = 0; index < letters.length && nodes.length > 0; index++) {
      const letter = letters.charCodeAt(index)
      const reached: number[] = []
      for (const node of nodes) {
        const target = this.#next.get(node * 0x1_0000 + letter)
        if (target !== undefined) reached.push(target)
      }
      nodes = this.#withJoins(reached)
    }
    return nodes
  }

  #withJoins(nodes: number[]): readonly number[] {
    for (let index = 0; index < nodes.length; index++) {
      for (const joint of this.#joins.get(nodes[index] as number) ?? [])
        if (!nodes.includes(joint)) nodes.push(joint)
    }
    return nodes
  }
}
