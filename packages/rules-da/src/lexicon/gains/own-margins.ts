import type {Pattern} from '@tactlint/core'
import {gap, maybe, notNext, one, pattern} from '../notation.js'

const writer = one('jeg vi')
const own = one('min mit mine vores')
const margin = one(
  'margin marginen fortjeneste fortjenesten avance avancen overskud overskuddet dækningsbidrag indtjening indtjeningen profit bundlinje gevinst',
)

/** What is left of a sale, and who gets it: „Portoen sluger hele min fortjeneste“. */
export const ownMargins: readonly Pattern[] = [
  pattern(
    'portoen sluger hele min fortjeneste',
    one('sluger spiser æder ædt spist slugt tager fjerner'),
    maybe(one('hele al næsten')),
    own,
    gap(1),
    margin,
  ),
  pattern('min avance er kun 8 kr.', own, margin, one('er ligger'), gap(1), one('kun nede blot')),
  pattern(
    'jeg går i minus på hver pakke',
    one('går ender ryger kører sælger'),
    maybe(writer),
    one('i med'),
    one('minus underskud'),
    one('på'),
    one('hver hvert alle samtlige dem salget handlen varen'),
  ),
  pattern(
    'konverteringen er faldet med 20 %',
    one('konverteringen konverteringsraten salget omsætningen indtjeningen dagssalget'),
    maybe(one('er har')),
    maybe(one('allerede nu også')),
    one(
      'faldt faldet falder dykker dykkede dykket styrtdykker styrtdykkede halveret halveres rasler raslede',
    ),
    notNext(gap(12), one('?')),
  ),
  pattern(
    'for os betyder det færre ordrer',
    one('betyder giver får koster'),
    gap(3),
    one('færre mindre lavere'),
    one('ordrer salg bestillinger omsætning indtjening fortjeneste avance'),
    notNext(gap(12), one('?')),
  ),
  pattern('de penge skal tjenes hjem', one('tjenes tjene tjent'), one('hjem ind')),
  pattern(
    'de andre løber med mine kunder',
    one('løber tjener stikker render'),
    gap(3),
    one('mine vores'),
    one('penge kunder salg ordrer købere'),
  ),
  pattern('det er der, vi tjener vores årsløn', one('tjene tjener'), own, one('løn årsløn penge årsindtægt')),
  pattern('det er der, vi tjener det meste', writer, one('tjener'), one('det'), one('meste')),
  pattern(
    'min bonus afhænger af det',
    one('bonus bonussen provision provisionen årsløn'),
    maybe(one('min vores')),
    one('afhænger ryger hænger'),
  ),
  pattern('den skræmmer mine købere væk', one('skræmmer jager afskrækker'), own, one('kunder købere')),
  pattern('vores tal ser skidt ud', own, one('tal'), gap(3), one('skidt dårlige røde bløder hænger')),
]
