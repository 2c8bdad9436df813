import {words, type Pattern} from '@tactlint/core'
import {either, maybe, one, pattern} from '../notation.js'

const weekdays = words('mandag tirsdag onsdag torsdag fredag lørdag søndag')
const count = one('en et to tre fire fem seks syv otte ni ti elleve tolv fjorten halvanden nogle flere')
const units = one('minutter time timer kvarter dag dage døgn uge uger måned måneder år')

/** A day or a period told without a number: „for en uges tid siden“, „hver aften“, „skærtorsdag“. */
export const daysInWords: readonly Pattern[] = [
  pattern(
    'for en uges tid siden',
    one('for'),
    count,
    one('timers dages uges ugers måneds måneders års'),
    one('tid'),
    one('siden'),
  ),
  pattern(
    'i snart to uger',
    one('for i'),
    one('ca. ca cirka omkring knap godt snart over mere lidt næsten mindst nu'),
    maybe(one('end over under .')),
    count,
    units,
  ),
  pattern(
    'i de sidste to uger',
    maybe(one('i gennem')),
    maybe(one('de det den')),
    one('sidste seneste forløbne'),
    maybe(either([count], [one('et'), one('par')])),
    units,
  ),
  pattern('i fjor', one('i'), one('fjor')),
  pattern('samme dag', one('samme næste sidste'), one('dag aften nat morgen formiddag eftermiddag')),
  pattern('her til morgen', one('her'), one('til'), one('morgen formiddag')),
  pattern(
    'hver aften',
    one('hver'),
    maybe(one('eneste anden tredje')),
    one(['aften', 'nat', 'morgen', 'eftermiddag', 'weekend', ...weekdays]),
  ),
  pattern('forrige onsdag', one('forrige'), one(weekdays)),
  pattern(
    'hele weekenden',
    one('hele'),
    one('dagen natten ugen weekenden måneden formiddagen aftenen sommeren vinteren foråret efteråret året'),
  ),
  pattern('natten til søndag', one('natten aftenen morgenen'), one('til mellem før efter')),
  pattern(
    'skærtorsdag',
    one(`
      skærtorsdag langfredag påskedag påskelørdag påskesøndag påskedagene juledag juledagene pinsedag nytårsaften nytårsdag juleaften
      helligdagene grundlovsdag fastelavn
    `),
  ),
  pattern('mellem jul og nytår', one('mellem'), one('jul'), one('og'), one('nytår')),
  pattern(
    'siden årsskiftet',
    one('siden efter før inden ved'),
    one(`
      årsskiftet månedsskiftet kvartalsskiftet sommertiden uvejret stormen skybruddet nedbruddet genstarten overgangen renoveringen
      besøget branden ombygningen
    `),
  ),
  pattern(
    'efter jeres sidste besøg',
    one('siden efter før ved'),
    one('jeres'),
    maybe(one('seneste sidste')),
    one('besøg montage opsætning reparation service udskiftning gravearbejde lukning'),
  ),
  pattern('i 2025', one('i siden fra for'), one('2023 2024 2025 2026 2027')),
  pattern(
    'i 2. kvartal',
    either([{number: true}], [one('første andet tredje fjerde')]),
    maybe(one('.')),
    one('kvartal halvår'),
  ),
]
