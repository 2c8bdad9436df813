import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {words} from '../../phrases/words.js'
import {foldWidths} from '../../projection/fold-widths.js'
import {overlaps} from '../../ranges/range.js'
import {labelledIdentifiers} from '../identifiers/labelled.js'
import {coreRecognisers, recognise} from '../recognise.js'
import {errorCodes} from './error-codes.js'
import {measures} from './measures.js'

const recognisers = [
  ...coreRecognisers,
  labelledIdentifiers({language: 'en', labels: {'order-id': ['order'], 'case-id': ['case']}, connectors: []}),
  ...measures({
    language: 'en',
    numerals: {three: 3, halvanden: 1.5},
    multipliers: {千: 1000, 万: 10_000},
    currencies: {DKK: ['kr.', 'kr', 'kroner', ',-'], JPY: ['円'], USD: ['dollars']},
    durations: {day: words('day days dage 日間'), week: words('week weeks uge uger 週間'), year: ['年']},
    quantities: words('units stk. stk boxes 個 台'),
    between: words('business missing damaged'),
    notBehind: ['第'],
    notBefore: ['目'],
  }),
  errorCodes({language: 'en', labels: ['error code'], errors: ['error', 'errors'], connectors: ['is']}),
]
const entities = (text: string) => recognise(foldWidths(text), recognisers)
const found = (kind: string, text: string) =>
  entities(text)
    .filter(entity => entity.kind === kind)
    .map(({start, end}) => text.slice(start, end))

describe('amounts', () => {
  it.each([
    ['It cost $31.90.', '$31.90', 31.9, 'USD'],
    ['I paid €1,299.50 for it', '€1,299.50', 1299.5, 'EUR'],
    ['It is USD 45.', 'USD 45', 45, 'USD'],
    ['It is $45 CAD', '$45 CAD', 45, 'CAD'],
    ['250 dollars', '250 dollars', 250, 'USD'],
    ['1.299,50 kr. i alt', '1.299,50 kr', 1299.5, 'DKK'],
    ['kr. 300,- i alt', 'kr. 300,-', 300, 'DKK'],
    ['12.000 kroner', '12.000 kroner', 12_000, 'DKK'],
    ['代金は12,000円です', '12,000円', 12_000, 'JPY'],
    ['￥３，５００です', '￥３，５００', 3500, 'JPY'],
    ['1万2,000円', '1万2,000円', 12_000, 'JPY'],
    ['3万5千円', '3万5千円', 35_000, 'JPY'],
  ])('%s', (text, written, value, currency) => {
    const [amount] = entities(text).filter(({kind}) => kind === 'amount')
    expect(amount).toMatchObject({value, currency})
    expect(text.slice(amount?.start, amount?.end)).toBe(written)
  })

  it('stand in rows', () => {
    expect(found('amount', 'USD 45 EUR 30, 250 kr 5 stk, 48213 $5')).toEqual([
      'USD 45',
      'EUR 30',
      '250 kr',
      '$5',
    ])
  })

  it.each(['£5k', '30 sek', '300 kræver', 'version 2.0', 'invoice 2024-1250', '12 units'])(
    'not: %s',
    text => {
      expect(found('amount', text)).toEqual([])
    },
  )
})

describe('durations', () => {
  it.each([
    ['It took three weeks', 'three weeks', {value: 3, unit: 'week'}],
    ['within 2–3 weeks', '2–3 weeks', {value: 2, most: 3, unit: 'week'}],
    ['a 3-week delay', '3-week', {value: 3, unit: 'week'}],
    ['5 business days', '5 business days', {value: 5, unit: 'day'}],
    ['halvanden uge', 'halvanden uge', {value: 1.5, unit: 'week'}],
    ['２週間待ちました', '２週間', {value: 2, unit: 'week'}],
  ])('%s', (text, written, expected) => {
    const [duration] = entities(text).filter(({kind}) => kind === 'duration')
    expect(duration).toMatchObject(expected)
    expect(text.slice(duration?.start, duration?.end)).toBe(written)
  })

  it.each(['2026年', 'in 1998 days’', 'on 3 May', '24/7', '3.5.2026'])('not: %s', text => {
    expect(found('duration', text)).toEqual([])
  })
})

describe('quantities', () => {
  it.each([
    ['12 units of it', ['12 units']],
    ['1,299 units and three boxes', ['1,299 units', 'three boxes']],
    ['24 damaged units', ['24 damaged units']],
    ['3 stk. mangler', ['3 stk']],
    ['商品１２個', ['１２個']],
    ['2台目、第3個', []],
    ['model X12 units, ABC-12 units, 12 and units', []],
  ])('%s', (text, expected) => {
    expect(found('quantity', text)).toEqual(expected)
  })
})

describe('codes of errors', () => {
  it.each([
    ['It says error 5665', ['5665']],
    ['Error code: E-4012', ['E-4012']],
    ['error code is 14', ['14']],
    ['HTTP 503, HTTP/1.1 404', ['503', '404']],
    ['0x80070057 and ERR_CONNECTION_RESET', ['0x80070057', 'ERR_CONNECTION_RESET']],
    ['errors 3 times, error on 3 May, HTTP 2, error 2026-03-04', []],
  ])('%s', (text, expected) => {
    expect(found('error-code', text)).toEqual(expected)
  })
})

it.each(['case 1250 USD', 'order 120 units', 'order 1250 kr', 'error 5665', 'case 1,250.00 kr'])(
  'no identifier is made of %s',
  text => {
    expect(found('identifier', text)).toEqual([])
  },
)

it('an order id after the word is one', () => {
  expect(found('identifier', 'error 404-1234567-1234567')).toEqual(['404-1234567-1234567'])
})

it('lie within their line and overlap nothing', () => {
  const pieces = words('12 1.299,50 2–3 three kr. $ USD units 週間 個 error HTTP 503 - / . , 第 万 order')
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces, ' ', '\n'), {maxLength: 30}), parts => {
      const text = parts.join('')
      const all = entities(text).filter(({kind}) => kind !== 'quotation')
      for (const [index, {start, end}] of all.entries()) {
        expect(text.slice(start, end)).toMatch(/^[^\n]+$/)
        expect(all.slice(index + 1).some(other => overlaps(other, {start, end}))).toBe(false)
      }
      // Each depends on its line alone.
      let at = 0
      const byLine = text.split('\n').flatMap(line => {
        const from = at
        at += line.length + 1
        return entities(line).map(({start, end, kind}) => [kind, start + from, end + from])
      })
      const measured = new Set(['amount', 'duration', 'quantity', 'error-code'])
      const ofText = entities(text).map(({start, end, kind}) => [kind, start, end])
      const isMeasured = ([kind]: readonly unknown[]) => measured.has(kind as string)
      expect(ofText.filter(isMeasured)).toEqual(byLine.filter(isMeasured))
    }),
  )
})
