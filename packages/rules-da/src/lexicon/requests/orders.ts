import type {Lexicon} from '@tactlint/core'
import {resultsOwed} from './results-owed.js'
import {verblessOrders} from './verbless-orders.js'
import {ultimatums} from './ultimatums.js'
import {ordersInStatements} from './orders-in-statements.js'
import {orderPatterns} from './order-grammar.js'
import {source} from '../source.js'

/** Orders that words show; what grammar shows in `order-grammar.ts`. What „i skal“ is elsewhere („at I skal …“, „I skal have tak“) is told in `interpret/requests.ts`. */
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
    'svar udbedes (omgående|straks|øjeblikkeligt|nu|i dag|prompte)',
    '(få|fik|i så få) fingeren ud',
    'i (har|får) (til|indtil) (på|i|mandag|tirsdag|onsdag|torsdag|fredag)',
    '(jeg|vi) forventer (en ny|et nyt|nye|hele|en kreditnota|en undskyldning|en tilbagebetaling|en refusion|kompensation|erstatning|den fulde|at pengene|at beløbet|at sagen|at fejlen)',
    '(i|du) har at (svare|rette|sende|levere|betale|refundere|ordne|løse|finde)',
    'i (ordner|sender|retter|refunderer|løser|fjerner|overfører|tilbagebetaler|genåbner|betaler) (bare|straks|omgående|det her|dette|pengene|beløbet|en ny|mig)',
    '(der|nu|her) (må|skal) (der|) ske noget',
    'det (må|skal) (i|du) (finde ud af|ordne|løse|klare|sørge for|rette|dække)',
    '(skal|må) tilbage på (min|mit|vores) (kort|konto|bankkonto)',
    '(pengene|beløbet) (skal|) (retur|tilbage) (nu|straks|omgående|i dag|på min konto|på mit kort)',
    'og det (skal være|bliver) (nu|i dag|straks)',
    'det skal være (nu|i dag)',
    '(gebyret|rykkeren|rykkergebyret|kravet|opkrævningen|posten|fejlen|anmeldelsen) skal (fjernes|slettes|frafaldes|annulleres|trækkes)',
    '(fejlen|varen|pengene|beløbet|gebyret|kontoen|pakken|sagen|fakturaen|titlen|resten|det) skal (leveres|fjernes|slettes|refunderes|tilbagebetales|udbetales|tilbageføres|åbnes|genåbnes|annulleres|krediteres) (nu|straks|i dag|omgående|med det samme|øjeblikkeligt)',
    '(fejlen|beløbet|gebyret|sagen|kontoen|varen|det|dette) (rettes|tilbageføres|fjernes|slettes|ordnes|bringes|løses|genåbnes) (straks|omgående|øjeblikkeligt|nu)',
  ],
  patterns: [...resultsOwed, ...orderPatterns, ...ultimatums, ...verblessOrders, ...ordersInStatements],
} satisfies Lexicon

/** An order that grammar shows, mostly by its deadline. */
export const pressing: ReadonlySet<string> = new Set(orders.patterns.map(({name}) => name))
