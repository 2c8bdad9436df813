import type {Atom, Entity, Range} from '@tactlint/core'

/** A stretch that the dictionary is not asked about: its place in the sentence is known beforehand. */
export interface Opaque extends Range {
  /** How the tokeniser takes it. */
  readonly as: 'noun' | 'person' | 'symbol'
  readonly entity?: Entity
}

// The dictionary has none of them. An emoji is one symbol with all that joins and colours it (👨‍👩‍👧), a rare kanji is a noun (𠮷).
const beyondTheDictionary =
  /[\0\u{20000}-\u{3FFFF}\uD800-\uDFFF]|(?:[\u{10000}-\u{1FFFF}\u{40000}-\u{10FFFF}][\uFE00-\uFE0F\u200D]*)+/gu

/** Entities, emoji and rare kanji (𠮷) of a text, in order. */
export function opaqueIn(text: string, atoms: readonly Atom[]): readonly Opaque[] {
  const stretches: Opaque[] = []
  let cursor = 0
  const symbolsUntil = (end: number) => {
    for (const match of text.slice(cursor, end).matchAll(beyondTheDictionary)) {
      const start = cursor + match.index
      const as = /\p{L}/u.test(match[0]) ? 'noun' : 'symbol'
      stretches.push({start, end: start + match[0].length, as})
    }
  }
  for (const {start, end, entity} of atoms) {
    symbolsUntil(start)
    stretches.push({start, end, entity, as: standsForPerson(entity) ? 'person' : 'noun'})
    cursor = end
  }
  symbolsUntil(text.length)
  return stretches
}

const standsForPerson = (entity: Entity): boolean => entity.kind === 'placeholder' && entity.stands === 'name'

/** The stretches that lie in a range, counted from its start. */
export function within(stretches: readonly Opaque[], {start, end}: Range): readonly Opaque[] {
  return stretches
    .filter(stretch => stretch.start >= start && stretch.end <= end)
    .map(stretch => ({...stretch, start: stretch.start - start, end: stretch.end - start}))
}
