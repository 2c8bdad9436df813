import {s10 as modulo11} from '../check-digits/mod-11.js'
import {isCountry} from '../countries.js'
import {identifierKind} from '../identifier-kind.js'

/** Letters and parcels of posts all over the world: registered, EMS, PostNord, 国際郵便. */
export const s10 = identifierKind({
  scheme: 's10',
  family: 'tracking-number',
  name: 'postal item (UPU S10)',
  shapes: ['a{2}n{9}a{2}', 'a{2} n{3} n{3} n{3} a{2}', 'a{2} n{9} a{2}', 'a{2} n{4} n{4} n a{2}'],
  nearly: ['a{2}n{8,10}a{2}'],
  separators: ' -',
  evidence: 'shape',
  check: modulo11,
  fault: value => (isCountry(value.slice(-2)) ? undefined : {wrong: 'country', actual: value.slice(-2)}),
  issuers: ['postnord', 'japan-post', 'usps', 'canada-post', 'other-carrier'],
  example: 'RB123456785GB',
  source: 'Universal Postal Union, standard S10',
})

export const postnordItem = identifierKind({
  scheme: 'postnord-se',
  family: 'tracking-number',
  name: 'PostNord item ID',
  shapes: ['n{11}SE'],
  evidence: 'shape',
  issuers: ['postnord'],
  example: '12371563697SE',
  source: 'npm postnord, README',
})
