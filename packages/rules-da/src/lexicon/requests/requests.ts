import type {Lexicon} from '@tactlint/core'
import {flatWishes, formalWishes, hedgedWishes} from './request-grammar.js'
import {source} from '../source.js'

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

/** „Kan han nulstille adgangen?“: asks only with its sign. */
export const thirdPerson = '(kan|kunne|vil|ville|må) (han|hun|vedkommende)'

/** Begin a question to the reader. A small i is the most frequent spelling of the pronoun I in this kind of mail. */
export const readerQuestions = {
  source,
  phrases: [
    '(kan|vil|kunne|ville|mon|ved|må) (i|du|de) (ikke|)',
    'har (i|du|de) (ikke|) mulighed for',
    thirdPerson,
  ],
} satisfies Lexicon

/** Hedged, but an order beside a deadline: „Jeg regner med, at pengene er her i morgen“. */
export const expectation = '(jeg|vi) (går ud fra|regner med|foreslår)(,|) at'

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
    '(i|du|de) (må|kan) (meget|også|da|jo|altså|bare|selvfølgelig|naturligvis|) gerne',
    '(må|kan) (i|du|de) (meget|også|lige|da|jo|altså|bare|selvfølgelig|naturligvis|) gerne',
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
    expectation,
    '(er|vil være|ville være) (nok|fint nok|tilstrækkeligt) for (mig|os)',
    '(måske|eventuelt) (kan|kunne|vil|skulle|burde) (i|du|nogen)',
    '(og|men|så) (vil|ville|kunne) (meget|også|derfor|godt|) gerne',
    '(jeg|vi) (er|var) i tvivl(,|) om',
    '(jeg|vi) (kunne|ville) (rigtig|meget|også|egentlig|) (godt|gerne) (tænke|bruge|høre|have|ønske|se|vide)',
    'kunne (jeg|vi) (rigtig|meget|også|egentlig|) godt (tænke|bruge)',
    'tør (jeg|vi) bede',
    '(er|var) (det|dette) noget(,|) (i|du) (kan|kunne|vil)',
    'hvad siger (i|du) til',
    '(kunne|kan) det (tænkes|passe jer|lykkes|arrangeres|klares)',
    '(jeg|vi) (vil|ville) (spørge|anmode) (jer|dig|om)',
    '(det|dette) (ville|vil) (glæde|hjælpe|betyde) (mig|os)',
    '(ville|vil) det (glæde|hjælpe|betyde) (mig|os|meget|utrolig)',
    '(i|du) (er|skal være) (meget|) velkomne til at',
    '(kan|kunne) (jeg|vi) (evt|eventuelt|mon|måske) (få|bede|høre)',
    '(hvis|om) (i|du) (kunne|ville|gad|har mulighed for|har tid til)',
    'hvis (i|du) (vil|kan) (sende|bytte|refundere|rette|hjælpe|undersøge|finde|ringe|skrive|svare|give|få|sørge|ordne)',
    'mon (ikke|det|der|jeg|vi|nogen)',
    '(går det an|er det okay|er det i orden|er det en mulighed|er der en chance for) (at|hvis|om)',
    'gider (i|du|de) (lige|ikke lige|ikke nok|eventuelt|måske)',
  ],
  patterns: hedgedWishes,
} satisfies Lexicon

/** Wishes in the form of statements. Beside a deadline they are orders: „Det skal rettes omgående“. */
export const statedWishes = [
  '(titlen|den|det|beløbet|prisen|navnet|adressen|feltet|teksten|gebyret) (skal|bør|burde) (ændres|rettes|hedde|være|rettelig være|lyde)',
] as const

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
    'lad mig (venligst|gerne|endelig|lige|) (vide|høre)',
    '(jeg|vi) venter på (jeres|dit) (svar|tilbagemelding)',
  ],
  patterns: formalWishes,
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
    ...statedWishes,
  ],
  patterns: flatWishes,
} satisfies Lexicon
