import type {Pattern} from '@tactlint/core'
import {atEnd, atStart, either, gap, maybe, next, notAfter, notNext, one, pattern, upTo} from '../notation.js'
import {things, sums, atOnce, deadline, towards, unhedged} from './order-words.js'

/** What shall be so, as if nobody had to be asked: „Pengene skal stå på kontoen senest mandag“. */
export const resultsOwed: readonly Pattern[] = [
  pattern(
    'pengene skal stå på kontoen senest mandag',
    notAfter('at hvis når hvad om som fordi hvor hvordan da'),
    one(sums),
    maybe(one('her tilbage')),
    one('skal må'),
    maybe(upTo(2, one('altså bare simpelthen nu også alle være'))),
    one(`
      stå ligge være overføres overført refunderes refunderet tilbagebetales tilbageføres udbetales udbetalt krediteres betales betalt
      retur tilbage fremme
    `),
    towards(7),
    either([deadline], [one('mandag tirsdag onsdag torsdag fredag lørdag søndag')]),
    unhedged,
  ),
  pattern(
    'det skal rettes i dag',
    notAfter('at hvis når hvad om som fordi hvor hvordan da'),
    one(things),
    maybe(one('her')),
    one('skal må'),
    maybe(upTo(2, one('altså bare simpelthen nu også være'))),
    one(`
      ske løses løst rettes rettet ordnes ordnet fikses fikset laves lavet fjernes fjernet slettes slettet genåbnes åbnes lukkes
      annulleres leveres sendes udbedres repareres udskiftes frafaldes aktiveres hentes afhentes erstattes omgøres flyttes væk
    `),
    towards(4),
    atOnce,
    unhedged,
  ),
  pattern(
    'den skal rettes inden fredag',
    notAfter('at hvis når hvad om som fordi hvor hvordan da'),
    one(things),
    maybe(one('her')),
    one('skal'),
    maybe(one('altså bare simpelthen også')),
    one(`
      løses rettes ordnes fikses fjernes slettes tilbageføres krediteres annulleres besvares erstattes tømmes genåbnes refunderes
      udbetales tilbagebetales omgøres frafaldes væk tilbage retur ud
    `),
    towards(4),
    deadline,
    unhedged,
  ),
  pattern(
    'beløbet forventes retur senest fredag',
    one(sums),
    one('forventes kræves'),
    towards(5),
    deadline,
    unhedged,
  ),
  pattern(
    'ud med pengene',
    one('ud frem tilbage'),
    one('med'),
    one('pengene mine beløbet sproget svaret'),
    notNext(one('på i til fra')),
  ),
  pattern('væk med det gebyr', one('væk bort'), one('med'), one('det den gebyret'), gap(1)),
  pattern(
    'og det skal være i dag',
    one('og ,'),
    one('det'),
    one('skal er'),
    one('være nu i'),
    one('nu i straks omgående hurtigt inden dag'),
  ),
  pattern(
    'senest i morgen skal beløbet være overført',
    one('senest inden'),
    gap(4),
    one('skal'),
    one(sums),
    gap(2),
    one('være stå overføres udbetales refunderes'),
    unhedged,
  ),
  pattern(
    'pengene tilbage',
    atStart,
    one('pengene penge beløbet'),
    one('tilbage retur'),
    either([atEnd], [next(one('! .'))]),
  ),
  pattern(
    'pengene på kontoen inden fredag',
    atStart,
    one('pengene beløbet svar'),
    one('på ind'),
    gap(2),
    one('kontoen konto kortet skrift bordet'),
    maybe(one(',')),
    deadline,
  ),
  pattern(
    'fejlen skal være rettet mandag morgen',
    notAfter('at hvis når hvad om som fordi hvor hvordan da'),
    one([...things, 'det', 'dette']),
    maybe(one('her')),
    one('skal'),
    maybe(one('bare nu')),
    one('være'),
    maybe(one('bragt')),
    maybe(one('i på')),
    one(
      'orden plads løst rettet ordnet fikset lavet fjernet slettet sendt leveret udbedt repareret væk fremme klaret afsluttet',
    ),
    towards(4),
    either([deadline], [one('mandag tirsdag onsdag torsdag fredag lørdag søndag')]),
    unhedged,
  ),
  pattern(
    'pengene tilbage nu',
    atStart,
    one('pengene mine penge beløbet svar betaling'),
    maybe(one('penge retur tilbage svar')),
    maybe(one('retur tilbage her')),
    maybe(one(',')),
    one('nu straks omgående tak'),
    either([atEnd], [next(one('! .'))]),
  ),
]
