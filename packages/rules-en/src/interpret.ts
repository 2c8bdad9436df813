import {
  interpreter,
  lexiconsOf,
  rangeOf,
  textOf,
  wordsOf,
  type Found,
  type IdentifierFamily,
  type Interpretation,
  type Lexicon,
  type Range,
  type Reading,
  type SpeechLexicons,
  type Topic,
  type TopicMention,
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
    topics: [...topics.filter(({weight}) => weight > foreign), ...topicsNamed(reading)],
    notTheWriter: reading.found(negations).map(restOfClause),
  }
}

/** Identifiers whose family tells the topic. An ASIN stands in cases of all kinds. */
const topicOf: Readonly<Partial<Record<IdentifierFamily, Topic>>> = {
  'order-id': 'order',
  'shipment-id': 'shipment',
}

/** “Order 58-70431” names the topic as well as “my order” does. */
function topicsNamed(reading: Interpretable): readonly TopicMention[] {
  return reading.sentences.flatMap(sentence =>
    [...wordsOf(sentence)].flatMap(word => {
      const entity = word.data?.entity
      const topic = entity?.kind === 'identifier' ? topicOf[entity.family] : undefined
      return topic === undefined ? [] : [{topic, weight: 1, at: [rangeOf(word)]}]
    }),
  )
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
      if (lexicon === closings) return found.filter(found => !ironic.has(found.sentence) && isShort(found))
      if (!topicLexicons.has(lexicon)) return found
      // “How do I return an order?”, “Thank you, the parcel arrived.”: no case that somebody has to look up.
      return found.filter(
        ({sentence}) => complaining.has(sentence) || (!general.has(sentence) && !grateful.has(sentence)),
      )
    },
  }
}

/** “Thanks, Mia”, “Thanks for five pleasant years,” end a message; “Thank you for the trace that you sent on 9 March.” does not. */
function isShort({end, sentence}: Found): boolean {
  const rest = textOf(sentence).slice(end - rangeOf(sentence).start)
  return (rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= 5
}

/** “Fix the title”, “– fix the title”. */
function opensSentence({start, sentence}: Found): boolean {
  return !/[\p{L}\p{N}]/u.test(textOf(sentence).slice(0, start - rangeOf(sentence).start))
}

/** “not to increase my sales, but …”: up to the comma. */
function restOfClause({start, end, sentence}: Found): Range {
  const rest = textOf(sentence).slice(end - rangeOf(sentence).start)
  const comma = rest.search(/[,;]/)
  return {start, end: comma < 0 ? rangeOf(sentence).end : end + comma}
}
