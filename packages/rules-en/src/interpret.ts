import {
  interpreter,
  lexiconsOf,
  rangeOf,
  textOf,
  type Found,
  type Interpretation,
  type Lexicon,
  type Range,
  type Reading,
  type SpeechLexicons,
} from '@tactlint/core'
import {audience} from './lexicon/audience.js'
import {closings} from './lexicon/closings.js'
import {complaints} from './lexicon/complaints.js'
import {greetings} from './lexicon/greetings.js'
import {imperatives} from './lexicon/imperatives.js'
import {generalQuestions, negations, otherTrades} from './lexicon/not-the-case.js'
import {requests} from './lexicon/requests.js'
import {notThanks, thanks} from './lexicon/thanks.js'
import {topics} from './lexicon/topics.js'

const speech = {
  greeting: greetings,
  closing: closings,
  thanks,
  request: requests,
  complaint: complaints,
  topics,
  audience,
} satisfies SpeechLexicons

export const speechLexicons: readonly Lexicon[] = [
  ...lexiconsOf(speech),
  imperatives,
  notThanks,
  generalQuestions,
  otherTrades,
  negations,
]

const byWords = interpreter(speech)
const topicLexicons: ReadonlySet<Lexicon> = new Set(Object.values(topics))

type Interpretable = Omit<Reading, 'language'>

/** What the words say, less what English grammar takes back. */
export function interpret(reading: Interpretable): Interpretation {
  const {acts, topics, ...rest} = byWords(ofTheCase(reading))
  const orders = reading.found(imperatives).filter(opensSentence)
  const foreign = reading.found(otherTrades).length
  return {
    ...rest,
    acts: [...acts, ...orders.map(({sentence}) => ({act: 'request' as const, ...rangeOf(sentence)}))],
    topics: topics.filter(({weight}) => weight > foreign),
    notTheWriter: reading.found(negations).map(restOfClause),
  }
}

/** The reading without words that name a topic and are not the writer's case, and without thanks that thank nobody. */
function ofTheCase(reading: Interpretable): Interpretable {
  const sentences = (lexicon: Lexicon) => new Set(reading.found(lexicon).map(({sentence}) => sentence))
  const general = sentences(generalQuestions)
  const grateful = sentences(thanks)
  const complaining = sentences(complaints)
  const ironic = sentences(notThanks)
  return {
    ...reading,
    found(lexicon) {
      const found = reading.found(lexicon)
      if (lexicon === thanks) return found.filter(({sentence}) => !ironic.has(sentence))
      if (!topicLexicons.has(lexicon)) return found
      // “How do I return an order?”, “Thank you, the parcel arrived.”: no case that somebody has to look up.
      return found.filter(
        ({sentence}) => complaining.has(sentence) || (!general.has(sentence) && !grateful.has(sentence)),
      )
    },
  }
}

/** “Fix the title”, “– fix the title”. */
export function opensSentence({start, sentence}: Found): boolean {
  return !/[\p{L}\p{N}]/u.test(textOf(sentence).slice(0, start - rangeOf(sentence).start))
}

/** “not to increase my sales, but …”: up to the comma. */
function restOfClause({start, end, sentence}: Found): Range {
  const rest = textOf(sentence).slice(end - rangeOf(sentence).start)
  const comma = rest.search(/[,;]/)
  return {start, end: comma < 0 ? rangeOf(sentence).end : end + comma}
}
