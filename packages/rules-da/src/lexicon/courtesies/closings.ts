import type {Lexicon} from '@tactlint/core'
import {one, pattern} from '../notation.js'
import {source} from '../source.js'

/** Close a letter wherever they stand: „… kan i se på det mvh jens“. */
export const closingsInside = {
  source,
  phrases: [
    '(med|) venlig hilsen',
    '(med|) (venlige|de venligste|de bedste|bedste|mange|kærlige|varme) (hilsner|hilsener)',
    '(kærlig|bedste|varm|de bedste|mange) hilsen',
    '(mvh|vh|kh|dbh|m.v.h|mhv|bh|mbh|mkh)',
  ],
  patterns: [pattern('mvh.', one('mvh. vh. kh. dbh. m.v.h. mbh. bh.'))],
} satisfies Lexicon

/** Both spellings, hilsner and hilsener, are in use. */
export const closings = {
  source,
  phrases: [
    ...closingsInside.phrases,
    'hilsen',
    '(hilsner|hilsener|hils)',
    '(med|de|) (venligst|allerbedste|solrige|glade|høflig|hjertelig|hjertelige|god) (hilsen|hilsner|hilsener)',
    '(sommerhilsen|sommerhilsner|julehilsen|weekendhilsen|påskehilsen|forårshilsner)',
    '(på gensyn|vi ses|farvel|hej hej|ærbødigst|med højagtelse|med respekt)',
    "(ha'|ha|hav|have) en (fortsat|rigtig|) (god|dejlig|skøn) (dag|weekend|aften|uge|eftermiddag|sommer|jul|påske|ferie)",
    "(hav det godt|ha det godt|ha' det godt|ha’ det godt|pas på jer selv)",
    '(deres|jeres) ærbødige',
    '(rigtig|fortsat|) (god|dejlig) (dag|weekend|aften|sommer|jul|påske)',
    '(de bedste|mange gode) ønsker',
    'med (ønsket|ønske|de bedste ønsker|ønsker) om (en|et|alt)',
    "(ha'|ha|hav|have|i ønskes|du ønskes|ønsker jer|ønsker dig) (alle|) (en|et) (rigtig|fortsat|rigtig dejlig|) (god|dejlig|skøn|godt|pragtfuld) (mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|nytår|morgen|formiddag|påskeferie|arbejdsdag|tur)",
    '(rigtig|fortsat|) (god|dejlig|go) (uge|eftermiddag|formiddag|arbejdslyst|ferie)',
    '(rigtig|fortsat|) go (dag|weekend)',
    'vi (høres|tales|skrives) (ved|)',
    '(på genhør|de bedste|alt godt|alt det bedste|pas på jer|tak og hej)',
    '(knus|kram|cheers|regards|best|kind regards|best regards|rgds)',
    'på (vegne|veje) af',
    '(med v.h|v.h|m v h)',
    '(i|du) ønskes (alle |)(en|et)',
    '(kærligst|hjerteligst)',
  ],
  patterns: closingsInside.patterns,
} satisfies Lexicon
