import type {Entity, IdentifierFamily} from '../entities/entity.js'
import type {Facts, Topic, TopicMention} from '../facts/facts.js'
import {kind, noOptions} from './kind.js'
import type {Example, Rule, Silence, Wording} from './rule.js'

/** Families that let the reader find the case: one of them is enough. A case id always is. Source: topics of Seller Central's forms. */
export const identifiersFor: Readonly<Record<Topic, readonly IdentifierFamily[]>> = {
  shipment: ['shipment-id', 'tracking-number', 'order-id', 'case-id'],
  listing: ['asin', 'product-code', 'case-id'],
  order: ['order-id', 'tracking-number', 'invoice-number', 'account-id', 'tax-id', 'case-id'],
  refund: ['order-id', 'payment-id', 'invoice-number', 'tracking-number', 'account-id', 'tax-id', 'case-id'],
}

export const missingIdentifier = kind({
  id: 'missing-identifier',
  category: 'completeness',
  scope: 'message',
  severity: 'warning',
  fix: 'suggested',
  preset: 'recommended',
  needs: ['audience'],
  wordings: ['shipment', 'listing', 'order', 'refund'],
  options: noOptions,
})

/** What a language says about a missing identifier. */
export interface MissingIdentifier {
  readonly wording: Readonly<Record<Topic, Wording>>
  /** The paragraph offered, with one blank: “Order number: ⟨order number⟩”. */
  readonly line: Readonly<Record<Topic, string>>
  readonly examples: readonly Example[]
}

export function missingIdentifierRule({
  wording,
  line,
  examples,
}: MissingIdentifier): Rule<'missing-identifier', Record<string, never>, Topic> {
  return {
    kind: missingIdentifier,
    wording,
    examples,
    lexicons: [],
    check({message, facts, silent}, report) {
      // “Where do I find the shipment id?” and “Thank you, it arrived.” name a topic and need no number.
      if (!facts.acts.some(({act}) => act === 'complaint' || act === 'request')) return
      const candidates = strongest(facts.topics)
      const families = new Set(candidates.flatMap(({topic}) => identifiersFor[topic]))
      const [mention] = candidates
      const because = mention?.at[0]
      if (mention === undefined || because === undefined) return
      const why = silence(facts, families, message.prose.text)
      if (why !== undefined) {
        silent(why, because)
        return
      }
      const {topic} = mention
      report({
        wording: topic,
        at: {missing: 'identifier', because},
        data: {words: because},
        rewrites: () => {
          const {insertAt, lines} = facts.slot('identifier')
          return [{edits: [{start: insertAt, end: insertAt, text: lines(line[topic])}], blanks: 1}]
        },
      })
    },
  }
}

function silence(
  {audience, stage, entities, beside}: Facts,
  families: ReadonlySet<IdentifierFamily>,
  text: string,
): Silence | undefined {
  if (audience === undefined) return 'audience not known'
  if (audience.value !== 'support') return 'for another audience'
  // The reader has the case before them.
  if (stage !== undefined && stage.value !== 'first') return 'for another stage'
  const isGiven =
    [...entities, ...beside].some(entity => identifies(entity, families)) ||
    entities.some(entity => mayHoldOne(entity, text))
  return isGiven ? 'the message gives it' : undefined
}

/** The topics within a fifth of the strongest: which of them it is can't be told. */
function strongest(topics: Facts['topics']): readonly TopicMention[] {
  const most = topics[0]?.weight ?? 0
  return topics.filter(({weight}) => weight >= most * 0.8)
}

/** A mark to be filled in stands for the identifier too: that it is not filled in is another finding. */
function identifies(entity: Entity, families: ReadonlySet<IdentifierFamily>): boolean {
  // “#48213” may be the order or the ticket: it is accepted as given.
  if (entity.kind === 'identifier') return families.has(entity.family) || entity.verdict === 'ambiguous'
  return entity.kind === 'placeholder' && entity.stands !== 'name' && entity.stands !== 'date'
}

/** “ASIN `B00X4WHP5E`”, “…/dp/B00X4WHP5E”: in code or in a link. */
const mayHoldOne = ({kind, start, end}: Entity, text: string): boolean =>
  (kind === 'code' || kind === 'url') && /\d[\dA-Z-]{3}/.test(text.slice(start, end))
