import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {foldWidths} from '../projection/fold-widths.js'
import {overlaps} from '../ranges/range.js'
import {labelledIdentifiers} from './identifiers/labelled.js'
import {coreRecognisers, masked, recognise} from './recognise.js'

const labelled = labelledIdentifiers({
  language: 'en',
  labels: {'order-id': ['order', 'order no', '注文番号'], 'case-id': ['case']},
  connectors: ['is', 'は'],
})
const found = (text: string) =>
  recognise(foldWidths(text), [...coreRecognisers, labelled]).map(entity => [
    entity.kind === 'identifier'
      ? entity.family
      : entity.kind === 'placeholder'
        ? entity.syntax
        : entity.kind,
    text.slice(entity.start, entity.end),
  ])

describe('entities', () => {
  it.each([
    ['Order 249-1234567-1234567 is late.', [['order-id', '249-1234567-1234567']]],
    ['ASIN B00X4WHP5E.', [['asin', 'B00X4WHP5E']]],
    ['My product B0CK7T2QM (nine signs)', [['asin', 'B0CK7T2QM']]],
    [
      '注文番号１２３－１２３４５６７－１２３４５６７です',
      [['order-id', '１２３－１２３４５６７－１２３４５６７']],
    ],
    ['番号B00X4WHP5Eです', [['asin', 'B00X4WHP5E']]],
    ['the number of order 77-41860.', [['order-id', '77-41860']]],
    [
      'Order no. 58-70431, case: 26/004418',
      [
        ['order-id', '58-70431'],
        ['case-id', '26/004418'],
      ],
    ],
    ['Shipment FBA15DJ9S3J5U000001', [['shipment-id', 'FBA15DJ9S3J5U000001']]],
    ['the FBA fees', []],
    ['an order of 12 pieces, order 12/5', []],
    [
      'Hi {{customer.name}}, {% if x %}',
      [
        ['braces', '{{customer.name}}'],
        ['tag', '{% if x %}'],
      ],
    ],
    [
      '{{#has}}x{{/has}} {{{raw}}}',
      [
        ['braces', '{{#has}}'],
        ['braces', '{{/has}}'],
        ['braces', '{{{raw}}}'],
      ],
    ],
    ['[ORDER ID] and [x] and [1] and [Important]', [['square', '[ORDER ID]']]],
    [
      '__NAME__ ____ *|FNAME|* %NAME% %s ${x} {name}',
      [
        ['underscores', '__NAME__'],
        ['underscores', '____'],
        ['merge', '*|FNAME|*'],
        ['percent', '%NAME%'],
        ['printf', '%s'],
        ['template', '${x}'],
        ['brace', '{name}'],
      ],
    ],
    ['20% more, 50 % off, 100%, 5%d', []],
    [
      '<indsæt ordrenummer> <b>bold</b> <br> <ann@example.com>',
      [
        ['angle', '<indsæt ordrenummer>'],
        ['email', 'ann@example.com'],
      ],
    ],
    ['XXXXXXXX and XXL', [['crosses', 'XXXXXXXX']]],
    ['○○様', [['signs', '○○']]],
    [
      'see https://example.com/a?b=112-1234567-1234567.',
      [['url', 'https://example.com/a?b=112-1234567-1234567']],
    ],
    ['https://example.comをご確認', [['url', 'https://example.com']]],
    ['詳細はhttps://example.com/aをご覧ください', [['url', 'https://example.com/a']]],
    ['注文番号は__NAME__です', [['underscores', '__NAME__']]],
    ['That is ok.De andre kom.', []],
    ['run `npm start` now', [['code', '`npm start`']]],
    ['It says “not found”.', [['quotation', '“not found”']]],
    ['> earlier\n> words\nmine', [['quotation', '> earlier\n> words']]],
    ['Den hedder »Pakke væk« nu', [['quotation', '»Pakke væk«']]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('keeps offsets when full-width forms are folded', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), text => {
        expect(foldWidths(text)).toHaveLength(text.length)
      }),
    )
  })

  it('are found paragraph by paragraph: a mark that nobody closes ends with its own', () => {
    const found = recognise('A 6" pipe,\n \na 7" pipe, order 249-1234567-1234567', coreRecognisers)
    expect(found.map(({kind, start}) => [kind, start])).toEqual([['identifier', 30]])
  })

  it('never overlap, never end in a full stop, lie inside of the text', () => {
    const bits = fc.constantFrom(
      '249-1234567-1234567',
      '{{a}}',
      '[ORDER ID]',
      '____',
      'https://a.dk/x.',
      'a@b.dk',
      'B00X4WHP5E',
      'order ',
      '. ',
      ' ',
      '“',
      '”',
      '`',
      '\n',
      '> ',
      'x',
      '。',
      '😀',
      '{',
      '}',
      '%s',
    )
    fc.assert(
      fc.property(fc.array(bits, {maxLength: 14}), parts => {
        const text = parts.join('')
        const entities = recognise(foldWidths(text), [...coreRecognisers, labelled]).filter(
          ({kind}) => kind !== 'quotation',
        )
        for (const [index, entity] of entities.entries()) {
          expect(entity.end).toBeGreaterThan(entity.start)
          expect(entity.end).toBeLessThanOrEqual(text.length)
          if (entity.kind !== 'code') expect(text[entity.end - 1]).not.toBe('.')
          const next = entities[index + 1]
          expect(next !== undefined && overlaps(entity, next)).toBe(false)
        }
        expect(masked(text, entities)).toHaveLength(text.length)
      }),
    )
  })
})
