import {words, type Pattern} from '@tactlint/core'
import {theirs} from './theirs.js'
import {someAdverbs} from '../adverbs.js'
import {faultyOnes, lacking, negligence} from './faults.js'
import {reader, yours} from '../reader.js'
import {bungling} from './bungling.js'
import {evasion} from './evasion.js'
import {accused} from './accused.js'
import {shamefulDeeds} from './deeds.js'
import {counterfactuals} from './counterfactuals.js'
import {madeBy} from './made-by.js'
import {manners} from './manners.js'
import {unwillingness} from './unwilling.js'
import {suspected} from './suspicions.js'
import {disregarding} from './disregarding.js'
import {shamefulConduct} from './conduct.js'
import {laidOnThem} from './laid-on.js'
import {ownDoing} from './own-doing.js'
import {theirSide} from './their-side.js'
import {groundless} from './groundless.js'
import {neverAndAlways} from './never-and-always.js'
import {wrongdoing} from './wrongdoing.js'
import {brokenPromises} from './broken-promises.js'
import {reproachfulQuestions} from './questions.js'
import {either, gap, maybe, notNext, one, other, pattern} from '../notation.js'

const alone = one(
  `alene udelukkende kun helt fuldt fuldstændig entydigt ene tydeligvis klart utvivlsomt hundrede 100`,
)

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
  ...groundless,
  ...neverAndAlways,
  ...brokenPromises,
  ...theirs,
  ...causes,
  ...reproachfulQuestions,
  ...evasion,
  ...bungling,
  ...theirSide,
  ...ownDoing,
  ...accused,
  ...shamefulDeeds,
  ...unwillingness,
  ...counterfactuals,
  ...suspected,
  ...manners,
  ...madeBy,
  ...shamefulConduct,
  ...disregarding,
  ...laidOnThem,
]
