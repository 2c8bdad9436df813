import {fnv1a} from '../hash.js'
import type {Token} from '../nlcst/tokens.js'
import type {KindOfKey} from '../patterns/beginnings.js'
import {readySteps, type ReadySteps, type WordSet} from '../patterns/ready-steps.js'
import type {Beginnings, IndexedPattern} from '../patterns/pattern-index.js'
import {listsIn, numbersOf, textsIn, type Lists, type NextPart, type Numbers, type Texts} from './parts.js'
import {withLongKeys} from './step-keys.js'
import {separator, type StoredSteps} from './patterns-file.js'

/** What a word of a text leads to. */
interface Row<Owner> {
  readonly patterns: readonly CompiledPattern<Owner>[]
  /** Of words, that it is one of. */
  readonly groups: readonly number[]
}

/** The patterns of a file, each made ready where it is first tried: in a sentence that has a word that it can't do without. */
export class CompiledPatterns<Owner> implements Beginnings<Owner> {
  readonly #ownerOf: (number: number) => Owner | undefined
  readonly #owners: Numbers
  readonly #names: Texts
  readonly #steps: Texts
  readonly #groups: Numbers
  readonly #lists: Texts
  readonly #tables: Readonly<Record<KindOfKey, Table>>
  readonly #others: Row<Owner>
  readonly #patterns: CompiledPattern<Owner>[] = []
  readonly #sets: WordSet[] = []
  /** By key, as tokens had them. Words that no pattern has are not kept: of these texts have any number. */
  readonly #known: Readonly<Record<KindOfKey, Map<string, Row<Owner>>>> = {
    surface: new Map(),
    lemma: new Map(),
    form: new Map(),
    partOfSpeech: new Map(),
  }
  /** Of each group the last sentence that had one of its words. */
  readonly #present: Float64Array
  #sentence = 0

  /** @param ownerOf undefined for one whose patterns are not looked for */
  constructor(next: NextPart, ownerOf: (number: number) => Owner | undefined) {
    this.#ownerOf = ownerOf
    this.#owners = numbersOf(next())
    this.#names = textsIn(next)
    this.#steps = textsIn(next)
    this.#groups = numbersOf(next())
    this.#lists = textsIn(next)
    const [surface, lemma, form, partOfSpeech] = [tableIn(next), tableIn(next), tableIn(next), tableIn(next)]
    this.#tables = {surface, lemma, form, partOfSpeech}
    this.#others = {patterns: this.#patternsOf(numbersOf(next())), groups: []}
    const groups = Array.from(this.#groups).reduce((most, group) => Math.max(most, group), 0) + 1
    this.#present = new Float64Array(groups)
  }

  in(tokens: readonly Token[]): (place: number) => readonly IndexedPattern<Owner>[] {
    const sentence = ++this.#sentence
    this.#present[0] = sentence
    const rows = tokens.map(token => this.#rowsOf(token))
    for (const row of rows)
      for (const {groups} of row) for (const group of groups) this.#present[group] = sentence
    return place => {
      let possible: IndexedPattern<Owner>[] | undefined
      for (const {patterns} of rows[place] ?? [])
        for (const pattern of patterns)
          if (this.#present[pattern.group] === sentence) (possible ??= []).push(pattern)
      return possible ?? none
    }
  }

  #rowsOf({surface, lemma, form, partsOfSpeech}: Token): readonly Row<Owner>[] {
    const rows: Row<Owner>[] = []
    this.#add('surface', surface, rows)
    this.#add('lemma', lemma, rows)
    if (form !== undefined) this.#add('form', form, rows)
    for (const part of partsOfSpeech) this.#add('partOfSpeech', part, rows)
    rows.push(this.#others)
    return rows
  }

  #add(kind: KindOfKey, key: string, rows: Row<Owner>[]): void {
    const {hashes, patterns, groups} = this.#tables[kind]
    if (hashes.length === 0) return
    let row = this.#known[kind].get(key)
    if (row === undefined) {
      // A word with the hash of another one leads to patterns that it does not pass.
      const place = placeOf(fnv1a(key), hashes)
      if (place === undefined) return
      row = {patterns: this.#patternsOf(patterns.at(place)), groups: [...groups.at(place)]}
      this.#known[kind].set(key, row)
    }
    rows.push(row)
  }

  #patternsOf(numbers: Iterable<number>): readonly CompiledPattern<Owner>[] {
    return Array.from(numbers, number => this.#pattern(number)).filter(pattern => pattern !== undefined)
  }

  #pattern(number: number): CompiledPattern<Owner> | undefined {
    const owner = this.#ownerOf(this.#owners[number] as number)
    if (owner === undefined) return undefined
    return (this.#patterns[number] ??= new CompiledPattern(
      owner,
      this.#groups[number] as number,
      () => this.#names(number),
      () =>
        readySteps(JSON.parse(withLongKeys(this.#steps(number))) as StoredSteps, words =>
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
  readonly group: number
  readonly #readName: () => string
  readonly #readSteps: () => ReadySteps
  #name: string | undefined
  #steps: ReadySteps | undefined

  constructor(owner: Owner, group: number, readName: () => string, readSteps: () => ReadySteps) {
    this.owner = owner
    this.group = group
    this.#readName = readName
    this.#readSteps = readSteps
  }

  get name(): string {
    return (this.#name ??= this.#readName())
  }

  get steps(): ReadySteps {
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
  readonly hashes: Numbers
  readonly patterns: Lists
  readonly groups: Lists
}

const tableIn = (next: NextPart): Table => ({
  hashes: numbersOf(next()),
  patterns: listsIn(next),
  groups: listsIn(next),
})

function placeOf(hash: number, hashes: Numbers): number | undefined {
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
