import type {Pattern} from '@tactlint/core'
import {amongYou, oneOfYou, some, they} from './actors.js'
import {negligence} from './faults.js'
import {has} from './wrong-steps.js'
import {atEnd, atStart, either, gap, maybe, notNext, one, other, pattern, upTo} from '../notation.js'
import {yours} from '../reader.js'
import {staffOf} from '../staff.js'

/** Who did it is told by what they are: „programmeret af nogen, der hader kunder“. */
export const madeBy: readonly Pattern[] = [
  pattern(
    'programmeret af nogen, der hader kunder',
    one(`
      programmeret bemandet styret lavet sat skrevet målt pakket ledet drevet monteret designet bygget tegnet malet limet svejset syet
      behandlet bestemt klippet installeret udfyldt tastet opmålt samlet planlagt
    `),
    some(3),
    one('af'),
    one('en én nogen folk mennesker'),
    maybe(one(',')),
    one('der som'),
    one('ikke kun tydeligvis åbenbart aldrig hader er tror bare mest synes var kan'),
  ),
  pattern(
    'åbnet af nogen hos jer',
    one('er blev blevet var'),
    some(4),
    one('af'),
    oneOfYou,
    notNext(one('hjulpet')),
  ),
  pattern(
    'takket være en fejl i jeres bogholderi',
    one('takket'),
    one('være'),
    gap(2),
    one(['fejl', 'fejlen', ...negligence]),
    some(1),
    one('i hos fra på'),
    one('jer jeres'),
  ),
  pattern(
    'det er ikke mig, der har lavet fejlen, det er jer',
    one('ikke'),
    one('mig os min mit vores'),
    maybe(upTo(8, other('. ? !'))),
    maybe(one('men')),
    one('det'),
    one('er var'),
    one('jer jeres dig din'),
  ),
  pattern(
    'det var jeres opgave at holde øje',
    one('var'),
    some(1),
    either([yours], [one(staffOf)]),
    one('opgave pligt job ansvar'),
    one('at'),
  ),
  pattern(
    'jeres fejl, min regning',
    atStart,
    yours,
    one('fejl rod ansvar problem skyld'),
    either([one(', . ! –')], [atEnd]),
  ),
  pattern(
    'det er altid kundens skyld',
    one('altid'),
    one('kundens vores min mig andres lejerens borgerens patientens passagerens'),
    maybe(one('der som')),
    one('skyld fejl ansvar'),
  ),
  pattern(
    'I har gjort alt forkert',
    one('i du'),
    has,
    one('gjort'),
    one('alt alting det'),
    maybe(one('hele')),
    one('forkert'),
  ),
  pattern('det ved I godt', one('det'), one('ved vidste'), one('i'), one('godt udmærket'), notNext(one('?'))),
  pattern(
    'I må have vidst det',
    one('i du'),
    one('må'),
    one('have'),
    one('vidst set'),
    notNext(one('min mit')),
  ),
  pattern(
    'der er aldrig nogen hos jer, der følger op',
    one('der'),
    one('er var'),
    either([one('ingen')], [one('ikke aldrig'), one('nogen en én')]),
    either([amongYou], [one('af'), one('jer')]),
    maybe(one(',')),
    one('der som'),
  ),
  pattern(
    'I solgte os en løsning, der aldrig har virket',
    they,
    either([one('solgte sendte sender sælger')], [has, some(1), one('solgt sendt')]),
    some(5),
    maybe(one(',')),
    one('der som'),
    either([one('aldrig')], [one('ikke'), one('engang')], [one('overhovedet'), one('ikke')]),
  ),
  pattern(
    'får penge for ingenting',
    they,
    some(2),
    one('fået får tager tog taget fik'),
    some(1),
    one('penge løn betaling betalt'),
    one('for'),
    one('ingenting intet luft'),
  ),
  pattern(
    'havnen har aldrig fortalt os om det',
    they,
    has,
    some(1),
    one('aldrig'),
    one('fortalt advaret spurgt undskyldt tænkt undersøgt'),
  ),
  pattern(
    'hvem sidder og finder på den slags',
    one('hvem'),
    maybe(upTo(6, other(', . ?'))),
    one('finder fundet fandt bestemmer besluttet'),
    maybe(one('på')),
    one('den sådan sådanne sådanne'),
    one('slags noget en et'),
  ),
]
