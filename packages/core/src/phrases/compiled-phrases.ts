import {nowhere, type Automaton} from './automaton.js'

/** All states of an automaton. */
export interface Table {
  readonly phrases: readonly string[]
  readonly root: number
  /** Of each state, by letter. */
  readonly next: readonly (readonly {readonly letter: number; readonly state: number}[])[]
  /** Of the first states, those in which phrases end: their numbers. */
  readonly complete: readonly ArrayLike<number>[]
}

type Kinds<Of> = Readonly<Record<'surface' | 'lemma', Of>>

const kinds = ['surface', 'lemma'] as const
/** “tact” and the version of the form. */
const magic = [0x74636174, 1] as const
/** What is said of each kind before the first table: root, and lengths. */
const perKind = 6
const separator = '\n'

/*
 * The file is made of 32-bit words, little-endian: magic, then of each kind root and lengths, then of each kind
 *
 *     firsts    per state and one more: where its transitions begin
 *     states    per transition
 *     letters   per transition, 16 bits
 *     ends      per state in which phrases end and one more: where their numbers begin
 *     numbers   of phrases
 *     phrases   UTF-8, a line each: whoever reads the file knows by them that it is made of the phrases at hand
 */

/** As one file. */
export function written(tables: Kinds<Table>): Uint8Array {
  const header: number[] = [...magic]
  const sections: Uint8Array[] = []
  for (const kind of kinds) {
    const {phrases, root, next, complete} = tables[kind]
    const all = next.flat()
    const numbers = complete.flatMap(list => Array.from(list))
    const text = new TextEncoder().encode(phrases.join(separator))
    header.push(root, next.length, all.length, complete.length, numbers.length, text.length)
    sections.push(
      bytesOf(Uint32Array.from(firstsOf(next))),
      bytesOf(Uint32Array.from(all, ({state}) => state)),
      bytesOf(Uint16Array.from(all, ({letter}) => letter)),
      bytesOf(Uint32Array.from(firstsOf(complete))),
      bytesOf(Uint32Array.from(numbers)),
      text,
    )
  }
  return joined([bytesOf(Uint32Array.from(header)), ...sections])
}

/** Where each list begins in all of them, one behind the other, and where the last one ends. */
function firstsOf(lists: readonly ArrayLike<unknown>[]): readonly number[] {
  const firsts = [0]
  for (const {length} of lists) firsts.push((firsts.at(-1) ?? 0) + length)
  return firsts
}

const bytesOf = ({buffer}: Uint32Array | Uint16Array): Uint8Array => new Uint8Array(buffer)

const aligned = (length: number): number => Math.ceil(length / 4) * 4

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + aligned(part.length), 0))
  let place = 0
  for (const part of parts) {
    whole.set(part, place)
    place += aligned(part.length)
  }
  return whole
}

/**
 * The automata of a file.
 * @param phrases at hand
 * @returns of those kinds whose phrases the file was made of
 */
export function readPhrases(file: Uint8Array, phrases: Kinds<readonly string[]>): Partial<Kinds<Automaton>> {
  const {buffer, byteOffset} = file.byteOffset % 4 === 0 ? file : new Uint8Array(file)
  const header = new Uint32Array(
    buffer,
    byteOffset,
    Math.min(magic.length + perKind * kinds.length, file.length >> 2),
  )
  if (magic.some((word, index) => header[index] !== word)) return {}
  let place = byteOffset + header.byteLength
  const words = (length: number) => {
    const section = new Uint32Array(buffer, place, length)
    place += section.byteLength
    return section
  }
  const automata: {-readonly [Kind in (typeof kinds)[number]]?: Automaton} = {}
  for (const [index, kind] of kinds.entries()) {
    const from = magic.length + perKind * index
    const [root = 0, states = 0, transitions = 0, ends = 0, numbers = 0, length = 0] = header.slice(
      from,
      from + perKind,
    )
    const firsts = words(states + 1)
    const next = words(transitions)
    const letters = new Uint16Array(buffer, place, transitions)
    place += aligned(letters.byteLength)
    const complete = {firsts: words(ends + 1), numbers: words(numbers)}
    const text = new TextDecoder().decode(new Uint8Array(buffer, place, length))
    place += aligned(length)
    if (text === phrases[kind].join(separator))
      automata[kind] = new CompiledAutomaton(root, firsts, letters, next, complete)
  }
  return automata
}

interface Lists {
  readonly firsts: Uint32Array
  readonly numbers: Uint32Array
}

const none: readonly number[] = []

/** Walks the tables of a file as they are. */
class CompiledAutomaton implements Automaton {
  readonly root: number
  readonly #firsts: Uint32Array
  readonly #letters: Uint16Array
  readonly #next: Uint32Array
  readonly #complete: Lists

  constructor(root: number, firsts: Uint32Array, letters: Uint16Array, next: Uint32Array, complete: Lists) {
    this.root = root
    this.#firsts = firsts
    this.#letters = letters
    this.#next = next
    this.#complete = complete
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
    const {firsts, numbers} = this.#complete
    return state + 1 < firsts.length ? numbers.subarray(firsts[state], firsts[state + 1]) : none
  }
}
