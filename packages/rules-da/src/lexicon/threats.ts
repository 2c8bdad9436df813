import type {Lexicon, Pattern} from '@tactlint/core'
import {source} from './source.js'

/** Threats in fixed words. */
export const coercion = {
  source,
  phrases: [
    '(i|du) mister (en kunde|mig|os|flere kunder|en god kunde|en loyal kunde)',
    'mister (i|du) (en kunde|mig|os|mig som kunde|en god kunde)',
    '(i|du) (har|kommer til at have) set (mig|os) (her|som kunde|for sidste gang)',
    '(jeres|din) (sidste|allersidste) (chance|advarsel)',
    '(skal|vil) (jeg|vi) (nok|) (få|sørge for) (advaret|at advare|at alle)',
    '(jeg|vi) (skal|vil) (nok|) (få|sørge for) (advaret|at advare|at alle|at ingen)',
    '(advarer|advare) (alle|andre|mine venner|mit netværk|folk) (mod|om) (jer|dig|butikken|firmaet)',
    '(så|ellers) får det (alvorlige|) konsekvenser',
    '(det|dette) (vil|kommer til at) få (alvorlige|) konsekvenser for (jer|dig)',
    '(ellers|så) (får|kan) (i|du) (en|forvente en) (dårlig|elendig|rigtig dårlig|meget dårlig|negativ|sviende|1-stjernet) anmeldelse',
    '(i|du) (får|kan forvente) en (dårlig|elendig|negativ|sviende) anmeldelse',
    '(kommer|vil) (i|du) (til at|) fortryde',
    '(i|du) (kommer til at|vil) fortryde',
  ],
} satisfies Lexicon

const condition = {
  anyOf: [
    [{surface: ['ellers', 'medmindre']}],
    [{surface: ['hvis', 'såfremt', 'når']}, {gap: 12}, {surface: [',', 'så', 'inden']}],
  ],
} as const
const writer = {surface: ['jeg', 'vi']} as const
const publicPlaces = [
  ...[
    'facebook',
    'facebook-gruppe',
    'trustpilot',
    'instagram',
    'tiktok',
    'twitter',
    'linkedin',
    'google',
    'youtube',
    'reddit',
    'medier',
  ],
  ...[
    'pressen',
    'avisen',
    'aviserne',
    'medierne',
    'kontant',
    'journalist',
    'journalister',
    'ekstra',
    'bt',
    'tv2',
    'nettet',
    'tv',
    'anmeldelse',
    'anmeldelser',
    'stjerne',
  ],
] as const
const telling = [
  ...[
    'lægger',
    'deler',
    'skriver',
    'poster',
    'går',
    'anmelder',
    'fortæller',
    'kontakter',
    'ryger',
    'kommer',
    'havner',
    'giver',
    'får',
    'smider',
    'slår',
    'advarer',
  ],
  ...[
    'lægge',
    'dele',
    'skrive',
    'poste',
    'gå',
    'anmelde',
    'fortælle',
    'kontakte',
    'ryge',
    'komme',
    'give',
    'smide',
    'efterlade',
    'efterlader',
    'tager',
    'offentliggør',
  ],
] as const
const leaving = [
  ...[
    'skifter',
    'opsiger',
    'finder',
    'afviser',
    'tilbagefører',
    'stopper',
    'holder',
    'lukker',
    'spærrer',
    'handler',
    'køber',
    'annullerer',
    'dropper',
    'sletter',
    'blokerer',
  ],
  ...['skifte', 'opsige', 'finde', 'lukke', 'spærre', 'tilbageføre', 'stoppe'],
] as const

export const coercionPatterns: readonly Pattern[] = [
  {
    name: 'ellers lægger jeg det på Facebook',
    steps: [condition, {gap: 3}, {surface: telling}, {gap: 8}, {surface: publicPlaces}],
  },
  {
    name: 'så lægger jeg det på Facebook',
    steps: [
      {surface: ['så', 'derefter']},
      {surface: telling},
      {surface: ['jeg', 'vi', 'den', 'det']},
      {gap: 6},
      {surface: publicPlaces},
    ],
  },
  {
    name: 'jeg lægger det på Facebook, hvis',
    steps: [
      writer,
      {gap: 2},
      {surface: telling},
      {gap: 7},
      {surface: publicPlaces},
      {gap: 2},
      {surface: ['hvis', 'medmindre', 'ellers', 'inden']},
    ],
  },
  {
    name: 'ellers skifter vi',
    steps: [{surface: ['ellers', 'medmindre']}, {gap: 2}, {surface: leaving}, {gap: 1}, writer],
  },
  {
    name: 'ellers må vi lukke',
    steps: [{surface: 'ellers'}, {surface: ['må', 'vil', 'bliver']}, writer, {gap: 4}, {surface: leaving}],
  },
  {
    name: 'hvis I ikke …, skifter vi',
    steps: [
      {surface: ['hvis', 'såfremt']},
      {
        surface: [
          'i',
          'du',
          'det',
          'der',
          'jeg',
          'vi',
          'sagen',
          'pengene',
          'pakken',
          'den',
          'dette',
          'beløbet',
        ],
      },
      {gap: 2},
      {surface: 'ikke'},
      {gap: 10},
      {surface: leaving},
      writer,
    ],
  },
  {
    name: 'jeg handler aldrig her igen',
    steps: [
      writer,
      {surface: ['handler', 'køber', 'bestiller', 'kommer']},
      {surface: ['aldrig']},
      {gap: 5},
      {surface: ['igen', 'mere']},
    ],
  },
  {
    name: 'aldrig mere handle hos jer',
    steps: [
      {surface: 'aldrig'},
      {optional: [{surface: 'mere'}]},
      {surface: ['handle', 'handler', 'købe', 'bestille']},
      {gap: 3},
      {surface: ['jer', 'igen', 'mere']},
    ],
  },
]

