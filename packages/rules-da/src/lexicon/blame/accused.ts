import type {Pattern} from '@tactlint/core'
import {someAdverbs} from '../adverbs.js'
import {either, gap, maybe, notNext, one, other, pattern} from '../notation.js'
import {colleagues, reader, yours} from '../reader.js'
import {house} from './their-side.js'
import {has} from './wrong-steps.js'

const they = either(
  [reader],
  [yours, other(', . har er og side'), maybe(one('i på fra'), gap(1))],
  [one(house)],
)
const present = colleagues.filter(word => /(?:en|et)$/.test(word))

/** Who is said to have caused it, by relation: „fordi I ikke“, „det er tredje gang, I“, „I har kostet os“. */
export const accused: readonly Pattern[] = [
  pattern(
    'fordi I ikke kan koordinere to afdelinger',
    one('fordi eftersom'),
    they,
    someAdverbs,
    one('ikke aldrig ingen intet'),
    one('kan gider vil orker magter kunne gad ville formår lytter læser svarer reagerer'),
  ),
  pattern(
    'I har sat os i en umulig situation',
    either([they, has], [has, they]),
    someAdverbs,
    one(
      'bragt efterladt påført udsat tvunget frataget berøvet stillet sat afskåret holdt hængt spildt trukket',
    ),
    maybe(one('mig os min mit vores')),
    either(
      [one('mig os min mit vores mine')],
      [
        one('en et i for til'),
        gap(2),
        one('situation knibe urimelig umulig tvivl uvished søndag sæson dag uge fødselsdag ferie udgift'),
      ],
    ),
    notNext(one('ind til i på'), one('pris tilbuddet køen ventelisten listen kontakt mailinglisten')),
    notNext(one('i'), one('forbindelse')),
  ),
  pattern(
    'I vil ikke kendes ved den',
    they,
    one('vil ville'),
    someAdverbs,
    one('ikke'),
    gap(1),
    one('kendes tage indrømme erkende høre lytte forstå anerkende rette stå se indse vedkende'),
    // „Du vil ikke høre mere herfra“
    notNext(maybe(one('mere yderligere noget nærmere')), one('fra herfra om')),
  ),
  pattern(
    'det er jer, der ikke har oplyst det',
    one('er var'),
    someAdverbs,
    one('jer dig'),
    maybe(one(',')),
    one('der som'),
    someAdverbs,
    one('ikke aldrig'),
    notNext(one('hvis')),
  ),
  pattern(
    'jeres lærling satte døren i på hovedet',
    they,
    gap(1),
    one('satte sætter stillede kørte parkerede hængte monterede lagde smækkede tog efterlod'),
    gap(5),
    either(
      [one('på'), one('hovedet')],
      [one('i på'), one('regnen grøften skraldespanden kulden vejen blæsten mudderet skraldet')],
      [one('ulåst ulåste pivåben pivåbent ubeskyttet udækket uafdækket')],
      [one('bag'), one('min vores'), one('ryg')],
      [one('uden'), one('varsel besked lov')],
    ),
  ),
  pattern(
    'jeres system har slugt min bestilling',
    yours,
    gap(2),
    has,
    gap(2),
    one('slugt ædt spist kvalt begravet forlagt glemt fortrængt'),
  ),
  pattern(
    'medarbejderen i telefonen løj',
    one(present),
    one('i på fra hos jeg der'),
    gap(3),
    one('løj nægtede gad afbrød grinede råbte snerrede løj påstod fejlinformerede'),
    notNext(one('godt')),
  ),
  pattern('hvem skulle ellers have gjort det', one('hvem'), one('skulle'), one('ellers')),
  pattern(
    'du har selv trykket på Bekræft',
    one('du i'),
    one('har'),
    one('jo selv'),
    maybe(one('selv')),
    one('trykket accepteret slettet underskrevet afvist frasagt takket'),
    notNext(one('ja fejl')),
  ),
  pattern(
    'I kan ikke styre jeres egne folk',
    they,
    one('kan kunne'),
    someAdverbs,
    one('ikke'),
    gap(1),
    one('styre koordinere overskue kontrollere'),
    gap(3),
  ),
  pattern(
    'I er hensynsløse',
    one('i du'),
    one('er var'),
    someAdverbs,
    one(`
      dumme dum sjuskede sjusket grådige grådig griske grisk uærlige uærlig klodsede klodset ubehøvlede ubehøvlet nedladende hensynsløse
      hensynsløs ansvarsløse ansvarsløs hykleriske hyklerisk barnlige barnlig smålige smålig feje fej fjendtlige fjendtlig ondsindede ondsindet
      uforskammede uforskammet arrogante arrogant respektløse respektløs løgnagtige løgnagtig ynkelige ynkelig skamløse skamløs
      samvittighedsløse amatøragtige amatøragtig uprofessionelle uprofessionel
    `),
  ),
]
