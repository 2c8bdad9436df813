import {fnv1a} from '../hash.js'
import type {Token} from '../nlcst/tokens.js'
import {keysOf, kindsOfKey, type KindOfKey} from '../patterns/beginnings.js'
import {compiled, type CompiledSteps, type WordSet} from '../patterns/compile.js'
import {joined, type Beginnings, type IndexedPattern} from '../patterns/pattern-index.js'
import type {Pattern, Steps} from '../patterns/pattern.js'
import {
  bytesOf,
  listsIn,
  numbersOf,
  partsOfLists,
  partsOfTexts,
  textsIn,
  type Lists,
  type NextPart,
  type Texts,
} from './parts.js'

/** Steps as they stand in a file: a list of words is there once for all patterns, and told by its number. */
type StoredSteps = Steps<string | number>

const separator = '\n'

/**
 * Patterns as parts of a file: of each the number of its owner, its name and its steps (JSON); lists of words; of each kind of key the
 * hashes of the words with which patterns begin, and the numbers of these patterns; those that are found by no key.
 * @param owners with the patterns of each, by number
 */
export function partsOfPatterns(owners: readonly (readonly Pattern[])[]): readonly Uint8Array[] {
  const patterns = owners.flatMap((own, owner) => own.map(pattern => ({...pattern, owner})))
  const lists = new Map<string, number>()
  const numberOf = (list: string): number => {
    const number = lists.get(list) ?? lists.size
    lists.set(list, number)
    return number
  }
  const stored = patterns.map(({steps}) =>
    JSON.stringify(steps, (key, value: unknown) =>
      (key === 'surface' || key === 'lemma') && Array.isArray(value)
        ? numberOf(value.join(separator))
        : value,
    ),
  )
  const keys = patterns.map(({steps}) => keysOf(steps))
  return [
    bytesOf(Uint32Array.from(patterns, ({owner}) => owner)),
    ...partsOfTexts(patterns.map(({name}) => name)),
    ...partsOfTexts(stored),
    ...partsOfTexts([...lists.keys()]),
    ...kindsOfKey.flatMap(kind => {
      const table = new Map<number, Set<number>>()
      for (const [number, own = []] of keys.entries())
        for (const {by, keys: words} of own)
          for (const word of by === kind ? words : []) {
            const hash = fnv1a(word)
            table.set(hash, (table.get(hash) ?? new Set()).add(number))
          }
      const rows = [...table].sort(([a], [b]) => a - b)
      return [
        bytesOf(Uint32Array.from(rows, ([hash]) => hash)),
        ...partsOfLists(rows.map(([, numbers]) => [...numbers])),
      ]
    }),
    bytesOf(Uint32Array.from(keys.flatMap((own, number) => (own === undefined ? [number] : [])))),
  ]
}

/** The patterns of a file, each made ready where it is first tried. */
export class CompiledPatterns<Owner> implements Beginnings<Owner> {
  readonly #ownerOf: (number: number) => Owner | undefined
  readonly #owners: Uint32Array
  readonly #names: Texts
  readonly #steps: Texts
  readonly #lists: Texts
  readonly #tables: Readonly<Record<KindOfKey, Table>>
  readonly #others: readonly IndexedPattern<Owner>[]
  readonly #patterns: (IndexedPattern<Owner> | undefined)[] = []
  readonly #sets: WordSet[] = []
  /** By key, as tokens had them. Words with which no pattern begins are not kept: of these texts have any number. */
  readonly #known: Readonly<Record<KindOfKey, Map<string, readonly IndexedPattern<Owner>[]>>> = {
    surface: new Map(),
    lemma: new Map(),
    form: new Map(),
    partOfSpeech: new Map(),
  }

  /** @param ownerOf undefined for one whose patterns are not looked for */
  constructor(next: NextPart, ownerOf: (number: number) => Owner | undefined) {
    this.#ownerOf = ownerOf
    this.#owners = numbersOf(next())
    this.#names = textsIn(next)
    this.#steps = textsIn(next)
    this.#lists = textsIn(next)
    const [surface, lemma, form, partOfSpeech] = [tableIn(next), tableIn(next), tableIn(next), tableIn(next)]
    this.#tables = {surface, lemma, form, partOfSpeech}
    this.#others = this.#patternsOf(numbersOf(next()))
  }

  startingWith({surface, lemma, form, partsOfSpeech}: Token): readonly IndexedPattern<Owner>[] {
    let patterns = this.#by('surface', surface)
    patterns = joined(patterns, this.#by('lemma', lemma))
    if (form !== undefined) patterns = joined(patterns, this.#by('form', form))
    for (const part of partsOfSpeech) patterns = joined(patterns, this.#by('partOfSpeech', part))
    return joined(patterns, this.#others)
  }

  #by(kind: KindOfKey, key: string): readonly IndexedPattern<Owner>[] {
    const {hashes, numbers} = this.#tables[kind]
    if (hashes.length === 0) return none
    const known = this.#known[kind].get(key)
    if (known !== undefined) return known
    // A word with the hash of another one leads to patterns whose first step it does not pass.
    const place = placeOf(fnv1a(key), hashes)
    if (place === undefined) return none
    const patterns = this.#patternsOf(numbers.at(place))
    this.#known[kind].set(key, patterns)
    return patterns
  }

  #patternsOf(numbers: Iterable<number>): readonly IndexedPattern<Owner>[] {
    return Array.from(numbers, number => this.#pattern(number)).filter(pattern => pattern !== undefined)
  }

  #pattern(number: number): IndexedPattern<Owner> | undefined {
    const owner = this.#ownerOf(this.#owners[number] as number)
    if (owner === undefined) return undefined
    return (this.#patterns[number] ??= new CompiledPattern(
      owner,
      () => this.#names(number),
      () =>
        compiled(JSON.parse(this.#steps(number)) as StoredSteps, words =>
          typeof words === 'string' ? new Set([words]) : this.#set(words),
        ),
    ))
  }

  #set(number: number): WordSet {
    return (this.#sets[number] ??= new StoredWords(() => this.#lists(number).split(separator)))
  }
}

const none: readonly never[] = []

class CompiledPattern<Owner> implements IndexedPattern<Owner> {
  readonly owner: Owner
  readonly #readName: () => string
  readonly #readSteps: () => CompiledSteps
  #name: string | undefined
  #steps: CompiledSteps | undefined

  constructor(owner: Owner, readName: () => string, readSteps: () => CompiledSteps) {
    this.owner = owner
    this.#readName = readName
    this.#readSteps = readSteps
  }

  get name(): string {
    return (this.#name ??= this.#readName())
  }

  get steps(): CompiledSteps {
    return (this.#steps ??= this.#readSteps())
  }
}

/** Most lists stand behind a word that is not there. */
class StoredWords implements WordSet {
  readonly #read: () => readonly string[]
  #words: ReadonlySet<string> | undefined

  constructor(read: () => readonly string[]) {
    this.#read = read
  }

  has(word: string): boolean {
    return (this.#words ??= new Set(this.#read())).has(word)
  }
}

interface Table {
  /** In order. */
  readonly hashes: Uint32Array
  readonly numbers: Lists
}

const tableIn = (next: NextPart): Table => ({hashes: numbersOf(next()), numbers: listsIn(next)})

function placeOf(hash: number, hashes: Uint32Array): number | undefined {
  let low = 0
  let high = hashes.length
  while (low < high) {
    const middle = (low + high) >> 1
    const found = hashes[middle] as number
    if (found === hash) return middle
    if (found < hash) low = middle + 1
    else high = middle
  }
  return undefined
}
