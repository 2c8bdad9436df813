import type {TopicMention} from '../facts/facts.js'
import {topicCatalogue, type CatalogueTopic, type TopicNeeds} from './catalogue.js'

/** A topic this much weaker than the strongest may be what the message is about just as well. */
const margin = 0.8
/** A desk's own topic goes before what any desk knows, unless that is named more than twice as often. */
const deskMargin = 0.5

/** What a topic of the catalogue needs; undefined for others. */
export const needsOf = (topic: string): TopicNeeds | undefined =>
  Object.hasOwn(topicCatalogue, topic) ? topicCatalogue[topic as CatalogueTopic] : undefined

/** The topics that a message may be about, the likeliest first: which of them it is can't be told. */
export function candidates(mentions: readonly TopicMention[]): readonly TopicMention[] {
  const most = weightOf(mentions)
  const hasDesk = mentions.some(
    ({topic, weight}) => needsOf(topic)?.desk === 'own' && weight >= most * deskMargin,
  )
  const likely = hasDesk ? mentions.filter(({topic}) => needsOf(topic)?.desk !== 'any') : mentions
  const strongest = weightOf(likely)
  return likely.filter(({weight}) => weight >= strongest * margin).sort(byWeight)
}

const weightOf = (mentions: readonly TopicMention[]): number =>
  Math.max(0, ...mentions.map(({weight}) => weight))

const order = Object.keys(topicCatalogue)
const byWeight = (a: TopicMention, b: TopicMention): number =>
  b.weight - a.weight || order.indexOf(a.topic) - order.indexOf(b.topic)
