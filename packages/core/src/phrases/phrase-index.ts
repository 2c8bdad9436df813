import {codesOf, syntax, type Codes} from './codes.js'
import type {Token} from '../nlcst/tokens.js'
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

/** What has been read so far: the places in the phrases where it may go on, and the phrases that may end here. */
interface State {
  readonly places: readonly number[]
  readonly complete: readonly Entry[]
  /** By letter, as far as texts have led there. */
  readonly next: Map<number, State>
}

const space = 0x20
const nowhere: State = {places: [], complete: [], next: new Map()}
/** Texts of all kinds lead to more and more states. Beyond this many they are forgotten, and made again when needed. */
const mostStates = 50_000

/**
 * One automaton over the phrases of many lexicons: finds all of them in one pass over a sentence.
 *
 * The phrases are the automaton: a state is a set of places in them. States are made when a text first leads there, so an index
 * costs next to nothing to make, and a phrase what it is long, however many its alternatives stand for. Source: the lazily built
 * automaton of RE2 (https://swtch.com/~rsc/regexp/regexp3.html). A match begins and ends with a token.
 */
export class PhraseIndex {
  readonly #codes: Codes
  readonly #entries: readonly Entry[]
  readonly #states = new Map<string, State>()
  #root: State | undefined

  readonly #on: 'surface' | 'lemma'

  /**
   * @param on what is compared
   * @throws SyntaxError for a phrase whose brackets do not pair
   */
  constructor(lexicons: Iterable<Lexicon>, language: string, on: 'surface' | 'lemma' = 'surface') {
    this.#on = on
    this.#entries = [...new Set(lexicons)].flatMap(lexicon =>
      lexicon.phrases.map((entry): Entry => ({lexicon, entry})),
    )
    this.#codes = codesOf(
      this.#entries.map(({entry}) => entry),
      language,
    )
  }

  /**
   * Leftmost and longest: within one lexicon no match lies inside another. Entities are passed by no phrase, but for names, and a
   * name alone is none: “dear Acme”.
   */
  find(tokens: readonly Token[]): readonly TokenMatch[] {
    if (this.#entries.length === 0) return []
    const matches: TokenMatch[] = []
    const reached = new Map<Lexicon, number>()
    const root = (this.#root ??= this.#stateOf(this.#codes.starts, true))
    for (let first = 0; first < tokens.length; first++) {
      let longest: Map<Lexicon, TokenMatch> | undefined
      let state = root
      for (let last = first; last < tokens.length; last++) {
        const token = tokens[last] as Token
        const {entity} = token
        if (entity !== undefined && entity !== 'name') break
        if (last > first && token.spaced) state = this.#after(state, space)
        const letters = token[this.#on]
        for (let index = 0; index < letters.length && state !== nowhere; index++)
          state = this.#after(state, letters.charCodeAt(index))
        if (state === nowhere) break
        if (state.complete.length === 0 || (entity === 'name' && first === last)) continue
        longest ??= new Map()
        for (const {lexicon, entry} of state.complete) longest.set(lexicon, {lexicon, entry, first, last})
      }
      if (longest === undefined) continue
      for (const [lexicon, match] of longest) {
        if (match.last <= (reached.get(lexicon) ?? -1)) continue
        reached.set(lexicon, match.last)
        matches.push(match)
      }
    }
    return matches
  }

  #after(state: State, letter: number): State {
    const known = state.next.get(letter)
    if (known !== undefined) return known
    const {letters} = this.#codes
    const next = this.#stateOf(
      letter > syntax.end
        ? state.places.filter(place => letters[place] === letter).map(place => place + 1)
        : [],
      letter === space,
    )
    state.next.set(letter, next)
    return next
  }

  /** @param spaced a space was read before: another one leads nowhere new */
  #stateOf(places: readonly number[], spaced: boolean): State {
    if (places.length === 0) return nowhere
    const reach = new Reach(this.#codes)
    for (const place of places) reach.add(place, spaced ? 'spaced' : 'letter')
    const next = [...reach.places].sort((a, b) => a - b)
    const numbers = [...reach.complete].sort((a, b) => a - b)
    const key = `${next.join()} ${numbers.join()}`
    const known = this.#states.get(key)
    if (known !== undefined) return known
    if (this.#states.size > mostStates) {
      this.#states.clear()
      this.#root?.next.clear()
    }
    const complete = numbers.map(number => this.#entries[number] as Entry)
    const state: State = {places: next, complete, next: new Map()}
    this.#states.set(key, state)
    return state
  }
}

/** What stands before a place: a letter, a space (or the beginning), or a space that is read only if nothing but spaces follows. */
type Before = 'letter' | 'spaced' | 'ending'

/** The letters that can be read from some places, through brackets and alternatives. */
class Reach {
  /** Of letters and spaces. */
  readonly places = new Set<number>()
  /** Numbers of the phrases that end here. */
  readonly complete = new Set<number>()
  readonly #seen = new Set<number>()
  readonly #codes: Codes

  constructor(codes: Codes) {
    this.#codes = codes
  }

  add(place: number, before: Before): void {
    const mark = place * 3 + (before === 'letter' ? 0 : before === 'spaced' ? 1 : 2)
    if (this.#seen.has(mark)) return
    this.#seen.add(mark)
    const {letters, links} = this.#codes
    const letter = letters[place] as number
    const link = links[place] as number
    switch (letter) {
      case syntax.end:
        this.complete.add(link)
        return
      case syntax.open:
        this.add(place + 1, before)
        for (let bar = link; letters[bar] === syntax.bar; bar = links[bar] as number)
          this.add(bar + 1, before)
        return
      case syntax.bar: {
        let close = link
        while (letters[close] === syntax.bar) close = links[close] as number
        this.add(close + 1, before)
        return
      }
      case syntax.close:
        this.add(place + 1, before)
        return
      case space:
        if (before === 'letter') {
          this.places.add(place)
          this.add(place + 1, 'ending')
        } else this.add(place + 1, before)
        return
      default:
        if (before !== 'ending') this.places.add(place)
    }
  }
}
