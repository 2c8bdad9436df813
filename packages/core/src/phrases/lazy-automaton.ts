import {nowhere, type Automaton} from './automaton.js'
import {codesOf, literal, syntax, type Codes} from './codes.js'

/** What has been read so far: the places in the phrases where it may go on, and the phrases that may end here. */
interface State {
  readonly places: readonly number[]
  readonly complete: readonly number[]
  /** By letter, as far as texts have led there. */
  readonly next: Map<number, number>
  /** The places behind each letter: made when a text first goes on from here. */
  behind: ReadonlyMap<number, readonly number[]> | undefined
}

const none: readonly number[] = []
const space = 0x20
/** Texts of all kinds lead to more and more states. Beyond this many they are forgotten, and made again when needed. */
const mostStates = 50_000

/**
 * The phrases are the automaton: a state is a set of places in them. States are made when a text first leads there, so it costs next
 * to nothing to make, and a phrase what it is long, however many its alternatives stand for. Source: the lazily built automaton of
 * RE2 (https://swtch.com/~rsc/regexp/regexp3.html).
 */
export class LazyAutomaton implements Automaton {
  readonly #codes: Codes
  readonly #reach: ReturnType<typeof reachIn>
  #states: State[] = []
  readonly #numbers = new Map<string, number>()

  /** @throws SyntaxError for a phrase whose brackets do not pair */
  constructor(phrases: readonly string[], language: string) {
    this.#codes = codesOf(phrases, language)
    this.#reach = reachIn(this.#codes)
  }

  get root(): number {
    if (this.#states.length > mostStates) {
      this.#states = []
      this.#numbers.clear()
    }
    return this.#states.length > 0 ? 0 : this.#stateOf(this.#codes.starts, before.spaced)
  }

  after(state: number, letter: number): number {
    const from = this.#states[state] as State
    const known = from.next.get(letter)
    if (known !== undefined) return known
    const next = this.#stateOf(
      this.#behind(from).get(letter) ?? [],
      letter === space ? before.spaced : before.letter,
    )
    from.next.set(letter, next)
    return next
  }

  complete(state: number): readonly number[] {
    return this.#states[state]?.complete ?? none
  }

  /** The letters with which phrases go on. */
  lettersAfter(state: number): Iterable<number> {
    const from = this.#states[state]
    return from === undefined ? none : this.#behind(from).keys()
  }

  #behind(state: State): ReadonlyMap<number, readonly number[]> {
    if (state.behind !== undefined) return state.behind
    const behind = new Map<number, number[]>()
    for (const place of state.places) {
      const code = this.#codes.letters.charCodeAt(place)
      const letter = literal[code] ?? code
      const known = behind.get(letter)
      if (known) known.push(place + 1)
      else behind.set(letter, [place + 1])
    }
    state.behind = behind
    return behind
  }

  #stateOf(from: readonly number[], what: Before): number {
    if (from.length === 0) return nowhere
    const {places, numbers: complete} = this.#reach(from, what)
    const key = `${places.join()} ${complete.join()}`
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const state = this.#states.push({places, complete, next: new Map(), behind: undefined}) - 1
    this.#numbers.set(key, state)
    return state
  }
}

/** What stands before a place: a letter, a space (or the beginning: another space leads nowhere new), or a space that is read only if nothing but spaces follows. */
const before = {letter: 0, spaced: 1, ending: 2} as const
type Before = (typeof before)[keyof typeof before]

/** Places of letters and spaces, as they are reached, a space maybe twice; numbers of the phrases that end there, in order, each once. */
interface Reached {
  readonly places: readonly number[]
  readonly numbers: readonly number[]
}

/** Says which letters can be read from some places, through brackets and alternatives. */
function reachIn({letters, links}: Codes): (from: readonly number[], what: Before) => Reached {
  /** By place and what stands before it: the last question in which it was reached. */
  const reached = new Uint32Array(letters.length * 3)
  let question = 0
  let places: number[] = []
  let numbers: number[] = []

  function add(place: number, what: Before): void {
    const mark = place * 3 + what
    if (reached[mark] === question) return
    reached[mark] = question
    const letter = letters.charCodeAt(place)
    switch (letter) {
      case syntax.end:
        numbers.push(links[place] as number)
        return
      case syntax.open:
        add(place + 1, what)
        for (
          let bar = links[place] as number;
          letters.charCodeAt(bar) === syntax.bar;
          bar = links[bar] as number
        )
          add(bar + 1, what)
        return
      case syntax.bar: {
        let close = links[place] as number
        while (letters.charCodeAt(close) === syntax.bar) close = links[close] as number
        add(close + 1, what)
        return
      }
      case syntax.close:
        add(place + 1, what)
        return
      case space:
        if (what === before.letter) {
          places.push(place)
          add(place + 1, before.ending)
        } else add(place + 1, what)
        return
      default:
        if (what !== before.ending) places.push(place)
    }
  }

  return (from, what) => {
    question++
    places = []
    numbers = []
    for (const place of from) add(place, what)
    if (numbers.length > 1) numbers.sort((a, b) => a - b)
    return {places, numbers}
  }
}
