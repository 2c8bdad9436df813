import {rangeOf, textOf, wordsOf, type Interpretation, type Reading} from '@tactlint/core'
import type {Sentence} from 'nlcst'
import {closings, closingsInside} from '../lexicon/closings.js'
import {thanks} from '../lexicon/thanks.js'

type Interpretable = Omit<Reading, 'language'>
type Acts = Interpretation['acts']

/** Greetings and closings that no phrase shows: „Jens,“, „Til Pladsanvisningen“, „Tak, Mia“. */
export const formalities = (reading: Interpretable): Acts => [
  ...addressee(reading),
  ...greetingsSent(reading),
  ...closingInside(reading),
  ...thanksAndName(reading),
]

/** „Nordbo,“ or „Til Økonomiafdelingen“ alone on the first line. */
function addressee({sentences}: Interpretable): Acts {
  const [first] = sentences
  if (first === undefined || sentences.length < 2) return []
  const text = textOf(first).trim()
  const named = /^\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,3},$/u.test(text)
  const addressed = text.length < 60 && /^(?:Til|Att|Kære|Ærede|Hr|Fru)(?!\p{L})[^.!?]*$/u.test(text)
  return named || addressed ? [{act: 'greeting', ...rangeOf(first)}] : []
}

/** „De varmeste hilsner“, „Sommerlige hilsener fra os alle“: no list knows them all. */
function greetingsSent(reading: Interpretable): Acts {
  const known = new Set(
    reading
      .found(closings)
      .filter(({sentence, start}) => opensSentence(sentence, start))
      .map(({sentence}) => sentence),
  )
  return reading.sentences
    .slice(-6)
    .filter(sentence => !known.has(sentence) && isGreetingSent(textOf(sentence).trim()))
    .map(sentence => ({act: 'closing', ...rangeOf(sentence)}))
}

/** But „Send hende en hilsen“. */
function isGreetingSent(text: string): boolean {
  const words = text.toLocaleLowerCase('da').split(/[ ,]+/)
  const at = words.findIndex(word => /hils(?:en|ner|ener)[.!:]?$/.test(word))
  return at >= 0 && at <= 4 && words.length <= 10 && !telling.has(words[0] ?? '') && !text.endsWith('?')
}
const telling = new Set('jeg vi hun han du i en et send giv jeres din hils tak der det'.split(' '))

/** „… kan i se på det mvh jens“: in a text without full stops. */
function closingInside(reading: Interpretable): Acts {
  const last = reading.sentences.slice(-4)
  const opening = new Set(reading.found(closings).map(({start}) => start))
  return reading
    .found(closingsInside)
    .filter(
      ({sentence, start}) =>
        last.includes(sentence) && !(opening.has(start) && opensSentence(sentence, start)),
    )
    .map(({start, sentence}) => ({act: 'closing', start, end: rangeOf(sentence).end}))
}

/** „Tak for hjælpen⏎Mia“, „På forhånd tak, Mia“, „/Mia“. */
function thanksAndName(reading: Interpretable): Acts {
  const {sentences} = reading
  const last = sentences.at(-1)
  if (last === undefined) return []
  const text = textOf(last).trim()
  const thanked = new Set(reading.found(thanks).map(({sentence}) => sentence))
  const range = rangeOf(last)
  if (/^[/–—-] ?\p{L}[\p{L}.]*(?: \p{L}+){0,2}$/u.test(text)) return [{act: 'closing', ...range}]
  if (thanked.has(last) && /\p{L}[,.!]? (?:fra )?\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,3}\.?$/u.test(text))
    return [{act: 'closing', ...range}]
  const names = sentences.slice(-3).filter(isName)
  const at = names[0] === undefined ? -1 : sentences.indexOf(names[0])
  const before = sentences[at - 1]
  return names.includes(last) && before !== undefined && thanked.has(before)
    ? [{act: 'closing', ...rangeOf(names[0] ?? last)}]
    : []
}

/** „Mia Holm, Lysoghygge“ */
function isName(sentence: Sentence): boolean {
  const words = [...wordsOf(sentence)].map(textOf)
  return (
    !/^(?:mvh|vh|kh|dbh|hilsen|venlig|med|mange|bedste)$/iu.test(words[0] ?? '') &&
    words.length > 0 &&
    words.length <= 6 &&
    words.every(word => /^(?:[\p{Lu}&%{]|(?:og|von|de|hos|fra)$)/u.test(word)) &&
    !/[.!?]$/.test(textOf(sentence).trim())
  )
}

const opensSentence = (sentence: Sentence, at: number): boolean =>
  !/[\p{L}\p{N}]/u.test(textOf(sentence).slice(0, at - rangeOf(sentence).start))
