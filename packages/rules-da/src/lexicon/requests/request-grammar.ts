import type {Pattern} from '@tactlint/core'
import {
  atEnd,
  atStart,
  either,
  gap,
  maybe,
  notAfter,
  notNext,
  one,
  other,
  pattern,
  upTo,
} from '../notation.js'

const writer = one('jeg vi')
const pleasant = one(
  'dejligt dejlig rart rar fint fin godt god skønt skøn super perfekt ideelt optimalt bedst nemmest velkommen velkomment kærkomment',
)

/** „Det bedste ville være en ny ring“, „En bekræftelse ville være rar“ */
export const hedgedWishes: readonly Pattern[] = [
  pattern(
    'en ny ville gøre mig glad',
    one('ville vil'),
    maybe(one('virkelig bare også')),
    one('gøre glæde hjælpe betyde redde passe'),
    maybe(one('mig os')),
    one('glad glade meget mig os fint utrolig utroligt lykkelig dagen'),
    notNext(one('at')),
  ),
  pattern(
    'jeg håber at få en ny',
    either([writer, one('håber')], [one('håber'), writer]),
    maybe(one('derfor meget virkelig så nu bare')),
    maybe(one('på')),
    one('at'),
    one('få høre modtage kunne blive se'),
  ),
  pattern(
    'hvis det er i orden',
    one('hvis om'),
    one('det'),
    one('er kan'),
    either([one('i'), one('orden')], [one('okay ok muligt fint passende')], [one('lade'), one('sig')]),
    notNext(one('?')),
  ),
  pattern(
    'når det passer jer',
    one('når hvis'),
    either(
      [one('det'), one('passer'), one('jer dig')],
      [one('i du'), one('har'), maybe(one('lidt')), one('tid lejlighed mulighed')],
    ),
  ),
  pattern('ved lejlighed', one('ved'), one('lejlighed'), notNext(one('til'))),
  pattern(
    'det er fint med mig',
    one('er'),
    maybe(one('helt også')),
    one('fint okay ok nok rigeligt'),
    one('med for'),
    one('mig os'),
  ),
  pattern(
    'det bedste for os er en ny',
    one('bedste nemmeste letteste'),
    one('for'),
    one('mig os'),
    one('er'),
  ),
  pattern(
    'jeg nøjes gerne med et afslag',
    either(
      [writer, one('nøjes vælger beholder bytter modtager tager')],
      [one('nøjes vælger beholder bytter modtager tager'), writer],
    ),
    maybe(one('også meget derfor')),
    one('gerne'),
  ),
  pattern(
    'jeg overlader det til jer',
    writer,
    one('overlader'),
    maybe(one('det resten beslutningen')),
    one('til'),
    one('jer dig'),
  ),
  pattern(
    'et svar ville være rart',
    notAfter('hvad hvem det'),
    one('ville vil'),
    one('være'),
    maybe(one('meget rigtig virkelig helt en et mere')),
    pleasant,
    notNext(one('at om hvis'), one('vide høre')),
  ),
  pattern(
    'det bedste ville være',
    one('bedste nemmeste letteste ønskeligt optimale idealet løsning løsningen'),
    gap(2),
    one('ville vil kunne er'),
    gap(1),
    either([one('være')], [one('at')]),
  ),
  pattern(
    'jeg håber, den kan sendes i dag',
    either([writer, one('håber')], [one('håber'), writer]),
    maybe(one('derfor meget virkelig så nu')),
    maybe(one('på')),
    maybe(one(',')),
    maybe(one('at')),
    one('det den de der pakken pengene varen ordren beløbet fejlen sagen kontoen jeg vi nogen'),
    gap(2),
    one('kan kunne vil må'),
  ),
  pattern(
    'jeg vil hellere have pengene',
    either([writer, one('vil ville')], [one('vil ville'), writer]),
    gap(2),
    one('hellere helst foretrække foreslå foretrukket'),
  ),
  pattern(
    'mit håb er',
    one('mit vores'),
    one('håb spørgsmål forslag ønske'),
    one('er'),
    other('at ikke væk'),
  ),
  pattern(
    'spørgsmålet er, om',
    one('spørgsmålet'),
    one('er'),
    maybe(one(',')),
    one('hvor om hvornår hvad hvordan hvem hvilken'),
  ),
  pattern('det er mit håb', one('er'), one('mit vores'), one('håb ønske'), maybe(one(',')), one('at')),
  pattern(
    'jeg kunne tænke mig en ny',
    either([writer, one('kunne')], [one('kunne'), writer]),
    one('tænke ønske'),
    one('mig os'),
  ),
  pattern('jeg er interesseret i en ny', writer, one('er'), one('interesseret interesserede'), one('i')),
  pattern(
    'gerne svar i dag',
    atStart,
    one('gerne helst allerhelst'),
    maybe(one('et en lidt hurtigt snart den det')),
    other('jeg vi i ville vil har'),
  ),
  pattern(
    'kan jeg lokke jer til',
    one('kan må tør'),
    one('jeg vi'),
    gap(1),
    one('lokke overtale bede'),
    one('jer dig'),
  ),
]

