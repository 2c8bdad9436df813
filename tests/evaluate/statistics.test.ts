import {describe, expect, it} from 'vitest'
import {ratesOf, rocAuc} from '../../scripts/evaluate/statistics.js'

describe('rates', () => {
  it('are those of the textbook', () => {
    expect(ratesOf({truePositives: 6, falsePositives: 2, falseNegatives: 4})).toEqual({
      precision: 0.75,
      recall: 0.6,
      f1: expect.closeTo(2 / 3) as number,
    })
  })

  it('are 1 where nothing was wrong', () => {
    expect(ratesOf({truePositives: 0, falsePositives: 0, falseNegatives: 0})).toEqual({
      precision: 1,
      recall: 1,
      f1: 1,
    })
    expect(ratesOf({truePositives: 0, falsePositives: 1, falseNegatives: 1})).toEqual({
      precision: 0,
      recall: 0,
      f1: 0,
    })
  })
})

describe('area under the ROC curve', () => {
  it.each([
    [[3, 4], [1, 2], 1],
    [[1, 2], [3, 4], 0],
    [[1, 1], [1, 1], 0.5],
    // 3 of 4 pairs in order.
    [[2, 4], [1, 3], 0.75],
    // One pair in order, one tie.
    [[2], [1, 2], 0.75],
  ])('of %j against %j is %d', (high, low, area) => {
    expect(rocAuc(high, low)).toBe(area)
  })
})
