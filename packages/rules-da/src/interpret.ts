import {
  interpreter,
  lexiconsOf,
  overlaps,
  rangeOf,
  type Found,
  type Interpretation,
  type Lexicon,
  type NotTheWriter,
  type Range,
  type Reading,
  type SpeechLexicons,
} from '@tactlint/core'
import type {Sentence} from 'nlcst'
import {audience, audienceHints, desks} from './lexicon/audience/audience.js'
import {blame} from './lexicon/blame/blame.js'
import {claims} from './lexicon/case/claims.js'
import {closings, closingsInside} from './lexicon/courtesies/closings.js'
import {complaints} from './lexicon/case/complaints.js'
import {knownByName, ofEverybody} from './lexicon/case/dealings.js'
import {events} from './lexicon/case/events.js'
import {emotions} from './lexicon/emotions/emotions.js'
import {denials, impersonalGains, ownVoice} from './lexicon/gains/gains.js'
import {generalQuestions, hypotheticals, prospects} from './lexicon/case/general-questions.js'
import {greetings} from './lexicon/courtesies/greetings.js'
import {hints, wantings} from './lexicon/case/hints.js'
import {imperatives} from './lexicon/requests/imperatives.js'
import {jabs} from './lexicon/jabs/jabs.js'
import {insults} from './lexicon/emotions/oaths.js'
import {otherMatters} from './lexicon/case/other-matters.js'
import {reported, resumptions} from './lexicon/case/reported.js'
import {orders, pressing} from './lexicon/requests/orders.js'
import {
  expectation,
  pleaseForms,
  pursuits,
  readerQuestions,
  requests,
  statedWishes,
  wishes,
} from './lexicon/requests/requests.js'
import {resolutions} from './lexicon/case/resolutions.js'
import {contact, followUps} from './lexicon/audience/stages.js'
import {noThanks, thanks} from './lexicon/courtesies/thanks.js'
import {times} from './lexicon/case/times.js'
import {inPassing, topics} from './lexicon/case/topics.js'
import {isCase, topicLexicons} from './case.js'
import {formalities, isClosing} from './interpret/formalities.js'
import {isAsked, isOrdered, requestsByGrammar} from './interpret/requests.js'
import {
  beforeThreat,
  isDecision,
  isExclusive,
  isOwnOmission,
  isSupposed,
  isThanks,
  withoutTail,
} from './interpret/meant.js'
import {startOf} from './sentence-start.js'

type Interpretable = Omit<Reading, 'language'>

const speech = {
  greeting: greetings,
  closing: closings,
  thanks,
  request: requests,
  please: pleaseForms,
  wish: wishes,
  order: orders,
  complaint: complaints,
  event: events,
  times,
  topics,
  audience,
  audienceHints,
  desks,
  stage: {'follow-up': followUps},
  contact,
  reporting: reported,
  resuming: resumptions,
} satisfies SpeechLexicons

export const interpretedLexicons: readonly Lexicon[] = [
  ...lexiconsOf(speech),
  blame,
  claims,
  closingsInside,
  denials,
  emotions,
  generalQuestions,
  hints,
  hypotheticals,
  impersonalGains,
  imperatives,
  inPassing,
  jabs,
  knownByName,
  insults,
  noThanks,
  ofEverybody,
  otherMatters,
  ownVoice,
  prospects,
  pursuits,
  readerQuestions,
  resolutions,
  wantings,
]

const byWords = interpreter(speech)

export function interpret(reading: Interpretable): Interpretation {
  const meant = meantIn(reading)
  const interpretation = byWords(meant)
  return {
    ...interpretation,
    acts: [
      ...withClaims(
        [
          ...interpretation.acts,
          ...requestsByGrammar(meant, interpretation.acts, interpretation.notTheWriter),
        ],
        reading,
      ).map(act => beforeThreat(act, reading.sentences)),
      ...formalities(meant),
      ...vented(reading, interpretation.acts),
    ],
    notTheWriter: [...interpretation.notTheWriter, ...denied(reading), ...unvoiced(reading)],
  }
}

