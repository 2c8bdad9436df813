import {interpreter, lexiconsOf, rangeOf, textOf} from '@tactlint/core'
import type {Act, Found, Interpretation, Lexicon, Reading, SpeechAct} from '@tactlint/core'
import type {Sentence} from 'nlcst'
import {closingSentences, greetingSentences} from './courtesies.js'
import {denied} from './grammar/denials.js'
import {isNegated, isSupposed} from './grammar/negation.js'
import {predicateEnd} from './grammar/predicate-end.js'
import {isQuoted} from './grammar/quoted.js'
import {isPressing, ordersIn} from './grammar/orders.js'
import {isPoliteQuestion, isQuestion} from './grammar/sentence-end.js'
import {isStillWanted} from './grammar/still-wanted.js'
import {textAfter, textBefore} from './grammar/text-around.js'
import {addressees} from './lexicon/audience/addressees.js'
import {apologies} from './lexicon/courtesies/apologies.js'
import {audience, audienceHints, desks} from './lexicon/audience/audience.js'
import {closings} from './lexicon/courtesies/closings.js'
import {contact, earlierContact, firstContact} from './lexicon/case/earlier-contact.js'
import {emotions} from './lexicon/emotions/emotions.js'
import {events} from './lexicon/case/events.js'
import {expectations} from './lexicon/case/expectations.js'
import {greetings} from './lexicon/courtesies/greetings.js'
import {information} from './lexicon/case/information.js'
import {jabs} from './lexicon/jabs/jabs.js'
import {noQuestions} from './lexicon/case/no-questions.js'
import {noReplyWanted} from './lexicon/case/no-reply-wanted.js'
import {pleas, requests, wishes} from './lexicon/requests/requests.js'
import {resolved} from './lexicon/case/resolved.js'
import {thanks} from './lexicon/courtesies/thanks.js'
import {times} from './lexicon/case/times.js'
import {topics} from './lexicon/case/topics.js'
import {troubles} from './lexicon/case/troubles.js'
import {topicsOf} from './topics-of.js'

type Interpretable = Omit<Reading, 'language'>
type OwnAct = Omit<SpeechAct, 'language'>

const speech = {
  greeting: greetings,
  closing: closings,
  thanks,
  request: requests,
  please: pleas,
  wish: wishes,
  apology: apologies,
  complaint: troubles,
  event: events,
  times,
  topics,
  audience,
  audienceHints,
  desks,
  stage: {resolved, 'follow-up': earlierContact, first: firstContact},
  contact,
}

export const lexicons: readonly Lexicon[] = [
  ...lexiconsOf(speech),
  addressees,
  expectations,
  information,
  noReplyWanted,
  noQuestions,
  jabs,
  emotions,
]

const byWords = interpreter(speech)

export function interpret(reading: Interpretable): Interpretation {
  const read = byWords(reading)
  const complaints = complaining(reading)
  const requesting = sentencesOf(
    [requests, pleas, wishes].flatMap(lexicon => reading.found(lexicon).filter(isStillWanted)),
  )
  const asking = sentencesOf(reading.found(information).filter(found => !isPlea(found)))
  const orders = ordersIn(reading).filter(
    ({sentence}, index, all) =>
      !requesting.has(sentence) && all.findIndex(other => other.sentence === sentence) === index,
  )
  // A case of the writer's own: something is wrong, or something is to be done. どこで確認できますか asks about no case.
  const cases = new Set([
    ...complaints,
    ...sentencesOf(eventsOf(reading).filter(found => !isToCome(found))),
    ...[...requesting, ...sentencesOf(orders)].filter(sentence => !asking.has(sentence)),
  ])
  // 先日注文した皿が届きました。割れていました。
  const aside = new Set([...asking, ...sentencesOf(reading.found(thanks))])
  const told = new Set(reading.sentences.filter(sentence => !aside.has(sentence)))
  return {
    ...read,
    acts: [
      ...read.acts.filter(({act}) => !ownActs.has(act)),
      ...asked(reading, read.acts),
      ...acts('thanks', sentencesOf(reading.found(thanks).filter(found => isMeant(found, reading)))),
      ...acts('complaint', reading.found(noReplyWanted).length > 0 ? [] : complaints),
      ...happened(reading),
      ...acts('greeting', greetingSentences(reading)),
      ...acts('closing', closingSentences(reading)),
      ...orders.map(found => orderIn(found)),
      ...questions(reading, requesting),
    ],
    topics: topicsOf(reading, cases, cases.size === 0 ? new Set() : told),
    notTheWriter: denied(reading),
  }
}

