import {words, type Pattern} from '@tactlint/core'
import {colleague, done, has, who} from './wrong-steps.js'
import {someAdverbs} from '../adverbs.js'
import {faultyDid, faultyDoes, faultyDone, faultyOnes, lacking, negligence} from './faults.js'
import {colleagues, reader, yours} from '../reader.js'
import {bungling} from './bungling.js'
import {evasion} from './evasion.js'
import {accused} from './accused.js'
import {ownDoing, theirSide} from './their-side.js'
import {wrongdoing} from './wrongdoing.js'
import {brokenPromises} from './broken-promises.js'
import {reproachfulQuestions} from './questions.js'
import {either, gap, maybe, notNext, one, other, pattern, upTo} from '../notation.js'

const alone = one(
  `alene udelukkende kun helt fuldt fuldstændig entydigt ene tydeligvis klart utvivlsomt hundrede 100`,
)

/** Somebody of theirs does wrong: „Jeres lagerfolk har smidt med den“, „Nogen hos jer har sovet“. */
const theirs: readonly Pattern[] = [
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

/** The cause is laid on the reader: „Forsinkelsen skyldes jeres elendige planlægning“. */
const causes: readonly Pattern[] = [
  pattern(
    'takket være jer er ferien ødelagt',
    one('takket'),
    one('være'),
    one('jer dig jeres din dit'),
    gap(6),
    one(
      'ødelagt spildt spoleret mistet tabt uden aldrig forgæves forpurret gået måtte mistede tabte står sidder mister glip aflyst strandet',
    ),
  ),
  pattern(
    'fordi I ikke har svaret',
    one('fordi eftersom'),
    one('i'),
    gap(1),
    one('ikke aldrig'),
    one('har'),
    gap(1),
    one(
      `svaret sendt rettet gjort registreret opdateret passet fulgt overholdt holdt tjekket reageret betalt fundet`,
    ),
  ),
  pattern(
    'fordi du ikke har læst',
    one('fordi når eftersom'),
    reader,
    gap(1),
    one('ikke aldrig'),
    one(`har gider kan ville orker magter læser læste følger fulgte hører passer passede overholder`),
    gap(3),
    one(`
          læst fulgt gidet tjekket passet styr hørt gøre finde læse sætte overholdt gider jeres vejledningen anvisningerne regne tælle
          stave
        `),
  ),
  pattern(
    'fejlen ligger udelukkende hos jer',
    either(
      [one('ligger bunder stammer'), someAdverbs, alone, gap(2), one('hos fra i')],
      [one('skyldes'), someAdverbs, alone],
    ),
    one('jer jeres dig din'),
  ),
  pattern(
    'det er jeres … skyld',
    one('det dette alt alene og'),
    maybe(one('er var')),
    someAdverbs,
    maybe(alone),
    yours,
    maybe(one('egen eget fulde')),
    one('skyld fejl ansvar rod'),
  ),
  pattern(
    'I bærer hele skylden',
    reader,
    one('bærer har er'),
    someAdverbs,
    maybe(one('hele det den fulde eneste alene')),
    maybe(one('fulde hele eneste')),
    either(
      [one('skylden skyld')],
      [one('ansvaret'), one('for'), gap(2), one('rod rodet kaos kaosset balladen miseren')],
    ),
  ),
  pattern(
    'skyldes jeres sjuskede indtastning',
    either([one('skyldes grundet af')], [one('på'), one('grund'), one('af')], [one('pga pga.')]),
    maybe(one('alene udelukkende kun')),
    yours,
    either(
      [maybe(other(', .')), one([...negligence, 'fejl', 'indtastning', 'pakning'])],
      [
        one([...faultyOnes, 'manglende', 'forkerte', 'fejlagtige', 'langsomme', 'evindelige']),
        other(', . betaling indbetaling tilmelding underskrift oplevelse'),
      ],
    ),
  ),
  pattern(
    'jeres elendige planlægning',
    yours,
    maybe(one('egen eget fuldstændig totalt helt totale evige evindelige konstante grove rene')),
    either(
      [one(negligence)],
      [
        one(faultyOnes),
        notNext(
          one(
            `oplevelse oplevelser erfaring forbindelse signal dækning ryg knæ syn hørelse helbred søvn tider`,
          ),
        ),
      ],
      [one('manglende'), one(lacking)],
    ),
  ),
  pattern(
    'jeres fejl har kostet mig en ferie',
    yours,
    gap(2),
    one([...negligence, ...words('fejl svar forsinkelse langsomhed tavshed forkerte')]),
    gap(2),
    one('koster kostede kostet ødelagde ødelagt betød betyder medførte tvang'),
    notNext(one('ikke kr')),
  ),
  pattern(
    'jeres dårlige emballage er skyld i',
    yours,
    gap(3),
    one('er var bærer har'),
    gap(2),
    one('skyld skylden årsagen'),
    one('i for til'),
  ),
]

export const blamePatterns: readonly Pattern[] = [
  ...wrongdoing,
  ...brokenPromises,
  ...theirs,
  ...causes,
  ...reproachfulQuestions,
  ...evasion,
  ...bungling,
  ...theirSide,
  ...ownDoing,
  ...accused,
]
