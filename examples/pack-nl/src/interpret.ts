import {
  audienceShownBy,
  interpreter,
  lexiconsOf,
  rangeOf,
  textOf,
  type Context,
  type Interpretation,
} from '@tactlint/core'
import type {Reading, SpeechLexicons} from '@tactlint/core'
import {audience, complaints, generalQuestions, stage, topics} from './lexicon/cases.js'
import {closings, greetings, thanks} from './lexicon/forms.js'
import {orders, ownMatters, pleaseForms, requests, wishes} from './lexicon/requests.js'
import {negations, reports, resumptions} from './lexicon/voices.js'

const speech = {
  greeting: greetings,
  closing: closings,
  thanks,
  request: requests,
  please: pleaseForms,
  wish: wishes,
  order: orders,
  complaint: complaints,
  topics,
  audience,
  stage,
  generalQuestion: generalQuestions,
  negation: negations,
  reporting: reports,
  resuming: resumptions,
} satisfies SpeechLexicons

export const speechLexicons = [...lexiconsOf(speech), ownMatters]

const byWords = interpreter(speech)

/** What the words say, and what only Dutch customs of writing show. */
export function interpret(reading: Reading, {audience: given}: Context): Interpretation {
  const interpretation = byWords(reading)
  const reader = given ?? audienceShownBy(interpretation.audienceSigns ?? [])?.value
  const ofOneself = new Set(reading.found(ownMatters).map(({sentence}) => rangeOf(sentence).start))
  // “Bevestig de lamp aan het plafond” tells a customer how it is done, and asks for nothing.
  const isInstruction = (start: number) =>
    reader === 'customer' || (reader === undefined && !ofOneself.has(start))
  const acts = interpretation.acts.filter(
    ({act, force, start}) => !(act === 'request' && force === 0 && isInstruction(start)),
  )
  return {...interpretation, acts: [...acts, ...nameAlone(reading)]}
}

/** “Mevrouw De Vries,”, “Anna,” alone on the first line. */
function nameAlone({sentences}: Reading): Interpretation['acts'] {
  const [first] = sentences
  if (first === undefined || sentences.length < 2) return []
  const isName = /^\p{Lu}[\p{L}.'’-]+(?: (?:de|den|der|van|ten|ter|en|\p{Lu}[\p{L}.'’-]*)){0,4},$/u
  return isName.test(textOf(first).trim()) ? [{act: 'greeting', ...rangeOf(first)}] : []
}
