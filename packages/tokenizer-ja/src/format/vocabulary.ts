import type {Dictionary} from './layout.js'

/** Told of each group of words found; `end` is exclusive. */
export type Found = (group: number, end: number) => void

/**
 * Finds the groups of words whose surface begins at a place of the text, the shortest first.
 * @returns whether there is one
 */
export type FindWords = (text: string, start: number, limit: number, found: Found) => boolean

const noCell = -1

export function vocabularyOf({trie}: Dictionary): FindWords {
  const step = (cell: number, byte: number): number => {
    const next = (trie[2 * cell] as number) + byte
    return trie[2 * next + 1] === cell ? next : noCell
  }

  /** One code unit as UTF-8. The dictionary has neither the null character nor surrogates. */
  function stepUnit(cell: number, unit: number): number {
    if (unit === 0) return noCell
    if (unit < 0x80) return step(cell, unit)
    if (unit < 0x800) {
      const lead = step(cell, 0xc0 | (unit >> 6))
      return lead === noCell ? noCell : step(lead, 0x80 | (unit & 0x3f))
    }
    const lead = step(cell, 0xe0 | (unit >> 12))
    const middle = lead === noCell ? noCell : step(lead, 0x80 | ((unit >> 6) & 0x3f))
    return middle === noCell ? noCell : step(middle, 0x80 | (unit & 0x3f))
  }

  return (text, start, limit, found) => {
    let isFound = false
    let cell = 0
    for (let at = start; at < limit; at++) {
      cell = stepUnit(cell, text.charCodeAt(at))
      if (cell === noCell) break
      const leaf = step(cell, 0)
      if (leaf === noCell) continue
      isFound = true
      found(-(trie[2 * leaf] as number) - 1, at + 1)
    }
    return isFound
  }
}
