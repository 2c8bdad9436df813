import {expect, it} from 'vitest'
import {sampleOf} from './samples.js'

it.each([
  ['a shop in the language of the message', 'name', 'customer_name', 'da', 'Havnens Bøger'],
  ['an English one where there is none', 'name', 'customer_name', 'nl', 'Harbour Books'],
  ['a day as the language writes it', 'date', 'delivery_date', 'ja', '2026年3月4日'],
  ['an identifier of the kind that the field names', 'identifier', '追跡番号', 'ja', 'RB123456785GB'],
  ['nothing where its name names none', 'identifier', 'reference', 'en', undefined],
  ['nothing where nobody knows what it stands for', 'unknown', 'x', 'en', undefined],
] as const)('is %s', (_, stands, name, language, sample) => {
  expect(sampleOf({name, stands}, language)).toBe(sample)
})
