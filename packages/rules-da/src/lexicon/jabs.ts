import type {Lexicon, Pattern} from '@tactlint/core'
import {source} from './source.js'

const times =
  'flere|adskillige|mange|gentagne|utallige|to|tre|fire|fem|seks|ti|hundrede|tusind|gud ved hvor mange'

/** Jabs at how the reader reads, cares or answers. */
export const jabs = {
  source,
  phrases: [
    'som (jeg|vi) (allerede|jo|også|ellers) (har|havde) (skrevet|sagt|forklaret|oplyst|nævnt|fortalt|bedt|gjort opmærksom|påpeget|svaret)',
    `som (jeg|vi) (nu|) har (skrevet|sagt|forklaret|oplyst|nævnt|fortalt|bedt om|påpeget) (${times}) gange`,
    'som (jeg|vi) (allerede|jo|også|ellers) (skrev|sagde|forklarede|oplyste|nævnte|fortalte)',
    'som allerede (nævnt|skrevet|sagt|oplyst|forklaret)',
    `som (nævnt|skrevet|sagt|oplyst|forklaret) (${times}) gange`,
    '(det|dette) (har|havde) (jeg|vi) (allerede|jo|altså|jo allerede) (skrevet|sagt|forklaret|oplyst|nævnt|fortalt|svaret|sendt)',
    'det (skrev|sagde|forklarede|oplyste) (jeg|vi) (jo|allerede)',
    `(jeg|vi) (har|har nu|har jo) (allerede|) (forklaret|sagt|bedt|gentaget) (jer|det|dette|om det|jer om det|jer det) (${times}) gange`,
    '(må|skal) (jeg|vi) (virkelig|åbenbart|tilsyneladende|endnu en gang|igen) (gentage|forklare|skrive|minde|bede|gøre|selv)',
    '(jeg|vi) (må|skal) (åbenbart|tilsyneladende|endnu en gang) (gentage|forklare|skrive|minde|gøre|selv)',
    'hvor mange gange (skal|må) (jeg|vi|man)',
    'hvor svært kan det (lige|egentlig|dog|) være',
    '(læser|lytter|hører|ser) (i|du) (overhovedet|nogensinde|ikke|slet ikke)',
    '(har|får) (i|du) (overhovedet|nogensinde) (læst|set|tænkt|kigget|åbnet)',
    '(hvis|når) (i|du) (ellers|overhovedet|altså|nu|bare|engang|en gang|altså overhovedet) (læser|gider|kan læse|kan|har tid|har læst|læste|får tid|får læst|orker|vågner|når)',
    'hvis (i|du) (havde|bare havde) (læst|gidet|læst hele)',
    'hvis nogen (overhovedet|ellers|altså) (læser|gider)',
    '(i tilfælde af|hvis)(,|) at (i|du) ikke (har læst|kan læse|har set)',
    'kan (i|du) ikke læse',
    '(jeg|vi) går ud fra(,|) (at|) (i|du) (har læst|kan læse|godt kan|læser|har set)',
    '(bare|blot) (lige|) en venlig påmindelse',
    '(igen-igen|endnu engang en)',
    '(endnu en gang|endnu engang|for gud ved hvilken) (må|gang|beder|skriver) (jeg|vi|skriver)',
    'for (tredje|fjerde|femte|sjette|syvende|ottende|tiende|hundrede|tusinde|ørtende|femtende|gud ved hvilken|tyvende) gang',
    '(måske|mon) (kan|kunne) (det|i|du) (så|) (lykkes|finde tid|finde ud af)',
    '(det er|er det) (åbenbart|tilsyneladende|måske|vel) for svært at',
    'for meget forlangt',
    '(i|du) (har|kan|er|vil|læser|gider) (åbenbart|tydeligvis|tilsyneladende) (ikke|aldrig)',
    '(har|kan|vil|er) (i|du) (åbenbart|tydeligvis|tilsyneladende) (ikke|aldrig)',
    '(dejligt|fantastisk|rart|skønt|godt)(,|) (at|) (i|du|nogen) (endelig|så endelig|omsider)',
    '(i|du|nogen) (endelig|omsider) (gider|gad|fik tid|har tid|vågner|orker|svarer|har gidet)',
    '(gider|orker|værdiges) at (svare|læse|hjælpe|kigge)',
    '(i|du|man) (jo|) (med fordel|måske|passende) (kan|kunne|burde|bør) (læse|tjekke|kigge|åbne)',
    '(kan|kunne|burde|bør) (man|du|i) (jo|) (med fordel|passende) (læse|tjekke|kigge)',
    'kan med fordel (læse|læses)',
    'med fordel (kan|kunne) læse',
    'læs (nu|lige|dog|så|bare) (min|mine|hele|hvad|det|mailen|vejledningen|betingelserne)',
    '(du|i|man) (burde|bør|skulle) (da|vel|nok|) vide',
    '(det|den) (står|stod|fremgår) (jo|da) (tydeligt|klart|)',
    'som det (jo|tydeligt|klart|med al tydelighed) (tydeligt|) fremgår',
    '(som|hvilket) (enhver|ethvert barn|et barn|de fleste) (kan|burde|ved|forstår)',
    '(hvis|når) det (altså|) ikke er (for meget|til for meget|alt for meget) (besvær|forlangt|ulejlighed)',
    'hvis det ellers passer (jer|ind)',
    '(med al respekt|undskyld mig)(,|) men',
    'skal (jeg|det) skæres ud i pap',
    '(skære|skæres|skåret|bøje|bøjes|stave|staves) (det|) (ud i pap|i neon|for jer)',
    'når det passer (jer|dig)',
    '(tager|tog|gik) kun (to|tre|fire|fem|seks|ti|tyve|40|30) (dage|uger|måneder)',
    'vi venter (spændt|i spænding)',
  ],
} satisfies Lexicon

const ownActs = [
  ...[
    'skriver',
    'sender',
    'beder',
    'spørger',
    'forklarer',
    'må',
    'rykker',
    'kontakter',
    'ringer',
    'gentager',
    'oplyser',
    'har',
  ],
] as const
const counts = ['tredje', 'fjerde', 'femte', 'sjette', 'syvende', 'ottende', 'niende', 'tiende'] as const

export const jabPatterns: readonly Pattern[] = [
  {
    name: 'det er nu tredje gang, jeg sender',
    steps: [
      {surface: ['er', 'var']},
      {gap: 2},
      {surface: counts},
      {surface: 'gang'},
      {optional: [{surface: ','}]},
      {optional: [{surface: 'at'}]},
      {surface: ['jeg', 'vi']},
      {surface: ownActs},
    ],
  },
  {
    name: 'den kontrakt, du selv har skrevet under på',
    steps: [
      {surface: ['du', 'i']},
      {surface: 'selv'},
      {surface: ['har', 'skrev', 'underskrev', 'stod', 'accepterede', 'godkendte', 'sagde']},
      {gap: 2},
      {surface: ['under', 'med', 'accepteret', 'godkendt', 'underskrevet', 'læst', 'ved']},
    ],
  },
  {
    name: 'som det fremgår af den mail, I åbenbart ikke har læst',
    steps: [
      {surface: ['i', 'du']},
      {surface: ['åbenbart', 'tydeligvis', 'tilsyneladende', 'vist']},
      {surface: ['ikke', 'aldrig']},
    ],
  },
]
