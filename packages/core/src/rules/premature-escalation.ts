import type {Reading} from '../facts/reading.js'
import type {Context} from '../message/message.js'
import type {Lexicon} from '../phrases/lexicon.js'
import {kind, noOptions} from './kind.js'
import {isOwnWords} from './own-words.js'
import {phraseRule, type Phrases} from './phrase-rule.js'
import type {Rule, Seen} from './rule.js'

export const prematureEscalation = kind({
  id: 'premature-escalation',
  category: 'politeness',
  scope: 'reading',
  severity: 'warning',
  fix: 'suggested',
  preset: 'recommended',
  needs: ['stage'],
  wordings: ['escalation'],
  options: noOptions,
})

/** What a language says about asking for a supervisor. */
export interface PrematureEscalation extends Phrases<'escalation'> {
  /** Says that nobody has answered so far: “no one has replied”, „ikke fået svar“, 返信がない. */
  readonly unanswered: Lexicon
}

/** Asks for a supervisor in a first message, or before any answer. */
export function prematureEscalationRule(
  data: PrematureEscalation,
): Rule<'premature-escalation', Record<string, never>, 'escalation'> {
  const rule = phraseRule(prematureEscalation, data, ({message: {context}, facts, reading}) => {
    const {audience, stage} = facts
    if (audience?.value === 'customer') return 'for another audience'
    if (stage === undefined) return 'stage not known'
    if (stage.value === 'first') return undefined
    return stage.value === 'follow-up' && isUnanswered(context, reading, facts, data.unanswered)
      ? undefined
      : 'for another stage'
  })
  return {...rule, lexicons: [...rule.lexicons, data.unanswered]}
}

/** Who has heard nothing for so long has waited enough. */
const patience = 7 * 24 * 3_600_000

function isUnanswered(
  context: Context,
  reading: Reading,
  facts: Seen['facts'],
  unanswered: Lexicon,
): boolean {
  const {thread = [], lastContactAt, sentAt, now} = context
  if (thread.some(({from}) => from === 'reader')) return false
  const last = lastContactAt ?? thread.at(-1)?.sentAt
  const current = sentAt ?? now
  if (last !== undefined && current !== undefined && Date.parse(current) - Date.parse(last) >= patience)
    return false
  return thread.length > 0 || reading.found(unanswered).some(found => isOwnWords(facts, found))
}
