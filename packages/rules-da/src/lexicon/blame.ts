import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {someAdverbs} from './adverbs.js'
import {source} from './source.js'

const faults = words(`
  mistet ødelagt glemt smidt rodet sjusket jokket ignoreret overset nægtet snydt løjet bedraget stjålet tabt
  forsømt svigtet fejlet dummet kvajet misligholdt smadret svinet spildt tørret kludret brudt forlagt
  forbyttet sovet fuppet svindlet franarret klokket tilbageholdt skjult vildledt narret forhalet sløset
  fejlinformeret misinformeret negligeret forpurret bommet fusket chikaneret vrøvlet fucked
`)
const faultsInPast = words(`
  mistede ødelagde glemte smed rodede sjuskede ignorerede overså nægtede snød løj tabte svigtede dummede
  kvajede smadrede spildte kludrede brød forbyttede svindlede fuppede
`)
const has = {surface: ['har', 'havde']} as const
const yours = {surface: ['jeres', 'din', 'dine', 'dit']} as const
const people = words(`
  lagerfolk folk medarbejder medarbejdere chauffør chauffører bud lager montør tekniker teknikere afdeling
  support kundeservice team kollega kolleger system personale ansatte håndværkere rådgiver sælger konsulent
  montører vicevært butik bank postbud fragtmand sagsbehandler sagsbehandlere lagermedarbejdere bogholderi
  kundeservicemedarbejder elektriker firma
`)

/** The reader beside a verb of fault, in both orders: „I har simpelthen mistet“, „Nu har I igen mistet“. */
const blamePatterns: readonly Pattern[] = [
  {
    name: 'det er jer, der har kludret',
    steps: [
      {surface: ['jer', 'dig']},
      {optional: [{surface: ','}]},
      {surface: ['der', 'som']},
      {anyOf: [[has, someAdverbs, {surface: faults}], [{surface: faultsInPast}]]},
    ],
  },
  {
    name: 'jeres medarbejder aner ikke',
    steps: [
      yours,
      {optional: [{gap: 1}]},
      {surface: people},
      {
        anyOf: [
          [
            {surface: ['aner', 'fatter', 'gider', 'anede', 'fattede', 'gad', 'magter', 'orker']},
            someAdverbs,
            {surface: ['ikke', 'intet', 'ingenting']},
          ],
          [{surface: ['sover', 'sjusker', 'lyver', 'roder', 'løj', 'sov', 'kludrer', 'sløser']}],
        ],
      },
    ],
  },
  {
    name: 'takket være jer er ferien ødelagt',
    steps: [
      {surface: 'takket'},
      {surface: 'være'},
      {surface: ['jer', 'dig', 'jeres', 'din', 'dit']},
      {gap: 6},
      {
        surface: words('ødelagt spildt spoleret mistet tabt uden aldrig forgæves forpurret'),
      },
    ],
  },
  {name: 'I har mistet', steps: [{surface: ['i', 'du']}, someAdverbs, has, someAdverbs, {surface: faults}]},
  {name: 'har I mistet', steps: [has, {surface: ['i', 'du']}, someAdverbs, {surface: faults}]},
  {name: 'I mistede', steps: [{surface: ['i', 'du']}, someAdverbs, {surface: faultsInPast}]},
  {name: 'mistede I', steps: [{surface: faultsInPast}, {surface: ['i', 'du']}]},
  {
    name: 'jeres lagerfolk har smidt',
    steps: [
      yours,
      {optional: [{gap: 1}]},
      {surface: people},
      {optional: [{surface: ','}]},
      {optional: [{surface: ['der', 'som']}]},
      has,
      {gap: 3},
      {surface: faults},
    ],
  },
  {
    name: 'jeres afdeling har mistet',
    steps: [yours, {gap: 2}, has, {gap: 2}, {surface: faults}],
  },
  {name: 'jeres chauffør tabte', steps: [yours, {surface: people}, {gap: 1}, {surface: faultsInPast}]},
  {
    name: 'nogen hos jer har mistet',
    steps: [
      {surface: 'hos'},
      {surface: 'jer'},
      {gap: 1},
      {anyOf: [[has, {gap: 3}, {surface: faults}], [{surface: faultsInPast}]]},
    ],
  },
  {
    name: 'fordi I ikke har svaret',
    steps: [
      {surface: ['fordi', 'eftersom']},
      {surface: 'i'},
      {gap: 1},
      {surface: ['ikke', 'aldrig']},
      {surface: 'har'},
      {gap: 1},
      {
        surface: words(`
          svaret sendt rettet gjort registreret opdateret passet fulgt overholdt holdt tjekket reageret
        `),
      },
    ],
  },
  {
    name: 'det er jeres … skyld',
    steps: [
      {surface: ['det', 'dette', 'alt', 'alene', 'og']},
      {optional: [{surface: 'er'}]},
      someAdverbs,
      {surface: ['jeres', 'din']},
      {optional: [{surface: 'egen'}]},
      {surface: ['skyld', 'fejl', 'ansvar']},
    ],
  },
  {
    name: 'din sjuskede indtastning',
    steps: [
      {surface: ['skyldes', 'grundet', 'af']},
      {optional: [{surface: 'alene'}]},
      yours,
      {optional: [{gap: 1}]},
      {
        surface: words(`
          indtastning fejl sjusk rod behandling pakning inkompetence sløseri uagtsomhed forsømmelse
          dovenskab ligegyldighed
        `),
      },
    ],
  },
  {
    name: 'fordi du ikke har læst',
    steps: [
      {surface: ['fordi', 'når', 'eftersom']},
      {surface: ['i', 'du']},
      {surface: ['ikke', 'aldrig']},
      {
        surface: words(`
          har gider kan ville orker magter læser læste følger fulgte hører passer passede overholder
        `),
      },
      {gap: 3},
      {
        surface: words(`
          læst fulgt gidet tjekket passet styr hørt gøre finde læse sætte overholdt gider jeres vejledningen
          anvisningerne
        `),
      },
    ],
  },
]

