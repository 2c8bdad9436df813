import type {Pattern} from '@tactlint/core'
import {
  atEnd,
  atStart,
  either,
  gap,
  maybe,
  next,
  notAfter,
  notNext,
  one,
  other,
  pattern,
  upTo,
} from './notation.js'
import {writer, things, sums, atOnce, deadline, presents, towards, unhedged} from './order-words.js'

/** Orders that grammar shows, mostly by a deadline. */
export const orderPatterns: readonly Pattern[] = [
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
    'jeg vil have en forklaring',
    notAfter('hvis når hvad om at som fordi hvordan hvor den det da end hvilken hvilket de så'),
    writer,
    one('vil'),
    maybe(upTo(2, one('bare kun simpelthen nu straks også omgående altså fandeme sgu have til da'))),
    either(
      [
        one('have ha'),
        one(
          `mine min mit vores alle hele fuld fuldt fulde pengene beløbet svar et en den det dem erstatning handling besked fat kompensation klarhed refunderet resten 100 nye ny rettet ordnet fjernet løst`,
        ),
        notNext(one('god svært om')),
      ],
      [one('vide'), notNext(one('om mere'))],
      [
        one('se'),
        one('handling resultater pengene penge en et noget'),
        one('i nu inden ske løsning svar på senest'),
      ],
    ),
    unhedged,
  ),
  pattern(
    'nu vil jeg have mine penge',
    one('nu derfor så og , altså'),
    one('vil'),
    writer,
    maybe(upTo(2, one('bare kun simpelthen nu straks også omgående altså fandeme sgu have'))),
    one('have ha vide se'),
    one(
      `mine min mit vores alle hele pengene beløbet svar et en fat hvad hvorfor hvornår handling den det besked`,
    ),
    notNext(one('svært lettere nemmere god')),
    unhedged,
  ),
  pattern(
    'jeg skal have pengene senest mandag',
    notAfter('hvis når hvad om at som fordi hvordan hvor da'),
    either([writer, one('skal')], [one('skal'), writer]),
    maybe(upTo(2, one('bare altså simpelthen også nu'))),
    one('have ha høre'),
    one('pengene mine min mit et svar besked fra beløbet en den det vores'),
    towards(5),
    deadline,
    unhedged,
  ),
  {
    name: 'I har 24 timer til at løse det',
    steps: [
      either([one('i du'), one('har får')], [one('har får'), one('i du')]),
      maybe(one('nu præcis højst kun hermed')),
      {
        anyOf: [
          [
            {
              anyOf: [[{number: true}], [one('en én to tre fire fem seks syv otte ti fjorten et')]],
            },
            one('timer time dage dag døgn uge uger hverdage arbejdsdage minutter'),
            one('til fra . !'),
          ],
          [one('frist'), one('til indtil')],
        ],
      },
      notNext(one('at'), one('fortryde returnere vælge klage betale bytte svare')),
      unhedged,
    ],
  },
  {
    name: 'jeg giver jer tre dage',
    steps: [
      either([writer, one('giver')], [one('giver'), writer]),
      one('jer dig'),
      maybe(one('nu præcis højst kun hermed indtil til lige en')),
      maybe(one('frist til indtil på')),
      {
        anyOf: [
          [
            maybe(one('til indtil på')),
            {
              optional: [{anyOf: [[{number: true}], [one('en én to tre fire fem seks syv otte ti et')]]}],
            },
            one(
              `timer time dage dag døgn uge uger hverdage mandag tirsdag onsdag torsdag fredag lørdag søndag`,
            ),
          ],
        ],
      },
    ],
  },
  pattern(
    'jeg regner med, at pengene er her i morgen',
    either([writer, one('regner går')], [one('regner går'), writer]),
    maybe(one('derfor nu så altså stærkt')),
    either([one('med')], [one('ud'), one('fra')]),
    maybe(one(',')),
    one('at'),
    one('i du pengene beløbet sagen fejlen høre få det dette kontoen den fakturaen gebyret'),
    towards(8),
    deadline,
    unhedged,
  ),
  pattern(
    'jeg imødeser jeres betaling senest',
    either([writer, one('forventer imødeser afventer ser')], [one('forventer imødeser afventer'), writer]),
    other('at frem levering gerne'),
    towards(8),
    one('senest inden straks omgående'),
    unhedged,
  ),
  pattern(
    'nu sender I den pakke',
    atStart,
    one('nu så'),
    one(presents),
    one('i'),
    one('den det mig pengene min mine dem bare os jer altså straks'),
  ),
  pattern(
    'I sørger for, at det bliver lavet',
    notAfter('at hvis når om som hvad fordi hvordan hvor og'),
    one('i'),
    one(presents),
    either([one('for'), maybe(one(',')), one('at')], [gap(4), atOnce]),
    unhedged,
  ),
  pattern(
    'svar udbedes omgående',
    one('svar betaling udbetaling sagen pengene refundering opkald'),
    one('udbedes ønskes kræves forventes imødeses'),
    gap(2),
    atOnce,
  ),
  pattern(
    'jeg vil ikke høre flere undskyldninger',
    writer,
    one('vil gider ønsker'),
    gap(1),
    one('ikke'),
    one('høre se have'),
    one('flere mere undskyldninger bortforklaringer standardsvar noget'),
    gap(2),
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
    'senest onsdag vil jeg have en løsning',
    deadline,
    gap(3),
    one('vil skal'),
    one('jeg vi i'),
    one('have ha'),
    gap(3),
    unhedged,
  ),
  pattern('få fingrene ud', one('få tag'), one('fingrene fingeren hænderne hånden'), one('ud op fra')),
  pattern(
    'og det skal være i dag',
    one('og ,'),
    one('det'),
    one('skal er'),
    one('være nu i'),
    one('nu i straks omgående hurtigt inden dag'),
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
