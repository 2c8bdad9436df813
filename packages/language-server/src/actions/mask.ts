import {hull, overlaps, type Entity} from '@tactlint/core'
import type {Range} from 'tactlint'
import {actionKinds} from '../abilities.js'
import type {Asked, Offered, Provider} from './action.js'
import {editOf} from './edits.js'

/** What should not be sent as it is, and how many characters of it may be seen: a card is known by its last four. */
const personal = new Map<string, {readonly name: string; readonly shown: number}>([
  ['payment-card', {name: 'card number', shown: 4}],
  ['bank-account', {name: 'account number', shown: 4}],
  ['personal-number', {name: 'personal number', shown: 0}],
  ['email', {name: 'e-mail address', shown: 0}],
  ['phone', {name: 'phone number', shown: 2}],
])

/** Personal data under the cursor, hidden: “•••• •••• •••• 1111”. */
export const masks: Provider = asked =>
  asked.result.verdicts.flatMap(({facts, message}) =>
    (facts?.entities ?? []).flatMap((entity): readonly Offered[] => {
      const known = personal.get(entity.kind === 'identifier' ? entity.family : entity.kind)
      const range = known && hull(message.prose.toSource(entity))
      if (known === undefined || range === undefined || !touches(asked.range, range)) return []
      return [offered(entity, range, known, asked)]
    }),
  )

function offered(
  {kind}: Entity,
  range: Range,
  {name, shown}: {readonly name: string; readonly shown: number},
  {checked: {document}, session}: Asked,
): Offered {
  const words = document.getText().slice(range.start, range.end)
  const text = kind === 'email' ? maskedAddress(words) : masked(words, shown)
  return {
    title: `Mask the ${name}`,
    kind: actionKinds.rewrite,
    key: `mask ${range.start} ${range.end}`,
    edit: () => editOf(document, [{...range, text}], session.abilities),
  }
}

/** Letters and digits but for the last ones become dots; what parts them stays. */
export function masked(words: string, shown: number): string {
  const signs = words.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  let left = signs > shown * 2 ? signs - shown : signs
  return words.replace(/[\p{L}\p{N}]/gu, sign => (left-- > 0 ? '•' : sign))
}

/** “anna@example.com” → “••••@example.com” */
const maskedAddress = (words: string): string => {
  const at = words.lastIndexOf('@')
  return at < 0 ? masked(words, 0) : masked(words.slice(0, at), 0) + words.slice(at)
}

const touches = (asked: Range, range: Range): boolean =>
  overlaps(asked, range) || (asked.start >= range.start && asked.start <= range.end)
