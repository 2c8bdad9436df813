import type {Paragraph} from 'nlcst'
import {sentencesOf, textOf, wordsOf} from '@tactlint/core'

/** Gives numerals the dictionary form 0, so that a phrase can hold one: „jeg mister omkring 4.000 kr.“ */
export function nameNumerals(paragraph: Paragraph): Paragraph {
  for (const sentence of sentencesOf(paragraph)) {
    for (const word of wordsOf(sentence)) {
      if (/^\d[\d.]*$/.test(textOf(word))) word.data = {...word.data, lemma: '0'}
    }
  }
  return paragraph
}
