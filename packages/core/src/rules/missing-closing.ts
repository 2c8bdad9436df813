import {blanksIn} from './blanks.js'
import {kind, noOptions} from './kind.js'
import {lastLine, owesNoForm} from './message-shape.js'
import type {Example, Rule, Wording} from './rule.js'

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

/** What a language says about a missing closing. */
export interface MissingClosing {
  readonly wording: {readonly none: Wording}
  /** The paragraph offered, by whom the message is for: “Kind regards,⏎⟨name⟩”. */
  readonly line: Readonly<Record<'support' | 'customer', string>>
  readonly examples: readonly Example[]
}
/** A message that ends with no closing formula. One closing in any of its languages is enough. */
export function missingClosingRule({
  wording,
  line,
  examples,
}: MissingClosing): Rule<'missing-closing', Record<string, never>, 'none'> {
  return {
    kind: missingClosing,
    wording,
    examples,
    lexicons: [],
    check({message: {prose, context}, facts, silent}, report) {
      const because = lastLine(prose.text)
      if (because.start >= because.end || facts.acts.some(({act}) => act === 'closing')) return
      const why = owesNoForm(context, facts)
      if (why !== undefined) {
        silent(why, because)
        return
      }
      report({
        wording: 'none',
        at: {missing: 'closing', because},
        rewrites: () => {
          const {insertAt, lines} = facts.slot('closing')
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