/** お願いできますか asks for something, どこで確認できますか for information. */
const isPlea = ({sentence, start}: Found): boolean => textBefore(sentence, start).endsWith('お願い')

/** Thanks to the reader; not お世話になった友人, 「ありがとうございます」, 放置してくださり、ありがとうございます. */
function isMeant(found: Found, reading: Interpretable): boolean {
  const {sentence, start, end} = found
  return (
    !isQuoted(found) &&
    !/^(?:た(?![めり])[^。、の]|と(?:[言書思]|いう)|の言葉|はず)/.test(textAfter(sentence, end)) &&
    !reading.found(jabs).some(jab => jab.start < end && start < jab.end)
  )
}

const sentencesOf = (found: readonly Found[]): ReadonlySet<Sentence> =>
  new Set(found.map(({sentence}) => sentence))

const acts = (act: Act, sentences: Iterable<Sentence>, force?: number): readonly OwnAct[] =>
  [...sentences].map(sentence => ({act, ...rangeOf(sentence), ...(force !== undefined && {force})}))

const complaining = (reading: Interpretable): ReadonlySet<Sentence> =>
  sentencesOf([
    ...reading
      .found(troubles)
      .filter(found => !isSupposed(found.sentence, found) && !(isDone.test(found.entry) && isToCome(found))),
    ...reading
      .found(expectations)
      .filter(found => isNegated(found.sentence, found) && !isSupposed(found.sentence, found)),
  ])

/** 停止されました; not 停止された場合は, 「停止されました」. */
const eventsOf = (reading: Interpretable): readonly Found[] =>
  reading.found(events).filter(found => !isSupposed(found.sentence, found) && !isQuoted(found))

/** Of what is done to something: 削除される; 電源が切れます is so again and again. */
const isDone = /^(?:削除|拒否|取り消)/

/** 削除されます says what is going to happen. */
const isToCome = (found: Found): boolean => {
  const {start} = rangeOf(found.sentence)
  return /(?:ます|る)$/.test(textOf(found.sentence).slice(found.start - start, predicateEnd(found) - start))
}

const happened = (reading: Interpretable): readonly OwnAct[] =>
  eventsOf(reading).map(found => ({act: 'event', start: found.start, end: predicateEnd(found)}))

/** What an agent claims: 19日までに全額を納めること。 Not ご返信の際は、番号を記入すること。 which explains. */
const isClaim = ({entry, sentence}: Found): boolean =>
  (entry === '命令形' || entry === 'なさい' || entry === 'すること' || entry === 'のこと') &&
  !/際|場合|とき|時は|には|たら|れば/.test(textOf(sentence)) &&
  (entry === 'なさい' || /まで|中に|以内|直ちに|ただちに|即刻|すぐに|今すぐ/.test(textOf(sentence)))

/** 早く返して。 orders, 今週中に交換して。 only asks without a word of politeness. */
const orderIn = (found: Found): OwnAct => ({
  act: 'request',
  ...rangeOf(found.sentence),
  force: found.entry === 'て' && !isPressing(found.sentence) ? 0.3 : 0,
  ...(isClaim(found) && {isClaim: true}),
})

/** Found by words first, then looked at more closely. */
const ownActs: ReadonlySet<Act> = new Set(['complaint', 'event', 'closing', 'greeting', 'thanks', 'request'])

/** 返金はいつになりますか。 asks for an answer, politely; 返信まだか。 in plain form; どうなっているのですか。 for nothing. */
function questions(reading: Interpretable, requesting: ReadonlySet<Sentence>): readonly OwnAct[] {
  const idle = sentencesOf(reading.found(noQuestions))
  // やってられるか。
  const vented = sentencesOf([emotions, jabs].flatMap(lexicon => reading.found(lexicon)))
  return reading.sentences
    .filter(
      sentence =>
        isQuestion(sentence) &&
        !requesting.has(sentence) &&
        !idle.has(sentence) &&
        (isPoliteQuestion(sentence) || !vented.has(sentence)),
    )
    .map(sentence => ({act: 'request', ...rangeOf(sentence), force: isPoliteQuestion(sentence) ? 1 : 0.3}))
}

/** Requests by words, without those told of or of no help: 返金をお願いしましたが, 「お待ちください」と言われました, ご理解ください. */
function asked(reading: Interpretable, found: readonly OwnAct[]): readonly OwnAct[] {
  const meant = sentencesOf(
    [requests, pleas, wishes].flatMap(lexicon => reading.found(lexicon).filter(isStillWanted)),
  )
  return found.filter(
    act => act.act === 'request' && [...meant].some(sentence => rangeOf(sentence).start === act.start),
  )
}
