import {luhn} from '../check-digits/luhn.js'
import {mod97} from '../check-digits/mod-97-10.js'
import {ibanFault} from '../iban-registry.js'
import {identifierKind} from '../identifier-kind.js'

/** Numbers of digits by the first digits: Visa, Mastercard, Dankort, Maestro, American Express, Diners Club, JCB, Discover, UnionPay. */
const cards: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^(?:50|5[6-9]|6[0-9])/, [12, 13, 14, 15, 16, 17, 18, 19]],
  [/^3[47]/, [15]],
  [/^3(?:0[0-5]|[689])/, [14, 16, 19]],
  [/^35(?:2[89]|[3-8])/, [16, 17, 18, 19]],
]

export const paymentCard = identifierKind({
  scheme: 'payment-card',
  family: 'payment-card',
  name: 'payment card',
  shapes: ['n{4} n{4} n{4} n{4}', 'n{13,19}', 'n{4}-n{4}-n{4}-n{4}', 'n{4} n{6} n{5}', 'n{4} n{6} n{4}'],
  separators: ' -',
  evidence: 'check-digit',
  check: luhn,
  fits: value => cards.some(([start, lengths]) => start.test(value) && lengths.includes(value.length)),
  needsShape: true,
  example: '4111 1111 1111 1111',
  source: 'ISO/IEC 7812; issuers’ test numbers',
})

export const iban = identifierKind({
  scheme: 'iban',
  family: 'bank-account',
  name: 'IBAN',
  shapes: ['a{2}n{2}c{11,30}', ...grouped()],
  separators: ' ',
  evidence: 'shape',
  check: mod97,
  fault: ibanFault,
  exactLength: true,
  needsShape: true,
  example: 'DK50 0040 0440 1162 43',
  source: 'ISO 13616; SWIFT IBAN registry (npm ibantools)',
})

/** Groups of four, the last one shorter: DK50 0040 0440 1162 43. The shortest, Norway’s, has 15 signs. */
function grouped(): readonly string[] {
  return Array.from({length: 6}, (_, more) => `a{2}n{2}${' c{4}'.repeat(more + 2)}`).flatMap(
    (groups, more) => [...(more > 0 ? [groups] : []), `${groups} ${more > 0 ? 'c{1,3}' : 'c{3}'}`],
  )
}
