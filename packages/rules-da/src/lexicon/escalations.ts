import type {Lexicon, Pattern} from '@tactlint/core'
import {source} from './source.js'

/** Asks for somebody above the reader. */
export const escalations = {
  source,
  phrases: [
    '(eskaler|eskalér|eskalere|eskaleres|eskaleret)',
    '(stil|stille|stilles) (mig|os|) (om|videre) til (din|jeres|en) (chef|leder|overordnede|teamleder|afdelingsleder|direktør)',
    '(kontakter|kontakte|skriver til|går til|klager til|skrive til|gå til) (jeg|vi|) (din|jeres|) (chef|leder|ledelse|ledelsen|direktør|direktøren|direktion|direktionen|hovedkontor|hovedkontoret)',
    '(højere|over) (op i|til) (systemet|hierarkiet|ledelsen)',
    '(din|jeres) (overordnede|chef) (skal|må|bør|på|i) (se|kontakte|ringe|røret|telefonen|ind)',
    '(en|nogen) med (beføjelser|kompetence|myndighed|beslutningskompetence)',
    '(en|nogen)(,|) (der|som) (bestemmer|har beføjelser|kan bestemme|kan træffe beslutninger|har noget at sige|har kompetence)',
  ],
} satisfies Lexicon

const chiefs = [
  ...[
    'chef',
    'chefen',
    'chefer',
    'leder',
    'lederen',
    'overordnet',
    'overordnede',
    'supervisor',
    'direktør',
    'direktøren',
    'ledelse',
    'ledelsen',
  ],
  ...[
    'direktion',
    'direktionen',
    'teamleder',
    'teamlederen',
    'afdelingsleder',
    'afdelingslederen',
    'kundechef',
    'kundechefen',
    'manager',
  ],
  ...[
    'mellemleder',
    'supportchef',
    'driftschef',
    'filialleder',
    'afdelingschef',
    'ansvarlig',
    'ansvarlige',
    'seniormedarbejder',
    'butikschef',
    'butikschefen',
  ],
] as const

/** „din chef“, „en af jeres ledere“, „chefen“; „vores leder“ is the writer's. */
export const escalationPatterns: readonly Pattern[] = [
  {
    name: 'din chef',
    steps: [
      {surface: ['din', 'jeres', 'en', 'den', 'deres', 'nogen', 'anden', 'nærmeste', 'øverste']},
      {optional: [{not: {surface: ['vores', 'min', ',', '.']}}]},
      {surface: chiefs},
    ],
  },
  {
    name: 'chefen',
    steps: [{surface: ['med', 'til', 'fra', 'hos', 'af', 'i']}, {surface: chiefs}],
  },
]

/** Asks how it is done in general. */
export const generalEscalation = {
  source,
  phrases: [
    '(hvornår|hvordan|kan) (kan|skal|) man (få|) eskalere',
    '(konflikten|situationen|striden) (er|blev|var|har) (nu|) eskaleret',
  ],
} satisfies Lexicon
