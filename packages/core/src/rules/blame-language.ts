import {kind, noOptions} from './kind.js'
import {phraseRule, type Phrases} from './phrase-rule.js'

export const blameLanguage = kind({
  id: 'blame-language',
  category: 'tone',
  scope: 'reading',
  severity: 'warning',
  fix: 'suggested',
  preset: 'recommended',
  needs: [],
  wordings: ['blame'],
  options: noOptions,
  // “Your incompetent team lost it”: one cause, one finding.
  supersedes: ['emotional-language', 'passive-aggressive-phrase', 'negative-framing'],
})

/** Accuses the reader or their team instead of saying what happened: “your incompetent team lost it”. */
export const blameLanguageRule = (data: Phrases<(typeof blameLanguage)['wordings'][number]>) =>
  phraseRule(blameLanguage, data)
