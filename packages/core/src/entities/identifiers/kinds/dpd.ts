import {mod37} from '../check-digits/mod-37-36.js'
import {identifierKind} from '../identifier-kind.js'

const common = {
  family: 'tracking-number',
  separators: ' ',
  check: mod37,
  issuers: ['dpd'],
  source: 'DPD Parcel Label Specification; jkeen/tracking_number_data (MIT)',
} as const

export const dpd14 = identifierKind({
  ...common,
  scheme: 'dpd-14',
  name: 'DPD parcel number with its check sign',
  shapes: ['n{14}c'],
  evidence: 'issuer',
  example: '09980000020033F',
})

export const dpd28 = identifierKind({
  ...common,
  scheme: 'dpd-28',
  name: 'DPD label',
  shapes: ['n{27}c', 'n{4} n{3} n{4} n{4} n{4} n{2} n{3} n{3} c'],
  evidence: 'check-digit',
  // The last three digits are the country, after ISO 3166-1; no country is 000.
  fault: value => (value.slice(24, 27) === '000' ? {wrong: 'country', actual: '000'} : undefined),
  example: '008182709980000020033350276C',
})
