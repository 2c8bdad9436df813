import {kind, noOptions} from './kind.js'
import {phraseRule, type Phrases} from './phrase-rule.js'

export const passiveAggressivePhrase = kind({
  id: 'passive-aggressive-phrase',
  category: 'tone',
  scope: 'reading',
  severity: 'warning',
  fix: 'suggested',
  preset: 'recommended',
  needs: [],
  wordings: ['jab'],
  options: noOptions,
})

/** A jab at the reader's care or reading: “as I already told you three times”. */
export const passiveAggressivePhraseRule = (
  data: Phrases<(typeof passiveAggressivePhrase)['wordings'][number]>,
) => phraseRule(passiveAggressivePhrase, data)
