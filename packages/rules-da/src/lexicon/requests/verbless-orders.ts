import type {Pattern} from '@tactlint/core'
import {atEnd, atStart, either, gap, maybe, next, notNext, one, other, pattern} from '../notation.js'
import {atOnce, deadline, presents, sums, things, towards, unhedged, writer} from './order-words.js'

const mine = one('min mit mine mig os vores')
const refused = one(`
  opkrævninger rykkere rykker mails opkald skemaer undskyldninger breve forsinkelser udsættelser standardsvar nyhedsbreve gebyrer
  forklaringer bortforklaringer formularer henvisninger viderestillinger reklamer fakturaer regninger møder spørgsmål løfter omveje
  udenomssnak snak skabeloner træk hævninger sms'er beskeder udflugter ventetid telefonkøer
`)
const soon = either(
  [deadline],
  [one('denne næste'), one('uge weekend måned')],
  [one('inden'), one('for')],
  [one('fra'), one('i dags'), maybe(one('dag dato'))],
  [one('senere')],
  [one('kl klokken')],
)

/** Orders without a verb, or with one that tells what will be: „Ingen flere rykkere“, „Senest fredag ligger pengene på kontoen“. */
export const verblessOrders: readonly Pattern[] = [
  pattern(
    'ud med en smed i aften',
    atStart,
    one('ud væk hjem ned frem ind tilbage bort af'),
    one('med'),
    other('det venlig dem'),
    towards(5),
    either([soon], [atEnd], [one(', og')]),
    unhedged,
  ),
  pattern(
    'ingen flere rykkere',
    atStart,
    one('ingen ikke intet aldrig'),
    one('flere mere'),
    gap(1),
    refused,
    notNext(one('siden herfra er har kommet at'), gap(1)),
    unhedged,
  ),
  pattern(
    'slut med at ringe til mig',
    atStart,
    one('slut stop nok færdig'),
    one('med'),
    one('at de den alle flere jeres'),
    gap(6),
    unhedged,
  ),
  pattern(
    'min søn skal have sin plads tilbage i denne uge',
    mine,
    gap(2),
    one('skal'),
    gap(1),
    one('have være ha'),
    towards(4),
    one('tilbage retur igen plads erstattet rettet løst klar'),
    towards(4),
    either([soon], [one('færdig basta punktum slut')], [one(','), one('færdig basta punktum slut')]),
    unhedged,
  ),
  pattern('færdig, basta', one(','), one('færdig basta punktum'), either([atEnd], [next(one('. !'))])),
  pattern(
    'der skal ligge en kreditnota i min indbakke i dag',
    one('der'),
    one('skal'),
    gap(1),
    one(
      'ligge stå komme foreligge være sendes leveres ringes betales overføres sættes ske møde rettes svares',
    ),
    towards(6),
    either(
      [mine, towards(3), soon],
      [soon, towards(3), mine],
      [soon, atEnd],
      [one('noget nogen en svar løsning penge'), towards(4), soon],
    ),
    unhedged,
  ),
  pattern(
    'inden for 24 timer ligger der en kreditnota i min indbakke',
    atStart,
    either(
      [one('senest inden')],
      [one('i'), one('morgen aften eftermiddag')],
      [one('på'), one('mandag tirsdag onsdag torsdag fredag lørdag søndag')],
    ),
    gap(5),
    either(
      [
        one('ligger står er kommer lander'),
        one([
          ...sums,
          'der',
          'svar',
          'nøglen',
          'varmen',
          'pakken',
          'billetten',
          'kvitteringen',
          'bekræftelsen',
        ]),
      ],
      [one('har'), writer, one([...sums, 'mine', 'min', 'mit', 'en', 'et', 'svar', 'pakken', 'nøglen'])],
      [one(presents), one('i'), one('mig min mit mine en et den det pengene dem der op')],
    ),
    towards(8),
    unhedged,
  ),
  pattern(
    'De udleverer min journal uden at strege noget over',
    atStart,
    one('de i du'),
    one(presents),
    one('mig min mit mine vores den det pengene os beløbet'),
    towards(6),
    either([soon], [one('uden'), one('at flere yderligere')], [one('og'), one('det'), one('bliver skal er')]),
    unhedged,
  ),
  pattern(
    'I sender en ny maskine i morgen',
    atStart,
    one('i'),
    one(presents),
    one('en et den det nogen'),
    towards(4),
    soon,
    unhedged,
  ),
  pattern(
    'jeg vil have kanalen igen',
    one('jeg vi'),
    one('vil'),
    one('have ha'),
    towards(3),
    one('igen tilbage retur nu erstattet dækket rettet fjernet slettet ordnet byttet refunderet'),
    unhedged,
  ),
  pattern(
    'jeg skal have nøglen senest mandag',
    one('jeg vi'),
    one('skal'),
    one('have ha'),
    maybe(one('en et den det min mine')),
    one(`
      kvittering kvitteringen bekræftelse bekræftelsen kreditnota kreditnotaen nøglen nøgle billetten billet dokumentet dokumenterne
      papirerne journalen kopi opgørelsen fakturaen koden reservedelen montør tekniker håndværker bilen pakken løsning besked
    `),
    towards(5),
    soon,
    unhedged,
  ),
  pattern(
    'det her løses i dag',
    one(things),
    maybe(one('her')),
    one(
      'løses rettes ordnes fjernes slettes tilbageføres betales refunderes udbetales sendes leveres hentes repareres udskiftes lukkes',
    ),
    towards(2),
    atOnce,
    unhedged,
  ),
  pattern(
    'og det skal ske nu',
    one('og ,'),
    one('det'),
    one('skal'),
    one('ske gå være'),
    gap(1),
    one('nu straks stærkt hurtigt dag'),
    unhedged,
  ),
  pattern('jeg tager ikke et nej for et svar', one('ikke'), gap(1), one('et'), one('nej'), one('for som')),
]
