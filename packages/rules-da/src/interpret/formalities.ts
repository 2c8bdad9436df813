import {
  rangeOf,
  textOf,
  wordsOf,
  type Found,
  type Interpretation,
  type Range,
  type Reading,
} from '@tactlint/core'
import type {Sentence} from 'nlcst'
import {closings, closingsInside} from '../lexicon/courtesies/closings.js'
import {complaints} from '../lexicon/case/complaints.js'
import {infinitiveOf} from '../lexicon/requests/imperatives.js'
import {orders} from '../lexicon/requests/orders.js'
import {pleaseForms, requests} from '../lexicon/requests/requests.js'
import {thanks} from '../lexicon/courtesies/thanks.js'

type Interpretable = Omit<Reading, 'language'>
type Acts = Interpretation['acts']

/** Greetings and closings that no phrase shows: „Jens,“, „Til Pladsanvisningen“, „Tak, Mia“; and the bare name at the end. */
export const formalities = (reading: Interpretable): Acts => [
  ...addressee(reading),
  ...greetingsSent(reading),
  ...aboveSignature(reading),
  ...closingInside(reading),
  ...wellWishing(reading),
  ...thanksAndName(reading),
  ...signature(reading),
]

/** „Hav en god dag“ closes; „Hav en god dag er nemt at sige, når …“ says something. */
export const isClosing = ({end, sentence}: Found): boolean => {
  const [rest = ''] = textOf(sentence)
    .slice(end - rangeOf(sentence).start)
    .split(/[\n,]| P\.?S/)
  return (
    !rest.includes('?') &&
    !rest
      .toLocaleLowerCase('da')
      .split(/[ ,.!]+/)
      .some(word => saying.has(word))
  )
}
const saying = new Set(
  'er var ikke har havde bliver blev jeg vi du skal vil ville kan kunne må case mangler beder'.split(' '),
)

/** „Nordbo,“ or „Til Økonomiafdelingen“ alone on the first line. */
function addressee({sentences}: Interpretable): Acts {
  const [first] = sentences
  if (first === undefined || sentences.length < 2) return []
  const text = textOf(first).trim()
  const named = /^\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,3},$/u.test(text)
  const addressed =
    text.length < 60 &&
    /^(?:Til|Att|Kære|Ærede|Hr|Fru)(?![A-Za-zÀ-ÿ])\.?(?:[^.!?]|(?<![A-Za-zÀ-ÿ])[A-Za-zÀ-ÿ]+\.(?= ))*[.!]?$/.test(
      text,
    )
  // „Et lille hej herfra“, „Heyyy“
  const hailed =
    text.length < 40 && /^(?:he+y+|(?:[a-zà-ÿ]+ ){1,3}(?:hej|goddag)(?: [a-zà-ÿ]+){0,3})[,.!]?$/i.test(text)
  return named || addressed || hailed ? [{act: 'greeting', ...rangeOf(first)}] : []
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
  return (
    at >= 0 &&
    at <= 4 &&
    words.length <= 10 &&
    // „Tak og hilsen“
    (!telling.has(words[0] ?? '') || (words[0] === 'tak' && words[1] === 'og')) &&
    !words.some(word => saying.has(word)) &&
    !text.endsWith('?')
  )
}
const telling = new Set('jeg vi hun han du i en et send giv jeres din hils tak der det'.split(' '))

/** „Mvh“ on a line of its own, however long the signature is: name, title, company, telephone. */
const aboveSignature = (reading: Interpretable): Acts =>
  reading
    .found(closingsInside)
    .filter(found => opensSentence(found.sentence, found.start) && isClosing(found))
    .filter(({sentence}) => {
      const below = reading.sentences.slice(reading.sentences.indexOf(sentence) + 1)
      return below.length > 4 && below.slice(0, 4).every(isShortLine)
    })
    .map(({sentence}) => ({act: 'closing', ...rangeOf(sentence)}))

/** „… kan i se på det mvh jens“: in a text without full stops. */
function closingInside(reading: Interpretable): Acts {
  const last = reading.sentences.slice(-4)
  const opening = new Set(reading.found(closings).map(({start}) => start))
  return reading
    .found(closingsInside)
    .filter(
      found =>
        last.includes(found.sentence) &&
        isClosing(found) &&
        !(opening.has(found.start) && opensSentence(found.sentence, found.start)),
    )
    .map(({start, sentence}) => ({act: 'closing', start, end: rangeOf(sentence).end}))
}

