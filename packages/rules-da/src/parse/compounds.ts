import type {Paragraph} from 'nlcst'
import {sentencesOf, textOf, words, wordsOf} from '@tactlint/core'
import {definite} from '../lexicon/definite.js'
import {nounKinds} from '../lexicon/nouns.js'

interface NounForm {
  readonly noun: string
  /** The article is at the end: „maskinen“, „maskinerne“. */
  readonly isDefinite: boolean
}

const nounForms: ReadonlyMap<string, NounForm> = new Map(
  Object.values<Readonly<Record<string, string>>>(nounKinds).flatMap(declensions =>
    Object.entries(declensions).flatMap(([endings, list]) =>
      words(list).flatMap(noun => formsOf(noun, endings)),
    ),
  ),
)

function formsOf(written: string, endings: string): readonly (readonly [string, NounForm])[] {
  const [noun = '', stem = noun] = written.split('/')
  const [single = '', plural = '', definitePlural = ''] = endings.split(' ')
  const form = {noun, isDefinite: false}
  const withArticle = {noun, isDefinite: true}
  return [
    [noun, form],
    [stem + plural, form],
    [stem + single, withArticle],
    [stem + definitePlural, withArticle],
  ]
}

const lengths = [...new Set([...nounForms.keys()].map(({length}) => length))].sort((a, b) => b - a)
/** What compounds begin with that is no longer: „elcykel“. But „oppakke“ and „beregning“ are none. */
const short = new Set(['el', 'tv', 'te', 'is'])
const isFirst = (part: string): boolean =>
  part.length < 3 ? short.has(part) : /^[a-zà-ÿ\d-]+$/.test(part) && /[aeiouyæøå-]/.test(part)

/** Gives compounds the dictionary form of their last noun, and nouns with their article their own: „vejrtrækningsmaskinen“, „maskinen“ → „maskine“. */
export function nameCompounds(paragraph: Paragraph): Paragraph {
  for (const sentence of sentencesOf(paragraph)) {
    for (const word of wordsOf(sentence)) {
      if (word.data?.entity !== undefined) continue
      const small = textOf(word).toLocaleLowerCase('da')
      // „elcyklens“
      const form = formOf(small) ?? (small.endsWith('s') ? formOf(small.slice(0, -1)) : undefined)
      if (form === undefined) continue
      word.data = {
        ...word.data,
        lemma: form.noun,
        ...(form.isDefinite && {conjugationForm: definite}),
      }
    }
  }
  return paragraph
}

function formOf(word: string): NounForm | undefined {
  for (const length of lengths) {
    const known = length <= word.length ? nounForms.get(word.slice(-length)) : undefined
    if (known === undefined) continue
    const before = word.slice(0, -length)
    const isKnown = before === '' ? known.isDefinite : isFirst(before)
    return isKnown ? known : undefined
  }
  return undefined
}
