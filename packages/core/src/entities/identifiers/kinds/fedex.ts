import {within} from '../check-digits/check-digit.js'
import {gs1} from '../check-digits/gs1.js'
import {fedex} from '../check-digits/mod-11.js'
import {identifierKind} from '../identifier-kind.js'

const source = 'jkeen/tracking_number_data (MIT)'
const common = {
  family: 'tracking-number',
  separators: ' ',
  issuers: ['fedex'],
  source,
} as const

export const fedex12 = identifierKind({
  ...common,
  scheme: 'fedex-12',
  name: 'FedEx Express',
  shapes: ['n{12}', 'n{4} n{4} n{4}'],
  evidence: 'check-digit',
  check: fedex,
  example: '986578788855',
})

export const fedexGround = identifierKind({
  ...common,
  scheme: 'fedex-ground',
  name: 'FedEx Ground',
  shapes: ['n{15}', '96n{20}'],
  evidence: 'issuer',
  check: within(gs1, value => value.slice(-15)),
  example: '041441760228964',
})

/** The bar code of a label: the number itself are its last digits. */
export const fedexLabel = identifierKind({
  ...common,
  scheme: 'fedex-34',
  name: 'FedEx label, 34 digits',
  shapes: ['n{34}'],
  evidence: 'issuer',
  check: within(fedex, value => value.slice(-14)),
  example: '1001921334250001000300779017972697',
})

export const fedexAstra = identifierKind({
  ...common,
  scheme: 'fedex-32',
  name: 'FedEx ASTRA label, 32 digits',
  shapes: ['3n{31}'],
  evidence: 'issuer',
  check: within(fedex, value => value.slice(16, 28)),
  example: '32971510360102447848540980802018',
})
