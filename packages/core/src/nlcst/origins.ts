import type {Sentence} from 'nlcst'

const origins = new WeakMap<Sentence, Sentence>()

/** The sentence that this one was before it was moved: what its words alone tell is told of both. */
export const originOf = (sentence: Sentence): Sentence => origins.get(sentence) ?? sentence

/** @param origin has the same words, and was never moved */
export function setOrigin(sentence: Sentence, origin: Sentence): void {
  origins.set(sentence, origin)
}
