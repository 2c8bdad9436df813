import {coreRecognisers, recognise} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {recognisers} from './recognise.js'

/** The entities as kind, what they are, and their text. */
const found = (text: string) =>
  recognise(text, [...coreRecognisers, ...recognisers]).map(entity => [
    entity.kind === 'identifier'
      ? entity.family
      : entity.kind === 'placeholder'
        ? entity.stands
        : entity.kind,
    text.slice(entity.start, entity.end),
  ])

describe('identifiers with a label', () => {
  it.each([
    ['order 58-70431 is late', 'order-id', '58-70431'],
    ['our ref.: 2026/118', 'case-id', '2026/118'],
    ['RMA number 77120', 'case-id', '77120'],
    ['the parcel left with FedEx, no. 790535312317', 'tracking-number', '790535312317'],
    ['VAT no. DK13748136', 'tax-id', 'DK13748136'],
    ['case pack GTIN 10614141000415', 'product-code', '10614141000415'],
    ['the card number is 4111 1111 1111 1111', 'payment-card', '4111 1111 1111 1111'],
    ['IBAN GB82 WEST 1234 5698 7654 32', 'bank-account', 'GB82 WEST 1234 5698 7654 32'],
    ['My order number is 48213.', 'order-id', '48213'],
    ['Order No.: EB-7720415', 'order-id', 'EB-7720415'],
    ['case #17304482915', 'case-id', '17304482915'],
    ['ticket 611-2087', 'case-id', '611-2087'],
    ['invoice INV-20871', 'invoice-number', 'INV-20871'],
    ['account 55-90137', 'account-id', '55-90137'],
    ['my customer number 4410723', 'account-id', '4410723'],
    ['SKU ABC-01-XL', 'product-code', 'ABC-01-XL'],
    ['serial no. 77K2041', 'product-code', '77K2041'],
    ['tracking number 370123456', 'tracking-number', '370123456'],
    ['shipment ID 4XW2K7PA', 'shipment-id', '4XW2K7PA'],
    ['transaction ID FT-2026-118043', 'payment-id', 'FT-2026-118043'],
  ])('%s', (text, family, number) => {
    expect(found(text)).toContainEqual([family, number])
  })

  it.each([
    'I want to order 5 of them.',
    'In this case we wait.',
    'The order is late.',
    'My number is 020 7946 0112.',
    'The graphics card RTX4090 and an SD card 64GB.',
    'The issue 404 is back.',
    'Call DHL on 0844 248 0844.',
    'COVID-19, ISO-9001 and UTF-8',
  ])('none: %s', text => {
    expect(found(text)).toEqual([])
  })
})

describe('marks to be filled in', () => {
  it.each([
    ['Dear [Your Name]', 'name', '[Your Name]'],
    ['order [insert order number]', 'identifier', '[insert order number]'],
    ['of [order date]', 'date', '[order date]'],
    ['[ORDER ID]', 'identifier', '[ORDER ID]'],
    ['[insert the reason]', 'unknown', '[insert the reason]'],
    ['booking [confirmation #]', 'identifier', '[confirmation #]'],
    ['by XX May', 'date', 'XX May'],
    ['your letter of dd/mm/yyyy', 'date', 'dd/mm/yyyy'],
    ['within XX days', 'unknown', 'XX'],
  ])('%s', (text, stands, mark) => {
    expect(found(text)).toEqual([[stands, mark]])
  })

  it.each(['in the format of dd/mm/yyyy', 'as dd/mm/yyyy', 'in size XX', 'the XX chromosome'])(
    'none: %s',
    text => {
      expect(found(text)).toEqual([])
    },
  )

  it.each(['He wrote “I recieved [sic] it”.', 'see [my order number](https://example.com)', '[see below]'])(
    'none: %s',
    text => {
      expect(found(text).filter(([, words]) => words?.startsWith('['))).toEqual([])
    },
  )
})

describe('dates', () => {
  it.each([
    '3 March 2026',
    '3rd of March',
    'March 3rd, 2026',
    '2026-03-03',
    '03/04/2026',
    'May 2026',
    '14:30',
    '10:30 am',
  ])('%s', text => {
    expect(found(`It came ${text}, late.`)).toEqual([['date', text]])
  })

  it('leaves the full stop of “p.m.” outside', () => {
    expect(found('at 5 p.m.')).toEqual([['date', '5 p.m']])
  })

  it.each(['You may 5 times try', 'version 5.1.3', '4 marches'])('none: %s', text => {
    expect(found(text)).toEqual([])
  })
})
