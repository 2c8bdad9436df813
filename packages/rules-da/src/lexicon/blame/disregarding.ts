import type {Pattern} from '@tactlint/core'
import {not, some, they} from './actors.js'
import {has} from './wrong-steps.js'
import {either, gap, maybe, notNext, one, other, pattern, upTo} from '../notation.js'

const clause = (most: number) => maybe(upTo(most, other('. ? ! ; :')))
const within = (most: number) => maybe(upTo(most, other('ikke , . ? ! ; : hvis om')))
const theyOrHe = either([they], [one('han hun de man')])

/** Their word against what they do. */
const contradictions: readonly Pattern[] = [
  pattern(
    'I påstår',
    one('i du'),
    maybe(one('nu så jo stadig altså bare alligevel åbenbart ellers selv')),
    one('påstår påstod hævder hævdede postulerer'),
  ),
  pattern('nu påstår I', one('påstår påstod hævder hævdede postulerer'), theyOrHe),
  pattern(
    'jeres mand lovede det, og nu kan han pludselig ikke huske det',
    one('og men'),
    one('nu'),
    one('vil kan husker siger nægter'),
    theyOrHe,
    either([one('pludselig')], [one('ikke'), one('stå huske kendes vide tage hjælpe høre')]),
  ),
  pattern(
    'I kræver det af andre, men gør det aldrig selv',
    one('i du'),
    one('forlanger kræver forventer beder siger'),
    clause(10),
    one('men'),
    within(4),
    not,
    maybe(one('det')),
    one('selv'),
  ),
  pattern(
    'I skal ikke komme og sige, at det var vejret',
    one('i du'),
    one('skal'),
    one('ikke'),
    one('komme prøve'),
    one('og at her'),
    gap(1),
    one('sige fortælle påstå bilde give'),
  ),
  pattern(
    'det ligner jer at trække gebyret først',
    either([one('ligner'), one('jer dig')], [one('typisk'), one('jer dig')]),
    notNext(one('på i')),
  ),
  pattern(
    'alle skulle bare huske én ting',
    one('kun bare'),
    one('én en'),
    one('ting opgave'),
    maybe(one(',')),
    one('i du'),
    one('skulle'),
  ),
]

/** Against what they were told: „selv om jeg havde advaret ham“. */
const disregard: readonly Pattern[] = [
  pattern(
    'jeres lærling borede, selv om jeg havde advaret ham',
    they,
    clause(14),
    either([one('selv'), one('om')], [one('selvom skønt')], [one('trods'), maybe(one(',')), one('at')]),
    either(
      [
        one('jeg vi'),
        maybe(upTo(3, other(', . ? ikke'))),
        one('har havde'),
        maybe(upTo(4, other(', . ? ikke'))),
        either([one('advaret råbt frabedt')], [one('sagt'), one('nej fra stop')]),
      ],
      [
        one('jeg vi'),
        maybe(upTo(3, other(', . ? ikke'))),
        one('tre fire fem flere ti gang utallige'),
        one('gange efter'),
      ],
      [one('jeg vi'), one('advarede råbte frabad protesterede')],
      [one('der det'), one('står stod'), some(1), one('tydeligt rødt stort lysende')],
    ),
  ),
  pattern(
    'I vidste det hele tiden',
    they,
    either(
      [has, one('hele'), one('tiden'), one('vidst')],
      [has, one('vidst'), some(2), one('det hele siden længe')],
      [
        one('vidste'),
        some(2),
        either([one('hele'), one('tiden')], [one('godt udmærket')], [one('det'), one('siden')]),
      ],
    ),
  ),
  pattern('vel vidende, at I ikke har den', one('vel'), one('vidende')),
  pattern('med åbne øjne', they, within(5), one('med'), one('åbne'), one('øjne')),
  pattern(
    'mekanikeren nulstillede bare lampen i stedet for at reparere bilen',
    they,
    maybe(upTo(3, other('kan kunne vil ville må måtte skal skulle bør burde gerne , . ? !'))),
    one('bare blot kun valgte valgt foretrak'),
    maybe(upTo(7, other(', . ? !'))),
    one('i'),
    one('stedet'),
    one('for'),
    maybe(one('bare blot')),
    one('at'),
  ),
  pattern(
    'kunder slettes, uden at nogen ser efter',
    one('uden'),
    one('at'),
    one('nogen'),
    one(
      'ser kigger tjekker spørger læser tænker tjekkede så kiggede spurgte gør gjorde reagerer reagerede griber greb',
    ),
  ),
  pattern(
    'handlet hen over hovedet på os',
    either(
      [one('hen'), one('over'), one('hovedet'), one('på')],
      [one('bag'), either([one('om'), one('ryggen')], [one('min vores'), one('ryg')])],
      [one('spænder spændt spændte'), one('mig os'), one('ben')],
      [one('tæppet'), one('væk'), one('under')],
      [one('gået er'), one('i under'), one('flyverskjul jorden')],
      [one('i'), one('jeres'), maybe(one('egne egen')), one('lomme lommer')],
    ),
  ),
]

export const disregarding: readonly Pattern[] = [...contradictions, ...disregard]
