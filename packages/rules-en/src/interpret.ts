import {
  audienceShownBy,
  keptForSentences,
  contains,
  entityWordsOf,
  interpreter,
  lexiconsOf,
  overlaps,
  rangeOf,
  textOf,
  words,
  type Found,
  type IdentifierFamily,
  type Interpretation,
  type Lexicon,
  type Reading,
  type SpeechLexicons,
  type Topic,
  type TopicMention,
} from '@tactlint/core'
import {inSmallLetters} from './small-letters.js'
import {bareOrders, isQuestion} from './orders.js'
import {endings, endsThere, formsOfAddress, isShort} from './formulas.js'
import {audience, audienceHints, desks} from './lexicon/audience/audience.js'
import {knownByName} from './lexicon/case/dealings.js'
import {deskTopics} from './lexicon/case/desk-topics.js'
import {claims} from './lexicon/case/claims.js'
import {closings, thankfulClosings} from './lexicon/courtesies/closings.js'
import {complaints} from './lexicon/case/complaints.js'
import {events} from './lexicon/case/events.js'
import {greetings} from './lexicon/courtesies/greetings.js'
import {declaredOrders} from './lexicon/requests/declared-orders.js'
import {imperatives} from './lexicon/requests/imperatives.js'
import {jabs} from './lexicon/jabs/jabs.js'
import {generalQuestions, negations, otherTrades} from './lexicon/case/not-the-case.js'
import {politenessMarkers} from './lexicon/courtesies/politeness-markers.js'
import {notPlease, please, requests} from './lexicon/requests/requests.js'
import {orders, wishes} from './lexicon/requests/wishes.js'
import {contact, followUp, resolved} from './lexicon/audience/stages.js'
import {notThanks, thanks} from './lexicon/courtesies/thanks.js'
import {times} from './lexicon/case/times.js'
import {topics} from './lexicon/case/topics.js'

const speech = {
  greeting: greetings,
  closing: closings,
  thanks,
  request: requests,
  please,
  wish: wishes,
  order: orders,
  complaint: complaints,
  event: events,
  times,
  topics,
  audience,
  audienceHints,
  desks,
  stage: {resolved, 'follow-up': followUp},
  contact,
  generalQuestion: generalQuestions,
  negation: negations,
} satisfies SpeechLexicons

export const speechLexicons: readonly Lexicon[] = [
  ...lexiconsOf(speech),
  imperatives,
  declaredOrders,
  jabs,
  claims,
  notThanks,
  notPlease,
  thankfulClosings,
  otherTrades,
  knownByName,
  ...politenessMarkers.map(({lexicon}) => lexicon),
]

const byWords = interpreter(speech)
const topicLexicons: ReadonlySet<Lexicon> = new Set<Lexicon>(Object.values(topics))

type Interpretable = Omit<Reading, 'language'>
type Act = Interpretation['acts'][number]

/** What the words say, less what English grammar takes back. */
export function interpret(reading: Interpretable): Interpretation {
  const {acts, topics, ...rest} = byWords(ofTheCase(reading))
  const foreign = reading.found(otherTrades).length
  const ironic = reading.found(notThanks).map(({sentence}) => sentence)
  const named = topicsNamed(reading)
  const formulas = [...formsOfAddress(reading), ...endings(reading, ironic)].filter(
    ({act, start}) => !acts.some(other => other.act === act && other.start === start),
  )
  const isCase =
    audienceShownBy(rest.audienceSigns ?? [])?.value === 'support' ||
    [...topics, ...named].length > 0 ||
    identifies(reading)
  const commands = bareOrders(reading, isCase || [...acts, ...formulas].some(showsCase))
  // “Reimburse the EUR 31.90 this week, I need the money”: the order counts, “please” and “could you” count more.
  const polite = new Set(
    acts.filter(({act, force = 1}) => act === 'request' && force > 0.5).map(({start}) => start),
  )
  const bare = commands.filter(({start}) => !polite.has(start))
  const jabbed = reading.found(jabs)
  const claimed = new Set(reading.found(claims).map(({sentence}) => rangeOf(sentence).start))
  const requests = [
    ...acts.filter(
      ({act, start, by = []}) =>
        act === 'request' &&
        !bare.some(order => order.start === start) &&
        // “Can you even read?”
        (by.length === 0 || by.some(words => !jabbed.some(jab => contains(jab, words)))),
    ),
    ...bare,
  ]
  return {
    ...rest,
    acts: [
      ...acts.filter(({act}) => act !== 'request').map(act => withoutMatter(act, reading)),
      ...requests.map((request): Act => (claimed.has(request.start) ? {...request, isClaim: true} : request)),
      ...formulas,
    ],
    markers: politenessMarkers.flatMap(({marker, points, lexicon}) =>
      reading.found(lexicon).map(({start, end}) => ({marker, points, start, end})),
    ),
    topics: [
      ...topics.filter(({topic, weight}) =>
        topic === 'other' ? reading.found(knownByName).length === 0 : topic in deskTopics || weight > foreign,
      ),
      ...named,
    ],
  }
}

