import {within} from '../check-digits/check-digit.js'
import {gs1} from '../check-digits/gs1.js'
import {identifierKind} from '../identifier-kind.js'

const common = {
  family: 'tracking-number',
  separators: ' ',
  check: gs1,
  issuers: ['usps'],
  source: 'jkeen/tracking_number_data (MIT); USPS Publication 199',
} as const

export const usps22 = identifierKind({
  ...common,
  scheme: 'usps-22',
  name: 'USPS, 22 or 26 digits',
  shapes: [
    ...['91', '92', '93', '94', '95'].flatMap(start => [
      `${start}n{20}`,
      `${start}n{2} n{4} n{4} n{4} n{4} n{2}`,
      `${start}n{24}`,
    ]),
  ],
  evidence: 'check-digit',
  example: '9400110898825022579493',
})

export const usps20 = identifierKind({
  ...common,
  scheme: 'usps-20',
  name: 'USPS, 20 digits',
  shapes: ['n{20}', 'n{4} n{4} n{4} n{4} n{4}'],
  evidence: 'issuer',
  example: '71123456789123456787',
})

/** 420 and the ZIP code stand before the number in its bar code. */
export const uspsWithZip = identifierKind({
  ...common,
  scheme: 'usps-zip',
  name: 'USPS with ZIP code',
  shapes: ['4209n{26}', '420n{5}9n{21}', '420n{5}9n{25}', '420n{9}9n{21}'],
  check: within(gs1, value =>
    value.slice(value.length === 30 ? 8 : value[8] === '9' && value.length === 34 ? 8 : 12),
  ),
  evidence: 'issuer',
  example: '420900469261290336128704216936',
})
