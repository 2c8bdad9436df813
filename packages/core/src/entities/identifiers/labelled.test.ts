import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {EntityOf} from '../entity.js'
import {coreRecognisers, recognise} from '../recognise.js'
import {labelledIdentifiers} from './labelled.js'

const labels = labelledIdentifiers({
  language: 'en',
  labels: {
    'order-id': ['order', 'order no'],
    'tracking-number': ['tracking number'],
    'account-id': ['customer number'],
    'ean-13': ['ean'],
    sku: ['sku'],
    'payment-card': ['card'],
    'zendesk-ticket': ['ticket'],
  },
  issuers: {fedex: ['fedex'], yamato: ['yamato'], gls: ['gls'], dhl: ['dhl']},
  connectors: ['is'],
})
const found = (text: string): readonly EntityOf<'identifier'>[] =>
  recognise(text, [...coreRecognisers, labels]).filter(entity => entity.kind === 'identifier')
const shown = (text: string) =>
  found(text).map(({start, end, scheme, verdict}) => [
    text.slice(start, end),
    scheme,
    typeof verdict === 'string' ? verdict : verdict.wrong,
  ])

describe('which kind a number is of', () => {
  it.each([
    // The label before everything.
    ['customer number 4006381333931', [['4006381333931', 'labelled', 'plausible']]],
    ['SKU 036000291453', [['036000291453', 'sku', 'plausible']]],
    ['EAN 4006381333932', [['4006381333932', 'ean-13', 'check-digit']]],
    ['EAN 036000291452', [['036000291452', 'upc-a', 'valid']]],
    // The carrier before the check digit.
    ['Yamato, tracking number 790535312317', [['790535312317', 'jp-parcel-12', 'check-digit']]],
    ['FedEx tracking number 790535312317', [['790535312317', 'fedex-12', 'valid']]],
    ['GLS 12345678901', [['12345678901', 'gls-dk', 'plausible']]],
    ['sent by FedEx (790535312317)', [['790535312317', 'fedex-12', 'valid']]],
    // The check digit before the length.
    ['tracking number 790535312317', [['790535312317', 'fedex-12', 'valid']]],
    ['tracking number 200961185434', [['200961185434', 'jp-parcel-12', 'valid']]],
    // It may be either.
    ['#48213', [['#48213', 'shopify-order', 'ambiguous']]],
    ['ticket #48213', [['#48213', 'zendesk-ticket', 'plausible']]],
    ['order #48213', [['#48213', 'shopify-order', 'plausible']]],
    // A shape that is like no other.
    ['order no. B00X4WHP5E', [['B00X4WHP5E', 'asin', 'plausible']]],
    ['order RB123456786GB', [['RB123456786GB', 's10', 'check-digit']]],
    // Nothing known: what stands there is what was announced.
    ['order no. 58-70431', [['58-70431', 'labelled', 'plausible']]],
    ['tracking number 123456789012', [['123456789012', 'fedex-12', 'valid']]],
    ['order 4500123456', [['4500123456', 'labelled', 'plausible']]],
    // No identifier at all.
    ['card 64GB', []],
    ['order 2026-03-04', []],
    ['FedEx came at 12 and order was gone', []],
    ['FedEx S12345678901', []],
    ['order B0A1C2D3', [['B0A1C2D3', 'labelled', 'plausible']]],
    ['tracking number AB12345678DK', [['AB12345678DK', 'labelled', 'plausible']]],
    ['call DHL on 0844 2480844', []],
    ['Yamato came; tracking number 9400 1108 9882', [['9400', 'labelled', 'plausible']]],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  it('says where the label stands', () => {
    const text = 'My tracking number is 200961185434.'
    expect(found(text)).toMatchObject([{start: 22, end: 34, label: {start: 3, end: 18}}])
  })

  it('gives the exact range, whatever stands around', () => {
    const values = fc.constantFrom('4006381333931', '4 006381 333931', '036000291452')
    const around = fc.constantFrom(' ', '. ', '\n', ', ', ' (', ') ', '。', ' 😀 ', 'です')
    fc.assert(
      fc.property(around, values, around, (before, value, after) => {
        const text = `x${before}EAN: ${value}${after}y`
        expect(found(text).map(({start, end}) => text.slice(start, end))).toContain(value)
      }),
    )
  })
})

describe('without a label', () => {
  it.each([
    ['249-1234567-1234567', 'amazon-order-id', 'plausible'],
    ['P03-1234567-1234567', 'amazon-pay-ref', 'plausible'],
    ['305-448120-9917364', 'amazon-order-id', 'length'],
    ['B0CK7T2QM', 'asin', 'length'],
    ['1Z999AA10123456785', 'ups', 'check-digit'],
    ['DK50 0040 0440 1162 43', 'iban', 'valid'],
    ['978-0-306-40615-7', 'isbn-13', 'valid'],
    ['4111 1111 1111 1111', 'payment-card', 'valid'],
    ['070761-4285', 'cpr', 'plausible'],
    ['370123456789012347', 'sscc-18', 'valid'],
  ])('%s', (text, scheme, verdict) => {
    expect(shown(`See ${text} please.`)).toEqual([[text, scheme, verdict]])
    expect(shown(`番号${text}です`)).toEqual([[text, scheme, verdict]])
  })

  it.each([
    '4006381333932',
    '370123456789012348',
    '4111 1111 1111 1112',
    '320190-1234',
    'QB123456789ZZ',
    'FBAREMOVAL',
    'B0123456',
    'B0A1C2D3',
    'B0F3A2C1-9B1D-4C2A-8F11-0123456789AB',
    '96385074',
    '1234567890',
    '12:30',
    '1.4006381333931',
    'x4006381333931',
    '&#1234;',
    'COVID-19',
  ])('not %s', text => {
    expect(shown(`See ${text} please.`)).toEqual([])
  })
})
