import type {Entity} from '../entities/entity.js'
import type {Facts} from '../facts/facts.js'
import type {Lexicon} from '../phrases/lexicon.js'
import type {Context} from '../message/message.js'
import {candidateTopics} from '../topics/required-information.js'
import {blanksIn} from './blanks.js'
import {opensNoCase} from './for-whom.js'
import {kind, noOptions} from './kind.js'
import {isOwnWords} from './own-words.js'
import type {Example, Rule, Silence, Wording} from './rule.js'

export const missingEvidenceReference = kind({
  id: 'missing-evidence-reference',
  category: 'completeness',
  scope: 'message',
  severity: 'info',
  fix: 'suggested',
  preset: 'trial',
  needs: ['audience'],
  wordings: ['none'],
  options: noOptions,
})

/** What a language says about damage that nothing shows. */
export interface MissingEvidenceReference {
  /** Say what a photo would show: “arrived broken”, „kom i stykker“, 破損していました. */
  readonly visible: Lexicon
  /** What shows it, or the offer to send it: “photo”, “attached”, “see below”, „billeder“, 写真. */
  readonly evidence: Lexicon
  /** Somebody who claims the damage toward the writer: “a customer”, „køberen“, 購入者様. */
  readonly claimants: Lexicon
  /** The sentence offered: “I have attached ⟨photos of the damage⟩.” */
  readonly line: string
  readonly wording: {readonly none: Wording}
  readonly examples: readonly Example[]
}

/** Topics whose desk decides by what it sees. */
const shown: ReadonlySet<string> = new Set([
  'order',
  'delivery',
  'refund',
  'repair',
  'shipment',
  'warehouse-damage',
  'buyer-abuse',
  'insurance',
])

/** Something arrived damaged or wrong, and neither the text nor an attachment shows it. */
export function missingEvidenceReferenceRule({
  visible,
  evidence,
  claimants,
  line,
  wording,
  examples,
}: MissingEvidenceReference): Rule<'missing-evidence-reference', Record<string, never>, 'none'> {
  return {
    kind: missingEvidenceReference,
    wording,
    examples,
    lexicons: [visible, evidence, claimants],
    check({message: {context}, facts, reading, silent}, report) {
      const claimed = new Set(reading.found(claimants).map(({sentence}) => sentence))
      const claim = reading
        .found(visible)
        .find(found => isOwnWords(facts, found) && !claimed.has(found.sentence))
      if (claim === undefined) return
      const because = {start: claim.start, end: claim.end}
      const isOfSuchTopic =
        candidateTopics(facts, reading).some(({topic}) => shown.has(topic)) || facts.entities.some(namesGoods)
      const why =
        silence(facts, context) ??
        (!isOfSuchTopic || isShown(facts, context) || reading.found(evidence).length > 0
          ? 'the message gives it'
          : undefined)
      if (why !== undefined) {
        silent(why, because)
        return
      }
      report({
        wording: 'none',
        at: {missing: 'attachment', because},
        data: {words: because},
        rewrites: () => {
          const {insertAt, lines} = facts.slot('attachment')
          return [{edits: [{start: insertAt, end: insertAt, text: lines(line)}], blanks: blanksIn(line)}]
        },
      })
    },
  }
}

function silence(facts: Facts, {extent, channel}: Context): Silence | undefined {
  const whyNot = opensNoCase(facts)
  if (whyNot !== undefined) return whyNot
  if (facts.template?.value === true) return 'a template'
  return extent === 'fragment' || channel === 'chat' || channel === 'sms' ? 'a fragment or a chat' : undefined
}

const goods: ReadonlySet<string> = new Set(['order-id', 'tracking-number', 'shipment-id'])
const namesGoods = (entity: Entity): boolean => entity.kind === 'identifier' && goods.has(entity.family)

const isShown = ({entities}: Facts, {attachments = []}: Context): boolean =>
  attachments.length > 0 || entities.some(({kind}) => kind === 'file' || kind === 'url')
