import {words, type Pattern} from '@tactlint/core'
import {amongYou, not, some, they, theySteps} from './actors.js'
import {faultyDid, faultyDoes, faultyDone, faultyOnes} from './faults.js'
import {has} from './wrong-steps.js'
import {atStart, either, gap, maybe, notNext, one, other, pattern, upTo} from '../notation.js'

const wasElse = one('var havde ville kunne stod sad lå slap blev')
const mine = one('jeg vi min mit mine vores os mig')
const wronglyDone = one(`
  forkert forkerte galt fejl skævt omvendt baglæns ned væk uden ikke aldrig ødelagt itu glemt uset ulåst åben
`)
const makeshift = words(`
  makværk sjusk sjuskeri klamphuggeri bras møg skrammel lort rod roderi fusk juks amatørarbejde venstrehåndsarbejde hastværk svineri
  jammer kludder hø skrald vrøvl sludder
`)
const looked = one(`
  læst åbnet kigget set tjekket undersøgt spurgt lyttet hørt målt afprøvet prøvet kontrolleret slået passet tænkt fulgt ringet svaret sendt
  gjort holdt rettet lukket pakket låst advaret sagt oplyst skrevet meldt taget reageret bestilt talt ryddet overholdt læsset sat
  efterset renset skiftet opdateret testet gennemgået vedligeholdt betalt koordineret sikret regnet
`)
const skill = one(`
  forstand styr læste lyttede tænkte gad orkede passede kendte kunne tjekkede svarede kiggede fulgte overholdt holdt gjorde brugte læst
  lyttet tænkt passet interesserede bekymrede vidste
`)
/** „Havde farmaceuten slået op …, var det ikke sket“ */
const ifOnly: readonly Pattern[] = [
  pattern(
    'havde farmaceuten slået op, var det ikke sket',
    atStart,
    one('havde'),
    either([they], [one('nogen bare blot')]),
    some(4),
    looked,
    maybe(upTo(14, other('. ? !'))),
    one(','),
    maybe(one('så')),
    wasElse,
  ),
  pattern(
    'hvis jeres support havde forstand på det, var vi ikke gået i stå',
    one('hvis'),
    maybe(one('bare blot')),
    either([theySteps], [one('i du nogen ingen')]),
    maybe(upTo(6, other(', . ? !'))),
    skill,
    maybe(upTo(12, other('. ? !'))),
    one(','),
    maybe(one('så')),
    one('var havde stod sad lå slap'),
    notNext(one('det jeg vi'), one('en et fint dejligt godt nemmere lettere')),
  ),
  pattern(
    'det var aldrig sket, hvis I havde læst',
    not,
    gap(2),
    one('sket nødvendigt nødvendig kommet gået endt opstået'),
    maybe(one(',')),
    one('hvis'),
    either([they], [one('nogen bare')]),
    gap(3),
    one('havde kunne gad lyttede læste tænkte'),
  ),
  pattern(
    'kunne I ikke have kigget på sedlen',
    one('kunne burde skulle'),
    they,
    maybe(one('da virkelig')),
    not,
    maybe(one('bare lige da dog for')),
    gap(2),
    one('have ha'),
  ),
]

/** „Det var jeres egne vagter, der sendte os forkert“ */
const clefts: readonly Pattern[] = [
  pattern(
    'det var jeres vagter, der sendte os til den forkerte indgang',
    one('er var være'),
    some(2),
    either([one('jer dig')], [theySteps]),
    maybe(one(',')),
    one('der som'),
    either(
      [some(1), one([...faultyDid, ...faultyDoes])],
      [some(8), wronglyDone],
      [
        has,
        some(3),
        one([...faultyDone, 'sparet', 'fundet', 'opfundet', 'besluttet', 'valgt', 'tilladt', 'lukket']),
      ],
      [
        maybe(upTo(14, other('. ? !'))),
        one(', –'),
        maybe(one('og men')),
        either([one('ikke'), mine], [one('det'), one('er var'), one('os mig')]),
      ],
    ),
  ),
  pattern(
    'den, der har lavet jeres vejledning, har aldrig prøvet den',
    one('den ham hende dem hvem'),
    maybe(amongYou),
    maybe(one(',')),
    one('der som'),
    maybe(upTo(8, other('. ? ! ,'))),
    maybe(one(',')),
    either(
      [
        has,
        some(2),
        one('aldrig'),
        gap(3),
        one('set haft prøvet holdt læst hørt brugt stået gået kørt boet arbejdet'),
      ],
      [has, some(1), one('været'), some(1), one(faultyOnes)],
      [one('er var'), some(2), one(faultyOnes)],
      [
        one('må'),
        gap(1),
        one('have være'),
        gap(2),
        one('sovet blind blinde døv fuld beruset drukket travlt idiot halvsovende sovende'),
      ],
      [one('burde skulle'), gap(1), one('have skamme fyres finde lære')],
      [one('kan kunne'), not, gap(1), one('læse tælle regne stave kende måle skelne forskel')],
      [one('tænkte tænker gad anede vidste forstår fatter'), some(2), not],
      [one('sov jokkede sjuskede glemte kludrede')],
    ),
  ),
  pattern(
    'det er makværk, jeres værksted har leveret',
    one(makeshift),
    maybe(one(',')),
    maybe(one('som')),
    either([they, has], [they]),
    some(2),
    one(
      'leveret lavet sendt afleveret solgt udført præsteret afleverer leverer laver sendte solgte kalder udgiver prakket serveret',
    ),
  ),
]

export const counterfactuals: readonly Pattern[] = [...ifOnly, ...clefts]
