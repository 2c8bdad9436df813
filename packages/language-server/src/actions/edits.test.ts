import {applyEdits, hidden} from '@tactlint/core'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {difference} from './edits.js'

test('one edit makes one text of another, and tears no character', () => {
  const text = fc.string({unit: fc.constantFrom('a', 'b', '\r\n', '\n', '🙂', '🙃', 'å'), maxLength: 8})
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edit = difference(before, after)
      expect(applyEdits(before, [edit])).toBe(after)
      for (const at of [edit.start, edit.end])
        expect(
          /^[\uDC00-\uDFFF]/.test(before.slice(at)) && /[\uD800-\uDBFF]$/.test(before.slice(0, at)),
        ).toBe(false)
    }),
  )
})

test.each([
  ['4111 1111 1111 1111', 4, '•••• •••• •••• 1111'],
  ['010190-1234', 0, '••••••-••••'],
  ['12', 4, '••'],
])('%s is masked', (words, shown, expected) => {
  expect(hidden(words, shown)).toBe(expected)
})