/** Threats with lawyers, courts, authorities. */
export const legal = {
  source,
  phrases: [
    'hører (i|du) fra (min|vores) advokat',
    '(i|du) (hører|vil høre|kommer til at høre) fra (min|vores|en|mine) (advokat|advokater|jurist)',
    '(jeg|vi) (stævner|sagsøger|politianmelder)',
    '(stævner|sagsøger|politianmelder) (jeg|vi)',
    '(vil|bliver|må|kan) (jeg|vi) (blive nødt til at|nødt til at|) (stævne|sagsøge|politianmelde)',
    '(jeg|vi) (vil|må|agter at|er nødt til at|bliver nødt til at) (stævne|sagsøge|politianmelde)',
    '(ses|mødes) i (retten|byretten)',
    '(tager|trækker|slæber) (jeg|vi) (jer|dig|sagen|den|det) (i|for) retten',
    '(jeg|vi) (tager|trækker|slæber) (jer|dig|sagen|den|det) (i|for) retten',
    '(anlægger|lægger|rejser) (jeg|vi) (en|) (sag|retssag)',
    '(jeg|vi) (anlægger|rejser) (en|) (sag|retssag)',
    '(kommer|må) (i|du) (til at|) (bøde|betale) for',
    '(melder|anmelder) (jeg|vi) (jer|dig)',
    '(jeg|vi) (melder|anmelder) (jer|dig)',
    '(tager|tage) (retlige|juridiske) skridt',
    '(retlige|juridiske) (skridt|konsekvenser)',
    '(ellers|så) (går|ryger|sender|overgår|overgiver) (den|det|sagen|jeg|vi) (den|det|sagen|) (til|videre til) (inkasso|inkassofirma|vores advokat|min advokat)',
  ],
} satisfies Lexicon

const authorities = [
  ...[
    'forbrugerklagenævnet',
    'forbrugerombudsmanden',
    'forbrugerrådet',
    'klagenævnet',
    'datatilsynet',
    'finanstilsynet',
    'politiet',
    'advokat',
  ],
  ...[
    'advokater',
    'jurist',
    'inkasso',
    'ankenævnet',
    'retten',
    'byretten',
    'klageløsning',
    'huslejenævnet',
    'ombudsmanden',
    'arbejdstilsynet',
    'sagsanlæg',
    'fogedretten',
    'teleankenævnet',
  ],
] as const
const turning = [
  ...[
    'går',
    'klager',
    'sender',
    'indbringer',
    'tager',
    'overgiver',
    'overdrager',
    'kontakter',
    'melder',
    'anmelder',
    'inddrager',
    'giver',
    'ryger',
    'overgår',
    'bringer',
    'sætter',
    'hyrer',
  ],
  ...[
    'gå',
    'klage',
    'sende',
    'indbringe',
    'tage',
    'overgive',
    'overdrage',
    'kontakte',
    'melde',
    'anmelde',
    'inddrage',
    'give',
    'hyre',
    'bringe',
  ],
] as const

export const legalPatterns: readonly Pattern[] = [
  {
    name: 'jeg går til Forbrugerklagenævnet',
    steps: [writer, {gap: 3}, {surface: turning}, {gap: 6}, {surface: authorities}],
  },
  {
    name: 'går jeg til Forbrugerklagenævnet',
    steps: [{surface: turning}, writer, {gap: 6}, {surface: authorities}],
  },
  {
    name: 'ellers overgår sagen til inkasso',
    steps: [{surface: ['ellers']}, {gap: 10}, {surface: turning}, {gap: 6}, {surface: authorities}],
  },
  {
    name: 'ser jeg mig nødsaget til at …',
    steps: [
      {surface: ['nødsaget', 'nødt', 'tvunget']},
      {surface: 'til'},
      {surface: 'at'},
      {surface: turning},
      {gap: 6},
      {surface: authorities},
    ],
  },
]

/** Complaint routes told as information, other people's threats. */
export const noThreat = {
  source,
  phrases: [
    '(kan|mulighed for at) (du|i|man|) (altid|også|) klage (til|over)',
    '(du|i|man) kan (altid|også|) (klage|indbringe|kontakte|sende)',
    'truer (med|os)',
    'kampagnen hedder',
  ],
} satisfies Lexicon
