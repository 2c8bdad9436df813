import type {Soften} from './demand-phrasing.js'
import {notFor} from './for-whom.js'
import {kind, noOptions} from './kind.js'
import {isPolite, requestsIn} from './message-shape.js'
import type {Example, Rule, Wording} from './rule.js'

export const missingPlease = kind({
  id: 'missing-please',
  category: 'politeness',
  scope: 'message',
  severity: 'warning',
  fix: 'suggested',
  preset: 'recommended',
  needs: ['audience'],
  wordings: ['none'],
  options: noOptions,
})

/** What a language says about a request without any please-form. */
export interface MissingPlease {
  readonly soften: Soften
  readonly wording: {readonly none: Wording}
  readonly examples: readonly Example[]
}

/**
 * A message that asks for something and in no way politely: “I want a refund.” Where the only request is an order,
 * `demand-phrasing` says so.
 */
export function missingPleaseRule({
  soften,
  wording,
  examples,
}: MissingPlease): Rule<'missing-please', Record<string, never>, 'none'> {
  return {
    kind: missingPlease,
    wording,
    examples,
    lexicons: [],
    check({message, facts, reading, silent}, report) {
      const requests = requestsIn(facts)
      const [request] = requests
      if (request === undefined || requests.some(isPolite) || requests.some(({force}) => force === 0)) return
      const because = {start: request.start, end: request.end}
      const whyNot = notFor('support', facts)
      if (whyNot !== undefined) {
        silent(whyNot, because)
        return
      }
      report({
        wording: 'none',
        at: because,
        isWhole: true,
        data: {words: because},
        rewrites: () => soften({request, text: message.prose.text, reading, facts}),
      })
    },
  }
}
