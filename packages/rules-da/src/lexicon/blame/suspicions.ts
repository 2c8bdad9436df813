import type {Pattern} from '@tactlint/core'
import {amongYou, notOwn, oneOfYou, some, they, theySteps} from './actors.js'
import {faultyOnes, negligence} from './faults.js'
import {house} from './their-side.js'
import {has} from './wrong-steps.js'
import {either, gap, maybe, next, notNext, one, other, pattern, upTo} from '../notation.js'
import {staffOf} from '../staff.js'

const taken = one(`
  taget stjålet hugget nappet snuppet beholdt byttet underskrevet skrevet spist drukket rodet pillet misbrugt kopieret sovet efterladt
  solgt
`)
/** The cause is somebody's fault, put as a noun: „På grund af lægesekretærens sløseri …“ */
const namedFaults: readonly Pattern[] = [
  pattern(
    'forvaltningens ligegyldighed',
    one([...staffOf, ...house.map(noun => `${noun}s`)]),
    maybe(other(', . er var har')),
    one(negligence),
  ),
  pattern(
    'på grund af noget sjusk',
    either(
      [one('på'), one('grund'), one('af')],
      [one('skyldes grundet pga pga.')],
      [one('takket'), one('være')],
      [one('følge resultatet frugten'), one('af')],
      [one('må kan'), maybe(one('kun alene')), one('tilskrives')],
    ),
    notOwn,
    maybe(upTo(3, other(', . min mit vores mig os'))),
    one(`
      sjusk sjuskeri sløseri sløseriet inkompetence uduelighed dovenskab ligegyldighed slendrian arrogance sløvhed uagtsomhed efterladenhed
      skødesløshed letsindighed nøleri smøleri amatørisme uansvarlighed forsømmelighed griskhed grådighed pengegriskhed magtmisbrug fusk
      klamphuggeri sendrægtighed hastværk
    `),
    notNext(one('af fra hos i på'), one('mig os min mit vores')),
  ),
  pattern('sløseri hos jer', one(negligence), maybe(other(', .')), amongYou),
  pattern(
    'en tankeløs person hos jer',
    one(faultyOnes),
    other(', . oplevelse'),
    either([one('hos fra'), one('jer')], [one('på i ved fra'), one('jeres')]),
    notNext(one('side eller')),
  ),
]

/** Something was taken, forged, hidden: „Dem har en af jeres folk stukket i lommen“ */
const suspicions: readonly Pattern[] = [
  pattern(
    'dem har en af jeres folk stukket i lommen',
    either([has, oneOfYou], [oneOfYou, maybe(one('må')), one('har havde have')]),
    some(6),
    taken,
    notNext(one('imod med mod kontakt')),
  ),
  pattern(
    'I har solgt mig et brugt eksemplar som nyt',
    they,
    maybe(upTo(4, other('ikke . ?'))),
    one('solgt sendt leveret solgte sendte leverede sælger givet'),
    some(2),
    one('brugt brugte gammel gammelt gamle istandsat returneret opladt demo defekt'),
    maybe(upTo(3, other('ikke , .'))),
    one('som'),
    one('ny nyt nye fejlfri'),
  ),
  pattern(
    'I har taget penge for et filter, I aldrig har skiftet',
    either([has, one('i du')], [one('i du'), gap(2)], [theySteps, gap(1)]),
    one('taget tager tog opkrævet opkræver faktureret fakturerer beregnet trukket krævet kræver skrevet'),
    some(8),
    maybe(one(',')),
    maybe(one('som der')),
    one('i du'),
    one('ikke aldrig'),
    one('har fik leverede udførte lavede skiftede'),
  ),
  pattern(
    'nu prøver I at få det til at være mig',
    either([they, gap(1), one('prøver forsøger prøvede forsøgte')], [one('prøver forsøger'), they]),
    some(2),
    maybe(one('at')),
    one('få skyde vende dreje lægge give'),
    some(3),
    either([one('til'), one('at')], [one('skylden')], [one('over'), one('på')]),
    some(4),
    one('mig os min mit vores'),
  ),
  pattern(
    'bare fordi I kan',
    maybe(one('bare kun')),
    one('fordi'),
    one('i du'),
    one('kan'),
    next(one('. ! , ;')),
  ),
  pattern(
    'I har aldrig haft tænkt jer at betale',
    either([they, has], [has, they], [they]),
    one('aldrig'),
    either(
      [one('haft'), gap(2), one('hensigt sinde intention tænkt')],
      [one('tænkt'), one('jer dig sig')],
      [one('villet agtet ment')],
    ),
  ),
  pattern(
    'sådan ser den kun ud, når jeres folk har spillet bold med den',
    one('når fordi da'),
    theySteps,
    maybe(has),
    some(2),
    one('spillet leget spiller leger sparket kastet sovet'),
    some(1),
    one('med i'),
  ),
]

export const suspected: readonly Pattern[] = [...namedFaults, ...suspicions]
