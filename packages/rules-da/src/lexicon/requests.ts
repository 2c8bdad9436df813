import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** Asks after something of one's own: „Hvor bliver min pakke af?“ */
export const pursuits = {
  source,
  phrases: [
    'hvor (er|bliver) (min|mit|mine|vores|den|det|de|pakken|ordren|pengene)',
    'hvornår (kommer|ankommer|modtager|får|sender|bliver|kan)',
    '(hvad er status|status på|er der nyt|noget nyt|nyt i sagen)',
    'hvad gør (jeg|vi)',
    'hvad (skal|kan|bør) (jeg|vi) gøre',
    'hvordan (kommer|får|gør|løser) (jeg|vi)',
  ],
} satisfies Lexicon

/** Begin a question to the reader. A small i is the most frequent spelling of the pronoun I in this kind of mail. */
export const readerQuestions = {
  source,
  phrases: ['(kan|vil|kunne|ville|mon|ved|må) (i|du|de) (ikke|)', 'har (i|du|de) (ikke|) mulighed for'],
} satisfies Lexicon

/** Polite questions and hedged wishes. */
export const requests = {
  source,
  phrases: [
    ...readerQuestions.phrases,
    '(kan|må|kunne|skal|skulle) (jeg|vi) (lige|ikke|) (bede|få|anmode|spørge|høre)',
    '(må|kan|kunne|skal) man (lige|) (bede|få)',
    '(jeg|vi) (vil|ville) (meget|også|så|derfor|dog|egentlig|lige|nu|) (gerne|høre om|bede)',
    '(vil|ville) (jeg|vi) (meget|også|så|derfor|dog|lige|nu|) (gerne|bede)',
    '(jeg|vi) (ser|så) (meget|også|) gerne',
    '(jeg|vi) tager gerne imod',
    '(i|du|de) (må|kan) (meget|også|) gerne',
    '(må|kan) (i|du|de) (meget|også|lige|) gerne',
    '(er|var) der (nogen|en|) mulighed for',
    'er det (på nogen måde|) muligt',
    '(vil|ville|kunne|kan) det (måske|eventuelt|) (være muligt|lade sig gøre)',
    '(er|var) der (nogen|en)( af jer| hos jer|)(,|) (der|som) (kan|kunne|vil|ville)',
    '(kan|kunne|vil|ville) (nogen|en af jer|nogen af jer|en kollega)',
    '(det|dette) (ville|vil|kunne|kan) (være|) (en hjælp|en stor hjælp|en kæmpe hjælp|dejligt|rart|fint|godt|skønt|super)',
    '(jeg|vi) (vil|ville) (være|blive|sætte) (meget|virkelig|så|rigtig|dem meget|jer meget|stor|) (glad|glade|taknemmelig|taknemlig|taknemmelige|pris)',
    '(vil|ville) (jeg|vi) (være|blive|sætte) (meget|virkelig|så|rigtig|dem meget|jer meget|stor|) (glad|glade|taknemmelig|taknemlig|taknemmelige|pris)',
    '(jeg|vi) sætter (virkelig|) (stor|) pris på(,|) (om|hvis|at)',
    '(jeg|vi) (hører|høre) (meget|) gerne',
    'hører (jeg|vi) (meget|) gerne',
    '(jeg|vi) håber( meget| på|)(,|) (at|) (i|du|de)',
    'håber (jeg|vi)(,|) (at|) (i|du|de)',
    '(er|være) (i|du|de) (søde|sød|venlig|venlige|rar|rare) (at|og)',
    '(send|skriv|ring|kontakt|giv|svar) (meget|mig|os|mig meget|) gerne',
    '(har|havde) (jeg|vi) (et spørgsmål|to spørgsmål|lige et spørgsmål)',
    'har (i|du|de) (tid|lyst|tid og lyst) til at',
    '(jeg|vi) vil (lige|bare|) (høre|spørge)',
    'vil (jeg|vi) (lige|bare|) (høre|spørge)',
    '(jeg|vi) (skal|må) (lige|) (høre|spørge)',
    '(jeg|vi) (havde|har) håbet på',
    '(havde|har) (jeg|vi) håbet på',
    '(jeg|vi) (foretrækker|forestiller mig) (at|en|et|i)',
    '(jeg|vi) (går ud fra|regner med|foreslår)(,|) at',
    '(er|vil være|ville være) (nok|fint nok|tilstrækkeligt) for (mig|os)',
    '(måske|eventuelt) (kan|kunne|vil) (i|du|nogen)',
    '(går det an|er det okay|er det i orden) (at|hvis|om)',
  ],
} satisfies Lexicon

/** Forms that soften an order or state a wish formally. */
export const pleaseForms = {
  source,
  phrases: [
    'venligst',
    'vær (så|) (venlig|venlige|sød|søde|rar|rare) (at|og)',
    'vær så god at',
    '(i|du|de) bedes',
    'bedes (i|du|de)',
    '(jeg|vi) (ønsker|beder|anmoder|ansøger|søger|opfordrer)',
    '(ønsker|beder|anmoder) (jeg|vi)',
    '(jeg|vi) (skal|må) (venligst|hermed|derfor|) (bede|anmode)',
    'ønskes (rettet|refunderet|ombyttet|byttet|opsagt|annulleret|udbetalt|genåbnet)',
    '(jeg|vi) (har|får) brug for (din|jeres|noget|lidt|) hjælp',
    'har (jeg|vi) brug for (din|jeres|noget|lidt|) hjælp',
    '(ønsket løsning|mit ønske er|vores ønske er|jeg foreslår|vi foreslår|mit forslag er)',
    '(jeg|vi) (håber|ser frem) til (at|et|en|jeres|dit)',
    'håber på (en|et|at|jeres|din|hurtig)',
    '(jeg|vi) (afventer|imødeser)',
    '(titlen|den|det|beløbet|prisen|navnet|adressen|feltet|teksten|gebyret) (skal|bør|burde) (ændres|rettes|hedde|være|rettelig være|lyde)',
    'lad mig (venligst|gerne|endelig|lige|) (vide|høre)',
  ],
} satisfies Lexicon

/** Wishes stated flatly. */
export const wishes = {
  source,
  phrases: [
    '(jeg|vi) (skal|må) (bruge|have)',
    '(skal|må) (jeg|vi) (bruge|have)',
    '(jeg|vi) har brug for',
    'har (jeg|vi) brug for',
    '(jeg|vi) mangler (et|jeres|dit) svar',
    'gider (i|du|de)',
  ],
} satisfies Lexicon

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
    '(det|den|dette|fejlen|sagen|pengene) skal (løses|rettes|fikses|ordnes|ske|være løst|være rettet|være på plads|være på kontoen|være her|laves) (nu|straks|i dag|inden|senest|omgående|med det samme|hurtigst)',
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
    '(fejlen|varen|pengene|beløbet|gebyret|kontoen|pakken|sagen|fakturaen|titlen|resten|det) skal (leveres|fjernes|slettes|refunderes|tilbagebetales|udbetales|tilbageføres|åbnes|genåbnes|annulleres|krediteres) (nu|straks|i dag|inden|senest|omgående|med det samme|øjeblikkeligt)',
    '(fejlen|beløbet|gebyret|sagen|kontoen|varen|det|dette) (rettes|tilbageføres|fjernes|slettes|ordnes|bringes|løses|genåbnes) (straks|omgående|øjeblikkeligt|nu)',
  ],
} satisfies Lexicon
