import fc from 'fast-check'
import {expect, it} from 'vitest'
import {words} from './words.js'

it.each([
  ['lægger deler skriver', ['lægger', 'deler', 'skriver']],
  ['\n  返金\n  確認　連絡\n', ['返金', '確認', '連絡']],
  ["can't , .", ["can't", ',', '.']],
  ['', []],
])('%j', (list, expected) => {
  expect(words(list)).toEqual(expected)
})

it('gives back the words of any list', () => {
  const word = fc.string({minLength: 1}).filter(text => !/\s/.test(text))
  fc.assert(
    fc.property(fc.array(word), list => {
      expect(words(` ${list.join(' \n ')} `)).toEqual(list)
    }),
  )
})
