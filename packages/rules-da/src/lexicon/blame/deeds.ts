import type {Pattern, Steps} from '@tactlint/core'
import {some, they} from './actors.js'
import {atEnd, either, gap, maybe, notNext, one, pattern} from '../notation.js'
import {has} from './wrong-steps.js'

const people = one('mig os ham hende dem folk kunderne kunder min mine vores en ens')

/** Deeds that nobody is proud of: before the object and behind it, in the past or present and as participle. */
const deeds: readonly {
  readonly did: string
  readonly done: string
  readonly rest: Steps
}[] = [
  // „talte udenom“
  {
    did: 'talte taler snakkede snakker svarede svarer vred vrider krøb kryber gik',
    done: 'talt snakket svaret vredet krøbet',
    rest: [some(2), either([one('udenom')], [one('uden ved'), one('om siden')])],
  },
  // „prakkede mig en forsikring på“
  {
    did: 'prakkede prakker tvang pressede pådutter pådutede',
    done: 'prakket tvunget presset pådutet',
    rest: [
      either([people, gap(4), one('på')], [gap(5), one('på ned')], [some(1), people, gap(4), one('til')]),
    ],
  },
  // „bildte os ind“
  {
    did: 'bildte bilder',
    done: 'bildt',
    rest: [some(1), people, some(2), one('ind')],
  },
  // „holdt os hen“
  {
    did: 'holdt holder',
    done: 'holdt',
    rest: [
      some(1),
      people,
      some(2),
      either(
        [one('hen')],
        [one('for'), one('nar')],
        [one('på'), one('pinebænken')],
        [one('i'), one('uvidenhed')],
      ),
    ],
  },
  // „fodrede os med datoer“
  {
    did: 'fodrede fodrer proppede propper fyldte fyldt spiste spiser affejede affejer',
    done: 'fodret proppet fyldt spist affejet',
    rest: [some(1), people, some(2), one('med af')],
  },
  // „fejede mig af“
  {
    did: 'fejede fejer viftede vifter ekspederede jog jager viste',
    done: 'fejet viftet jaget',
    rest: [some(1), people, some(3), one('af væk bort dør døren')],
  },
  // „dækkede over det“
  {
    did: 'dækkede dækker dysser dyssede lapper',
    done: 'dækket dysset lappet',
    rest: [
      either(
        [one('over'), one('dem ham hende hinanden fejlen fejlene jeres egne hans deres jer')],
        [some(2), one('ned')],
      ),
    ],
  },
  // „lod som ingenting“
  {
    did: 'lod lader',
    done: 'ladet',
    rest: [
      some(1),
      either(
        [one('som'), one('ingenting om')],
        [one('stå'), one('til')],
        [one('hånt'), one('om')],
        [one('mig os'), one('i'), one('stikken')],
      ),
    ],
  },
  // „talte ned til mig“
  {
    did: 'talte taler så ser skældte råbte vrissede hånede grinede snerrede bed',
    done: 'talt set skældt råbt vrisset hånet grinet snerret bidt',
    rest: [
      some(2),
      either([one('ned'), one('til på')], [people, some(1), one('ud')], [one('ad efter'), people]),
    ],
  },
  // „lagde røret på“
  {
    did: 'lagde lægger smækkede smed smækker',
    done: 'lagt smækket smidt',
    rest: [
      either(
        [some(2), one('røret'), one('på')],
        [one('på'), either([one('midt da uden mens , og i')], [atEnd])],
      ),
    ],
  },
  // „vendte ryggen til“
  {
    did: 'vendte vender kiggede kigger så ser lukkede lukker',
    done: 'vendt kigget set lukket',
    rest: [
      some(3),
      either(
        [one('ryggen'), one('til')],
        [one('det'), one('blinde'), one('øje')],
        [one('den'), one('anden'), one('vej')],
        [one('øjnene'), one('for')],
        [one('stort'), one('på')],
      ),
    ],
  },
  // „tog let på det“
  {
    did: 'tog tager gjorde gør',
    done: 'taget gjort',
    rest: [
      some(2),
      either(
        [one('let'), one('på'), notNext(one('vej fod'))],
        [one('røven'), one('på')],
        [one('nar grin gas pis'), one('af ad')],
        [one('den'), one('nemme lette'), one('vej løsning')],
      ),
    ],
  },
  // „gættede sig frem“
  {
    did: 'gættede gætter gættet',
    done: 'gættet',
    rest: [one('bare sig jer blot kun på'), notNext(one('at'), one('i du'))],
  },
  // „smuttede bare“
  {
    did: 'smuttede skred stak luskede listede',
    done: 'smuttet skredet stukket lusket listet',
    rest: [either([one('bare')], [some(1), one('af fra')], [one(', midt'), some(2)])],
  },
  // „havde bestemt sig på forhånd“
  {
    did: 'dømte mistænkte havde har afskrev',
    done: 'dømt afskrevet mistænkeliggjort',
    rest: [
      some(1),
      either(
        [one('på'), one('forhånd'), some(1), one('bestemt besluttet afgjort dømt afvist afskrevet')],
        [some(3), one('bestemt besluttet afgjort dømt'), some(2), one('på'), one('forhånd')],
      ),
    ],
  },
  // „sprang over, hvor gærdet er lavest“
  {
    did: 'sprang springer skød skyder hoppede',
    done: 'sprunget skudt hoppet',
    rest: [either([some(1), one('genvej')], [one('over'), maybe(one(',')), one('hvor'), one('gærdet')])],
  },
  // „digtede en forklaring“
  {
    did: 'digtede opdigtede fabrikerede konstruerede opfandt opfinder digter forfalskede',
    done: 'digtet opdigtet fabrikeret opfundet forfalsket',
    rest: [
      some(2),
      one(
        'forklaring historie undskyldning undskyldninger regel regler grund gebyr underskrift svar forklaringer',
      ),
    ],
  },
  // „snagede i mine ting“
  {
    did: 'snagede snager snuser rodede stjal hugger huggede nappede',
    done: 'snaget stjålet hugget nappet snuset',
    rest: [one('i min mit mine vores fra blandt')],
  },
  // „sparede på sikkerheden“
  {
    did: 'sparer sparede sløjfede',
    done: 'sparet sløjfet',
    rest: [some(3), one('væk')],
  },
]

/** Somebody of the reader's side does what is nobody's to be proud of. */
export const shamefulDeeds: readonly Pattern[] = [
  pattern(
    'jeres sælger talte udenom',
    they,
    some(2),
    either(...deeds.map(({did, rest}) => [one(did), ...rest])),
  ),
  pattern(
    'jeres sælger har talt udenom',
    either([they, some(1), has], [has, they]),
    some(3),
    either(...deeds.map(({done, rest}) => [one(done), ...rest])),
  ),
  pattern('så talte jeres sælger udenom', either(...deeds.map(({did, rest}) => [one(did), they, ...rest]))),
]
