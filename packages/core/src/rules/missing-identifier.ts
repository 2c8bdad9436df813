import type {Facts} from '../facts/facts.js'
import type {Range} from '../ranges/range.js'
import type {Information} from '../topics/information.js'
import {ownLexicons, ownTopicFaults, type OwnTopic} from '../topics/own-topic.js'
import {candidateTopics, demanded, type Need} from '../topics/required-information.js'
import {findsNoCase} from './for-whom.js'
import {kind} from './kind.js'
import {body, isQuestion} from './message-shape.js'
import {listOption} from './options.js'
import {isOwnWords} from './own-words.js'
import type {Example, Rule, Wording} from './rule.js'

export interface MissingIdentifierOptions {
  /** The team's own topics, beside those of the catalogue. */
  readonly topics: readonly OwnTopic[]
}

export const missingIdentifier = kind({
  id: 'missing-identifier',
  category: 'completeness',
  scope: 'message',
  severity: 'warning',
  fix: 'suggested',
  preset: 'recommended',
  needs: ['audience'],
  wordings: ['missing', 'own'],
  options: listOption<OwnTopic, 'topics'>('topics', topics => topics.flatMap(ownTopicFaults)),
})

/** What a language calls an information. */
export interface InformationName {
  /** In a sentence: `{asked}` “an order number or a tracking number”. */
  readonly asked: string
  /** In front of the value: “Order number”. */
  readonly label: string
}

/** What a language says about a missing identifier. */
export interface MissingIdentifier {
  readonly wording: Readonly<Record<'missing' | 'own', Wording>>
  readonly names: Readonly<Record<Information, InformationName>>
  /** Between label and value: “: ”, ：. */
  readonly colon: string
  readonly examples: readonly Example[]
}

/** With the names of all that a reader may need to know. */
export interface MissingIdentifierRule extends Rule<
  'missing-identifier',
  MissingIdentifierOptions,
  'missing' | 'own'
> {
  readonly names: Readonly<Record<Information, InformationName>>
}

export function missingIdentifierRule({
  wording,
  names,
  colon,
  examples,
}: MissingIdentifier): MissingIdentifierRule {
  return {
    kind: missingIdentifier,
    wording,
    names,
    terms: Object.fromEntries(Object.entries(names).map(([name, {asked}]) => [name, asked])),
    examples,
    lexicons: [],
    lexiconsFor: ({topics}) => [...ownLexicons(topics).values()],
    check({message, facts, reading, options, silent}, report) {
      // “Where do I find the shipment id?” and “Thank you, it arrived.” name a topic and need no number.
      if (!isPursued(facts, message.prose.text)) return
      const candidates = candidateTopics(facts, reading, options.topics)
      const because = candidates.find(({at}) => at.length > 0)?.at[0] ?? (candidates[0] && troubleIn(facts))
      if (because === undefined) return
      const [need] = demanded(candidates, facts, message.prose.text)
      const why = findsNoCase(facts)
      if (why !== undefined || need === undefined) {
        silent(why ?? 'the message gives it', because)
        return
      }
      report({
        wording: need.information === undefined ? 'own' : 'missing',
        at: {missing: 'identifier', because},
        data: {words: because, asked: need.information ?? need.label ?? ''},
        rewrites: () => {
          const {insertAt, lines} = facts.slot('identifier')
          const line = withBlank(labelOf(need, names), colon, facts.language)
          return [{edits: [{start: insertAt, end: insertAt, text: lines(line)}], blanks: 1}]
        },
      })
    },
  }
}

/** Something is wrong, wanted or asked. */
const isPursued = (facts: Facts, text: string): boolean =>
  facts.acts.some(({act}) => act === 'complaint' || act === 'request') ||
  body(facts).some(sentence => isQuestion(sentence, text))

/** Where only the subject names the topic: the words that tell what happened. */
function troubleIn(facts: Facts): Range | undefined {
  const event = facts.acts.find(act => act.act === 'event' && isOwnWords(facts, act))
  return event && {start: event.start, end: event.end}
}

const labelOf = ({information, label = ''}: Need, names: MissingIdentifier['names']): string =>
  information === undefined ? label : names[information].label

/** “Order number: ⟨order number⟩”, “ASIN: ⟨ASIN⟩” */
function withBlank(label: string, colon: string, language: string): string {
  const [first = '', second = ''] = label
  const isInitials = second !== second.toLocaleLowerCase(language)
  const blank = isInitials ? label : first.toLocaleLowerCase(language) + label.slice(first.length)
  return `${label}${colon}⟨${blank}⟩`
}
