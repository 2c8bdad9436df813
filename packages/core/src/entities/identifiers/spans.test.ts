import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {spansIn} from './spans.js'

const spans = (text: string) => [...spansIn(text)].map(({written}) => written)

describe('stretches that may be an identifier', () => {
  it.each([
    ['Order 12-34 is', ['12', '12-34', '34']],
    ['DK50 0040 x', ['DK50', 'DK50 0040', '0040']],
    ['番号B00X4WHP5Eです', ['B00X4WHP5E']],
    ['#1001', ['#1001']],
    ['é123', []],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })

  it('says what is part of something longer', () => {
    const whole = (text: string) =>
      [...spansIn(text)].filter(({isWhole}) => isWhole).map(({written}) => written)
    expect(whole('1.4006381333931')).toEqual([])
    expect(whole('&#1234;')).toEqual([])
    expect(whole('12-34')).toEqual(['12-34'])
  })

  it('are few: the text decides how many, not their combinations', () => {
    const bits = fc.constantFrom('1', 'A', ' ', '-', '12', 'x', '.', '\n', '#')
    fc.assert(
      fc.property(fc.array(bits, {maxLength: 200}), parts => {
        const text = parts.join('')
        const all = [...spansIn(text)]
        expect(all.length).toBeLessThanOrEqual(9 * text.length)
        for (const {start, written} of all) expect(text.slice(start, start + written.length)).toBe(written)
      }),
    )
  })
})
