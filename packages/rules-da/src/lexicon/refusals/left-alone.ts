import {type Pattern} from '@tactlint/core'
import {atEnd, either, gap, maybe, next, notNext, one, pattern, upTo} from '../notation.js'
import {unfortunately} from './roles.js'

const we = one('vi jeg')

/** The customer is left alone with it: „Du må finde et andet sted“, „Den slags tager vi os ikke af“. */
export const leftAlone: readonly Pattern[] = [
  pattern(
    'ingen hjælp at hente',
    one('ingen ikke intet'),
    gap(2),
    one('at'),
    one('hente komme gøre'),
    either([atEnd], [next(one('. ! hos her efter ved , så'))]),
  ),
  pattern(
    'du må finde et andet sted',
    one('du i'),
    one('må'),
    maybe(upTo(2, one('selv derfor så desværre altså jo nu hellere bare'))),
    either(
      [one('finde søge købe lade gå henvende bruge kigge'), gap(3), one('andet anden andre andetsteds selv')],
      [one('undvære acceptere affinde nøjes klare tage'), gap(3)],
      [one('leve'), one('med')],
    ),
    notNext(one('gerne')),
  ),
  pattern(
    'det må du tage med producenten',
    one('må'),
    one('du i'),
    one('tage drøfte afklare ordne få'),
    gap(1),
    one('med af'),
    gap(1),
    one(
      'producenten fragtfirmaet sælgeren udlejer banken leverandøren fabrikken butikken boligforeningen kommunen politiet',
    ),
  ),
  pattern(
    'det er dit eget ansvar',
    one('er bliver var'),
    unfortunately,
    one('dit din jeres'),
    one('eget egen'),
    one('ansvar problem risiko sag'),
    notNext(one('om')),
  ),
  pattern(
    'det ligger ikke inden for vores muligheder',
    one('ikke'),
    one('inden indenfor'),
    maybe(one('for')),
    one('vores min'),
    one('muligheder mulighed rækkevidde rammer kompetence'),
  ),
  pattern(
    'det er uden for min rækkevidde',
    one('uden udenfor'),
    maybe(one('for')),
    one('vores min'),
    one('rækkevidde muligheder rammer kompetence beføjelser'),
  ),
  pattern(
    'den slags tager vi os ikke af',
    one('tager beskæftiger'),
    we,
    one('os mig'),
    unfortunately,
    one('ikke'),
    one('af med'),
  ),
  pattern('det må du leve med', one('må'), one('du i'), one('leve'), one('med')),
]
