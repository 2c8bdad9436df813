import {interpreter, lexiconsOf, rangeOf} from '@tactlint/core'
import type {Act, Found, Interpretation, Lexicon, Reading, SpeechAct} from '@tactlint/core'
import type {Sentence} from 'nlcst'
import {isNegated, isSupposed} from './grammar/negation.js'
import {textAfter} from './grammar/text-around.js'
import {addressees} from './lexicon/addressees.js'
import {audience} from './lexicon/audience.js'
import {closings} from './lexicon/closings.js'
import {expectations} from './lexicon/expectations.js'
import {greetings} from './lexicon/greetings.js'
import {information} from './lexicon/information.js'
import {requests} from './lexicon/requests.js'
import {thanks} from './lexicon/thanks.js'
import {topics} from './lexicon/topics.js'
import {troubles} from './lexicon/troubles.js'
import {topicsOf} from './topics-of.js'

type Interpretable = Omit<Reading, 'language'>
type OwnAct = Omit<SpeechAct, 'language'>

const speech = {
  greeting: greetings,
  closing: closings,
  thanks,
  request: requests,
  complaint: troubles,
  topics,
  audience,
}

export const lexicons: readonly Lexicon[] = [...lexiconsOf(speech), addressees, expectations, information]

const byWords = interpreter(speech)

/** Sentences at the beginning among which an addressee stands, company and department first; those at the end that may close. */
const opening = 5
const ending = 4

export function interpret(reading: Interpretable): Interpretation {
  const read = byWords(reading)
  const complaints = sentencesOf([
    ...reading.found(troubles).filter(found => !isSupposed(found.sentence, found)),
    ...reading
      .found(expectations)
      .filter(found => isNegated(found.sentence, found) && !isSupposed(found.sentence, found)),
  ])
  const requesting = sentencesOf(reading.found(requests))
  const asking = sentencesOf(reading.found(information))
  // A case of the writer's own: something is wrong, or something is to be done. どこで確認できますか asks about no case.
  const cases = new Set([...complaints, ...[...requesting].filter(sentence => !asking.has(sentence))])
  return {
    ...read,
    acts: [
      ...read.acts.filter(({act}) => act !== 'complaint' && act !== 'closing'),
      ...acts('complaint', complaints),
      ...acts('greeting', addressing(reading)),
      ...acts('closing', closingSentences(reading)),
    ],
    topics: topicsOf(reading, cases),
  }
}

const sentencesOf = (found: readonly Found[]): ReadonlySet<Sentence> =>
  new Set(found.map(({sentence}) => sentence))

const acts = (act: Act, sentences: Iterable<Sentence>): readonly OwnAct[] =>
  [...sentences].map(sentence => ({act, ...rangeOf(sentence)}))

/** 「経理部 ご担当者様」「佐藤様、」: a line that ends so. */
function addressing(reading: Interpretable): readonly Sentence[] {
  const first = reading.sentences.slice(0, opening)
  return reading
    .found(addressees)
    .filter(({sentence, end}) => first.includes(sentence) && textAfter(sentence, end).length <= 1)
    .map(({sentence}) => sentence)
}

function closingSentences(reading: Interpretable): ReadonlySet<Sentence> {
  const last = reading.sentences.slice(-ending)
  return new Set([...sentencesOf(reading.found(closings))].filter(sentence => last.includes(sentence)))
}
