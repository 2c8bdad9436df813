import {kind, noOptions} from './kind.js'
import {firstLine} from './message-shape.js'
import {missingFormRule, type MissingForm} from './missing-form.js'

export const missingGreeting = kind({
  id: 'missing-greeting',
  category: 'politeness',
  scope: 'message',
  severity: 'warning',
  fix: 'suggested',
  preset: 'recommended',
  needs: ['audience'],
  wordings: ['none'],
  options: noOptions,
})

/** A message without greeting or form of address. */
export const missingGreetingRule = (data: MissingForm) =>
  missingFormRule(
    missingGreeting,
    {act: 'greeting', slot: 'greeting', because: ({message}) => firstLine(message.prose.text)},
    data,
  )
