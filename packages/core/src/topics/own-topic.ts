import {isObject} from '../is-object.js'
import {packFor} from '../language/main-language.js'
import type {Reading} from '../facts/reading.js'
import type {TopicMention} from '../facts/facts.js'
import {expand, type Lexicon, type Source} from '../phrases/lexicon.js'
import {isListed, listOf} from '../phrases/list-of.js'
import {commonCase} from '../phrases/matching-form.js'

/** A topic of a company or a team, with the number by which its cases are found. */
export interface OwnTopic {
  /** Names it: `loan`. Lower case, digits and hyphens. */
  readonly topic: string
  /** Words that tell it, as in a lexicon: `(my|our) (loan|mortgage)`. Capitals do not count. */
  readonly words: string | readonly string[]
  /** Families (`account-id`) or schemes, those of one's own too (`acme-loan`). Any one of them identifies the case. */
  readonly identifiers: readonly string[]
  /** What the number is called: “Loan number”. */
  readonly label: string
  /** BCP 47. Default: every language. */
  readonly language?: string
  /** A sentence about it, in which one of its words stands. */
  readonly example: string
}

const own: Source = {title: 'The team’s own topics', url: '', licence: 'their own'}

const keys: readonly string[] = [
  'topic',
  'words',
  'identifiers',
  'label',
  'language',
  'example',
] satisfies (keyof OwnTopic)[]

/** What is wrong with a topic, a sentence each that says what to write instead; empty when it is right. */
export function ownTopicFaults(given: unknown): readonly string[] {
  if (!isObject(given))
    return ['A topic must be an object such as {"topic": "car-loan", "words": ["my car loan"], …}.']
  const {topic, words, identifiers, label, language, example} = given
  if (typeof topic !== 'string' || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(topic))
    return [
      `“${typeof topic === 'string' ? topic : ''}” is no name of a topic: use lower case, digits and hyphens (car-loan).`,
    ]
  const unknown = Object.keys(given).find(key => !keys.includes(key))
  if (unknown !== undefined)
    return [`The topic ${topic}: there is no key “${unknown}”. There are ${keys.join(', ')}.`]
  const phrases = isListed(words) ? listOf(words) : []
  if (phrases.length === 0) return [`The topic ${topic} needs \`words\` that tell it.`]
  if (!isListed(identifiers) || listOf(identifiers).length === 0)
    return [`The topic ${topic} needs \`identifiers\`: families such as account-id, or schemes of your own.`]
  if (typeof label !== 'string' || label.trim() === '')
    return [`The topic ${topic} needs a \`label\`: what its number is called (Loan number).`]
  if (language !== undefined && typeof language !== 'string')
    return [`The \`language\` of the topic ${topic} must be text.`]
  const told: string[] = []
  for (const phrase of phrases) {
    try {
      const all = expand(phrase)
      if (all.includes('')) return [`The topic ${topic}: “${phrase}” stands for nothing at all.`]
      told.push(...all)
    } catch (error) {
      return [`The topic ${topic}: ${error instanceof Error ? error.message : String(error)}`]
    }
  }
  if (typeof example !== 'string' || !told.some(words => isIn(words, example)))
    return [
      `The example of the topic ${topic} holds none of its words: “${typeof example === 'string' ? example : ''}”. Give a sentence with one of them (${phrases.join(', ')}).`,
    ]
  return []
}

/** Whole words, where Latin letters or digits part words. */
function isIn(words: string, text: string): boolean {
  const [small, sought] = [text, words].map(letters =>
    letters.toLocaleLowerCase(commonCase).replace(/\s+/g, ' '),
  )
  if (small === undefined || sought === undefined) return false
  for (let at = small.indexOf(sought); at >= 0; at = small.indexOf(sought, at + 1)) {
    const around = [small.slice(0, at), small.slice(at + sought.length)] as const
    if (!/[\p{Script=Latin}\p{N}]$/u.test(around[0]) && !/^[\p{Script=Latin}\p{N}]/u.test(around[1]))
      return true
  }
  return false
}

/** The words of own topics, as they are looked for. The same list gives the same lexicons. */
export function ownLexicons(topics: readonly OwnTopic[]): ReadonlyMap<OwnTopic, Lexicon> {
  const known = lexicons.get(topics)
  if (known) return known
  const made = new Map(
    topics.map(topic => [topic, {source: own, phrases: listOf(topic.words)} satisfies Lexicon]),
  )
  lexicons.set(topics, made)
  return made
}
const lexicons = new WeakMap<readonly OwnTopic[], ReadonlyMap<OwnTopic, Lexicon>>()

/** What a reading says about own topics. */
export const ownMentions = (
  topics: readonly OwnTopic[],
  reading: Reading,
): readonly (TopicMention & {readonly own: OwnTopic})[] =>
  [...ownLexicons(topics)].flatMap(([own, lexicon]) => {
    if (own.language !== undefined && packFor([reading], own.language) === undefined) return []
    const at = reading.found(lexicon).map(({start, end}) => ({start, end}))
    return at.length === 0 ? [] : [{topic: own.topic, weight: at.length, at, own}]
  })
