import fc from 'fast-check'
import {expect, it} from 'vitest'
import {smallSentences} from './small-sentences.js'

const parts = (text: string, keep: readonly {start: number; end: number}[] = []) =>
  smallSentences(text, {start: 0, end: text.length}, keep, word => word !== 'approx').map(({start, end}) =>
    text.slice(start, end),
  )

it.each([
  ['it is late. the box is red. Thanks.', ['it is late.', 'the box is red. Thanks.']],
  ['so am I? yes', ['so am I? yes']],
  ['is it late?! yes', ['is it late?!', 'yes']],
  ['it came last night... without a lid', ['it came last night... without a lid']],
  ['it weighs approx. two kilos', ['it weighs approx. two kilos']],
  ['We asked Yahoo! about it', ['We asked Yahoo! about it']],
  ['', ['']],
])('%j', (text, expected) => {
  expect(parts(text)).toEqual(expected)
})

it('cuts nothing that is to be kept', () => {
  expect(parts('call it late. then', [{start: 5, end: 18}])).toEqual(['call it late. then'])
})

it('gives all of the text but the spaces between', () => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom('abc', 'approx', 'B', '. ', '! ', ' ', '3')}), text => {
      expect(parts(text).join(' ')).toBe(text)
    }),
  )
})
