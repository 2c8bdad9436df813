import {words, type Pattern} from '@tactlint/core'
import {noPronoun} from '../reader.js'
import {gap, maybe, notNext, one, pattern} from '../notation.js'

const reader = one('i du')
const curiously = words(
  'sjovt pudsigt mærkeligt underligt morsomt forunderligt besynderligt interessant påfaldende ironisk tankevækkende',
)

/** What the reader does well: „Sjovt nok kan I godt trække pengene“. */
export const money: readonly Pattern[] = [
  pattern(
    'penge kan I sagtens finde ud af at hæve',
    one('penge pengene betalingen regningen opkrævningen regninger rykkere gebyrer'),
    one('kan kunne'),
    one('i du'),
    gap(2),
    one('sagtens godt nok fint hurtigt sjovt jo finde'),
    gap(6),
    one('hæve trække sende opkræve tage finde inddrive kræve'),
  ),
  pattern(
    'regningen nåede da frem til tiden',
    one('regningen fakturaen opkrævningen rykkeren trækningen betalingen gebyret'),
    one('kom nåede blev kunne virker fungerer gik kommer'),
    gap(1),
    one('da jo sjovt heldigvis mærkeligt altid'),
    gap(3),
    one('tiden gengæld prompte fint problemer perfekt frem upåklageligt øjeblikket hurtigt nok'),
    notNext(one('nr i på')),
  ),
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
