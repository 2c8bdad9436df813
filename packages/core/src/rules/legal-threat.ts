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
  // “… or you will hear from my lawyer and everybody will read about it”
  supersedes: ['coercive-threat'],
})

/** Threatens with lawyers, courts, the police. A lawyer who is only mentioned threatens nobody. */
export const legalThreatRule = (data: Phrases<(typeof legalThreat)['wordings'][number]>) =>
  phraseRule(legalThreat, data)