/** Identifiers whose family tells the topic. An ASIN stands in cases of all kinds. */
const topicOf: Readonly<Partial<Record<IdentifierFamily, Topic>>> = {
  'order-id': 'order',
  'shipment-id': 'shipment',
}

/** “Order 58-70431” names the topic as well as “my order” does. */
const topicsNamed = ({sentences}: Interpretable): readonly TopicMention[] =>
  sentences.flatMap(sentence =>
    topicsOfNumbers(sentence).map(({topic, start, end}) => {
      const from = rangeOf(sentence).start
      return {topic, weight: 1, at: [{start: from + start, end: from + end}]}
    }),
  )

const topicsOfNumbers = keptForSentences(sentence => {
  const from = rangeOf(sentence).start
  return entityWordsOf(sentence).flatMap(word => {
    const entity = word.data?.entity
    const topic = entity?.kind === 'identifier' ? topicOf[entity.family] : undefined
    const {start, end} = rangeOf(word)
    return topic === undefined ? [] : [{topic, start: start - from, end: end - from}]
  })
})

/** Thanks for an answer open a follow-up; in the last lines they ask for one. */
const opening = 3

/** The reading without words that name a topic and are not the writer's case, and without thanks that thank nobody. */
function ofTheCase(reading: Interpretable): Interpretable {
  const sentences = (lexicon: Lexicon) => new Set(reading.found(lexicon).map(({sentence}) => sentence))
  const grateful = sentences(thanks)
  const complaining = sentences(complaints)
  const thankless = reading.found(notThanks)
  const pleaseless = reading.found(notPlease)
  const first = new Set(reading.sentences.slice(0, opening))
  const prose = firstProse(reading)
  return {
    ...reading,
    found(lexicon) {
      const found = reading.found(lexicon)
      if (found.length === 0) return found
      // “Thank you, and pass on our thanks to the porter.”
      if (lexicon === thanks) return found.filter(words => !thankless.some(phrase => overlaps(phrase, words)))
      if (lexicon === closings) return found.filter(found => isShort(found) && endsThere(found))
      if (lexicon === greetings)
        return found.filter(
          found => isAddress(found) && (rangeOf(found.sentence).start <= prose || isLine(found)),
        )
      // “Do you have to change the count?”
      if (lexicon === orders) return found.filter(({sentence}) => !isQuestion(sentence))
      if (lexicon === please) return found.filter(word => !pleaseless.some(phrase => contains(phrase, word)))
      if (lexicon === negations) return found.filter(isNoAdverb)
      if (lexicon === followUp)
        return found.filter(({entry, sentence}) => !entry.startsWith('(thank you') || first.has(sentence))
      if (!topicLexicons.has(lexicon)) return found
      // “Thank you, the parcel arrived.”: no case that somebody has to look up.
      return found
        .filter(({sentence}) => complaining.has(sentence) || !grateful.has(sentence))
        .map(withoutTail)
    },
  }
}

