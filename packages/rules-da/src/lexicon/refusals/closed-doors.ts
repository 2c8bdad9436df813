import {words, type Pattern} from '@tactlint/core'
import {atEnd, atStart, either, gap, maybe, next, notNext, one, other, pattern} from '../notation.js'
import {unfortunately} from './roles.js'

const we = one('vi jeg')
const things = one(`
  varen produktet modellen den farven størrelsen det de kjolen skoene reservedelen billetten kontoen gebyret kravet afgørelsen afslaget
  prisen beløbet opkrævningen fakturaen svaret spærringen lukningen opsigelsen udgiften udgift omkostningen fragten skaden porto
  rykkeren reklamationen ansøgningen sagen turen kurset
`)
const granted = words(`
  imødekommet omfattet dækket berettiget tilladt bevilget refunderet genåbnet ombyttet accepteret godkendt erstattet kompenseret
`)

/** Nothing is left to be done, told by what stays as it is: „Gebyret bliver stående“, „det bestemmer vi ikke“. */
export const closedDoors: readonly Pattern[] = [
  pattern(
    'ansøgningen er ikke imødekommet',
    one('er var bliver blev'),
    unfortunately,
    one('ikke'),
    one(granted),
    notNext(gap(1), one('endnu')),
  ),
  pattern(
    'vi afviser kravet',
    either([we, one('afviser afslår')], [one('afviser afslår'), we]),
    notNext(one('ikke')),
  ),
  pattern(
    'fristen for at fortryde er udløbet',
    one('fristen perioden returfristen fortrydelsesfristen garantiperioden'),
    gap(5),
    one('er'),
    unfortunately,
    one('udløbet overskredet passeret forpasset slut ovre'),
  ),
  pattern(
    'du har overskredet fristen',
    one('overskredet forpasset misset'),
    gap(1),
    one('fristen frist returfristen fortrydelsesfristen'),
  ),
  pattern('varen er udsolgt', things, one('er'), unfortunately, one('udsolgt udgået')),
  pattern(
    'vi fører den ikke længere',
    either([we, one('fører sælger laver producerer udfører reparerer')], [one('fører sælger laver'), we]),
    gap(2),
    unfortunately,
    one('ikke'),
  ),
  pattern(
    'det er der ikke noget at gøre ved',
    one('ikke intet'),
    maybe(one('noget')),
    one('at'),
    one('gøre stille'),
    one('ved op'),
  ),
  pattern(
    'det bestemmer vi ikke',
    either(
      [one('bestemmer afgør styrer'), we, unfortunately, one('ikke')],
      [
        one('ikke'),
        one('os mig'),
        maybe(one(',')),
        one('der som'),
        one('bestemmer afgør styrer laver fastsætter'),
      ],
    ),
  ),
  pattern(
    'det må vi ikke',
    one('må'),
    we,
    unfortunately,
    one('ikke'),
    either([atEnd], [next(one('. ! ,'))], [one('oplyse udlevere sige hjælpe gøre give')]),
  ),
  pattern(
    'det har vi ikke lov til',
    one('har'),
    we,
    unfortunately,
    either([one('ikke'), one('lov ret adgang')], [one('intet ingen'), one('med indflydelse'), gap(3)]),
    notNext(one('brug')),
  ),
  pattern(
    'det står i betingelserne, som du har accepteret',
    one('betingelserne vilkårene aftalen handelsbetingelserne reglerne kontrakten'),
    maybe(one(',')),
    maybe(one('som')),
    one('du i'),
    one('har'),
    gap(1),
    one('accepteret godkendt underskrevet sagt læst'),
  ),
  pattern(
    'sådan er vores regler',
    one('sådan'),
    one('er'),
    gap(1),
    one('reglerne regler vilkår vilkårene betingelser betingelserne politik politikken praksis livet'),
  ),
  pattern(
    'det er vores politik',
    atStart,
    one('det sådan dette'),
    one('er'),
    maybe(one('desværre nu bare simpelthen altså jo')),
    maybe(one('engang')),
    one('vores'),
    one('politik regler procedure praksis forretningsgang betingelser retningslinjer'),
    either([atEnd], [one(','), one('og')]),
  ),
  pattern(
    'din sag er lukket',
    one('din jeres'),
    one('sag klage reklamation henvendelse ansøgning'),
    one('er'),
    maybe(one('nu hermed desværre derfor')),
    one('lukket afsluttet afvist'),
    atEnd,
  ),
  pattern(
    'vi har ikke flere på lager',
    we,
    one('har'),
    unfortunately,
    one('ikke ingen'),
    one('flere'),
    maybe(one('ledige')),
    either([one('på'), one('lager')], [one('tilbage tider pladser eksemplarer varer')]),
  ),
  pattern(
    'det er ikke vores afdeling',
    one('er hører ligger'),
    unfortunately,
    one('ikke'),
    maybe(one('til under hos i')),
    either(
      [
        one('vores mit min'),
        one('afdeling bord opgave ansvarsområde område arbejde ansvar problem opgaver fejl sag'),
      ],
      [one('os')],
    ),
    atEnd,
  ),
  pattern(
    'det ved vi ikke noget om',
    one('det'),
    one('ved kender'),
    we,
    unfortunately,
    one('ikke intet'),
    maybe(one('noget')),
    maybe(one('om til')),
    atEnd,
  ),
  pattern(
    'vores system tillader det ikke',
    one('vores'),
    gap(1),
    one('system systemer it-system regler retningslinjer'),
    one('tillader giver åbner kan'),
    gap(3),
    one('ikke ingen'),
  ),
  pattern(
    'kontoen forbliver lukket',
    one('forbliver bliver'),
    unfortunately,
    one('stående lukket spærret blokeret afvist'),
    notNext(one('igen ned op nu hele i på fra')),
  ),
  pattern('gebyret fastholdes', things, one('fastholdes opretholdes'), notNext(one('ikke'))),
  pattern(
    'vi fastholder gebyret',
    either([we, one('fastholder opretholder')], [one('fastholder opretholder'), we]),
    other('gerne'),
  ),
  pattern(
    'den udgift må du selv dække',
    one('må skal'),
    one('du i'),
    one('selv'),
    one('dække finde betale klare ordne stå afholde undersøge løse rette sørge tage håndtere'),
  ),
  pattern(
    'vi gør ingen undtagelser',
    one('ingen ikke'),
    gap(1),
    one('undtagelser undtagelse dispensation'),
    notNext(one('fra')),
  ),
  pattern(
    'der er ikke flere tider',
    one('er har'),
    maybe(we),
    unfortunately,
    either([one('ikke'), one('flere')], [one('ingen'), one('ledige flere')]),
    one('tider pladser billetter ledige værelser eksemplarer tid varer'),
  ),
  pattern(
    'vi ændrer ikke på afgørelsen',
    either([we, one('ændrer omgør fraviger')], [one('ændrer omgør'), we]),
    unfortunately,
    one('ikke'),
  ),
  pattern('svaret er det samme som sidst: nej', one('svaret svar'), gap(7), one('nej')),
  pattern('det lader sig ikke gøre', one('lader'), one('sig'), unfortunately, one('ikke'), one('gøre')),
  pattern(
    'vi må desværre skuffe dig',
    one('må'),
    maybe(either([we], [one('du i')])),
    one('desværre'),
    one('skuffe væbne undvære acceptere konstatere meddele lukke opgive'),
  ),
  pattern(
    'uden kvittering ingen retur',
    one('uden'),
    gap(2),
    one('ingen'),
    one('retur refusion ombytning erstatning garanti penge bytteret'),
    notNext(one('?')),
  ),
  pattern('vi kommer ikke længere', we, one('kommer'), unfortunately, one('ikke'), one('længere videre')),
]
