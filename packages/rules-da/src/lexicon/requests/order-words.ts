import {words} from '@tactlint/core'
import {infinitiveOf} from './imperatives.js'
import {either, gap, notNext, one} from '../notation.js'

export const writer = one('jeg vi')
export const things = words(`
  det dette her pengene beløbet pakken varen varerne fejlen sagen kontoen gebyret fakturaen ordren betalingen refunderingen erstatningen
  depositummet svaret titlen resten kravet adgangen opkrævningen posten profilen anmeldelsen den de problemet lejligheden bilen svar
  tingene rettelsen restbeløbet leveringen udbetalingen overførslen abonnementet linjen internettet strømmen varmen
`)
export const sums = words(`
  pengene beløbet betalingen refunderingen erstatningen depositummet restbeløbet udbetalingen overførslen svaret kreditnotaen
`)
/** „i dag“, „med det samme“ */
export const atOnce = either(
  [one('nu straks omgående øjeblikkeligt prompte')],
  [one('i'), one('dag aften eftermiddag formiddag')],
  [one('med'), one('det'), one('samme')],
  [one('hurtigst'), one('muligt')],
  [one('på'), one('stedet')],
)
/** „senest mandag“, „inden kl. 12“, „i dag“ */
export const deadline = either(
  [one('nu straks omgående øjeblikkeligt inden senest prompte snarest lynhurtigt')],
  [one('i'), one('dag morgen aften eftermiddag formiddag')],
  [one('med'), one('det'), one('samme')],
  [one('hurtigst'), one('muligt')],
  [one('på'), one('stedet')],
  [one('på til'), one('mandag tirsdag onsdag torsdag fredag lørdag søndag')],
)
/** „sender“, „løser“ */
export const presents = Object.values(infinitiveOf).map(infinitive => `${infinitive}r`)
export const hedged = one('hvis om gerne ? passer muligt helst ifølge skrev stod står')
export const towards = (most: number) => ({optional: [{repeat: [{not: hedged}], most}]})
export const unhedged = notNext(gap(12), one('? hvis gerne passer skrev ifølge muligt'))
