import {expect, it} from 'vitest'
import {hull} from './range.js'

it('reaches from the first start to the last end', () => {
  expect(
    hull([
      {start: 4, end: 9},
      {start: 2, end: 3},
    ]),
  ).toEqual({start: 2, end: 9})
  expect(hull([])).toBeUndefined()
})

it('takes as many ranges as a message of megabytes has', () => {
  const ranges = Array.from({length: 300_000}, (_, start) => ({start, end: start + 1}))
  expect(hull(ranges)).toEqual({start: 0, end: 300_000})
})
