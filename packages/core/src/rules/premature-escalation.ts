import {kind, noOptions} from './kind.js'
import {phraseRule, type Phrases} from './phrase-rule.js'

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

/** Asks for a supervisor in a first message, or before any answer. */
export const prematureEscalationRule = (data: Phrases<'escalation'>) =>
  phraseRule(prematureEscalation, data, ({facts: {audience, stage}}) => {
    if (audience?.value === 'customer') return 'for another audience'
    if (stage === undefined) return 'stage not known'
    return stage.value === 'first' ? undefined : 'for another stage'
  })
