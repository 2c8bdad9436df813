import {within} from '../check-digits/check-digit.js'
import {mod10Letters} from '../check-digits/mod-10-letters.js'
import {identifierKind} from '../identifier-kind.js'

const source = 'jkeen/tracking_number_data (MIT)'

export const ups = identifierKind({
  scheme: 'ups',
  family: 'tracking-number',
  name: 'UPS',
  shapes: ['1Zc{15}n', '1Z c{3} c{3} c{2} c{4} c{3}n', '1Z c{4} c{4} c{4} c{3}n'],
  nearly: ['1Zc{11,18}'],
  unmistakable: true,
  separators: ' -',
  evidence: 'shape',
  check: within(mod10Letters, value => value.slice(2)),
  issuers: ['ups'],
  example: '1Z5R89390357567127',
  source,
})

export const upsWaybill = identifierKind({
  scheme: 'ups-waybill',
  family: 'tracking-number',
  name: 'UPS waybill',
  shapes: ['An{10}', 'Hn{10}', 'Jn{10}', 'Kn{10}', 'Tn{10}', 'Vn{10}'],
  separators: ' ',
  evidence: 'issuer',
  check: within(mod10Letters, value => value.slice(1)),
  issuers: ['ups'],
  example: 'K2479825491',
  source,
})
