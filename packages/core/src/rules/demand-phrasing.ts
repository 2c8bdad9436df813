import type {Facts, SpeechAct} from '../facts/facts.js'
import type {Reading} from '../facts/reading.js'
import {contains} from '../ranges/range.js'
import {kind, noOptions} from './kind.js'
import {isPolite, requestsIn} from './message-shape.js'
import type {Example, Rewrite, Rule, Wording} from './rule.js'

export const demandPhrasing = kind({
  id: 'demand-phrasing',
  category: 'tone',
  scope: 'reading',
  severity: 'warning',
  fix: 'suggested',
  preset: 'recommended',
  needs: [],
  wordings: ['order', 'only'],
  options: noOptions,
})

/** A request that is to be softened. */
export interface HardRequest {
  readonly request: SpeechAct
  /** The whole message. */
  readonly text: string
  readonly reading: Reading
  readonly facts: Facts
}

/** Turns “Send me the invoice.” into “Could you please send me the invoice?”; no rewrite where the sentence is not understood. */
export type Soften = (hard: HardRequest) => readonly Rewrite[]

/** What a language says about an order to the reader. Its `interpret` finds them: requests of force 0. */
export interface DemandPhrasing {
  readonly soften: Soften
  /** `order`: beside politer requests; `only`: the message asks in no other way. */
  readonly wording: Readonly<Record<'order' | 'only', Wording>>
  readonly examples: readonly Example[]
}

/** An order to the reader with nothing to soften it: “Fix this now.” */
export function demandPhrasingRule({
  soften,
  wording,
  examples,
}: DemandPhrasing): Rule<'demand-phrasing', Record<string, never>, 'order' | 'only'> {
  return {
    kind: demandPhrasing,
    wording,
    examples,
    lexicons: [],
    check({message, facts, reading, silent}, report) {
      const {text} = message.prose
      const asksPolitely = requestsIn(facts).some(isPolite)
      for (const request of requestsIn(facts)) {
        if (request.force !== 0 || request.language !== reading.language) continue
        const range = {start: request.start, end: request.end}
        // A quoted title in an order makes it nobody else's.
        const other = facts.notTheWriter.find(other => contains(other, range))
        if (other !== undefined) {
          silent(other.as, range)
          continue
        }
        // An agent tells a customer what to do: “Open the settings.”
        if (facts.audience?.value === 'customer' && request.isClaim !== true) {
          silent('for another audience', range)
          continue
        }
        report({
          wording: asksPolitely ? 'order' : 'only',
          at: range,
          data: {words: range},
          rewrites: () => soften({request, text, reading, facts}),
        })
      }
    },
  }
}
