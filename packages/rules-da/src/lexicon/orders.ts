import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {infinitiveOf} from './imperatives.js'
import {source} from './source.js'
import {
  atEnd,
  atStart,
  either,
  gap,
  maybe,
  next,
  notAfter,
  notNext,
  one,
  other,
  pattern,
  upTo,
} from './notation.js'

const writer = one('jeg vi')
const things = words(`
  det dette her pengene beløbet pakken varen varerne fejlen sagen kontoen gebyret fakturaen ordren betalingen refunderingen erstatningen
  depositummet svaret titlen resten kravet adgangen opkrævningen posten profilen anmeldelsen den de problemet lejligheden bilen svar
  tingene rettelsen restbeløbet leveringen udbetalingen overførslen abonnementet linjen internettet strømmen varmen
`)
const sums = words(`
  pengene beløbet betalingen refunderingen erstatningen depositummet restbeløbet udbetalingen overførslen svaret kreditnotaen
`)
/** „i dag“, „med det samme“ */
const atOnce = either(
  [one('nu straks omgående øjeblikkeligt prompte')],
  [one('i'), one('dag aften eftermiddag formiddag')],
  [one('med'), one('det'), one('samme')],
  [one('hurtigst'), one('muligt')],
  [one('på'), one('stedet')],
)
/** „senest mandag“, „inden kl. 12“, „i dag“ */
const deadline = either(
  [one('nu straks omgående øjeblikkeligt inden senest prompte snarest lynhurtigt')],
  [one('i'), one('dag morgen aften eftermiddag formiddag')],
  [one('med'), one('det'), one('samme')],
  [one('hurtigst'), one('muligt')],
  [one('på'), one('stedet')],
  [one('på til'), one('mandag tirsdag onsdag torsdag fredag lørdag søndag')],
)
/** „sender“, „løser“ */
const presents = Object.values(infinitiveOf).map(infinitive => `${infinitive}r`)
const hedged = one('hvis om gerne ? passer muligt helst ifølge skrev stod står')
const towards = (most: number) => ({optional: [{repeat: [{not: hedged}], most}]})
const unhedged = notNext(gap(12), one('? hvis gerne passer skrev ifølge muligt'))

