import {gs1} from '../check-digits/gs1.js'
import {isbn10 as modulo11} from '../check-digits/mod-11.js'
import {identifierKind} from '../identifier-kind.js'

const source = 'ISBN Users’ Manual, 5th edition'

export const isbn10 = identifierKind({
  scheme: 'isbn-10',
  family: 'product-code',
  name: 'ISBN-10',
  shapes: ['n{10}', 'n{9}X'],
  separators: ' -',
  evidence: 'label',
  check: modulo11,
  exactLength: true,
  // Amazon’s ASIN of a book is its ISBN-10.
  alsoCalled: ['isbn-13', 'asin'],
  example: '080442957X',
  source,
})

export const isbn13 = identifierKind({
  scheme: 'isbn-13',
  family: 'product-code',
  name: 'ISBN-13',
  shapes: ['978n{10}', '979n{10}', '978-n{1,5}-n{1,7}-n{1,7}-n', '979-n{1,5}-n{1,7}-n{1,7}-n'],
  separators: ' -',
  evidence: 'check-digit',
  check: gs1,
  exactLength: true,
  alsoCalled: ['isbn-10', 'ean-13'],
  example: '978-0-306-40615-7',
  source,
})
