import type {Pattern} from '@tactlint/core'
import {some, they, theySteps} from './actors.js'
import {faultyDid, faultyDone} from './faults.js'
import {has} from './wrong-steps.js'
import {either, gap, maybe, notNext, one, other, pattern, upTo} from '../notation.js'
import {yours} from '../reader.js'
import {staffOf} from '../staff.js'

const clause = (most: number) => maybe(upTo(most, other('. ? ! ; :')))

/** What came of it: „ødelagt“, „forgæves“, „måtte betale“. */
const harm = one(`
  ødelagt ødelagte stykker itu knust mistede tabte forgæves syg faldt betale koster kostet kostede ventetiden steg strandede strandet bøde
  gebyr rykker skade skaden tab tabet revnet flækket brændt oversvømmet fryser frøs døde død smerter infektion værre glip nåede forældet
  spild brækket forværret rki gratis
`)
/** A bad end, and who is its cause: „Vi mistede vores fly, fordi jeres medarbejder …“ */
export const laidOnThem: readonly Pattern[] = [
  pattern(
    'vi mistede vores fly, fordi jeres medarbejder havde travlt',
    harm,
    maybe(upTo(12, other('. ? ! ; : jeg'))),
    one('fordi eftersom'),
    either([theySteps], [one('i')], [one('nogen ingen'), notNext(one('flere'))]),
    notNext(one('ikke'), one('har kan'), one('den det varen modtaget fået')),
  ),
  pattern(
    'takket være jeres system har jeg nu to rykkere',
    one('takket'),
    one('være'),
    either([yours, gap(2)], [one('jer dig')]),
    one('har står sidder er må skal fik måtte'),
    one('jeg vi min mit mine vores'),
    notNext(one('fået'), one('hjælp løst')),
    clause(6),
    harm,
  ),
  pattern(
    'den eneste grund til det er, at I lod den ligge',
    either([one('eneste'), one('grund årsag forklaring')], [one('grunden årsagen forklaringen')]),
    maybe(upTo(12, other('. ? !'))),
    one('er'),
    maybe(one('jo')),
    maybe(one(',')),
    one('at'),
    either([theySteps], [one('i')]),
  ),
  pattern(
    'det skyldes, at I ikke svarer',
    one('skyldes'),
    some(2),
    maybe(one(',')),
    one('at'),
    either([theySteps], [one('i du')]),
    maybe(upTo(8, other('. ? ! endnu'))),
    one(['forkert', 'sjusket', 'forkerte', 'uforsigtigt', 'aldrig', 'gad', ...faultyDid, ...faultyDone]),
  ),
  pattern(
    'det er receptionens ansvar',
    one('er var'),
    some(1),
    one([...staffOf, 'udlejers']),
    maybe(one('egen eget')),
    one('skyld fejl ansvar'),
    notNext(one('at')),
  ),
  pattern(
    'det er jer, der har valgt det billigste',
    one('er var'),
    notNext(one('mig os jeg vi')),
    some(2),
    either([one('jer')], [one('dig'), maybe(one('selv'))], [theySteps]),
    maybe(one(',')),
    one('der som'),
    either(
      [
        has,
        some(2),
        one(
          'valgt besluttet lukket ændret fjernet slettet lovet forlangt krævet insisteret afvist annulleret aflyst trykket accepteret underskrevet',
        ),
      ],
      [
        one(`
          rev brækkede trykkede flyttede valgte besluttede borede skar ramte væltede kylede underskrev annullerede afviste aflyste opsagde
          ændrede blandede overtalte rådede godkendte monterede forlod insisterede lavede fandt opfandt forlangte krævede fjernede fik gik
          kørte stillede satte sov
        `),
      ],
      [one('skulle burde'), gap(1), one('have')],
    ),
  ),
  pattern(
    'jeres tekniker rev kablet over',
    yours,
    one('egen egne'),
    other(', .'),
    maybe(one(',')),
    one('der som'),
  ),
  pattern(
    'buddet kastede pakken over hegnet',
    theySteps,
    some(1),
    one('kastede kylede slyngede sparkede trampede flåede masede hamrede kaster sparker hamrer kyler smider'),
    maybe(upTo(5, other(', . ?'))),
    one('over ned ind til i på mod med rundt efter'),
  ),
  pattern(
    'sagsbehandleren har ikke læst en linje',
    theySteps,
    one('har havde'),
    some(2),
    one('ikke aldrig'),
    maybe(upTo(2, other('endnu fået modtaget'))),
    one(`
      læst lyttet spurgt tænkt passet gidet villet overholdt løftet forstået fattet åbnet
    `),
    notNext(one('på'), one('arbejde')),
  ),
  pattern(
    'I har overhovedet ikke forstået det',
    one('i du'),
    one('har'),
    one('overhovedet slet tydeligvis åbenbart jo simpelthen'),
    maybe(one('jo overhovedet')),
    one('ikke'),
    one('forstået læst åbnet undersøgt lyttet hørt tjekket set kigget prøvet fattet sat gjort spurgt tænkt'),
  ),
  pattern(
    'jeres chef lod den ligge',
    they,
    one('lod lader'),
    either(
      [one('den det sagen alt mig os dem ham hende alting tingene')],
      [one('min mit mine vores'), gap(1)],
      [gap(1)],
    ),
    some(1),
    one('ligge stå sejle flyde hænge rådne betale'),
    notNext(one('ved foran i'), one('døren garagen skuret')),
  ),
  pattern(
    'I har ladet mig betale for det',
    either([they, has], [has, they]),
    some(1),
    one('ladet'),
    one('mig os min mit mine vores en et'),
    gap(3),
    one('betale køre ligge tro leve gå lide bære hænge'),
  ),
  pattern(
    'fotografen glemte halvdelen af familien',
    theySteps,
    some(1),
    either(
      [one('glemte overså forsømte undlod'), one('at halvdelen alt alle mig os min mit mine vores det')],
      [
        one(
          'svigtede løj snød lokkede narrede truede skældte ignorerede ydmygede sjuskede rodede jokkede misbrugte udnyttede sjoflede svinede dummede',
        ),
      ],
      [
        has,
        some(2),
        one(
          'snydt løjet lokket narret ignoreret ydmyget sjusket rodet jokket misbrugt udnyttet sjoflet svinet dummet saboteret kvajet svigtet nægtet',
        ),
      ],
    ),
  ),
  pattern(
    'værkstedet har byttet mine dæk ud',
    theySteps,
    has,
    some(1),
    either(
      [one('byttet skiftet'), one('mine min mit vores'), some(3), one('ud')],
      [
        one(
          'kogt brændt smidt spist drukket åbnet flået revet brækket skåret hældt klippet skoldet krympet snuppet hugget',
        ),
        some(5),
      ],
    ),
  ),
]