/** „Betal inden fredag“ claims something, however it reads to a desk. */
function withClaims(acts: Interpretation['acts'], reading: Interpretable): Interpretation['acts'] {
  const claimed = new Set(reading.found(claims).map(({sentence}) => sentence))
  const starts = new Set([...claimed].map(sentence => rangeOf(sentence).start))
  const isClaimed = ({act, start}: Interpretation['acts'][number]) => act === 'request' && starts.has(start)
  return [
    ...acts.filter(act => !isClaimed(act)),
    ...[...claimed].map(sentence => ({
      act: 'request' as const,
      force: 0,
      isClaim: true as const,
      ...rangeOf(sentence),
    })),
  ]
}

/** „Det er under al kritik“: who vents complains. */
function vented(reading: Interpretable, known: Interpretation['acts']): Interpretation['acts'] {
  const complained = new Set(known.filter(({act}) => act === 'complaint').map(({start}) => start))
  const found = [emotions, insults, blame].flatMap(lexicon => reading.found(lexicon))
  const sentences = new Set(found.map(({sentence}) => sentence))
  return [...sentences]
    .map(rangeOf)
    .filter(({start}) => !complained.has(start))
    .map(range => ({act: 'complaint', ...range}))
}

/** The reading without the words that do not mean what they say: „nej tak“, „Hvad koster fragten, hvis jeg bestiller …?“ */
function meantIn(reading: Interpretable): Interpretable {
  const [first, ...rest] = reading.sentences
  let ordering: ReadonlySet<Sentence> | undefined
  const isOrder = (sentence: Sentence) =>
    reading.found(orders).some(order => order.sentence === sentence && isOrdered(order))
  const isPressed = (sentence: Sentence) =>
    (ordering ??= new Set(
      reading
        .found(orders)
        .filter(isPressing)
        .map(({sentence}) => sentence),
    )).has(sentence)
  return {
    ...reading,
    found(lexicon) {
      const found = reading.found(lexicon)
      if (lexicon === thanks) return without(found, reading.found(noThanks)).filter(isThanks)
      // „Farvel! Din konto er nu slettet.“ ends no letter.
      if (lexicon === closings)
        return found.filter(one => isClosing(one) && !(rest.length > 0 && one.sentence === first))
      if (lexicon === requests)
        return found.filter(
          one => isAsked(one, reading) && !(one.entry === expectation && isPressed(one.sentence)),
        )
      if (lexicon === orders) return found.filter(isOrdered)
      if (lexicon === complaints) return found.filter(one => !isSupposed(one) && !isOwnOmission(one))
      if (lexicon === events) return found.filter(one => !isDecision(one))
      if (lexicon === wishes)
        return found.filter(
          ({entry, sentence}) => !isPressed(sentence) && !(stated.has(entry) && isOrder(sentence)),
        )
      if (lexicon === pleaseForms) return found.filter(one => !isExclusive(one))
      if (topicLexicons.includes(lexicon))
        return found.filter(mention => isCase(mention, reading, lexicon)).map(withoutTail)
      return found
    },
  }
}

const isPressing = ({entry}: Found): boolean => pressing.has(entry)

const stated: ReadonlySet<string> = new Set(statedWishes)

/** „Det handler ikke om at øge mit salg“: the rest of the sentence is denied. */
function denied(reading: Interpretable): readonly NotTheWriter[] {
  return reading
    .found(denials)
    .map(({start, sentence}) => ({start, end: rangeOf(sentence).end, as: 'negated'}))
}

/** „Kæden sænker priserne for at øge salget.“ speaks of others. */
function unvoiced(reading: Interpretable): readonly NotTheWriter[] {
  const voiced = new Set<Sentence>(reading.found(ownVoice).map(({sentence}) => sentence))
  for (const {start, sentence} of reading.found(imperatives)) {
    if (start === startOf(sentence)) voiced.add(sentence)
  }
  return reading
    .found(impersonalGains)
    .filter(({sentence}) => !voiced.has(sentence))
    .map(({start, end}) => ({start, end, as: 'reported'}))
}

const without = (found: readonly Found[], exceptions: readonly Range[]): readonly Found[] =>
  found.filter(one => !exceptions.some(exception => overlaps(exception, one)))
