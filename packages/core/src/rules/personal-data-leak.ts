import {hidden} from '../entities/hidden.js'
import type {IdentifierFamily} from '../entities/entity.js'
import {kind, noOptions} from './kind.js'
import type {Example, Rule, Wording} from './rule.js'

export const personalDataLeak = kind({
  id: 'personal-data-leak',
  category: 'privacy',
  scope: 'message',
  severity: 'error',
  fix: 'suggested',
  preset: 'trial',
  needs: [],
  wordings: ['payment-card', 'personal-number'],
  options: noOptions,
})

type Personal = (typeof personalDataLeak.wordings)[number]

/** How many of its last signs may be seen: a card is known by four. */
const shown: Readonly<Record<Personal, number>> = {'payment-card': 4, 'personal-number': 0}

/** What a language says about the number of a card or of a person in a message. */
export interface PersonalDataLeak {
  readonly wording: Readonly<Record<Personal, Wording>>
  readonly examples: readonly Example[]
}

/** A number that is mistyped tells nearly as much, where it is called one; who is quoted does not matter. */
export function personalDataLeakRule({
  wording,
  examples,
}: PersonalDataLeak): Rule<'personal-data-leak', Record<string, never>, Personal> {
  return {
    kind: personalDataLeak,
    wording,
    examples,
    lexicons: [],
    check({message, facts}, report) {
      for (const entity of facts.entities) {
        if (entity.kind !== 'identifier' || !isPersonal(entity.family)) continue
        const {start, end, family} = entity
        report({
          wording: family,
          at: {start, end},
          rewrites: () => [
            {
              edits: [{start, end, text: hidden(message.prose.text.slice(start, end), shown[family])}],
              blanks: 0,
            },
          ],
        })
      }
    },
  }
}

const isPersonal = (family: IdentifierFamily): family is Personal =>
  personalDataLeak.wordings.some(personal => personal === family)
