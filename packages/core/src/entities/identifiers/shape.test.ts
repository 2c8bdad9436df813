import {describe, expect, it} from 'vitest'
import {groupsOf, isDigitsOnly, lengthOf, patternOf, placesOf} from './shape.js'

describe('a shape', () => {
  it.each([
    ['n{3}-n{7}-n{7}', '[0-9]{3,3}-[0-9]{7,7}-[0-9]{7,7}'],
    ['B0c{8}', 'B0[0-9A-Z]{8,8}'],
    ['FBAc{7,10}', 'FBA[0-9A-Z]{7,10}'],
    ['#n{4,7}', '#[0-9]{4,7}'],
    ['1Zc{15}n', '1Z[0-9A-Z]{15,15}[0-9]'],
  ])('%s is a regular expression', (shape, pattern) => {
    expect(patternOf(shape)).toBe(pattern)
  })

  it.each([
    ['n{3}-n{7}-n{7}', 17, 17, true],
    ['FBAc{7,10}', 10, 13, false],
    ['a{2}n{9}a{2}', 13, 13, false],
    ['97n{10}', 12, 12, true],
  ])('%s has %i to %i letters and digits', (shape, least, most, digits) => {
    expect(lengthOf(shape)).toEqual({least, most})
    expect(isDigitsOnly(shape)).toBe(digits)
  })

  it('has places where its length is fixed', () => {
    expect(placesOf('B0c{3}-n')).toBe('B0ccc-n')
    expect(placesOf('FBAc{7,10}')).toBeUndefined()
  })

  it('is told by its groups', () => {
    expect(groupsOf('249-1234567-1234567')).toBe('3-7-7')
  })
})
