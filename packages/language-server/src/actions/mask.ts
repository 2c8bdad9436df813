import {hidden, hull, overlaps, type Entity} from '@tactlint/core'
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
  const text = kind === 'email' ? maskedAddress(words) : hidden(words, shown)
  return {
    title: `Mask the ${name}`,
    kind: actionKinds.rewrite,
    key: `mask ${range.start} ${range.end}`,
    edit: () => editOf(document, [{...range, text}], session.abilities),
  }
}

/** “anna@example.com” → “••••@example.com” */
const maskedAddress = (words: string): string => {
  const at = words.lastIndexOf('@')
  return at < 0 ? hidden(words, 0) : hidden(words.slice(0, at), 0) + words.slice(at)
}

const touches = (asked: Range, range: Range): boolean =>
  overlaps(asked, range) || (asked.start >= range.start && asked.start <= range.end)
