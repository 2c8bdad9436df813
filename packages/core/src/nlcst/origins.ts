import type {Sentence} from 'nlcst'

/** A key of the sentence itself: weak maps of what each letter typed moves anew are a burden for the garbage collector. */
const origin = Symbol('origin')

type Movable = Sentence & {[origin]?: Sentence}

/** The sentence that this one was before it was moved: what its words alone tell is told of both. */
export const originOf = (sentence: Movable): Sentence => sentence[origin] ?? sentence

/** @param before has the same words, and was never moved */
export function setOrigin(sentence: Movable, before: Sentence): void {
  sentence[origin] = before
}
