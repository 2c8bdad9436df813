import {leaves, textOf} from '@tactlint/core'
import type {Sentence, Word} from 'nlcst'

/** The words of a sentence, from 、 to 、. Clauses without words are left out. */
export function clausesOf(sentence: Sentence): readonly (readonly Word[])[] {
  const clauses: Word[][] = [[]]
  for (const leaf of leaves(sentence)) {
    if (leaf.type === 'WordNode') clauses.at(-1)?.push(leaf)
    else if (/[、，]/.test(textOf(leaf))) clauses.push([])
  }
  return clauses.filter(words => words.length > 0)
}

export const lemmaOf = (word: Word | undefined): string =>
  word === undefined ? '' : (word.data?.lemma ?? textOf(word))

export const partOf = (word: Word | undefined, place = 0): string => word?.data?.partOfSpeech?.[place] ?? ''

export const wordsIn = (sentence: Sentence): readonly Word[] =>
  leaves(sentence).filter(leaf => leaf.type === 'WordNode')
