import {kind, noOptions} from './kind.js'
import {phraseRule, type Phrases} from './phrase-rule.js'

export const emotionalLanguage = kind({
  id: 'emotional-language',
  category: 'tone',
  scope: 'reading',
  severity: 'warning',
  fix: 'suggested',
  preset: 'recommended',
  needs: [],
  wordings: ['emotion', 'insult'],
  options: noOptions,
})

/** Words that vent or dramatise instead of stating facts: anger, contempt, despair, exaggeration, sarcasm (`emotion`); insults and profanity (`insult`). */
export const emotionalLanguageRule = (data: Phrases<(typeof emotionalLanguage)['wordings'][number]>) =>
  phraseRule(emotionalLanguage, data)
