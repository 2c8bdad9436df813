import type {Facts, TopicMention} from '../facts/facts.js'
import type {Reading} from '../facts/reading.js'
import {contains, overlaps, type Range} from '../ranges/range.js'
import {candidates, needsOf} from './candidates.js'
import type {Topic} from './catalogue.js'
import {informationSigns, type Information} from './information.js'
import {ownMentions, type OwnTopic} from './own-topic.js'
import {given, isGiven, type Given} from './signs.js'

/** Something that the reader of a message needs to know. */
export interface Need {
  /** Undefined for the number of a topic of one's own: its `label` names it. */
  readonly information: Information | undefined
  /** Any one of them gives it; the first is what a writer is asked for. `Sign`s, or schemes of identifiers. */
  readonly signs: readonly string[]
  /** What a topic of one's own calls it. */
  readonly label?: string
}

/** What the reader of messages about a topic needs. */
export interface Needs {
  readonly topic: Topic
  /** All of it identifies the case. */
  readonly needs: readonly Need[]
  readonly useful: readonly Need[]
  /** Whatever is wrong, the reader asks when it was. */
  readonly asksWhen?: true | 'unnumbered'
}

/** A topic that a message may be about, with what the reader needs for it. */
export interface Candidate extends Needs {
  /** Words that tell it. */
  readonly at: readonly Range[]
}

/** Undefined for a topic that neither the catalogue nor the team knows. */
export function topicNeeds(topic: string, own: readonly OwnTopic[] = []): Needs | undefined {
  const mine = own.find(one => one.topic === topic)
  if (mine) return {topic, needs: [ownNeed(mine)], useful: []}
  const known = needsOf(topic)
  return (
    known && {
      topic,
      needs: known.needs.map(need),
      useful: known.useful.map(need),
      ...(known.asksWhen && {asksWhen: known.asksWhen}),
    }
  )
}

/**
 * The topics that a message may be about, the likeliest first. Those of the team go before those of the catalogue.
 * @param reading in which the words of own topics are looked for
 */
export function candidateTopics(
  facts: Pick<Facts, 'topics' | 'acts' | 'sentences'>,
  reading: Reading | undefined,
  own: readonly OwnTopic[] = [],
): readonly Candidate[] {
  const mine = reading === undefined || own.length === 0 ? [] : ownMentions(own, reading)
  if (mine.length > 0) {
    return [...mine]
      .sort((a, b) => b.weight - a.weight)
      .map(({topic, at, own}) => ({topic, at, needs: [ownNeed(own)], useful: []}))
  }
  return candidates(facts.topics.filter(mention => isCase(mention, facts))).flatMap(({topic, at}) => {
    const needs = topicNeeds(topic)
    return needs ? [{...needs, at}] : []
  })
}

/** Sentences from the one that names it in which a matter is said to be wrong or wanted. */
const reach = 3

/**
 * “The letter is for my passport appointment” names a matter of another desk in passing. Where that is the case, the sentence or
 * one of those after it says what is wrong or what is wanted.
 */
function isCase({topic, at}: TopicMention, {acts, sentences}: Pick<Facts, 'acts' | 'sentences'>): boolean {
  if (needsOf(topic)?.desk !== 'own' || at.length === 0) return true
  const wanting = acts.filter(({act}) => act === 'complaint' || act === 'request')
  return at.some(mention => {
    const index = sentences.findIndex(sentence => contains(sentence, mention))
    return sentences
      .slice(index, index + reach)
      .some(sentence => wanting.some(act => overlaps(act, sentence)))
  })
}

/** Where a message gives what is needed. */
export const whereGiven = (
  {information, signs}: Need,
  facts: Pick<Facts, 'entities' | 'beside' | 'times'>,
  text: string,
): Given =>
  given(
    signs,
    !(information && isCircumstance(information)),
    information && isOfGoods(information) ? withoutErrorCodes(facts) : facts,
    text,
  )

/** What identifies the case: what all topics share that the message may be about, else what the likeliest of them needs. */
export function neededFor(topics: readonly Candidate[]): readonly Need[] {
  const isShared = ({signs: [asked]}: Need) =>
    asked !== undefined && topics.every(({needs}) => needs.some(({signs}) => signs.includes(asked)))
  const shared = topics.flatMap(({needs}) => needs).find(isShared)
  return topics.length > 1 && shared ? [shared] : (topics[0]?.needs ?? [])
}

/** What a message must still give to be found: nothing when all is there for one of the topics that it may be about. */
export function demanded(
  topics: readonly Candidate[],
  facts: Pick<Facts, 'entities' | 'beside' | 'times'>,
  text: string,
): readonly Need[] {
  const isMissing = (need: Need) => !isGiven(whereGiven(need, facts, text))
  if (topics.some(({needs}) => !needs.some(isMissing))) return []
  return neededFor(topics).filter(isMissing)
}

const need = (information: Information): Need => ({information, signs: informationSigns[information]})

const ownNeed = ({identifiers, label}: OwnTopic): Need => ({
  information: undefined,
  signs: identifiers,
  label,
})

/** It says more of the case and does not identify it. */
const isCircumstance = (information: Information): boolean =>
  ['date', 'amount', 'quantity', 'error-code'].includes(information)

/** “The display says E15” tells what is wrong with a machine and finds no order. */
const isOfGoods = (information: Information): boolean =>
  ['order-reference', 'parcel-reference', 'purchase-reference', 'serial-number'].includes(information)

type Known = Pick<Facts, 'entities' | 'beside' | 'times'>

function withoutErrorCodes({entities, beside, times}: Known): Known {
  if (!entities.some(({kind}) => kind === 'error-code')) return {entities, beside, times}
  return {entities: entities.filter(({kind}) => kind !== 'error-code'), beside, times}
}
