import type {Lexicon, Pattern} from '@tactlint/core'
import {source} from './source.js'

const heads = [
  'chef',
  'chefen',
  'chefer',
  'chefs',
  'leder',
  'lederen',
  'ledere',
  'leders',
  'direktør',
  'direktøren',
  'direktørs',
]
const fields = [
  ...[
    '',
    'afdelings',
    'butiks',
    'drifts',
    'kontor',
    'kunde',
    'support',
    'team',
    'service',
    'filial',
    'bank',
    'område',
    'salgs',
    'top',
    'gruppe',
  ],
  ...[
    'værksteds',
    'plads',
    'sektions',
    'stations',
    'lager',
    'økonomi',
    'udlejnings',
    'klage',
    'kommunal',
    'vice',
    'mellem',
    'distrikts',
  ],
]
const chiefs = [
  ...fields.flatMap(field => heads.map(head => field + head)),
  ...[
    'mellemleder',
    'overordnet',
    'overordnede',
    'supervisor',
    'manager',
    'ledelse',
    'ledelsen',
    'topledelsen',
    'direktion',
    'direktionen',
  ],
  ...[
    'ansvarlig',
    'ansvarlige',
    'seniormedarbejder',
    'klageansvarlig',
    'klageansvarlige',
    'kundeambassadør',
    'kundeambassadøren',
    'ejer',
    'ejeren',
    'indehaver',
    'indehaveren',
    'ceo',
    'borgmester',
    'borgmesteren',
    'bestyrelse',
    'bestyrelsen',
    'bestyrelsesformand',
    'formand',
    'formanden',
    'vagthavende',
    'hovedkontor',
    'hovedkontoret',
  ],
]

/** „Din chef“ is the reader's; „en leder“ and „chefen“ are anybody's, „vores leder“ the writer's. */
const escalationPatterns: readonly Pattern[] = [
  {
    name: 'din chef',
    steps: [
      {surface: ['din', 'dine', 'jeres']},
      {optional: [{not: {surface: [',', '.']}}]},
      {surface: chiefs},
    ],
  },
  {
    name: 'en chef',
    steps: [
      {surface: ['en', 'den', 'deres', 'nogen', 'anden', 'nærmeste', 'øverste']},
      {optional: [{not: {surface: ['vores', 'min', ',', '.']}}]},
      {surface: chiefs},
    ],
  },
  {
    name: 'chefen',
    steps: [{surface: ['med', 'til', 'fra', 'hos', 'af', 'i']}, {surface: chiefs}],
  },
]

/** Asks for somebody above the reader. */
export const escalations = {
  source,
  phrases: [
    '(eskaler|eskalér|eskalere|eskaleres|eskaleret)',
    '(stil|stille|stilles) (mig|os|) (om|videre) til (din|jeres|en) (chef|leder|overordnede|teamleder|afdelingsleder|direktør)',
    '(kontakter|kontakte|skriver til|går til|klager til|skrive til|gå til) (jeg|vi|) (din|jeres|) (chef|leder|ledelse|ledelsen|direktør|direktøren|direktion|direktionen|hovedkontor|hovedkontoret)',
    '(højere) (op|oppe) i (systemet|hierarkiet|organisationen|kæden)',
    '(nogen|en) højere (oppe|op)',
    '(på|til|op på) (et|) (højere|chefniveau|ledelsesniveau|øverste) niveau',
    '(på|til|op på) (chefniveau|ledelsesniveau|direktionsniveau)',
    '(din|jeres) (overordnede|chef) (skal|må|bør|på|i) (se|kontakte|ringe|røret|telefonen|ind)',
    '(en|nogen) med (beføjelser|kompetence|myndighed|beslutningskompetence)',
    '(en|nogen|ham|hende|den|dem)(,|) (der|som) (bestemmer|har beføjelser|kan bestemme|kan træffe beslutninger|har noget at sige|har kompetence)',
  ],
  patterns: escalationPatterns,
} satisfies Lexicon

/** Asks how it is done in general. */
export const generalEscalation = {
  source,
  phrases: [
    '(hvornår|hvordan|kan) (kan|skal|) man (få|) eskalere',
    '(konflikten|situationen|striden) (er|blev|var|har) (nu|) eskaleret',
  ],
} satisfies Lexicon
