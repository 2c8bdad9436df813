import {kind, noOptions} from './kind.js'
import {phraseRule, type Phrases} from './phrase-rule.js'

export const coerciveThreat = kind({
  id: 'coercive-threat',
  category: 'tone',
  scope: 'reading',
  severity: 'warning',
  fix: 'suggested',
  preset: 'recommended',
  needs: [],
  wordings: ['threat'],
  options: noOptions,
})

/** Threatens as pressure: bad reviews, social media, leaving. */
export const coerciveThreatRule = (data: Phrases<(typeof coerciveThreat)['wordings'][number]>) =>
  phraseRule(coerciveThreat, data)
