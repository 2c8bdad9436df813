import {
  interpreter,
  lexiconsOf,
  overlaps,
  rangeOf,
  type Found,
  type Interpretation,
  type Lexicon,
  type Range,
  type Reading,
  type SpeechLexicons,
} from '@tactlint/core'
import type {Sentence} from 'nlcst'
import {toCustomer, toSupport} from './lexicon/audience.js'
import {closings} from './lexicon/closings.js'
import {complaints} from './lexicon/complaints.js'
import {denials, impersonalGains, ownVoice} from './lexicon/gains.js'
import {generalQuestions, hypotheticals} from './lexicon/general-questions.js'
import {greetings} from './lexicon/greetings.js'
import {imperatives} from './lexicon/imperatives.js'
import {otherMatters} from './lexicon/other-matters.js'
import {pursuits, requests} from './lexicon/requests.js'
import {resolutions} from './lexicon/resolutions.js'
import {noThanks, thanks} from './lexicon/thanks.js'
import {inPassing, listing, order, refund, shipment} from './lexicon/topics.js'
import {isCase} from './case.js'
import {startOf} from './sentence-start.js'

type Interpretable = Omit<Reading, 'language'>

const speech = {
  greeting: greetings,
  closing: closings,
  thanks,
  request: requests,
  complaint: complaints,
  topics: {shipment, listing, order, refund},
  audience: {support: toSupport, customer: toCustomer},
} satisfies SpeechLexicons

export const interpretedLexicons: readonly Lexicon[] = [
  ...lexiconsOf(speech),
  denials,
  generalQuestions,
  hypotheticals,
  impersonalGains,
  imperatives,
  inPassing,
  noThanks,
  otherMatters,
  ownVoice,
  pursuits,
  resolutions,
]

const byWords = interpreter(speech)

export function interpret(reading: Interpretable): Interpretation {
  const interpretation = byWords(meantIn(reading))
  return {
    ...interpretation,
    acts: [...interpretation.acts, ...requestsIn(reading)],
    notTheWriter: [...interpretation.notTheWriter, ...denied(reading), ...unvoiced(reading)],
  }
}

/** The reading without the words that do not mean what they say: „nej tak“, „Hvad koster fragten, hvis jeg bestiller …?“ */
function meantIn(reading: Interpretable): Interpretable {
  const topics = Object.values<Lexicon>(speech.topics)
  return {
    ...reading,
    found(lexicon) {
      const found = reading.found(lexicon)
      if (lexicon === thanks) return without(found, reading.found(noThanks))
      if (topics.includes(lexicon)) return found.filter(mention => isCase(mention, reading, topics))
      return found
    },
  }
}

/** „Ret titlen …“, „Venligst send …“: the verb opens the sentence. „Hvor er min pakke?“: to be looked for. */
function requestsIn(reading: Interpretable): Interpretation['acts'] {
  const known = new Set(reading.found(requests).map(({sentence}) => sentence))
  const orders = reading.found(imperatives).filter(({start, sentence}) => start === startOf(sentence))
  const asking = new Set([...orders, ...reading.found(pursuits)].map(({sentence}) => sentence))
  return [...asking]
    .filter(sentence => !known.has(sentence))
    .map(sentence => ({act: 'request', ...rangeOf(sentence)}))
}

/** „Det handler ikke om at øge mit salg“: the rest of the sentence is denied. */
function denied(reading: Interpretable): readonly Range[] {
  return reading.found(denials).map(({start, sentence}) => ({start, end: rangeOf(sentence).end}))
}

/** „Kæden sænker priserne for at øge salget.“ speaks of others. */
function unvoiced(reading: Interpretable): readonly Range[] {
  const voiced = new Set<Sentence>(reading.found(ownVoice).map(({sentence}) => sentence))
  for (const {start, sentence} of reading.found(imperatives)) {
    if (start === startOf(sentence)) voiced.add(sentence)
  }
  return reading
    .found(impersonalGains)
    .filter(({sentence}) => !voiced.has(sentence))
    .map(({start, end}) => ({start, end}))
}

const without = (found: readonly Found[], exceptions: readonly Range[]): readonly Found[] =>
  found.filter(one => !exceptions.some(exception => overlaps(exception, one)))