const patterns: readonly Pattern[] = [
  pattern(
    'pengene skal stå på kontoen senest mandag',
    notAfter('at hvis når hvad om som fordi hvor hvordan da'),
    one(sums),
    maybe(one('her tilbage')),
    one('skal må'),
    maybe(upTo(2, one('altså bare simpelthen nu også alle være'))),
    one(`
      stå ligge være overføres overført refunderes refunderet tilbagebetales tilbageføres udbetales udbetalt krediteres betales betalt
      retur tilbage fremme
    `),
    towards(7),
    either([deadline], [one('mandag tirsdag onsdag torsdag fredag lørdag søndag')]),
    unhedged,
  ),
  pattern(
    'det skal rettes i dag',
    notAfter('at hvis når hvad om som fordi hvor hvordan da'),
    one(things),
    maybe(one('her')),
    one('skal må'),
    maybe(upTo(2, one('altså bare simpelthen nu også være'))),
    one(`
      ske løses løst rettes rettet ordnes ordnet fikses fikset laves lavet fjernes fjernet slettes slettet genåbnes åbnes lukkes
      annulleres leveres sendes udbedres repareres udskiftes frafaldes aktiveres hentes afhentes erstattes omgøres flyttes væk
    `),
    towards(4),
    atOnce,
    unhedged,
  ),
  pattern(
    'jeg vil have en forklaring',
    notAfter('hvis når hvad om at som fordi hvordan hvor den det da end hvilken hvilket de så'),
    writer,
    one('vil'),
    maybe(upTo(2, one('bare kun simpelthen nu straks også omgående altså fandeme sgu have til da'))),
    either(
      [
        one('have ha'),
        one(
          `mine min mit vores alle hele fuld fuldt fulde pengene beløbet svar et en den det dem erstatning handling besked fat kompensation klarhed refunderet resten 100 nye ny rettet ordnet fjernet løst`,
        ),
        notNext(one('god svært om')),
      ],
      [one('vide'), notNext(one('om mere'))],
      [
        one('se'),
        one('handling resultater pengene penge en et noget'),
        one('i nu inden ske løsning svar på senest'),
      ],
    ),
    unhedged,
  ),
  pattern(
    'nu vil jeg have mine penge',
    one('nu derfor så og , altså'),
    one('vil'),
    writer,
    maybe(upTo(2, one('bare kun simpelthen nu straks også omgående altså fandeme sgu have'))),
    one('have ha vide se'),
    one(
      `mine min mit vores alle hele pengene beløbet svar et en fat hvad hvorfor hvornår handling den det besked`,
    ),
    notNext(one('svært lettere nemmere god')),
    unhedged,
  ),
  pattern(
    'jeg skal have pengene senest mandag',
    notAfter('hvis når hvad om at som fordi hvordan hvor da'),
    either([writer, one('skal')], [one('skal'), writer]),
    maybe(upTo(2, one('bare altså simpelthen også nu'))),
    one('have ha høre'),
    one('pengene mine min mit et svar besked fra beløbet en den det vores'),
    towards(5),
    deadline,
    unhedged,
  ),
  {
    name: 'I har 24 timer til at løse det',
    steps: [
      either([one('i du'), one('har får')], [one('har får'), one('i du')]),
      maybe(one('nu præcis højst kun hermed')),
      {
        anyOf: [
          [
            {
              anyOf: [[{number: true}], [one('en én to tre fire fem seks syv otte ti fjorten et')]],
            },
            one('timer time dage dag døgn uge uger hverdage arbejdsdage minutter'),
            one('til fra . !'),
          ],
          [one('frist'), one('til indtil')],
        ],
      },
      notNext(one('at'), one('fortryde returnere vælge klage betale bytte svare')),
      unhedged,
    ],
  },
  {
    name: 'jeg giver jer tre dage',
    steps: [
      either([writer, one('giver')], [one('giver'), writer]),
      one('jer dig'),
      maybe(one('nu præcis højst kun hermed indtil til lige en')),
      maybe(one('frist til indtil på')),
      {
        anyOf: [
          [
            maybe(one('til indtil på')),
            {
              optional: [{anyOf: [[{number: true}], [one('en én to tre fire fem seks syv otte ti et')]]}],
            },
            one(
              `timer time dage dag døgn uge uger hverdage mandag tirsdag onsdag torsdag fredag lørdag søndag`,
            ),
          ],
        ],
      },
    ],
  },
  pattern(
    'jeg regner med, at pengene er her i morgen',
    either([writer, one('regner går')], [one('regner går'), writer]),
    maybe(one('derfor nu så altså stærkt')),
    either([one('med')], [one('ud'), one('fra')]),
    maybe(one(',')),
    one('at'),
    one('i du pengene beløbet sagen fejlen høre få det dette kontoen den fakturaen gebyret'),
    towards(8),
    deadline,
    unhedged,
  ),
  pattern(
    'jeg imødeser jeres betaling senest',
    either([writer, one('forventer imødeser afventer ser')], [one('forventer imødeser afventer'), writer]),
    other('at frem levering gerne'),
    towards(8),
    one('senest inden straks omgående'),
    unhedged,
  ),
  pattern(
    'nu sender I den pakke',
    atStart,
    one('nu så'),
    one(presents),
    one('i'),
    one('den det mig pengene min mine dem bare os jer altså straks'),
  ),
  pattern(
    'I sørger for, at det bliver lavet',
    notAfter('at hvis når om som hvad fordi hvordan hvor og'),
    one('i'),
    one(presents),
    either([one('for'), maybe(one(',')), one('at')], [gap(4), atOnce]),
    unhedged,
  ),
  pattern(
    'svar udbedes omgående',
    one('svar betaling udbetaling sagen pengene refundering opkald'),
    one('udbedes ønskes kræves forventes imødeses'),
    gap(2),
    atOnce,
  ),
  pattern(
    'jeg vil ikke høre flere undskyldninger',
    writer,
    one('vil gider ønsker'),
    gap(1),
    one('ikke'),
    one('høre se have'),
    one('flere mere undskyldninger bortforklaringer standardsvar noget'),
    gap(2),
  ),
  pattern(
    'ud med pengene',
    one('ud frem tilbage'),
    one('med'),
    one('pengene mine beløbet sproget svaret'),
    notNext(one('på i til fra')),
  ),
  pattern('væk med det gebyr', one('væk bort'), one('med'), one('det den gebyret'), gap(1)),
  pattern(
    'senest onsdag vil jeg have en løsning',
    deadline,
    gap(3),
    one('vil skal'),
    one('jeg vi i'),
    one('have ha'),
    gap(3),
    unhedged,
  ),
  pattern('få fingrene ud', one('få tag'), one('fingrene fingeren hænderne hånden'), one('ud op fra')),
  pattern(
    'og det skal være i dag',
    one('og ,'),
    one('det'),
    one('skal er'),
    one('være nu i'),
    one('nu i straks omgående hurtigt inden dag'),
  ),
  pattern(
    'pengene tilbage nu',
    atStart,
    one('pengene mine penge beløbet svar betaling'),
    maybe(one('penge retur tilbage svar')),
    maybe(one('retur tilbage her')),
    maybe(one(',')),
    one('nu straks omgående tak'),
    either([atEnd], [next(one('! .'))]),
  ),
]

