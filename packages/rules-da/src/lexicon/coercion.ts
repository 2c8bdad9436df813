import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {source} from './source.js'

const condition = {
  anyOf: [
    [{surface: ['ellers', 'medmindre']}],
    [{surface: ['hvis', 'såfremt', 'når']}, {gap: 12}, {surface: [',', 'så', 'inden']}],
  ],
} as const
const writer = {surface: ['jeg', 'vi']} as const
const publicPlaces = words(`
  facebook facebook-gruppe trustpilot instagram tiktok twitter linkedin google youtube reddit medier pressen
  avisen aviserne medierne kontant journalist journalister ekstra bt tv2 nettet tv anmeldelse anmeldelser
  stjerne
`)
const telling = words(`
  lægger deler skriver poster går anmelder fortæller kontakter ryger kommer havner giver får smider slår
  advarer lægge dele skrive poste gå anmelde fortælle kontakte ryge komme give smide efterlade efterlader
  tager offentliggør
`)
const leaving = words(`
  skifter opsiger finder afviser tilbagefører stopper holder lukker spærrer annullerer dropper sletter
  blokerer skifte opsige finde lukke spærre tilbageføre stoppe
`)

const coercionPatterns: readonly Pattern[] = [
  {
    name: 'får jeg ikke svar, skifter jeg',
    steps: [
      {
        surface: words('får kommer sker hører løser svarer ordner retter modtager bliver er refunderer'),
      },
      {gap: 2},
      {surface: 'ikke'},
      {gap: 10},
      {surface: ','},
      {optional: [{surface: 'så'}]},
      {surface: [...leaving, 'flytter', 'forlader']},
      writer,
    ],
  },
  {
    name: 'hvis …, siger vi aftalen op',
    steps: [
      {surface: ['hvis', 'såfremt', 'ellers', 'så', 'medmindre', 'ikke']},
      {gap: 12},
      {surface: 'siger'},
      writer,
      {gap: 4},
      {surface: 'op'},
    ],
  },
  {
    name: 'ellers handler vi andre steder',
    steps: [
      {surface: ['ellers', 'så', ',']},
      {surface: ['handler', 'køber', 'bestiller', 'flytter', 'går']},
      writer,
      {gap: 4},
      {surface: ['andetsteds', 'steder', 'konkurrent', 'konkurrenten', 'konkurrenterne', 'konkurrenter']},
    ],
  },
  {
    name: 'mine følgere skal nok få det at vide',
    steps: [
      {surface: ['mine', 'vores']},
      {gap: 2},
      {
        surface: words('følgere venner læsere naboer kolleger netværk bekendte medlemmer facebookvenner'),
      },
      {surface: ['skal', 'må', 'får', 'kommer']},
      {gap: 3},
      {surface: ['høre', 'vide', 'fortalt', 'advaret', 'advares']},
    ],
  },
  {
    name: 'sørge for, at alle hører om det',
    steps: [
      {surface: ['sørge', 'sørger']},
      {gap: 2},
      {surface: 'for'},
      {optional: [{surface: ','}]},
      {surface: 'at'},
      {surface: ['alle', 'folk', 'andre', 'ingen', 'mine']},
      {gap: 3},
      {surface: ['hører', 'vide', 'ved', 'advaret', 'handler', 'køber']},
    ],
  },
  {
    name: 'ellers lukkes din konto',
    steps: [
      {surface: 'ellers'},
      {gap: 4},
      {
        surface: words('lukkes spærres slettes opsiges annulleres blokeres suspenderes inddrages afbrydes'),
      },
    ],
  },
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
        surface: words('i du det der jeg vi sagen pengene pakken den dette beløbet'),
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
    'næste (skridt|stop) (er|bliver) (pressen|trustpilot|facebook|avisen)',
    '(ser|hører) (i|du) (aldrig|ikke) (mere|mig igen|noget til mig)',
    '(tager|flytter) (jeg|vi) (min|vores|mine) (forretning|penge|ordrer|aftale) (et andet sted|andre steder|væk)',
    'så skifter (jeg|vi) (til|bank|selskab|leverandør|udbyder|forsikringsselskab|mobilselskab|platform|system)',
    '(handler|køber|bestiller|rejser|flyver|kommer) (jeg|vi) aldrig (mere|hos jer|her|med jer|igen)',
    '(handler|køber|bestiller|rejser|flyver) (jeg|vi) (fremover|herefter|i fremtiden|næste gang) (hos andre|et andet sted|andre steder|hos en anden|hos konkurrenten|hos jeres konkurrent)',
    '(jeg|vi) (overvejer|overvejer nu|overvejer kraftigt|overvejer seriøst) (at finde en anden|at skifte|at flytte|at opsige|at forlade|et andet selskab|en anden leverandør|en anden udbyder)',
    '(overvejer) (jeg|vi) (kraftigt|nu|seriøst|alvorligt|at finde en anden|at skifte)',
    '(vinke|sige|vink|sig) farvel til (mig|os|en kunde|vores|min|jeres)',
    '(jeg|vi) fraråder (alle|andre|enhver|folk|mine|vores|hermed|på det kraftigste)',
    '(fraråder|advarer) (jeg|vi) (alle|andre|enhver|folk|mine|vores)',
    '(vanker|falder|ryger|bliver) der (kun|) (én|en|1|nul|0) stjerne',
    '(i|du) kan (godt|roligt|) (vente|forvente|regne med|forberede jer på|berede jer på|vente jer) (et|en) (erstatningskrav|stævning|sagsanlæg|retssag|klage|krav|anmeldelse|politianmeldelse|shitstorm)',
    '(det|dette|sagen) får et (juridisk|retligt|) efterspil',
    '(alle|folk|andre|hele verden|hele byen|verden) (skal|må|bør|får) (nok|) (vide|høre om|at vide|kende til)',
    '(jeg|vi) (lægger|poster|deler|smider|skriver|offentliggør) (det hele|historien|hele historien|sagen|forløbet|hele forløbet|korrespondancen|det her) (ud|op|) (på|i) (facebook|instagram|tiktok|linkedin|trustpilot|nettet|sociale medier|google|twitter|pressen|avisen)',
    '(lægger|poster|deler|smider|skriver|offentliggør) (jeg|vi) (det hele|historien|hele historien|sagen|forløbet|hele forløbet|korrespondancen|det her) (ud|op|) (på|i) (facebook|instagram|tiktok|linkedin|trustpilot|nettet|sociale medier|google|twitter|pressen|avisen)',
    '(jeg|vi) (går|ringer|skriver|kontakter|tipper) (også|nu|direkte|) (til|) (medierne|pressen|avisen|aviserne|kontant|tv2|ekstra bladet|ekstrabladet|operation x)',
    '(går|ringer|skriver|kontakter|tipper) (jeg|vi) (også|nu|direkte|) (til|) (medierne|pressen|avisen|aviserne|kontant|tv2|ekstra bladet|ekstrabladet|operation x)',
    '(kontaktet|talt med|skrevet til|fat i|tippe|kontakte|gå til) (en journalist|pressen|medierne|kontant|avisen|ekstra bladet)',
    '(tager|trækker) (jeg|vi|) (mine|alle mine|vores) (venner|kunder|bekendte|kolleger|medlemmer) med',
    '(huslejen|betalingen) tilbage(,|) (til|indtil)',
    '(spærrer|blokerer|afviser|tilbagefører) (jeg|vi|) (for|) (betalingen|betaling|beløbet) (i|via|hos|gennem) (banken|min bank|vores bank)',
    'anbefaler (jeg|vi|) (alle|vores|mine) (vores|mine|) (kunder|venner|kolleger|bekendte|medlemmer|følgere) at (gøre det samme|undgå|holde sig|finde|skifte|handle)',
    '(aldrig|ikke) (mere|længere) (være|) kunde (hos jer|her)',
    '(det|dette) bliver (jeres|din) (sidste|) (ordre|handel|kunde) (med|fra) (mig|os)',
    '(jeg|vi) (trækker|trækker nu) (vores|min|mine) (forretning|kunder|ordrer|aftale)',
  ],
  patterns: coercionPatterns,
} satisfies Lexicon
