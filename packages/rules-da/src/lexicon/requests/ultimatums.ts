import type {Pattern} from '@tactlint/core'
import {atStart, either, gap, maybe, notNext, one, other, pattern} from '../notation.js'
import {writer, atOnce, deadline, towards, unhedged} from './order-words.js'

/** Until when: „I har 24 timer til at løse det“, „Fristen er fredag“. */
export const ultimatums: readonly Pattern[] = [
  pattern('svar i dag', atStart, one('svar ring'), one('i'), one('dag aften'), notNext(one('?'))),
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
    'svar udbedes omgående',
    one('svar betaling udbetaling sagen pengene refundering opkald'),
    one('udbedes ønskes kræves forventes imødeses'),
    gap(2),
    atOnce,
  ),
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
  pattern(
    'fristen er fredag',
    either(
      [one('min vores jeres'), one('frist'), maybe(one('til'), one('jer dig'))],
      [one('fristen deadline deadlinen')],
    ),
    one('er hedder udløber'),
    gap(2),
    either([one('mandag tirsdag onsdag torsdag fredag lørdag søndag')], [deadline]),
    notNext(gap(6), one('? for ifølge')),
  ),
  pattern(
    'omgående handling kræves',
    one('omgående øjeblikkelig hurtig prompte'),
    one('handling svar betaling reaktion løsning'),
    one('kræves forventes udbedes påkrævet'),
  ),
]
