import {rangeOf, textOf} from '@tactlint/core'
import type {Sentence} from 'nlcst'

/** @param position in the message */
export const textAfter = (sentence: Sentence, position: number): string =>
  textOf(sentence).slice(position - rangeOf(sentence).start)

/** @param position in the message */
export const textBefore = (sentence: Sentence, position: number): string =>
  textOf(sentence).slice(0, position - rangeOf(sentence).start)
