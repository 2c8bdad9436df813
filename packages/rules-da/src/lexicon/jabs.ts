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
    '(det|dette) (har|havde) (jeg|vi) (allerede|jo|altså|jo allerede) (skrevet|sagt|forklaret|oplyst|fortalt)',
    'det (skrev|sagde|forklarede|oplyste) (jeg|vi) (jo|allerede)',
    `(jeg|vi) (har|har nu|har jo) (allerede|) (forklaret|sagt|bedt|gentaget) (jer|det|dette|om det|jer om det|jer det) (${times}) gange`,
    '(må|skal) (jeg|vi) (virkelig|åbenbart|tilsyneladende) (gentage|forklare|skrive|minde|bede|gøre|selv)',
    '(jeg|vi) (må|skal) (åbenbart|tilsyneladende|endnu en gang) (gentage|forklare|skrive|minde|gøre|selv)',
    'hvor mange gange (skal|må) (jeg|vi|man)',
    'hvor svært kan det (lige|egentlig|dog|) være',
    '(læser|lytter) (i|du) (overhovedet|nogensinde|slet ikke)',
    '(har|får) (i|du) (overhovedet|nogensinde) (læst|set|tænkt|kigget|åbnet)',
    'hvis (i|du) (ellers|overhovedet|altså|altså overhovedet) (læser|gider|kan læse|har tid|har læst|læste|orker)',
    'når (i|du) (engang|en gang|endelig) (gider|får tid|får læst|vågner|orker)',
    'med al respekt(,|) men',
    '(er det|det er) (virkelig|åbenbart|tilsyneladende) for meget forlangt',
    'hvis (i|du) (havde|bare havde) (læst|gidet|læst hele)',
    'hvis nogen (overhovedet|ellers|altså) (læser|gider)',
    '(i tilfælde af|hvis)(,|) at (i|du) ikke (har læst|kan læse|har set)',
    'kan (i|du) ikke læse',
    '(jeg|vi) går ud fra(,|) (at|) (i|du) (har læst|kan læse|godt kan|læser|har set)',
    '(bare|blot) (lige|) en venlig påmindelse',
    '(igen-igen|endnu engang en)',
    '(endnu en gang|endnu engang|for gud ved hvilken) (må|gang|beder|skriver) (jeg|vi|skriver)',
    'måske kan det (så|) lykkes',
    'måske det så kan lykkes',
    '(det er|er det) (åbenbart|tilsyneladende|vel) for svært at',
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
    '(det|den) (står|stod|fremgår) jo (tydeligt|klart|)',
    'som det (jo|tydeligt|klart|med al tydelighed) (tydeligt|) fremgår',
    '(som|hvilket) (enhver|ethvert barn|et barn|de fleste) (kan|burde|ved|forstår)',
    'skal (jeg|det) skæres ud i pap',
    '(skære|skæres|skåret|bøje|bøjes|stave|staves) (det|) (ud i pap|i neon|for jer)',
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
    name: 'for tredje gang skriver jeg',
    steps: [
      {surface: 'for'},
      {surface: counts},
      {surface: 'gang'},
      {
        anyOf: [
          [{surface: ':'}],
          [{optional: [{surface: ','}]}, {surface: ownActs}, {surface: ['jeg', 'vi']}],
        ],
      },
    ],
  },
  {
    name: 'jeg skriver nu for tredje gang',
    steps: [
      {
        anyOf: [
          [{surface: ['jeg', 'vi']}, {surface: ownActs}],
          [{surface: ownActs}, {surface: ['jeg', 'vi']}],
        ],
      },
      {gap: 5},
      {surface: 'for'},
      {surface: counts},
      {surface: 'gang'},
    ],
  },
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
