import {words, type Pattern} from '@tactlint/core'
import {noPronoun} from './reader.js'
import {gap, maybe, one, pattern} from './notation.js'

const reader = one('i du')
const curiously = words(
  'sjovt pudsigt mærkeligt underligt morsomt forunderligt besynderligt interessant påfaldende ironisk tankevækkende',
)

/** What the reader does well: „Sjovt nok kan I godt trække pengene“. */
export const money: readonly Pattern[] = [
  pattern(
    'lige så hurtigt, som I sender rykkere',
    one('lige'),
    one('så'),
    one('hurtigt hurtige gode flittige ivrige effektive skrappe hurtig god'),
    gap(9),
    one(
      'opkræve sende sender trække trak regninger rykkere pengene hæve hævede tage penge regningen opkræver',
    ),
  ),
  pattern(
    'sjovt nok kan I godt trække pengene',
    one(curiously),
    one('nok'),
    gap(10),
    one('i jer jeres pengene regningen fakturaen betalingen opkrævningen telefonen rykkeren'),
    noPronoun,
  ),
  pattern(
    'det er pudsigt, at telefonen altid er optaget',
    one('er var'),
    gap(3),
    one(curiously),
    maybe(one(',')),
    one('at som hvordan så'),
    gap(6),
    one('altid aldrig godt fint nemt sagtens hurtigt straks lige'),
  ),
  pattern(
    'pengene kunne I da godt finde ud af at trække',
    one('kunne kan'),
    reader,
    one('da jo sgu til sjovt sagtens godt'),
    gap(2),
    one('finde trække opkræve sende'),
    gap(4),
    one('trække opkræve sende regningen regninger penge pengene rykkere'),
  ),
]
