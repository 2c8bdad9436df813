import {fnv1a} from '../hash.js'
import {keysOf, kindsOfKey, type KindOfKey, type Keys} from '../patterns/beginnings.js'
import type {Pattern, Steps} from '../patterns/pattern.js'
import {partOfNumbers, partsOfLists, partsOfTexts} from './parts.js'
import {withShortKeys} from './step-keys.js'
import {requiredWords, type RequiredWords} from './required-words.js'

/** Steps as they stand in a file: a list of words is there once for all patterns, and told by its number. */
export type StoredSteps = Steps<string | number>

export const separator = '\n'

/** Words by their hashes, in order; with each the patterns that begin with it, and the groups that it is one of. */
type Rows = ReadonlyMap<number, {readonly patterns: Set<number>; readonly groups: Set<number>}>

/**
 * Patterns as parts of a file: of each the number of its owner, its name, its steps (JSON with short keys) and the group of words of which its sentence
 * has one (0: none); lists of words; of each kind of key the rows of words; those patterns that are found by no key.
 * @param owners with the patterns of each, by number
 */
export function partsOfPatterns(owners: readonly (readonly Pattern[])[]): readonly Uint8Array[] {
  const patterns = owners.flatMap((own, owner) => own.map(pattern => ({...pattern, owner})))
  const lists = new Numbers()
  const stored = patterns.map(({steps}) =>
    withShortKeys(
      JSON.stringify(steps, (key, value: unknown) =>
        (key === 'surface' || key === 'lemma') && Array.isArray(value)
          ? lists.of(value.join(separator))
          : value,
      ),
    ),
  )
  const keys = patterns.map(({steps}) => keysOf(steps))
  const required = requiredWords(patterns)
  const groups = new Numbers()
  groups.of('')
  const groupOf = required.map(one =>
    one === undefined ? 0 : groups.of([one.by, ...one.words].join(separator)),
  )
  return [
    partOfNumbers(patterns.map(({owner}) => owner)),
    ...partsOfTexts(patterns.map(({name}) => name)),
    ...partsOfTexts(stored),
    partOfNumbers(groupOf),
    ...partsOfTexts(lists.all),
    ...kindsOfKey.flatMap(kind => partsOfRows(rowsOf(kind, keys, required, groupOf))),
    partOfNumbers(keys.flatMap((own, number) => (own === undefined ? [number] : []))),
  ]
}

/** Texts, each with a number. */
class Numbers {
  readonly #numbers = new Map<string, number>()

  of(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size
    this.#numbers.set(text, number)
    return number
  }

  get all(): readonly string[] {
    return [...this.#numbers.keys()]
  }
}

function rowsOf(
  kind: KindOfKey,
  keys: readonly (readonly Keys[] | undefined)[],
  required: readonly (RequiredWords | undefined)[],
  groupOf: readonly number[],
): Rows {
  const rows = new Map<number, {readonly patterns: Set<number>; readonly groups: Set<number>}>()
  const rowOf = (word: string) => {
    const hash = fnv1a(word)
    const row = rows.get(hash) ?? {patterns: new Set(), groups: new Set()}
    rows.set(hash, row)
    return row
  }
  for (const [pattern, own = []] of keys.entries())
    for (const {by, keys: words} of own)
      for (const word of by === kind ? words : []) rowOf(word).patterns.add(pattern)
  for (const [pattern, one] of required.entries())
    for (const word of one?.by === kind ? one.words : []) rowOf(word).groups.add(groupOf[pattern] ?? 0)
  return rows
}

function partsOfRows(rows: Rows): readonly Uint8Array[] {
  const sorted = [...rows].sort(([a], [b]) => a - b)
  return [
    partOfNumbers(sorted.map(([hash]) => hash)),
    ...partsOfLists(sorted.map(([, {patterns}]) => [...patterns])),
    ...partsOfLists(sorted.map(([, {groups}]) => [...groups])),
  ]
}
