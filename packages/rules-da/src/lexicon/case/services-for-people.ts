import {words, type Pattern} from '@tactlint/core'
import {atEnd, either, gap, maybe, next, notNext, one, other, pattern, upTo} from '../notation.js'
import {it, noCondition} from './question-steps.js'

const wanting = one('kan vil kunne ville må skal gerne bede ønsker bedes')
const asked = one('i jeg vi jer')
const whom = either(
  [one('mig os ham hende dem')],
  [one('min vores'), one('søn datter mor far mand kone kæreste mormor morfar svigermor svigerfar barn')],
)

/** Made for one day, or one place. */
const appointments = words(`
  tiden leveringen afhentningen besøget opstarten startdatoen mødet pladsen ønsket afleveringen installationen monteringen turen
  holdet kurset opholdet leveringsdagen leveringsdatoen afhentningsdagen montørbesøget teknikerbesøget visningen synet
`)
const moving = words(`
  flytte flyttet rykke rykket udskyde udskudt fremrykke fremrykket ændre ændret aflyse aflyst annullere annulleret afbestille
  afbestilt skubbe skubbet udsætte udsat
`)
const moved = words('flyttes rykkes udskydes fremrykkes ændres aflyses annulleres afbestilles udsættes')

/** What only who is a customer already may ask, with no thing named: „Kan I sætte mig i bero?“, „Vil I sende den igen?“ */
export const servicesForPeople: readonly Pattern[] = [
  pattern(
    'I må gerne annullere',
    either([wanting, one('i')], [one('i'), wanting]),
    gap(2),
    one('annullere afbestille aflyse'),
    maybe(it),
    next(either([atEnd], [one('. , ? ! og igen')])),
    noCondition,
  ),
  pattern(
    'kan jeg rykke den',
    wanting,
    asked,
    gap(2),
    one(
      'rykke udskyde fremskynde annullere afbestille aflyse genåbne forlænge forny nulstille omdirigere eftersende',
    ),
    it,
    noCondition,
  ),
  pattern(
    'sende den igen',
    one('sende maile sender send'),
    maybe(one('mig os')),
    it,
    maybe(upTo(3, other(', . ? hvis'))),
    either([one('igen')], [one('af'), one('sted')], [one('på'), one('ny')]),
    noCondition,
  ),
  pattern(
    'sende mig en ny kode',
    one('sende maile sender send få udstede bestille lave'),
    gap(2),
    one('en et'),
    one('ny nyt'),
    one(`
      kode hentekode pinkode nøgle label returlabel fragtseddel kvittering faktura chip brik nøglebrik fjernbetjening adgangskode
      lås router boks adgangskort medlemskort aktiveringskode kort
    `),
  ),
  pattern(
    'sætte os op til fem',
    one('sætte sæt sat opgradere nedgradere rykke rykket flytte flyttet'),
    whom,
    gap(1),
    one('op ned over frem tilbage'),
    notNext(one('med i')),
  ),
  pattern('melde mig ud', one('melde meldt meld'), whom, gap(1), one('ud fra af')),
  pattern(
    'framelde os',
    one('framelde frameldt afmelde afmeldt udmelde udmeldt opgradere nedgradere flytte flyttet slette'),
    whom,
    noCondition,
  ),
  pattern('flytte tiden', wanting, gap(3), one(moving), gap(1), one(appointments), noCondition),
  pattern(
    'få tiden flyttet',
    wanting,
    gap(2),
    one(appointments),
    gap(2),
    one([...moving, ...moved]),
    noCondition,
  ),
  pattern(
    'lægge en kuffert til',
    either([wanting, one('i')], [one('i'), wanting]),
    gap(1),
    one('lægge sætte skrive'),
    upTo(4, other(', . ? hvis i op')),
    one('til oveni'),
    next(either([atEnd], [one('. , ? ! og')])),
  ),
  pattern(
    'åbne den sag igen',
    one('åbne genåbne genoptage genoptaget genåbnet'),
    maybe(one('den min vores')),
    one('sag sagen'),
  ),
]