/** Accusations that stand in fixed words. */
export const blame = {
  source,
  phrases: [
    '(jeres|din) (egen|) skyld',
    '(er|var|alene|kun|helt) (jeres|din) (egen|) fejl',
    'er (jeres|dit) (fulde|eget|) ansvar',
    '(på grund af|pga|grundet) (jer|jeres fejl|jeres rod)',
    '(jeres|din|dit|dine) (inkompetente|uduelige|sjuskede|elendige|dovne|håbløse|ubrugelige|sløve|ligeglade|uansvarlige|useriøse|talentløse|ringe|dumme|tåbelige|dårlige|rodede|sjusk|rod|sløseri|inkompetence|ligegyldighed|dovenskab|slendrian|uduelighed|arrogance|sløvhed|manglende vilje|manglende omhu|manglende respekt)',
    '(folk|nogle) som jer',
    '(i|du) (har|havde|har jo|har igen) (ikke|aldrig) (gidet|villet|orket|magtet|formået)',
    '(gider|orker) (i|du) (jo|åbenbart|simpelthen|tydeligvis|heller|overhovedet|) (ikke|ingenting)',
    '(i|du) (gider|orker) (jo|åbenbart|simpelthen|tydeligvis|heller|) ikke',
    'har (i|du) (ikke|aldrig) (gidet|villet|orket|formået)',
    '(i|du) (lyver|snyder|bedrager|svindler|løj|snød|fupper|stjæler|sjusker|roder|sover|nægter|ignorerer|blæser på|skider på|tager røven på|træder på|fedtspiller)',
    '(lyver|snyder|bedrager|svindler|sjusker|nægter|ignorerer) (i|du)',
    '(i|du) (er|var) (jo|åbenbart|bare|simpelthen|fuldstændig|totalt|helt|tydeligvis|) (ligeglade|ligeglad|skyld i|skyldige i|inkompetente|uduelige|upålidelige|useriøse|dovne|sløve|utroværdige|uansvarlige)',
    'er (i|du) (jo|åbenbart|bare|simpelthen|fuldstændig|totalt|helt|tydeligvis|) (ligeglade|ligeglad|skyld i|inkompetente|uduelige|upålidelige|useriøse|dovne)',
    '(i|du) (aner|fatter|ved) (jo|åbenbart|tydeligvis|) (ikke en|ingenting|intet|ikke hvad)',
    '(i|du) (kan|kunne) (jo|åbenbart|bare|simpelthen|tydeligvis|) (ikke|aldrig) (engang|) finde ud af',
    '(kan|kunne) (i|du) (jo|åbenbart|bare|simpelthen|tydeligvis|) (ikke|aldrig) (engang|) finde ud af',
    '(i|du) (svarer|tager|ringer|gør|hører|læser|holder|hjælper|overholder|lytter|sender|leverer) (jo|) aldrig',
    '(svarer|hører|læser|holder|hjælper|lytter) (i|du) (jo|) aldrig',
    'hvad har i gang i',
    'hvad (fanden|pokker|i alverden|i al verden|søren) (laver|har|tænker) i',
    'hvorfor (kan|gider|vil) (i|du) (aldrig|ikke bare|ikke for|ikke engang)',
    'hvad er der galt med (jer|dig)',
    '(i|du) burde (have|ha|selv|vide)',
    '(i|du) skulle have (læst|tjekket|tænkt|passet|vidst|undersøgt|holdt)',
    'burde (i|du) (have|ha|selv|vide)',
    '(du|i) har selv (valgt forkert|indtastet|tastet)',
    'har (du|i) selv (valgt forkert|indtastet|tastet)',
    '(fordi|når|da|hvis) (i|du) (igen|nu|jo|altid|bare|aldrig|konsekvent) (sjusker|roder|glemmer|taber|har rodet|har glemt|har sjusket|overser)',
    '(taget|tager) (jer|dig) sammen',
    'tage (jer|dig) sammen',
    'tag (jer|dig) (nu|dog|så|) sammen',
    '(ingen|nogen) hos jer(,|) (der|som|) (kan finde ud af|gider|tager ansvar|har styr|aner|ved noget)',
    '(i|du|lager|lageret|afdeling|system|firma|support|kundeservice|team|bogholderi|økonomiafdeling) (har|havde) (jo|åbenbart|tydeligvis|overhovedet|slet|simpelthen|) ikke (styr|check|tjek|hold) på (noget|tingene|jeres|det|en|sagerne)',
    '(har|havde) (i|du) (jo|åbenbart|tydeligvis|overhovedet|slet|simpelthen|) ikke (styr|check|tjek|hold) på',
    'ved den ene hånd ikke',
    'den ene hånd ved (åbenbart|tydeligvis|jo|) ikke',
    '(i|du) (forsømmer|svigter|sløser|kludrer|vildleder|narrer|manipulerer|chikanerer|forhaler|bortforklarer|negligerer|fusker|klokker|mobber|flår|udnytter jeres|udnytter mig)',
    '(forsømmer|svigter|sløser|kludrer|vildleder|narrer|chikanerer|forhaler|bortforklarer|negligerer) (i|du)',
    '(i|du) (fører|tager|holder) (jo|bare|simpelthen|) (folk|mig|os|kunder|kunderne|jeres kunder) (bag lyset|ved næsen|for nar|hen)',
    '(bag lyset|ved næsen) af (jer|jeres)',
    '(i|du) trækker (bare|jo|) (det|sagen|tiden|den|processen|det hele) (bare|) i (langdrag|ud)',
    '(fået|få|får|tager) (jer|dig) taget sammen',
    '(i|du) (vasker|tørrer) (jeres hænder|den af|ansvaret af)',
    '(i|du) (fralægger|fraskriver) (jer|dig)',
    '(i|du) (løber|render) fra (jeres|dit|ansvaret|aftalen)',
    '(resultatet|følgen|en følge) af (jeres|din|dit) (egen|eget|) (sjusk|rod|sløseri|inkompetence|dovenskab|fejl|uduelighed|slendrian|ligegyldighed)',
    '(kommer ud af|skyldes alene|skyldes udelukkende) (jeres|din|dit)',
    '(takket være|på grund af|som følge af) (jeres|din|dit) (sjusk|sjuskeri|roderi|sløseri|inkompetence|dovenskab|uduelighed|slendrian|ligegyldighed|fejltagelse|langsommelighed|arrogance)',
  ],
  patterns: blamePatterns,
} satisfies Lexicon
