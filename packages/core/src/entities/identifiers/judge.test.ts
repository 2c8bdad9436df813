import {beforeAll, describe, expect, it} from 'vitest'
import {prepareIdentifiers} from './iban-registry.js'
import {judge} from './judge.js'
import {identifierKinds, type IdentifierScheme} from './kinds.js'

beforeAll(() => prepareIdentifiers('DK50 0040 0440 1162 43'))

function verdict(scheme: IdentifierScheme, written: string) {
  const kind = identifierKinds.find(kind => kind.scheme === scheme)
  if (kind === undefined) throw new Error(scheme)
  return judge(written, kind, 'named')
}

describe('a value as one of a kind', () => {
  it.each<[IdentifierScheme, string, ReturnType<typeof verdict>]>([
    ['amazon-order-id', '249-1234567-1234567', 'plausible'],
    ['ean-13', '4 006381 333931', 'valid'],
    ['isbn-10', '0-8044-2957-x', 'valid'],
    ['s10', 'rb 123 456 785 gb', 'valid'],
    ['iban', 'DK50 0040 0440 1162 43', 'valid'],
    ['amazon-order-id', '305-448120-9917364', {wrong: 'length', expected: 17, actual: 16, of: 'digits'}],
    ['asin', 'B0CK7T2QM', {wrong: 'length', expected: 10, actual: 9, of: 'characters'}],
    ['fba-shipment-id', 'FBA12345', {wrong: 'length', expected: '10–13', actual: 8, of: 'characters'}],
    ['iban', 'DK50 0040 0440 1162 4', {wrong: 'length', expected: 18, actual: 17, of: 'characters'}],
    ['ean-13', '4006381333932', {wrong: 'check-digit', expected: '1', actual: '2'}],
    ['isbn-10', '0804429571', {wrong: 'check-digit', expected: 'X', actual: '1'}],
    ['cvr', '10000050', {wrong: 'check-digit', expected: '', actual: '0'}],
    ['s10', 'RB123456785XX', {wrong: 'country', actual: 'XX'}],
    ['iban', 'JP50 0040 0440 1162 43', {wrong: 'country', actual: 'JP'}],
    ['iban', 'DK5X 0040 0440 1162 43', undefined],
    ['iban', 'DK50 00A0 0440 1162 43', {wrong: 'format', actual: 'DK'}],
    ['rakuten-order', '502763-20171327-00006701', {wrong: 'date', actual: '20171327'}],
    ['ean-13', '12345', undefined],
    ['ean-13', '0000000000000', undefined],
    ['fba-shipment-id', 'FBAREMOVAL', undefined],
    // A bag that was lost at Boston.
    ['asin', 'BOSBA12345', undefined],
  ])('%s: %s', (scheme, written, expected) => {
    expect(verdict(scheme, written)).toEqual(expected)
  })

  it.each<[IdentifierScheme, string, string]>([
    ['ean-13', '4OO6381333931', '4006381333931'],
    ['s10', 'RB12345678SGB', 'RB123456785GB'],
    ['amazon-order-id', '249-l234567-1234567', '249-1234567-1234567'],
    ['asin', 'BO0X4WHP5E', 'B00X4WHP5E'],
    ['iban', 'DK5O OO4O 0440 1162 43', 'DK50 0040 0440 1162 43'],
    ['jp-parcel-12', '1234-5678-90l3', '1234-5678-9013'],
  ])('%s: %s has a letter in it; %s is right', (scheme, written, corrected) => {
    expect(verdict(scheme, written)).toMatchObject({wrong: 'letter-for-digit', corrected})
  })

  it('corrects nothing where the result is wrong, too', () => {
    expect(verdict('ean-13', '4OO6381333932')).toEqual({
      wrong: 'letter-for-digit',
      expected: '0',
      actual: 'O',
    })
  })

  it('puts hyphens where they belong', () => {
    expect(verdict('amazon-order-id', '2491-234567-1234567')).toEqual({
      wrong: 'grouping',
      expected: '3-7-7',
      actual: '4-6-7',
      corrected: '249-1234567-1234567',
    })
  })
})
