import {mod7} from '../check-digits/mod-7.js'
import {identifierKind} from '../identifier-kind.js'

const source = 'jkeen/tracking_number_data (MIT)'

export const dhl10 = identifierKind({
  scheme: 'dhl-10',
  family: 'tracking-number',
  name: 'DHL Express waybill',
  shapes: ['n{10}', 'n{2} n{4} n{4}'],
  separators: ' ',
  evidence: 'issuer',
  check: mod7,
  issuers: ['dhl'],
  example: '3318810025',
  source,
})

export const dhlPiece = identifierKind({
  scheme: 'dhl-piece',
  family: 'tracking-number',
  name: 'DHL piece ID',
  shapes: ['JVGLn{10}', 'JD01n{14}', 'JJD01n{16}', 'JJD1n{17}', 'JDn{10}'],
  evidence: 'issuer',
  issuers: ['dhl'],
  example: 'JVGL0999999990',
  source,
})
