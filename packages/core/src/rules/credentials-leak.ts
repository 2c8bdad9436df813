import type {SecretKind} from '../entities/entity.js'
import {kind, noOptions} from './kind.js'
import type {Example, Rule, Wording} from './rule.js'

export const credentialsLeak = kind({
  id: 'credentials-leak',
  category: 'privacy',
  scope: 'message',
  severity: 'error',
  fix: 'suggested',
  preset: 'trial',
  needs: [],
  wordings: ['password', 'code'],
  options: noOptions,
})

/** What a language says about a password, a PIN or a code in a message. */
export interface CredentialsLeak {
  readonly wording: Readonly<Record<SecretKind, Wording>>
  readonly examples: readonly Example[]
}

/** Whoever said it first: with the message, it is sent. */
export function credentialsLeakRule({
  wording,
  examples,
}: CredentialsLeak): Rule<'credentials-leak', Record<string, never>, SecretKind> {
  return {
    kind: credentialsLeak,
    wording,
    examples,
    lexicons: [],
    check({facts}, report) {
      for (const entity of facts.entities) {
        if (entity.kind !== 'secret') continue
        const {start, end, opens} = entity
        report({
          wording: opens,
          at: {start, end},
          rewrites: () => [{edits: [{start, end, text: '•••'}], blanks: 0}],
        })
      }
    },
  }
}
