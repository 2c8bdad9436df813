import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {passes, type CheckDigitAlgorithm} from './check-digit.js'
import {gs1} from './gs1.js'
import {luhn} from './luhn.js'
import {mod10Letters} from './mod-10-letters.js'
import {cvr, fedex, isbn10, myNumber, s10} from './mod-11.js'
import {mod37} from './mod-37-36.js'
import {mod7} from './mod-7.js'
import {corporateNumber} from './mod-9.js'
import {mod97} from './mod-97-10.js'

/** Examples of the standards, of their publishers, and of public test data (jkeen/tracking_number_data, MIT). */
const published: readonly (readonly [string, CheckDigitAlgorithm, string])[] = [
  ['EAN-13', gs1, '4006381333931'],
  ['UPC-A', gs1, '036000291452'],
  ['EAN-8', gs1, '96385074'],
  ['ISBN-13', gs1, '9780306406157'],
  ['USPS', gs1, '9400110898825022579493'],
  ['Visa test card', luhn, '4111111111111111'],
  ['IMEI', luhn, '352099001761481'],
  ['Yamato', mod7, '123456789013'],
  ['DHL Express', mod7, '3318810025'],
  ['ISBN-10', isbn10, '0306406152'],
  ['ISBN-10 with X', isbn10, '080442957X'],
  ['CVR', cvr, '13748136'],
  ['個人番号', myNumber, '123456789018'],
  ['S10', s10, 'RB123456785GB'],
  ['FedEx', fedex, '986578788855'],
  ['法人番号', corporateNumber, '7000012050002'],
  ['UPS', mod10Letters, '5R89390357567127'],
  ['IBAN', mod97, 'GB82WEST12345698765432'],
  ['DPD', mod37, '008182709980000020033350276C'],
]

/** Those that see every single mistake, with the place of their check digits. The others see most of them. */
const complete: readonly (readonly [string, CheckDigitAlgorithm, number, 'start' | 'end'])[] = [
  ['GS1', gs1, 12, 'end'],
  ['Luhn', luhn, 15, 'end'],
  ['modulo 11 of ISBN-10', isbn10, 9, 'end'],
  ['modulo 11 of CVR', cvr, 7, 'end'],
  ['modulo 37, 36', mod37, 14, 'end'],
  ['modulo 97', mod97, 14, 'start'],
]

describe('check digits', () => {
  it.each(published)('%s', (_, algorithm, value) => {
    expect(algorithm.compare(value).actual).toBe(algorithm.compare(value).expected)
  })

  it.each(complete)('%s sees that one digit is another', (_, algorithm, length, where) => {
    const digits = fc.array(fc.integer({min: 0, max: 9}), {minLength: length, maxLength: length})
    const withCheck = (body: string, check: string) => (where === 'end' ? body + check : `DK${check}${body}`)
    fc.assert(
      fc.property(digits, fc.nat(), fc.integer({min: 1, max: 9}), (parts, at, by) => {
        const body = parts.join('')
        const {expected} = algorithm.compare(withCheck(body, where === 'end' ? '0' : '00'))
        // Modulo 11 leaves some numbers without a check digit.
        fc.pre(expected !== '')
        expect(passes(algorithm, withCheck(body, expected))).toBe(true)
        const place = at % length
        const other = String((Number(body[place]) + by) % 10)
        const changed = body.slice(0, place) + other + body.slice(place + 1)
        expect(passes(algorithm, withCheck(changed, expected))).toBe(false)
      }),
    )
  })

  it('says that no check digit fits', () => {
    // 2·1 + 7·0 + 6·0 + 5·0 + 4·0 + 3·0 + 2·5 = 12, one too many for a check digit of one figure.
    expect(cvr.compare('10000050')).toEqual({expected: '', actual: '0'})
  })
})
