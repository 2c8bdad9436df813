import {kind, noOptions} from './kind.js'
import {phraseRule, type Phrases} from './phrase-rule.js'

export const legalThreat = kind({
  id: 'legal-threat',
  category: 'tone',
  scope: 'reading',
  severity: 'warning',
  fix: 'suggested',
  preset: 'recommended',
  needs: [],
  wordings: ['threat'],
  options: noOptions,
})

/** Threatens with lawyers, courts, the police. A lawyer who is only mentioned threatens nobody. */
export const legalThreatRule = (data: Phrases<(typeof legalThreat)['wordings'][number]>) =>
  phraseRule(legalThreat, data)
