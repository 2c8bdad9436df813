import type {Token} from '../nlcst/tokens.js'
import {keysOf, type Keys, type KindOfKey} from './beginnings.js'
import {readySteps, type ReadySteps} from './ready-steps.js'
import type {Beginnings, IndexedPattern} from './pattern-index.js'
import type {Pattern, Words} from './pattern.js'

class WrittenPattern<Owner> implements IndexedPattern<Owner> {
  readonly owner: Owner
  readonly #pattern: Pattern
  #steps: ReadySteps | undefined

  constructor(owner: Owner, pattern: Pattern) {
    this.owner = owner
    this.#pattern = pattern
  }

  get name(): string {
    return this.#pattern.name
  }

  get steps(): ReadySteps {
    return (this.#steps ??= readySteps(this.#pattern.steps, setOf))
  }

  get keys(): readonly Keys[] | undefined {
    return keysOf(this.#pattern.steps)
  }
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

function setOf(words: Words): ReadonlySet<string> {
  if (typeof words === 'string') return new Set([words])
  const set = sets.get(words) ?? new Set(words)
  sets.set(words, set)
  return set
}

type ByKey<Owner> = Map<string, WrittenPattern<Owner>[]>

/** Patterns as they are written, made ready when the first token is asked about. */
export class WrittenPatterns<Owner> implements Beginnings<Owner> {
  readonly #patterns: Iterable<readonly [Owner, readonly Pattern[]]>
  #all: Readonly<Record<KindOfKey, ByKey<Owner>>> | undefined
  /** Begin with an entity, a gap, anything. */
  readonly #others: WrittenPattern<Owner>[] = []

  constructor(patterns: Iterable<readonly [Owner, readonly Pattern[]]>) {
    this.#patterns = patterns
  }

  in(tokens: readonly Token[]): (place: number) => readonly IndexedPattern<Owner>[] {
    return place => {
      const token = tokens[place]
      return token === undefined ? none : this.#startingWith(token)
    }
  }

  #startingWith({surface, lemma, form, partsOfSpeech}: Token): readonly IndexedPattern<Owner>[] {
    const all = (this.#all ??= this.#ready())
    let patterns: readonly WrittenPattern<Owner>[] = all.surface.get(surface) ?? none
    if (all.lemma.size > 0) patterns = joined(patterns, all.lemma.get(lemma))
    if (all.form.size > 0 && form !== undefined) patterns = joined(patterns, all.form.get(form))
    if (all.partOfSpeech.size > 0)
      for (const part of partsOfSpeech) patterns = joined(patterns, all.partOfSpeech.get(part))
    return joined(patterns, this.#others)
  }

  #ready(): Readonly<Record<KindOfKey, ByKey<Owner>>> {
    const all: Record<KindOfKey, ByKey<Owner>> = {
      surface: new Map(),
      lemma: new Map(),
      form: new Map(),
      partOfSpeech: new Map(),
    }
    for (const [owner, own] of this.#patterns)
      for (const written of own) {
        const pattern = new WrittenPattern(owner, written)
        const {keys} = pattern
        if (keys === undefined) this.#others.push(pattern)
        else for (const {by, keys: words} of keys) add(pattern, words, all[by])
      }
    return all
  }
}

const none: readonly never[] = []

function add<Owner>(pattern: WrittenPattern<Owner>, keys: readonly string[], all: ByKey<Owner>): void {
  for (const key of keys) {
    const list = all.get(key) ?? []
    if (list.length === 0) all.set(key, list)
    if (!list.includes(pattern)) list.push(pattern)
  }
}

function joined<Item>(items: readonly Item[], more: readonly Item[] | undefined): readonly Item[] {
  if (more === undefined || more.length === 0) return items
  return items.length === 0 ? more : [...items, ...more]
}
