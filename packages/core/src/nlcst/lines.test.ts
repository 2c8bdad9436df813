import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {lines} from './lines.js'

const parts = (text: string) => lines(text).map(({start, end}) => text.slice(start, end))

describe('line breaks', () => {
  it('end a sentence', () => {
    expect(parts('Kind regards,\nMia')).toEqual(['Kind regards,', 'Mia'])
    expect(parts('- Item one\n- Item two\nBest\nMia')).toEqual(['- Item one', '- Item two', 'Best', 'Mia'])
  })

  it('of a wrapped line do not', () => {
    const wrapped =
      'The shipment was delivered to the warehouse on the second of March and\nhas not been counted since then.'
    expect(parts(wrapped)).toEqual([wrapped])
  })

  it('before a list or a label do', () => {
    const text =
      'These are the numbers of the orders that have not been delivered so far\n- 112-1234567-1234567\nDate: 3 March'
    expect(parts(text)).toHaveLength(3)
  })

  it('never lose or repeat a character, whatever the length', () => {
    const bits = fc.constantFrom('a', 'Word ', '\n', '. ', '😀', 'x'.repeat(3000), ' '.repeat(50), 'lower\n')
    fc.assert(
      fc.property(fc.array(bits, {maxLength: 12}), array => {
        const text = array.join('')
        let cursor = 0
        for (const {start, end} of lines(text)) {
          expect(text.slice(cursor, start)).toMatch(/^\n*$/)
          expect(end).toBeGreaterThan(start)
          expect(/[\uD800-\uDBFF]$/.test(text.slice(start, end))).toBe(false)
          cursor = end
        }
        expect(text.slice(cursor)).toMatch(/^\n*$/)
      }),
    )
  })
})
