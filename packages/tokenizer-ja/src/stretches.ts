import type {Atom} from './token.js'

/**
 * UTF-16 code units. A lattice takes room for each of them, and nobody writes for so long without 、 or 。: ten pages. Up to here
 * the costs of a path stay below 2³¹ too: 16,384 × (2¹⁵ + 2¹⁵) = 2³⁰.
 */
export const longestStretch = 16_384

/** A text cut behind 、 and 。, as kuromoji does, but not within atoms; gives the ends of the stretches. */
export function* stretchEnds(text: string, atoms: readonly Atom[]): Generator<number> {
  let start = 0
  let next = 0
  for (let at = 0; at < text.length;) {
    const atom = atoms[next]
    let ends = false
    if (atom?.start === at) {
      at = atom.end
      next++
    } else {
      ends = text[at] === '、' || text[at] === '。'
      at++
    }
    if (ends || (at - start >= longestStretch && !isWithinPair(text, at))) {
      yield at
      start = at
    }
  }
  if (start < text.length) yield text.length
}

const isWithinPair = (text: string, at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff
