import {nowhere, type Automaton} from '../phrases/automaton.js'
import {LazyAutomaton} from '../phrases/lazy-automaton.js'
import {
  firstsOf,
  listsIn,
  numbersOf,
  partOfNumbers,
  partsOfLists,
  type Lists,
  type NextPart,
  type Numbers,
} from './parts.js'

/**
 * All states of the automaton over some phrases, as parts of a file: the root; of each state where its transitions begin, and of these
 * the states and the letters; of the first states the numbers of the phrases that end there.
 */
export function partsOfAutomaton(phrases: readonly string[], language: string): readonly Uint8Array[] {
  const automaton = new LazyAutomaton(phrases, language)
  const {root} = automaton
  const states = new Set([root])
  // What is added meanwhile has its turn, too.
  for (const state of states)
    for (const letter of automaton.lettersAfter(state)) states.add(automaton.after(state, letter))
  const isEnd = (state: number) => automaton.complete(state).length > 0
  // Those in which phrases end come first, so that nothing has to be kept of the others.
  const ordered = [...[...states].filter(isEnd), ...[...states].filter(state => !isEnd(state))]
  const numbers = new Map(ordered.map((state, number) => [state, number]))
  const numberOf = (state: number) => numbers.get(state) ?? 0
  const next = ordered.map(state =>
    [...automaton.lettersAfter(state)]
      .sort((a, b) => a - b)
      .map(letter => ({letter, state: numberOf(automaton.after(state, letter))})),
  )
  const all = next.flat()
  return [
    partOfNumbers([numberOf(root)]),
    partOfNumbers(firstsOf(next)),
    partOfNumbers(all.map(({state}) => state)),
    partOfNumbers(all.map(({letter}) => letter)),
    ...partsOfLists(ordered.filter(isEnd).map(state => automaton.complete(state))),
  ]
}

export const automatonIn = (next: NextPart): Automaton => new CompiledAutomaton(next)

const none: readonly number[] = []

/** Walks the tables of a file as they are. */
class CompiledAutomaton implements Automaton {
  readonly root: number
  readonly #firsts: Numbers
  readonly #next: Numbers
  readonly #letters: Numbers
  readonly #complete: Lists

  constructor(next: NextPart) {
    this.root = numbersOf(next())[0] ?? 0
    this.#firsts = numbersOf(next())
    this.#next = numbersOf(next())
    this.#letters = numbersOf(next())
    this.#complete = listsIn(next)
  }

  after(state: number, letter: number): number {
    let low = this.#firsts[state] as number
    let high = this.#firsts[state + 1] as number
    while (low < high) {
      const middle = (low + high) >> 1
      const found = this.#letters[middle] as number
      if (found === letter) return this.#next[middle] as number
      if (found < letter) low = middle + 1
      else high = middle
    }
    return nowhere
  }

  complete(state: number): ArrayLike<number> {
    return state < this.#complete.length ? this.#complete.at(state) : none
  }
}
