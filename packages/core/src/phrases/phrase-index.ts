import type {Token} from '../nlcst/tokens.js'
import {nowhere, type Automaton} from './automaton.js'
import {LazyAutomaton} from './lazy-automaton.js'
import type {Lexicon} from './lexicon.js'

/** Where a phrase was found: token numbers, the last one included. */
export interface TokenMatch {
  readonly lexicon: Lexicon
  readonly entry: string
  readonly first: number
  readonly last: number
}

interface Entry {
  readonly lexicon: Lexicon
  readonly entry: string
}

const noMatch: readonly TokenMatch[] = []
const space = 0x20

/** Finds the phrases of many lexicons in one pass over a sentence. A match begins and ends with a token. */
export class PhraseIndex {
  readonly #automaton: Automaton
  readonly #entries: readonly Entry[]
  readonly #on: 'surface' | 'lemma'

  /**
   * @param on what is compared
   * @param automaton of the same phrases, when there is one already
   * @throws SyntaxError for a phrase whose brackets do not pair
   */
  constructor(
    lexicons: Iterable<Lexicon>,
    language: string,
    on: 'surface' | 'lemma' = 'surface',
    automaton?: Automaton,
  ) {
    this.#on = on
    this.#entries = [...new Set(lexicons)].flatMap(lexicon =>
      lexicon.phrases.map((entry): Entry => ({lexicon, entry})),
    )
    this.#automaton =
      automaton ??
      new LazyAutomaton(
        this.#entries.map(({entry}) => entry),
        language,
      )
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0
  }

  /**
   * Leftmost and longest: within one lexicon no match lies inside another. Entities are passed by no phrase, but for names, and a
   * name alone is none: “dear Acme”.
   */
  find(tokens: readonly Token[]): readonly TokenMatch[] {
    if (this.isEmpty) return noMatch
    const automaton = this.#automaton
    const {root} = automaton
    const matches: TokenMatch[] = []
    const reached = new Map<Lexicon, number>()
    for (let first = 0; first < tokens.length; first++) {
      let longest: Map<Lexicon, TokenMatch> | undefined
      let state = root
      for (let last = first; last < tokens.length; last++) {
        const token = tokens[last] as Token
        const {entity} = token
        if (entity !== undefined && entity !== 'name') break
        if (last > first && token.spaced) state = automaton.after(state, space)
        const letters = token[this.#on]
        for (let index = 0; index < letters.length && state !== nowhere; index++)
          state = automaton.after(state, letters.charCodeAt(index))
        if (state === nowhere) break
        const complete = automaton.complete(state)
        if (complete.length === 0 || (entity === 'name' && first === last)) continue
        longest ??= new Map()
        for (let index = 0; index < complete.length; index++) {
          const {lexicon, entry} = this.#entries[complete[index] as number] as Entry
          longest.set(lexicon, {lexicon, entry, first, last})
        }
      }
      if (longest === undefined) continue
      for (const [lexicon, match] of longest) {
        if (match.last <= (reached.get(lexicon) ?? -1)) continue
        reached.set(lexicon, match.last)
        matches.push(match)
      }
    }
    return matches.length === 0 ? noMatch : matches
  }
}
