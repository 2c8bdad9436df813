import type {Pattern} from '@tactlint/core'
import {colleague, done, has, who} from './wrong-steps.js'
import {someAdverbs} from '../adverbs.js'
import {faultyDid, faultyDoes, faultyDone, faultyOnes} from './faults.js'
import {colleagues, yours} from '../reader.js'
import {either, gap, maybe, notNext, one, pattern, upTo} from '../notation.js'

/** Somebody of theirs does wrong: „Jeres lagerfolk har smidt med den“, „Nogen hos jer har sovet“. */
export const theirs: readonly Pattern[] = [
  pattern(
    'jeres lagerfolk har smidt',
    ...colleague,
    maybe(...who),
    either(
      [has, gap(3), ...done],
      [someAdverbs, one([...faultyDid, ...faultyDoes])],
      [one('er var virker'), someAdverbs, one(faultyOnes)],
      [one('er var virker'), gap(3), one('og'), one('har'), gap(2), ...done],
      [one('aner fatter gider anede fattede gad magter orker'), someAdverbs, one('ikke intet ingenting')],
      [one('har havde'), someAdverbs, one('ikke'), someAdverbs, one('gidet styr orket magtet villet')],
      [
        one(
          'lagde talte grinede råbte skældte kørte smækkede trampede solgte forsvandt afviste afbrød hang gik stod',
        ),
        // „kørte hende på skadestuen“ var hjælp.
        notNext(one('hende ham dem')),
        gap(3),
        one('på ned ad ud videre forbi røret døren rundt som mig os bare hul'),
      ],
      [
        has,
        gap(3),
        one('boret trampet kørt råbt grint revet stillet'),
        gap(3),
        one('hul rundt forbi ad ned skævt forkert'),
      ],
      [gap(3), one('gad gider orkede magtede'), gap(2)],
      [one('gav har'), gap(4), one('forkerte urigtige falske usande modstridende vildledende')],
    ),
  ),
  pattern('jeres afdeling har mistet', yours, gap(2), has, gap(2), ...done),
  pattern('her har jeres lager dummet sig', has, ...colleague, gap(3), ...done),
  pattern(
    'jeres montør efterlod stuen som et bombekrater',
    ...colleague,
    one('efterlod behandlede opførte talte pakkede svarede har'),
    gap(5),
    one('som'),
    one('om en et var at'),
  ),
  pattern(
    'chaufføren, I sendte, smed kassen',
    one(colleagues),
    maybe(one(',')),
    one('i'),
    one('sendte har bruger brugte hyrede'),
    gap(2),
    maybe(one(',')),
    either([one([...faultyDid, 'gad', 'nægtede'])], [has, gap(2), ...done]),
  ),
  pattern(
    'I sendte en montør, der ikke gad',
    one('i'),
    one('sendte har'),
    gap(2),
    one(colleagues),
    maybe(one(',')),
    one('der som'),
    gap(2),
    one('gad gider magtede orkede anede fattede smed smadrede ødelagde kunne'),
  ),
  pattern(
    'nogen hos jer har mistet',
    one('hos'),
    one('jer'),
    gap(3),
    either([has, gap(3), ...done], [one(faultyDid)]),
  ),
  pattern(
    'hos jer er der ingen, der læser',
    either(
      [one('hos'), one('jer'), gap(4), one('ingen ingenting')],
      [one('ingen ingenting'), gap(2), one('hos'), one('jer')],
    ),
    gap(2),
    one('der kan tager gider læser aner ved har magter orker bekymrer interesserer gad ville kunne turde'),
    one(`læser kan tager gider aner ved har magter orker ansvar styr finde tænker lytter sig sørger vil`),
  ),
  pattern(
    'snydt af jer',
    one([...faultyDone, 'ført', 'taget', 'holdt', 'ladt']),
    maybe(upTo(3, one('bag lyset ved næsen for nar i stikken'))),
    one('af'),
    either([one('jer dig')], colleague),
  ),
]
