import type {Token} from '../nlcst/tokens.js'
import {nowhere, type Automaton} from './automaton.js'
import {LazyAutomaton} from './lazy-automaton.js'
import type {Comparison, Lexicon, WrittenLexicon} from './lexicon.js'

/** Where a phrase stands, in its sentence: token numbers, the last one included. */
export interface PhraseMatch {
  readonly lexicon: Lexicon
  readonly entry: string
  readonly first: number
  readonly last: number
}

/** What the numbers of an automaton stand for. */
export interface Entries {
  readonly size: number
  /** The lexicon of a phrase; undefined when it is not looked for. */
  readonly lexicon: (number: number) => Lexicon | undefined
  /** The phrase as it stands in the lexicon. */
  readonly text: (number: number) => string
}

const noMatch: readonly PhraseMatch[] = []
const space = 0x20

/** Finds the phrases of many lexicons in one pass over a sentence. A match begins and ends with a token. */
export class PhraseIndex {
  readonly #entries: Entries
  readonly #on: Comparison
  readonly #automaton: Automaton

  /**
   * @param on what is compared
   * @param automaton of the same phrases
   */
  constructor(entries: Entries, on: Comparison, automaton: Automaton) {
    this.#entries = entries
    this.#on = on
    this.#automaton = automaton
  }

  get isEmpty(): boolean {
    return this.#entries.size === 0
  }

  /**
   * Leftmost and longest: within one lexicon no match lies inside another. Entities are passed by no phrase, but for names, and a
   * name alone is none: “dear Acme”.
   */
  find(tokens: readonly Token[]): readonly PhraseMatch[] {
    if (this.isEmpty) return noMatch
    const automaton = this.#automaton
    const {root} = automaton
    const matches: PhraseMatch[] = []
    const reached = new Map<Lexicon, number>()
    for (let first = 0; first < tokens.length; first++) {
      let longest: Map<Lexicon, {readonly number: number; readonly last: number}> | undefined
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
          const number = complete[index] as number
          const lexicon = this.#entries.lexicon(number)
          if (lexicon !== undefined) longest.set(lexicon, {number, last})
        }
      }
      if (longest === undefined) continue
      for (const [lexicon, {number, last}] of longest) {
        if (last <= (reached.get(lexicon) ?? -1)) continue
        reached.set(lexicon, last)
        matches.push({lexicon, entry: this.#entries.text(number), first, last})
      }
    }
    return matches.length === 0 ? noMatch : matches
  }
}

/**
 * The index of phrases as they are written.
 * @throws SyntaxError for a phrase whose brackets do not pair
 */
export function phraseIndexOf(
  lexicons: Iterable<WrittenLexicon>,
  language: string,
  on: Comparison = 'surface',
): PhraseIndex {
  const phrases = [...new Set(lexicons)].flatMap(lexicon => lexicon.phrases.map(text => ({lexicon, text})))
  const entries = {
    size: phrases.length,
    lexicon: (number: number) => phrases[number]?.lexicon,
    text: (number: number) => phrases[number]?.text ?? '',
  }
  const texts = phrases.map(({text}) => text)
  return new PhraseIndex(entries, on, new LazyAutomaton(texts, language))
}
