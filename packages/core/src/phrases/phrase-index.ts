import {codesOf, literal, syntax, type Codes} from './codes.js'
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
  /** The places behind each letter: made when a text first goes on from here. */
  behind: ReadonlyMap<number, readonly number[]> | undefined
}

const space = 0x20
const nowhere: State = {places: [], complete: [], next: new Map(), behind: undefined}
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
  readonly #reach: Reach
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
    this.#reach = new Reach(this.#codes)
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
    state.behind ??= this.#behind(state.places)
    const next = this.#stateOf(state.behind.get(letter) ?? [], letter === space)
    state.next.set(letter, next)
    return next
  }

  #behind(places: readonly number[]): ReadonlyMap<number, readonly number[]> {
    const behind = new Map<number, number[]>()
    for (const place of places) {
      const code = this.#codes.letters.charCodeAt(place)
      const letter = literal[code] ?? code
      const known = behind.get(letter)
      if (known) known.push(place + 1)
      else behind.set(letter, [place + 1])
    }
    return behind
  }

  /** @param spaced a space was read before: another one leads nowhere new */
  #stateOf(places: readonly number[], spaced: boolean): State {
    if (places.length === 0) return nowhere
    const {next, numbers} = this.#reach.from(places, spaced ? 'spaced' : 'letter')
    const key = `${next.join()} ${numbers.join()}`
    const known = this.#states.get(key)
    if (known !== undefined) return known
    if (this.#states.size > mostStates) {
      this.#states.clear()
      this.#root?.next.clear()
    }
    const complete = numbers.map(number => this.#entries[number] as Entry)
    const state: State = {places: next, complete, next: new Map(), behind: undefined}
    this.#states.set(key, state)
    return state
  }
}

/** What stands before a place: a letter, a space (or the beginning), or a space that is read only if nothing but spaces follows. */
type Before = 'letter' | 'spaced' | 'ending'

/** The letters that can be read from some places, through brackets and alternatives. */
class Reach {
  /** Of letters and spaces. */
  #places: number[] = []
  /** Numbers of the phrases that end here. */
  #complete: number[] = []
  /** By place and what stands before it: the last question in which it was reached. */
  readonly #reached: Uint32Array
  #question = 0
  readonly #codes: Codes

  constructor(codes: Codes) {
    this.#codes = codes
    this.#reached = new Uint32Array(codes.letters.length * 3)
  }

  /** Numbers in order, each once; places as they are reached, a space maybe twice. */
  from(places: readonly number[], before: Before): {next: readonly number[]; numbers: readonly number[]} {
    this.#question++
    this.#places = []
    this.#complete = []
    for (const place of places) this.#add(place, before)
    return {next: this.#places, numbers: this.#complete.sort((a, b) => a - b)}
  }

  #add(place: number, before: Before): void {
    const mark = place * 3 + (before === 'letter' ? 0 : before === 'spaced' ? 1 : 2)
    if (this.#reached[mark] === this.#question) return
    this.#reached[mark] = this.#question
    const {letters, links} = this.#codes
    const letter = letters.charCodeAt(place)
    const link = links[place] as number
    switch (letter) {
      case syntax.end:
        this.#complete.push(link)
        return
      case syntax.open:
        this.#add(place + 1, before)
        for (let bar = link; letters.charCodeAt(bar) === syntax.bar; bar = links[bar] as number)
          this.#add(bar + 1, before)
        return
      case syntax.bar: {
        let close = link
        while (letters.charCodeAt(close) === syntax.bar) close = links[close] as number
        this.#add(close + 1, before)
        return
      }
      case syntax.close:
        this.#add(place + 1, before)
        return
      case space:
        if (before === 'letter') {
          this.#places.push(place)
          this.#add(place + 1, 'ending')
        } else this.#add(place + 1, before)
        return
      default:
        if (before !== 'ending') this.#places.push(place)
    }
  }
}
