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
  phraseRule(prematureEscalation, data, ({message: {context}, facts}) => {
    if (facts.audience?.value === 'customer') return 'for another audience'
    if (context.thread?.some(({from}) => from === 'reader')) return 'for another stage'
    if (context.stage === undefined) return 'stage not known'
    return context.stage === 'first' ? undefined : 'for another stage'
  })
