import type {Entity} from '../entities/entity.js'
import type {Facts, SpeechAct, TimeMention} from '../facts/facts.js'
import {contains, overlaps, type Range} from '../ranges/range.js'
import {isOwnWords} from '../rules/own-words.js'
import {demanded, type Candidate} from './required-information.js'

/** Why a message owes a date. */
export interface OwedDate {
  /** `vague`: words say when and give no date (“recently”). `none`: something happened, and nothing says when. */
  readonly why: 'vague' | 'none'
  /** The words that make the date necessary. */
  readonly because: Range
}

type Dated = Pick<Facts, 'acts' | 'entities' | 'beside' | 'times' | 'sentences' | 'notTheWriter'>

/**
 * Whether the time of a problem matters and no day and no period is given.
 * @param topics that the message may be about
 * @param text of the message, in which a number may stand that tells the case
 */
export function owedDate(topics: readonly Candidate[], facts: Dated, text: string): OwedDate | undefined {
  const isOwn = (range: Range) => isOwnWords(facts, range)
  const problems = facts.acts.filter(({act}) => act === 'complaint' || act === 'event').filter(isOwn)
  const isPursued = problems.length > 0 || facts.acts.some(({act}) => act === 'request')
  if (!isPursued || isDated(facts)) return undefined
  const vague = facts.times.find(time => time.as === 'vague' && isOwn(time) && tellsCase(time, topics, facts))
  if (vague) return {why: 'vague', because: rangeOf(vague)}
  if (problems.length === 0) return undefined
  // “The card is blocked at the moment”: that is when.
  if (facts.times.some(time => time.as === 'now' && !isDeadline(time, facts))) return undefined
  const isUnnumbered = demanded(topics, facts, text).length > 0
  const because =
    problems.find(({act}) => act === 'event') ??
    (topics.some(({asksWhen}) => asksWhen === true || (asksWhen === 'unnumbered' && isUnnumbered))
      ? problems.find(problem => !isPressing(problem, facts))
      : undefined)
  return because && {why: 'none', because: rangeOf(because)}
}

/** “Could you call me today?” says when something is to be done. */
function isDeadline(time: TimeMention, {acts, sentences}: Dated): boolean {
  const sentence = sentences.find(sentence => contains(sentence, time))
  const does = acts.filter(act => sentence !== undefined && contains(sentence, act)).map(({act}) => act)
  return does.includes('request') && !does.includes('complaint') && !does.includes('event')
}

/** “Unlock it, I can't pay”: it is so as one writes. */
const isPressing = (problem: Range, {acts}: Dated): boolean =>
  acts.some(({act, force, ...range}) => act === 'request' && force === 0 && overlaps(range, problem))

/** “I recently bought the boots”, “it has been dropping for some time now”: a problem or the case itself, no thanks and no wish. */
function tellsCase(
  time: TimeMention,
  topics: readonly Candidate[],
  {acts, sentences, entities}: Dated,
): boolean {
  const sentence = sentences.find(sentence => contains(sentence, time))
  if (sentence === undefined) return false
  const does = (...names: readonly SpeechAct['act'][]) =>
    acts.some(act => names.includes(act.act) && contains(sentence, act))
  if (does('event')) return true
  if (does('thanks', 'request', 'greeting', 'closing')) return false
  // “We recently joined your programme” is no case where nothing is wrong and no number tells one.
  const isCase =
    acts.some(({act}) => act === 'complaint' || act === 'event') ||
    entities.some(({kind}) => kind === 'identifier' || kind === 'amount')
  const named = topics.filter(({topic}) => isCase || topic !== 'other')
  return does('complaint') || named.some(({at}) => at.some(mention => contains(sentence, mention)))
}

/** A day or a period, in the text or beside it; a mark left for one, too: that it is not filled in is another finding. */
function isDated({entities, beside, times, acts, sentences}: Dated): boolean {
  const problems = acts.filter(({act}) => act === 'complaint' || act === 'event')
  // “It crashed at 14:30” says when. “You can call me after 5 p.m.” does not.
  const isHourOfProblem = (entity: Entity) =>
    entity.kind === 'date' &&
    entity.precision === 'time' &&
    sentences.some(
      sentence => contains(sentence, entity) && problems.some(problem => contains(sentence, problem)),
    )
  return (
    times.some(({as}) => as === 'known') ||
    [...beside, ...entities].some(isDay) ||
    entities.some(isHourOfProblem)
  )
}

const isDay = (entity: Entity): boolean =>
  entity.kind === 'date'
    ? entity.precision !== 'time'
    : entity.kind === 'placeholder' && entity.stands === 'date'

const rangeOf = ({start, end}: Range): Range => ({start, end})
