import {leaves, rangeOf, textOf} from '@tactlint/core'
import type {Sentence} from 'nlcst'

/** Where the first word of a sentence stands, a leading “venligst” aside. */
export function startOf(sentence: Sentence): number | undefined {
  return leaves(sentence)
    .filter(leaf => leaf.type === 'WordNode' && textOf(leaf).toLocaleLowerCase('da') !== 'venligst')
    .map(leaf => rangeOf(leaf).start)[0]
}
