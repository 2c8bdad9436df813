import {blanksIn} from './blanks.js'
import {kind, noOptions} from './kind.js'
import {body, owesNoForm, requestsIn} from './message-shape.js'
import type {Example, Rule, Wording} from './rule.js'

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

/** What a language says about a missing thanks. */
export interface MissingGratitude {
  readonly wording: {readonly none: Wording}
  /** The paragraph offered, by whom the message is for: “Thank you for your help.”. */
  readonly line: Readonly<Record<'support' | 'customer', string>>
  readonly examples: readonly Example[]
}

/** Thanks are expected where three sentences or more ask for something. */
const owingFrom = 3

/** A longer message that asks for something and thanks nobody. */
export function missingGratitudeRule({
  wording,
  line,
  examples,
}: MissingGratitude): Rule<'missing-gratitude', Record<string, never>, 'none'> {
  return {
    kind: missingGratitude,
    wording,
    examples,
    lexicons: [],
    check({message: {context}, facts, silent}, report) {
      const because = requestsIn(facts).at(-1)
      if (because === undefined || facts.acts.some(({act}) => act === 'thanks')) return
      const why =
        owesNoForm(context, facts) ??
        (facts.audience?.value === 'customer' ? 'for another audience' : undefined) ??
        (body(facts).length < owingFrom ? 'too short to owe it' : undefined)
      if (why !== undefined) {
        silent(why, because)
        return
      }
      report({
        wording: 'none',
        at: {missing: 'thanks', because: {start: because.start, end: because.end}},
        rewrites: () => {
          const {insertAt, lines} = facts.slot('thanks')
          return [
            {
              edits: [{start: insertAt, end: insertAt, text: lines(line.support)}],
              blanks: blanksIn(line.support),
            },
          ]
        },
      })
    },
  }
}
