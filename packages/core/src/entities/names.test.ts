import fc from 'fast-check'
import {expect, test} from 'vitest'
import {names} from './names.js'

const found = (words: readonly string[], text: string): readonly string[] =>
  [...names(words).recognise(text)].map(({start, end}) => text.slice(start, end))

test.each([
  ['Angry Birds is late.', ['Angry Birds']],
  ['angry birds is late.', []],
  ['The Rager, not Rage: Rage2 and Rage-box', ['Rage', 'Rage']],
  ['ソニー製のカメラとIKEAの棚', ['ソニー', 'IKEA']],
  ['Acme Home and Acme', ['Acme Home', 'Acme']],
  ['AcmeHome', []],
])('%j holds %j', (text, expected) => {
  expect(found(['Angry Birds', 'Rage', 'ソニー', 'IKEA', 'Acme', 'Acme Home'], text)).toEqual(expected)
})

test('names are found where they stand, and never overlap', () => {
  const letters = fc.string({unit: fc.constantFrom('a', 'b', ' ', '山', '-', '😀'), maxLength: 12})
  fc.assert(
    fc.property(fc.array(letters, {maxLength: 4}), letters, (words, text) => {
      let reached = 0
      for (const {start, end} of names(words).recognise(text)) {
        expect(words).toContain(text.slice(start, end))
        expect(start).toBeGreaterThanOrEqual(reached)
        reached = end
      }
    }),
  )
})