const asked = one(`
  refunderet refunderes ombyttet byttet opsagt annulleret udbetalt genåbnet overført overføres rettet rettes slettet sendt sendes
  leveret leveres afhentet hentet fjernet bekræftet bekræftes fremsendt fremsendes tilsendt krediteret oplyst besvaret lukket aktiveret
  tilbagebetalt tilbageført afbestilt ændret ændres undersøgt returneret repareret udskiftet
`)

/** „Beløbet bedes overført“, „Der ønskes en kreditnota“, „Refundering ønskes“: the cold forms of offices, but forms. */
export const formalWishes: readonly Pattern[] = [
  pattern(
    '… og beder om et opkald',
    one('og men så samt'),
    one('beder anmoder ansøger'),
    maybe(one('derfor hermed venligst i stedet blot bare jer dig høfligst også')),
    one('om at'),
    notNext(one('undskyldning forladelse')),
  ),
  pattern(
    'beløbet bedes overført',
    one('bedes ønskes'),
    maybe(upTo(2, one('venligst snarest hurtigst muligt omgående i'))),
    asked,
  ),
  pattern(
    'der ønskes en kreditnota',
    one('der her'),
    one('ønskes udbedes efterlyses'),
    maybe(one('en et')),
    gap(1),
  ),
  pattern(
    'svar udbedes',
    one(
      'svar refundering refusion udbetaling ombytning levering bekræftelse kreditnota kvittering tilbagebetaling hjælp opkald',
    ),
    one('udbedes ønskes efterlyses'),
  ),
]

/** „Ordren skal annulleres“: tells the reader what is to happen. */
export const flatWishes: readonly Pattern[] = [
  pattern(
    'ordren skal annulleres',
    one(`
      ordren abonnementet aftalen beløbet pengene fakturaen gebyret den det titlen navnet adressen kontoen pakken prisen billedet
      leveringen tiden bookingen reservationen abonnementet medlemskabet ringen varen
    `),
    one('skal bør burde'),
    maybe(upTo(2, one('derfor nu gerne altså bare også helst venligst så på'))),
    one(`
      annulleres opsiges rettes ændres sendes refunderes leveres flyttes slettes fjernes afbestilles overføres udbetales krediteres
      byttes ombyttes hentes genåbnes lukkes opdateres udskiftes repareres returneres tilbagebetales
    `),
    maybe(one('igen retur tilbage til om')),
    notNext(gap(6), one('nu straks omgående øjeblikkeligt dag samme senest inden ifølge stod står')),
  ),
  pattern(
    'svar, tak',
    one(
      'svar pengene penge retur tilbage ombytning refundering nu kvittering kreditnota forklaring løsning hurtigst',
    ),
    maybe(one('muligt')),
    maybe(one(',')),
    one('tak'),
    atEnd,
  ),
  pattern('jeg efterlyser en forklaring', either([writer, one('efterlyser')], [one('efterlyser'), writer])),
]
