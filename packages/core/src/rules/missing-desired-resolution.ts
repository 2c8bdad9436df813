import {kind, noOptions} from './kind.js'
import {body, requestsIn} from './message-shape.js'
import type {Example, Rule, Wording} from './rule.js'

export const missingDesiredResolution = kind({
  id: 'missing-desired-resolution',
  category: 'completeness',
  scope: 'message',
  severity: 'warning',
  fix: 'suggested',
  preset: 'recommended',
  needs: ['audience'],
  wordings: ['none'],
  options: noOptions,
})

/** What a language says about a problem without a wish. */
export interface MissingDesiredResolution {
  /** The paragraph offered: “Could you please ⟨what you would like to happen⟩?” */
  readonly line: string
  readonly wording: {readonly none: Wording}
  readonly examples: readonly Example[]
}

/** Tells a problem and not what the reader is to do. A question is a wish. */
export function missingDesiredResolutionRule({
  line,
  wording,
  examples,
}: MissingDesiredResolution): Rule<'missing-desired-resolution', Record<string, never>, 'none'> {
  return {
    kind: missingDesiredResolution,
    wording,
    examples,
    lexicons: [],
    check({message: {prose, context}, facts, silent}, report) {
      const because = facts.acts.findLast(({act}) => act === 'complaint')
      if (because === undefined || requestsIn(facts).length > 0) return
      if (
        body(facts).some(({start, end}) => /[?？]["”»」）)]?$/.test(prose.text.slice(start, end).trimEnd()))
      )
        return
      if (facts.audience?.value !== 'support') {
        silent(facts.audience === undefined ? 'audience not known' : 'for another audience', because)
        return
      }
      if (facts.stage?.value === 'resolved' || context.extent === 'fragment') {
        silent(facts.stage?.value === 'resolved' ? 'for another stage' : 'a fragment or a chat', because)
        return
      }
      report({
        wording: 'none',
        at: {missing: 'request', because: {start: because.start, end: because.end}},
        rewrites: () => {
          const {insertAt, lines} = facts.slot('request')
          return [{edits: [{start: insertAt, end: insertAt, text: lines(line)}], blanks: 1}]
        },
      })
    },
  }
}
