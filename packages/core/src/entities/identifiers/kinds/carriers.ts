import {gs1} from '../check-digits/gs1.js'
import {luhn} from '../check-digits/luhn.js'
import type {CheckDigitAlgorithm} from '../check-digits/check-digit.js'
import {mod10Letters} from '../check-digits/mod-10-letters.js'
import {identifierKind} from '../identifier-kind.js'

const common = {
  family: 'tracking-number',
  separators: ' ',
  evidence: 'issuer',
  source: 'jkeen/tracking_number_data (MIT)',
} as const

export const glsParcel = identifierKind({
  ...common,
  scheme: 'gls-dk',
  name: 'GLS parcel',
  shapes: ['n{11,12}'],
  issuers: ['gls'],
  example: '12345678901',
  source: 'seen in practice; no format is published',
})

export const canadaPost = identifierKind({
  ...common,
  scheme: 'canada-post-16',
  name: 'Canada Post',
  shapes: ['n{16}', 'n{4} n{4} n{4} n{4}'],
  check: gs1,
  issuers: ['canada-post'],
  example: '7035114477138472',
})

/** C and D stand for the digits 4 and 5. */
const ontracCheck: CheckDigitAlgorithm = {
  ...mod10Letters,
  compare(value) {
    const first = value.startsWith('C') ? '4' : '5'
    const digits = value.slice(1)
    return mod10Letters.compare(digits.startsWith(first) ? digits : first + digits)
  },
}

export const ontrac = identifierKind({
  ...common,
  scheme: 'ontrac',
  name: 'OnTrac',
  shapes: ['Cn{14}', 'Dn{14}'],
  check: ontracCheck,
  issuers: ['ontrac'],
  example: 'C11031500001879',
})

export const purolator = identifierKind({
  ...common,
  scheme: 'purolator-12',
  name: 'Purolator',
  shapes: ['n{12}'],
  check: luhn,
  issuers: ['purolator'],
  example: '320606146993',
})

export const purolatorLetters = identifierKind({
  ...common,
  scheme: 'purolator-letters',
  name: 'Purolator, three letters first',
  shapes: ['a{3}n{9}'],
  issuers: ['purolator'],
  example: 'KYV009956937',
})

export const yodel = identifierKind({
  ...common,
  scheme: 'yodel',
  name: 'Yodel',
  shapes: ['JDn{16}', 'JJDn{16}'],
  issuers: ['yodel'],
  example: 'JJD0002257639032011',
})

export const yunExpress = identifierKind({
  ...common,
  scheme: 'yunexpress',
  name: 'YunExpress',
  shapes: ['YTn{16}'],
  issuers: ['yunexpress'],
  example: 'YT2229521272164447',
})
