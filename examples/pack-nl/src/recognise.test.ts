import {coreRecognisers, recognise} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {recognisers} from './recognise.js'

const found = (text: string) =>
  recognise(text, [...coreRecognisers, ...recognisers]).map(entity => [
    entity.kind,
    text.slice(entity.start, entity.end),
    ...(entity.kind === 'identifier' ? [entity.family] : []),
    ...(entity.kind === 'placeholder' ? [entity.stands] : []),
    ...(entity.kind === 'date' && entity.iso !== undefined ? [entity.iso] : []),
  ])

describe('entities', () => {
  it.each([
    ['bestelnummer 58-70431', [['identifier', '58-70431', 'order-id']]],
    ['Bestelnr.: NL-204518', [['identifier', 'NL-204518', 'order-id']]],
    ['mijn bestelling met nummer 58-70431', [['identifier', '58-70431', 'order-id']]],
    ['het factuurnummer is 2026-0113', [['identifier', '2026-0113', 'invoice-number']]],
    ['track & trace-code 3SABCD1234567', [['identifier', '3SABCD1234567', 'tracking-number']]],
    ['klantnr. 448120', [['identifier', '448120', 'account-id']]],
    [
      'bestelling [BESTELNUMMER] voor {{voornaam}}',
      [
        ['placeholder', '[BESTELNUMMER]', 'identifier'],
        ['placeholder', '{{voornaam}}', 'name'],
      ],
    ],
    [
      'op 3 mei 2026 om 14.30 uur',
      [
        ['date', '3 mei 2026', '2026-05-03'],
        ['date', '14.30 uur'],
      ],
    ],
    [
      'vóór 03-04-2026, in week 12',
      [
        ['date', '03-04-2026', '2026-04-03'],
        ['date', 'week 12'],
      ],
    ],
    ['versie 31-45-2026', []],
    ['binnen 24 uur', []],
    ['Er staat: ‘foto’s ontbreken’ op de pagina', [['quotation', '‘foto’s ontbreken’']]],
    ['drie bestellingen, 12 lampen', []],
    [
      'vijf dozen van € 12,50',
      [
        ['quantity', 'vijf dozen'],
        ['amount', '€ 12,50'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})