/** „Tak for hjælpen⏎Mia“, „På forhånd tak, Mia“, „/Mia“. */
function thanksAndName(reading: Interpretable): Acts {
  const {sentences} = reading
  const last = sentences.at(-1)
  if (last === undefined) return []
  if (/^[/–—-] ?[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ.]*(?: [A-Za-zÀ-ÿ]+){0,2}$/.test(textOf(last).trim()))
    return [{act: 'closing', ...rangeOf(last)}]
  const thanked = new Set(reading.found(thanks).map(({sentence}) => sentence))
  const signed = sentences.slice(-mostLinesOfSignature).find((sentence, index, ending) => {
    const below = ending.slice(index + 1)
    return thanked.has(sentence) && endsInName(textOf(sentence).trim()) && below.every(isShortLine)
  })
  if (signed !== undefined) return [{act: 'closing', ...rangeOf(signed)}]
  const [name] = signatureLines(reading)
  const before = name && sentences[sentences.indexOf(name) - 1]
  return name !== undefined && before !== undefined && thanked.has(before)
    ? [{act: 'closing', ...rangeOf(name)}]
    : []
}

/** „Mange tak, Mia“, „Tak⏎Mia Holm“, „Tak fra Mia“, but „Tak for hjælpen med Samsung“. */
const endsInName = (text: string): boolean =>
  /(?:[,.!]\s|\n|fra |(?:[Tt]ak|hjælpen|hjælp|tid|forhånd|svar) )\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,3}\.?$/u.test(
    text,
  ) ||
  /^(?:(?:mange|tusind) )?tak fra os(?:$| )/i.test(text) ||
  // „Tak, Mia, st. th.“
  /^[^,.!?]{0,12}tak(?:,|[^.!?]{0,30},) \p{Lu}[\p{L}-]+, [^!?]{1,25}$/iu.test(text)

const mostLinesOfSignature = 6

/** „Mia Holm⏎Lejlighed 3. tv.“ at the end: the line with the name first. */
function signatureLines({sentences}: Interpretable): readonly Sentence[] {
  const ending = sentences.slice(1).slice(-mostLinesOfSignature)
  const at = ending.findIndex(
    (sentence, index) => isName(sentence) && ending.slice(index + 1).every(isShortLine),
  )
  return at < 0 ? [] : ending.slice(at)
}

/** The bare name at the end, which is no closing: what is missing goes above it. */
function signature(reading: Interpretable): Acts {
  const lines: readonly Range[] = signatureLines(reading).map(rangeOf)
  const [first] = lines
  const last = lines.at(-1)
  return first === undefined || last === undefined
    ? []
    : [{act: 'signature', start: first.start, end: last.end}]
}

const isShortLine = (sentence: Sentence): boolean =>
  [...wordsOf(sentence)].length <= 6 && !/[!?]$/.test(textOf(sentence).trim())

/** „Glædelig jul⏎Mia“, „Varme tanker⏎Mia“: a short line above the name that tells nothing and asks for nothing. */
function wellWishing(reading: Interpretable): Acts {
  const [name] = signatureLines(reading)
  const before = name && reading.sentences[reading.sentences.indexOf(name) - 1]
  if (before === undefined || before === reading.sentences[0] || !isAlone(before, reading)) return []
  const text = textOf(before).trim()
  const words = text.toLocaleLowerCase('da').match(/[a-zà-ÿ’']+/g) ?? []
  const tells =
    words.length > 6 ||
    !/^\p{Lu}[^\d?:]*$/u.test(text) ||
    words.some(word => saying.has(word)) ||
    telling.has(words[0] ?? '') ||
    (infinitiveOf[words[0] ?? ''] !== undefined && !/^(?:pas|hold|hav)$/.test(words[0] ?? '')) ||
    [closings, complaints, requests, pleaseForms, orders].some(lexicon =>
      reading.found(lexicon).some(({sentence}) => sentence === before),
    )
  return tells ? [] : [{act: 'closing', ...rangeOf(before)}]
}

/** On a line of its own. */
const isAlone = (sentence: Sentence, {paragraphs}: Interpretable): boolean =>
  paragraphs.some(({children}) => {
    const at = children.indexOf(sentence)
    const before = children[at - 1]
    return at === 0 || (before?.type === 'WhiteSpaceNode' && before.value.includes('\n'))
  })

/** „Mia Holm, Lysoghygge“, „Mia Holm, medlem 4411“ */
function isName(sentence: Sentence): boolean {
  const words = [...wordsOf(sentence)].map(textOf)
  // „Mia Holm (medlem 4411)“, „Mia :)“
  const line = textOf(sentence).trim()
  const [named = ''] = line.split(/[,(]/)
  return (
    !/^(?:mvh|vh|kh|dbh|hilsen|venlig|med|mange|bedste|tak|tusind|hej|kære)$/i.test(words[0] ?? '') &&
    words.length > 0 &&
    words.length <= 6 &&
    named
      .split(/\s+/)
      .filter(part => /[A-Za-zÀ-ÿ&%{]/.test(part))
      .every(word => /^(?:[\p{Lu}&%{]|(?:og|von|de|hos|fra)$)/u.test(word)) &&
    // „Henrik V.“, „Uldgarn & Co.“
    (/ (?:\p{Lu}|& [Cc]o)\.$/u.test(line) || !/[.!?:]$/.test(line))
  )
}

const opensSentence = (sentence: Sentence, at: number): boolean =>
  !/[A-Za-zÀ-ÿ\d]/.test(textOf(sentence).slice(0, at - rangeOf(sentence).start))