/** Orders that words show. What „i skal“ is elsewhere („at I skal …“, „I skal have tak“) is told in `interpret/requests.ts`. */
export const orders = {
  source,
  phrases: [
    '(jeg|vi) (kræver|forlanger|insisterer på)',
    '(kræver|forlanger) (jeg|vi)',
    '(jeg|vi) (vil|skal) (bare|kun|simpelthen|nu|straks|også|omgående|) have (fat i|en ny|lov til|kontakt|mine|min|mit|vores|alle|hele|fuld|pengene|beløbet|svar|et svar|en forklaring|ordentlig|den|det|dem)',
    '(vil|skal) (jeg|vi) (bare|kun|simpelthen|nu|straks|også|omgående|) have (fat i|en ny|mine|min|mit|vores|alle|hele|fuld|pengene|beløbet|svar|et svar|en forklaring|ordentlig)',
    '(jeg|vi) forventer (nu|derfor|simpelthen|) (et svar|svar|at i|at du|at få|at høre|at have|at modtage|pengene|mine|min|mit|beløbet|betaling|fuld|en forklaring|en løsning|handling|en udbetaling|udbetaling|refundering)',
    '(jeg|vi) forventer, at (i|du|de|få|høre|pengene|beløbet|det|dette|den|varen|sagen|fejlen)',
    'forventer (jeg|vi)(,|) (at|svar|et svar|pengene|betaling)',
    'i (skal|må) (bare|simpelthen|altså|nu|se at|straks|omgående|hellere|)',
    'du (skal|må) (simpelthen|altså|nu|se at|straks|omgående)',
    'nu (skal|må) (i|du)',
    '(i|du) (er nødt|bliver nødt|har pligt|er forpligtet|er forpligtede) til at',
    '(det|den|dette|fejlen|sagen|pengene) skal (løses|rettes|fikses|ordnes|ske|være løst|være rettet|være på plads|være på kontoen|være her|laves) (nu|straks|i dag|omgående|med det samme|hurtigst)',
    'se (så|nu) at (få|komme)',
    'i (har|får) (til|indtil) (på|i|mandag|tirsdag|onsdag|torsdag|fredag)',
    '(jeg|vi) forventer (en ny|et nyt|nye|hele|en kreditnota|en undskyldning|en tilbagebetaling|en refusion|kompensation|erstatning|den fulde|at pengene|at beløbet|at sagen|at fejlen)',
    '(i|du) har at (svare|rette|sende|levere|betale|refundere|ordne|løse|finde)',
    'i (ordner|sender|retter|refunderer|løser|fjerner|overfører|tilbagebetaler|genåbner|betaler) (bare|straks|omgående|det her|dette|pengene|beløbet|en ny|mig)',
    '(der|nu|her) (må|skal) (der|) ske noget',
    'det (må|skal) (i|du) (finde ud af|ordne|løse|klare|sørge for|rette|dække)',
    '(skal|må) tilbage på (min|mit|vores) (kort|konto|bankkonto)',
    '(pengene|beløbet) (skal|) (retur|tilbage) (nu|straks|omgående|i dag|på min konto|på mit kort)',
    'og det (skal være|er|bliver) (nu|i dag|straks)',
    'det skal være (nu|i dag)',
    '(gebyret|rykkeren|rykkergebyret|kravet|opkrævningen|posten|fejlen|anmeldelsen) skal (fjernes|slettes|frafaldes|annulleres|trækkes)',
    '(fejlen|varen|pengene|beløbet|gebyret|kontoen|pakken|sagen|fakturaen|titlen|resten|det) skal (leveres|fjernes|slettes|refunderes|tilbagebetales|udbetales|tilbageføres|åbnes|genåbnes|annulleres|krediteres) (nu|straks|i dag|omgående|med det samme|øjeblikkeligt)',
    '(fejlen|beløbet|gebyret|sagen|kontoen|varen|det|dette) (rettes|tilbageføres|fjernes|slettes|ordnes|bringes|løses|genåbnes) (straks|omgående|øjeblikkeligt|nu)',
  ],
  patterns,
} satisfies Lexicon