/** “To the support team:”, “Billing team,” greet. Not “To the support team I sent two photos.”, “Service was down.” */
const isAddress = (greeting: Found): boolean =>
  (!/^(?:to (?!whom)|\(support|\(team)/u.test(greeting.entry) &&
    !goesOn.test(inSmallLetters(afterIn(greeting)))) ||
  (isShort(greeting) &&
    ((greeting.entry.startsWith('to ') && !/[.?]$/u.test(textOf(greeting.sentence).trimEnd())) ||
      /[,:!–—-]$/u.test(textOf(greeting.sentence).trimEnd())))

/** “Good morning was what he said”, “Dear me”, “Attention was not paid”: tell something. */
const goesOn =
  /^ (?:[A-Za-zÀ-ÿ]+ )?(?:is|was|were|are|has|have|had|will|told|means|me|all day|paid)(?! (?:there|any))(?![A-Za-zÀ-ÿ])/

/** “Hello, ⟦the lid of order 84-20931 is broken.⟧”: the greeting ends where the matter begins. */
function withoutMatter(act: Act, {sentences}: Interpretable): Act {
  if (act.act !== 'greeting') return act
  const sentence = sentences.find(one => rangeOf(one).start === act.start)
  const words = sentence === undefined ? '' : textOf(sentence)
  const sign = words.search(/[,!:–—] /u)
  return sign >= 0 && words.slice(sign + 2).split(' ').length > 3 ? {...act, end: act.start + sign + 1} : act
}

/** Where the matter begins: behind it nobody is greeted (“The lid is broken. Hello?”). Titles and quoted lines may stand above. */
function firstProse({sentences}: Interpretable): number {
  const first = sentences.find(sentence => {
    const words = textOf(sentence).trim()
    return /[.?!]$/u.test(words) && !words.startsWith('>') && words.split(' ').length > 3
  })
  return first === undefined ? Infinity : rangeOf(first).start
}

/** “Dear Ms Poe,” in a line of its own. */
const isLine = ({sentence}: Found): boolean => /[,:]$/u.test(textOf(sentence).trimEnd())

const afterIn = ({end, sentence}: Found): string => textOf(sentence).slice(end - rangeOf(sentence).start)

/** “your invoice of” shows that it is a case; the words that name it are “your invoice”. */
function withoutTail(found: Found): Found {
  const from = rangeOf(found.sentence).start
  const text = textOf(found.sentence)
  let {end} = found
  for (;;) {
    const space = text.lastIndexOf(' ', end - from - 1)
    if (from + space <= found.start || !tails.has(text.slice(space + 1, end - from).toLocaleLowerCase('en')))
      break
    end = from + space
  }
  return {...found, end}
}
const tails = new Set(
  words(`
    a an the of for from to with on in at is was are were has have did does will should and that which about after
    because under dated i we you still never not it
  `),
)

/** “Invoice INV-20871”: a number of any family. */
const identifies = ({sentences}: Interpretable): boolean => sentences.some(hasIdentifier)

const hasIdentifier = keptForSentences(sentence =>
  entityWordsOf(sentence).some(({data}) => data?.entity?.kind === 'identifier'),
)

/** Greeting, closing or a problem: somebody writes about a case. A single sentence may be advice to anybody. */
const showsCase = ({act}: Act): boolean => act === 'greeting' || act === 'closing' || act === 'complaint'

/** “without increasing my sales” takes it back. “without delay”, “without ads”, “seems not to have” say how it is. */
const isNoAdverb = ({entry, start, end, sentence}: Found): boolean => {
  const from = rangeOf(sentence).start
  const words = inSmallLetters(textOf(sentence))
  if (/(?:seem|appear)(?:s|ed)? $/u.test(words.slice(0, start - from))) return false
  return (
    entry !== 'without' || /^ (?:[A-Za-zÀ-ÿ]+ )?[A-Za-zÀ-ÿ]+ing(?![A-Za-zÀ-ÿ])/.test(words.slice(end - from))
  )
}
