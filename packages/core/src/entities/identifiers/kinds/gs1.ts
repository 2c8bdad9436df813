import {gs1} from '../check-digits/gs1.js'
import {identifierKind} from '../identifier-kind.js'

const source = 'GS1 General Specifications'
/** People call all four of them EAN or barcode. */
const gtin = ['upc-a', 'ean-13', 'ean-8', 'gtin-14'] as const

export const upcA = identifierKind({
  scheme: 'upc-a',
  family: 'product-code',
  name: 'UPC-A, GTIN-12',
  shapes: ['n{12}', 'n n{5} n{5} n'],
  separators: ' -',
  evidence: 'check-digit',
  check: gs1,
  exactLength: true,
  alsoCalled: gtin,
  example: '036000291452',
  source,
})

export const ean13 = identifierKind({
  scheme: 'ean-13',
  family: 'product-code',
  name: 'EAN-13, JAN, GTIN-13, GLN',
  shapes: ['n{13}', 'n n{6} n{6}'],
  separators: ' -',
  evidence: 'check-digit',
  check: gs1,
  exactLength: true,
  alsoCalled: gtin,
  example: '4006381333931',
  source,
})

/** Eight digits may be a date, 20260303: only with a label. */
export const ean8 = identifierKind({
  scheme: 'ean-8',
  family: 'product-code',
  name: 'EAN-8, GTIN-8',
  shapes: ['n{8}'],
  separators: ' -',
  evidence: 'label',
  check: gs1,
  exactLength: true,
  alsoCalled: gtin,
  example: '96385074',
  source,
})

export const gtin14 = identifierKind({
  scheme: 'gtin-14',
  family: 'product-code',
  name: 'GTIN-14, ITF-14',
  shapes: ['n{14}'],
  separators: ' -',
  evidence: 'check-digit',
  check: gs1,
  exactLength: true,
  alsoCalled: gtin,
  example: '10614141000415',
  source,
})

export const sscc = identifierKind({
  scheme: 'sscc-18',
  family: 'tracking-number',
  name: 'SSCC of a parcel or pallet',
  shapes: ['n{18}', '00n{18}'],
  separators: ' ',
  evidence: 'check-digit',
  check: gs1,
  issuers: ['postnord', 'gls', 'fedex', 'dhl', 'other-carrier'],
  example: '370123456789012347',
  source,
})
