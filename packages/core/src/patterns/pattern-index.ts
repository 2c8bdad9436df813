import type {Token} from '../nlcst/tokens.js'
import type {Range} from '../ranges/range.js'
import {beginnings} from './beginnings.js'
import {compiled, type CompiledSteps} from './compile.js'
import {longest} from './longest.js'
import type {Pattern, Steps, TokenTest} from './pattern.js'

/** Where a pattern was found, in its sentence. */
export interface PatternFound<Owner> extends Range {
  readonly owner: Owner
  /** Name of the pattern. */
  readonly entry: string
}

class Indexed<Owner> {
  readonly owner: Owner
  readonly name: string
  readonly #steps: Steps
  #compiled: CompiledSteps | undefined

  constructor(owner: Owner, {name, steps}: Pattern) {
    this.owner = owner
    this.name = name
    this.#steps = steps
  }

  /** Most patterns begin with a word that a message has not. */
  get steps(): CompiledSteps {
    return (this.#compiled ??= compiled(this.#steps))
  }

  get beginnings(): readonly TokenTest[] | undefined {
    return beginnings(this.#steps)
  }
}

/**
 * Finds the patterns of many owners in one pass over a sentence: they are kept by what they may begin with, so at most tokens
 * nothing has to be tried. Made ready when it is first needed.
 */
export class PatternIndex<Owner> {
  readonly #patterns: Iterable<readonly [Owner, readonly Pattern[]]>
  #beginnings: Beginnings<Owner> | undefined

  constructor(patterns: Iterable<readonly [Owner, readonly Pattern[]]>) {
    this.#patterns = patterns
  }

  /** Leftmost and longest for each pattern, by their beginnings. */
  find(tokens: readonly Token[]): readonly PatternFound<Owner>[] {
    const beginnings = (this.#beginnings ??= beginningsOf(this.#patterns))
    const found: PatternFound<Owner>[] = []
    let reached: Map<Indexed<Owner>, number> | undefined
    for (let first = 0; first < tokens.length; first++) {
      const token = tokens[first] as Token
      for (const pattern of startingWith(token, beginnings)) {
        if (first < (reached?.get(pattern) ?? 0)) continue
        const end = longest(pattern.steps, tokens, first)
        const last = tokens[end - 1]
        if (end <= first || last === undefined) continue
        reached ??= new Map()
        reached.set(pattern, end)
        found.push({owner: pattern.owner, entry: pattern.name, start: token.start, end: last.end})
      }
    }
    return found
  }
}

type ByKey<Owner> = Map<string, Indexed<Owner>[]>

interface Beginnings<Owner> {
  readonly bySurface: ByKey<Owner>
  readonly byLemma: ByKey<Owner>
  readonly byForm: ByKey<Owner>
  readonly byPartOfSpeech: ByKey<Owner>
  /** Begin with an entity, a gap, anything. */
  readonly others: Indexed<Owner>[]
}

function beginningsOf<Owner>(patterns: Iterable<readonly [Owner, readonly Pattern[]]>): Beginnings<Owner> {
  const all: Beginnings<Owner> = {
    bySurface: new Map(),
    byLemma: new Map(),
    byForm: new Map(),
    byPartOfSpeech: new Map(),
    others: [],
  }
  for (const [owner, own] of patterns) for (const pattern of own) add(new Indexed(owner, pattern), all)
  return all
}

function add<Owner>(pattern: Indexed<Owner>, all: Beginnings<Owner>): void {
  const tests = pattern.beginnings
  if (tests?.every(test => keysOf(test) !== undefined) !== true) {
    all.others.push(pattern)
    return
  }
  for (const test of tests) {
    const [by, keys] = keysOf(test) as Keys
    for (const key of keys) {
      const list = all[by].get(key) ?? []
      if (list.length === 0) all[by].set(key, list)
      if (!list.includes(pattern)) list.push(pattern)
    }
  }
}

type Keys = readonly [Exclude<keyof Beginnings<unknown>, 'others'>, Iterable<string>]

/** What a token must have to pass the test. */
function keysOf({surface, lemma, form, partOfSpeech}: TokenTest): Keys | undefined {
  if (surface !== undefined) return ['bySurface', listOf(surface)]
  if (lemma !== undefined) return ['byLemma', listOf(lemma)]
  if (form !== undefined) return ['byForm', [form]]
  return partOfSpeech === undefined ? undefined : ['byPartOfSpeech', [partOfSpeech]]
}

const listOf = (words: string | readonly string[]): readonly string[] =>
  typeof words === 'string' ? [words] : words

const none: readonly never[] = []

/** One that begins in several ways may come several times. */
function startingWith<Owner>(
  {surface, lemma, form, partsOfSpeech}: Token,
  {bySurface, byLemma, byForm, byPartOfSpeech, others}: Beginnings<Owner>,
): readonly Indexed<Owner>[] {
  let patterns: readonly Indexed<Owner>[] = bySurface.get(surface) ?? none
  if (byLemma.size > 0) patterns = joined(patterns, byLemma.get(lemma))
  if (byForm.size > 0 && form !== undefined) patterns = joined(patterns, byForm.get(form))
  if (byPartOfSpeech.size > 0)
    for (const part of partsOfSpeech) patterns = joined(patterns, byPartOfSpeech.get(part))
  return joined(patterns, others)
}

function joined<Item>(items: readonly Item[], more: readonly Item[] | undefined): readonly Item[] {
  if (more === undefined || more.length === 0) return items
  return items.length === 0 ? more : [...items, ...more]
}
