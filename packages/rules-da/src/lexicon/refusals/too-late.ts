import type {Pattern} from '@tactlint/core'
import {atEnd, either, gap, maybe, next, notAfter, notNext, one, other, pattern, upTo} from '../notation.js'
import {unfortunately} from './roles.js'

const stops = either([atEnd], [next(one('. ! ,'))])
const not = one('ikke aldrig')

/** Gone, missed or settled: „Fristen var den 1.“, „Puljen er brugt op“, „Sådan er det bare“. */
export const tooLate: readonly Pattern[] = [
  pattern(
    'sådan er det bare',
    one('sådan'),
    one('er fungerer'),
    one('det'),
    maybe(upTo(3, one('bare nu engang desværre jo altså her hos os med'))),
    stops,
  ),
  pattern(
    'det er bare ærgerligt',
    one('er var'),
    unfortunately,
    one('ærgerligt synd uheldigt surt'),
    either([atEnd], [one('for'), one('dig jer')]),
  ),
  pattern(
    'du skulle have meldt det inden den 1.',
    notAfter('hvis om'),
    either([one('skulle burde'), one('du i')], [one('du i'), one('skulle burde')]),
    maybe(upTo(2, other('ikke , .'))),
    one('have'),
    maybe(upTo(3, other('fået modtaget ikke . kunnet haft'))),
    one(`
      skrevet meldt sagt søgt ansøgt bestilt klaget reklameret afbestilt betalt sendt oplyst henvendt anmeldt reageret tegnet købt tilkøbt
      valgt læst tjekket registreret gemt afleveret indsendt spurgt ringet opsagt fortrudt tænkt gjort tilmeldt afmeldt dokumenteret
    `),
  ),
  pattern(
    'fristen var den 1.',
    one(
      'fristen ansøgningsfristen tilmeldingsfristen klagefristen returfristen afleveringsfristen indsigelsesfristen reklamationsfristen fortrydelsesfristen',
    ),
    one('var sluttede løb udløb'),
    unfortunately,
    either(
      [one('den i kl. fredag mandag søndag lørdag torsdag onsdag tirsdag ud')],
      [{number: true}],
      [{entity: 'date'}],
    ),
  ),
  pattern(
    'saldoen er tabt',
    notAfter('ikke'),
    one('er går'),
    maybe(one('de den det garantien retten pladsen beløbet pengene pointene indskuddet rabatten')),
    unfortunately,
    one('tabt fortabt spildt'),
    either([atEnd], [one(',')], [one('når hvis')]),
  ),
  pattern(
    'pengene er væk',
    one(
      'pengene beløbet pointene saldoen billederne filerne data beskederne pladsen depositummet indbetalingen kuponen rabatten',
    ),
    one('er'),
    unfortunately,
    one('væk'),
    stops,
  ),
  pattern(
    'puljen er brugt op',
    one('er'),
    unfortunately,
    either([one('brugt sluppet'), one('op')], [one('opbrugt')]),
  ),
  pattern(
    'modellen kommer ikke igen',
    either(
      [
        notAfter('problemet fejlen fejlene det symptomerne'),
        one('kommer'),
        unfortunately,
        not,
        one('igen tilbage hjem op med'),
      ],
      [one('der'), one('kommer'), unfortunately, one('ikke ingen'), one('flere nye nogen')],
    ),
    notNext(one('før endnu gebyrer omkostninger opkrævninger')),
  ),
  pattern('passagerer uden pas afvises', one('afvises afslås'), atEnd),
  pattern(
    'det bliver ikke til noget',
    one('bliver'),
    unfortunately,
    one('ikke'),
    either([one('til'), one('noget')], [one('anderledes')], [one('i'), one('dag år denne')]),
  ),
  pattern(
    'det er ude af vores hænder',
    either([one('ude'), one('af')], [one('uden udenfor'), maybe(one('for'))]),
    one('vores mine'),
    one('hænder'),
  ),
  pattern('det er ikke op til os', one('ikke'), one('op'), one('til'), one('os mig')),
  pattern(
    'du er for ung til det',
    either([one('du')], [one('din dit dine'), gap(2)]),
    one('er'),
    unfortunately,
    one('for'),
    one('høj højt lav lavt ung gammel sent sen stor stort lille'),
  ),
  pattern(
    'du er bundet i seks måneder',
    one('du i'),
    one('er'),
    unfortunately,
    one('bundet'),
    one('til i af'),
  ),
  pattern(
    'bindingen er seks måneder',
    one('bindingen bindingsperioden uopsigelsesperioden'),
    one('er løber gælder'),
  ),
  pattern(
    'du er ikke i målgruppen',
    one('er hører'),
    unfortunately,
    one('ikke'),
    either([one('i'), one('målgruppen')], [one('til'), one('i hos målgruppen')], [one('en'), one('del')]),
  ),
  pattern(
    'vores endelige svar',
    one('vores mit det den'),
    one('endelige sidste'),
    one('svar afgørelse beslutning ord'),
  ),
  pattern('sagen er afgjort', one('sagen det klagen'), one('er'), unfortunately, one('afgjort')),
]
