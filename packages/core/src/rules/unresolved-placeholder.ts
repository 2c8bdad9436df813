import type {Entity, EntityOf} from '../entities/entity.js'
import {kind, noOptions} from './kind.js'
import {isOwnWords} from './own-words.js'
import type {Example, Rule, Wording} from './rule.js'

export const unresolvedPlaceholder = kind({
  id: 'unresolved-placeholder',
  category: 'template',
  scope: 'message',
  severity: 'error',
  fix: 'none',
  preset: 'recommended',
  needs: ['template'],
  wordings: ['identifier', 'date', 'other'],
  options: noOptions,
})

type Missed = (typeof unresolvedPlaceholder.wordings)[number]

/** What a language says about a mark that nobody filled in. */
export interface UnresolvedPlaceholder {
  /** `identifier`: the reader can't find the case. `date`: when it is or was, is not said. `other`: a name, anything. */
  readonly wording: Readonly<Record<Missed, Wording>>
  readonly examples: readonly Example[]
}

export function unresolvedPlaceholderRule({
  wording,
  examples,
}: UnresolvedPlaceholder): Rule<'unresolved-placeholder', Record<string, never>, Missed> {
  return {
    kind: unresolvedPlaceholder,
    wording,
    examples,
    lexicons: [],
    check({message, facts, silent}, report) {
      const {text} = message.prose
      // “Order 58-70431, parcel [TRACKING NUMBER]”: the case is found all the same.
      const isFound = [...facts.entities, ...facts.beside].some(isReference)
      for (const entity of facts.entities) {
        // “{{first_name}}” in quotation marks or code is talked about.
        if (entity.kind !== 'placeholder' || !isOwnWords(facts, entity) || isSignatureLine(entity, text))
          continue
        const {start, end, stands} = entity
        if (facts.template?.value !== false) {
          silent(facts.template === undefined ? 'not known whether a template' : 'a template', {start, end})
          continue
        }
        report({
          wording: wordingFor(stands, isFound),
          at: {start, end},
          data: {words: {start, end}},
        })
      }
    },
  }
}

const wordingFor = (
  stands: EntityOf<'placeholder'>['stands'],
  isFound: boolean,
): 'identifier' | 'date' | 'other' => {
  if (stands === 'date') return 'date'
  return stands === 'identifier' && !isFound ? 'identifier' : 'other'
}

/** The number of a card or of a person finds no case. */
const isReference = (entity: Entity): boolean =>
  entity.kind === 'identifier' && entity.family !== 'payment-card' && entity.family !== 'personal-number'

/** A line to sign on, or one that parts the message from the signature. */
function isSignatureLine({syntax, name, start, end}: EntityOf<'placeholder'>, text: string): boolean {
  if (syntax !== 'underscores' || name !== '') return false
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', end)
  return (
    text.slice(lineStart, start).trim() === '' &&
    text.slice(end, newline < 0 ? undefined : newline).trim() === ''
  )
}
