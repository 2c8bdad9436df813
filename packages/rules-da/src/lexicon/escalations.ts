import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {source} from './source.js'

const heads = words('chef chefen chefer chefs leder lederen ledere leders direktør direktøren direktørs')
const fields = words(`
  afdelings butiks drifts kontor kunde support team service filial bank område salgs top gruppe værksteds plads sektions stations
  lager økonomi udlejnings klage kommunal vice mellem distrikts center sous regions region forvaltnings varehus hotel hoved ejendoms
  skole institutions enheds kundeservice erstatnings skade presse administrations lande kredit vagt
`)
const chiefs = [
  ...heads,
  ...fields.flatMap(field => heads.map(head => field + head)),
  ...words(`
    mellemleder overordnet overordnede supervisor manager ledelse ledelsen topledelsen direktion direktionen ansvarlig ansvarlige
    seniormedarbejder klageansvarlig klageansvarlige kundeambassadør kundeambassadøren ejer ejeren indehaver indehaveren ceo
    borgmester borgmesteren bestyrelse bestyrelsen bestyrelsesformand formand formanden vagthavende hovedkontor hovedkontoret
  `),
]
/** „Ledelsen“, „souschefen“: the reader's, when the sentence asks for them. */
const theChief = chiefs.filter(chief => /(?:chefen|lederen|direktøren|ledelsen|direktionen)$/.test(chief))

/** „Din chef“ is the reader's; „en leder“ and „chefen“ are anybody's, „vores leder“ the writer's. */
const escalationPatterns: readonly Pattern[] = [
  {
    name: 'din chef',
    steps: [
      {surface: ['din', 'dine', 'jeres']},
      {optional: [{surface: 'adm'}, {optional: [{surface: '.'}]}]},
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
  {name: 'chefen', steps: [{surface: theChief}]},
  {
    name: 'en ledende medarbejder',
    steps: [
      {surface: ['en', 'nogen']},
      {surface: ['ledende', 'overordnet', 'mere', 'højtstående']},
      {optional: [{surface: ['erfaren', 'erfarne', 'kompetent', 'ansvarlig']}]},
      {surface: ['medarbejder', 'person', 'kollega', 'sagsbehandler']},
    ],
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
    '(på|til|op på) (et|) højere niveau',
    '(på|til|op på) (chefniveau|ledelsesniveau|direktionsniveau)',
    '(din|jeres) (overordnede|chef) (skal|må|bør|på|i) (se|kontakte|ringe|røret|telefonen|ind)',
    '(en højere|højere|næste|øverste) instans',
    '(second|2nd|andet|næste|højere) (level|niveau)',
    '(direktionsgangen|chefgangen)',
    '(på|til) (det |) (højeste|øverste) (niveau|sted|trin)',
    '(går|gå|skriver|skrive) (direkte |) til (toppen|tops)',
    '(med|uden) beslutningskraft',
    '(en|nogen) med (mere erfaring|mere ansvar|beføjelser|kompetence|myndighed|beslutningskompetence)',
    '(en|nogen|ham|hende|den|dem)(,|) (der|som) (kan tage|kan tage en|må tage|har noget at skulle|træffer|har ansvaret|bestemmer|har beføjelser|kan bestemme|kan træffe beslutninger|har noget at sige|har kompetence)',
  ],
  patterns: escalationPatterns,
} satisfies Lexicon

/** Nobody has answered so far. */
export const unanswered = {
  source,
  phrases: [
    '(i|du) har (endnu|stadig|stadigvæk|) ikke (svaret|reageret|vendt tilbage|ringet|kontaktet|skrevet)',
    '(ingen|ikke nogen) (har|er) (endnu|) (svaret|reageret|vendt tilbage|ringet|kontaktet|kommet)',
    '(ikke|aldrig|intet|ingenting|endnu ikke|stadig ikke) (har |) (hørt|fået|modtaget|set) (et|noget|nogen|noget som helst|fra|svar|noget svar|jeres|dit|en reaktion|)',
    '(har|havde) (jeg|vi) (endnu|stadig|) (ikke|aldrig|intet) (hørt|fået|modtaget) (svar|noget|fra|et)',
    '(intet|ikke noget|manglende|manglet) svar',
    'uden (at få|) (et|noget|) svar',
    'venter (jeg|vi|) (stadig|fortsat|endnu) på (et|jeres|dit|noget|) svar',
    '(ubesvaret|ubesvarede)',
  ],
} satisfies Lexicon

/** Asks how it is done in general. */
export const generalEscalation = {
  source,
  phrases: [
    '(hvornår|hvordan|kan) (kan|skal|) man (få|) eskalere',
    '(konflikten|situationen|striden) (er|blev|var|har) (nu|) eskaleret',
  ],
} satisfies Lexicon
