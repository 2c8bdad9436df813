import {kind, noOptions} from './kind.js'
import {body, requestsIn} from './message-shape.js'
import {missingFormRule, type MissingForm} from './missing-form.js'

export const missingGratitude = kind({
  id: 'missing-gratitude',
  category: 'politeness',
  scope: 'message',
  severity: 'info',
  fix: 'suggested',
  preset: 'recommended',
  needs: ['audience'],
  wordings: ['none'],
  options: noOptions,
})

/** Thanks are expected where three sentences or more ask for something. */
const owingFrom = 3

/** A longer message that asks for something and thanks nobody. */
export const missingGratitudeRule = (data: MissingForm) =>
  missingFormRule(
    missingGratitude,
    {
      act: 'thanks',
      slot: 'thanks',
      because: ({facts}) => requestsIn(facts).at(-1),
      owesNot: ({facts}) => {
        // An agent helps; who claims something from a customer asks.
        if (facts.audience?.value === 'customer' && !requestsIn(facts).some(({isClaim}) => isClaim))
          return 'for another audience'
        return body(facts).length < owingFrom ? 'too short to owe it' : undefined
      },
    },
    data,
  )
