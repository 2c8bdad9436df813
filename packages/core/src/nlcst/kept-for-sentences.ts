import type {Sentence} from 'nlcst'
import {originOf} from './origins.js'

/**
 * Tells of a sentence what its words alone decide, once: wherever it is moved, it is the same.
 * @param tell offsets that it gives count from the beginning of the sentence
 */
export function keptForSentences<Told extends object | string | number | boolean>(
  tell: (sentence: Sentence) => Told,
): (sentence: Sentence) => Told {
  const known = new WeakMap<Sentence, Told>()
  return sentence => {
    const origin = originOf(sentence)
    const before = known.get(origin)
    if (before !== undefined) return before
    const told = tell(origin)
    known.set(origin, told)
    return told
  }
}
