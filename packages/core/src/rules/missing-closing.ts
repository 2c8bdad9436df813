import {kind, noOptions} from './kind.js'
import {lastSentence} from './message-shape.js'
import {missingFormRule, type MissingForm} from './missing-form.js'

export const missingClosing = kind({
  id: 'missing-closing',
  category: 'politeness',
  scope: 'message',
  severity: 'info',
  fix: 'suggested',
  preset: 'recommended',
  needs: ['audience'],
  wordings: ['none'],
  options: noOptions,
})

/** A message that ends with no closing formula. */
export const missingClosingRule = (data: MissingForm) =>
  missingFormRule(
    missingClosing,
    {act: 'closing', slot: 'closing', because: ({facts, message}) => lastSentence(facts, message.prose.text)},
    data,
  )
