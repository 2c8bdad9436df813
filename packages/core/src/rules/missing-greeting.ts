import {blanksIn} from './blanks.js'
import {kind, noOptions} from './kind.js'
import {firstLine, owesNoForm} from './message-shape.js'
import type {Example, Rule, Wording} from './rule.js'

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

/** What a language says about a missing greeting. */
export interface MissingGreeting {
  readonly wording: {readonly none: Wording}
  /** The paragraph offered, by whom the message is for: “Hello,”. */
  readonly line: Readonly<Record<'support' | 'customer', string>>
  readonly examples: readonly Example[]
}

/** A message without greeting or form of address. One greeting in any of its languages is enough. */
export function missingGreetingRule({
  wording,
  line,
  examples,
}: MissingGreeting): Rule<'missing-greeting', Record<string, never>, 'none'> {
  return {
    kind: missingGreeting,
    wording,
    examples,
    lexicons: [],
    check({message: {prose, context}, facts, silent}, report) {
      const because = firstLine(prose.text)
      if (because.start >= because.end || facts.acts.some(({act}) => act === 'greeting')) return
      const why = owesNoForm(context, facts)
      if (why !== undefined) {
        silent(why, because)
        return
      }
      report({
        wording: 'none',
        at: {missing: 'greeting', because},
        rewrites: () => {
          const {insertAt, lines} = facts.slot('greeting')
          return [
            {
              edits: [
                {start: insertAt, end: insertAt, text: lines(line[facts.audience?.value ?? 'support'])},
              ],
              blanks: blanksIn(line[facts.audience?.value ?? 'support']),
            },
          ]
        },
      })
    },
  }
}
