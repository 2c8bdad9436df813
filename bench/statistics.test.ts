import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {ratiosOf, spreadOf} from './statistics.js'

describe('spread', () => {
  it.each([
    [[3], {least: 3, median: 3, most: 3}],
    [[9, 1, 2], {least: 1, median: 2, most: 9}],
    [[10, 9, 100, 2], {least: 2, median: 9.5, most: 100}],
  ])('of %j', (figures, spread) => {
    expect(spreadOf(figures)).toEqual(spread)
  })

  it('has a median with as many figures below as above', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), {minLength: 1}), figures => {
        const {least, median, most} = spreadOf(figures)
        const below = figures.filter(figure => figure < median).length
        const above = figures.filter(figure => figure > median).length
        expect(Math.max(below, above)).toBeLessThanOrEqual(figures.length / 2)
        expect([least, most]).toEqual([Math.min(...figures), Math.max(...figures)])
      }),
    )
  })

  it('of nothing is an error', () => {
    expect(() => spreadOf([])).toThrow(RangeError)
  })
})

describe('ratios', () => {
  it('are those of pairs: a machine that slows down changes none', () => {
    expect(ratiosOf([10, 20, 40], [5, 10, 20])).toEqual([2, 2, 2])
    // Not the ratio of the medians, 20 ÷ 4.
    expect(spreadOf(ratiosOf([10, 20, 90], [5, 4, 3])).median).toBe(5)
    expect(spreadOf(ratiosOf([10, 20, 90], [1, 10, 4])).median).toBe(10)
  })

  it('of other numbers of runs are an error', () => {
    expect(() => ratiosOf([1, 2], [1])).toThrow('2 runs can’t be paired with 1.')
  })
})
