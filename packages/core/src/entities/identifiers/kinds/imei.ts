import {luhn} from '../check-digits/luhn.js'
import {identifierKind} from '../identifier-kind.js'

export const imei = identifierKind({
  scheme: 'imei',
  family: 'product-code',
  name: 'IMEI of a phone',
  shapes: ['n{15}'],
  separators: ' -',
  evidence: 'label',
  check: luhn,
  exactLength: true,
  example: '352099001761481',
  source: '3GPP TS 23.003, annex B',
})
