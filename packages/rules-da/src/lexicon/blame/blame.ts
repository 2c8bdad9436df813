import type {Lexicon} from '@tactlint/core'
import {blamePatterns} from './grammar.js'
import {source} from '../source.js'

/** Accusations: fixed words here, what grammar shows in `blame-grammar.ts`. */
export const blame = {
  source,
  phrases: [
    // whose fault it is
    '(jeres|din) (egen|) skyld',
    '(er|var|alene|kun|helt) (jeres|din) (egen|) fejl',
    'er (jeres|dit) (fulde|eget|) ansvar',
    '(på grund af|pga|grundet) (jer|jeres fejl|jeres rod)',
    '(folk|nogle) som jer',
    '(du|i) har selv (valgt forkert|indtastet|tastet|ødelagt|klikket)',
    'har (du|i) selv (valgt forkert|indtastet|tastet|ødelagt)',
    '(resultatet|følgen|en følge) af (jeres|din|dit) (egen|eget|) (sjusk|rod|sløseri|inkompetence|dovenskab|fejl|uduelighed|slendrian|ligegyldighed)',
    '(kommer ud af|skyldes alene|skyldes udelukkende) (jeres|din|dit)',

    // does not care
    '(i|du) (har|havde|har jo|har igen) (ikke|aldrig) (gidet|villet|orket|magtet|formået)',
    '(gider|orker) (i|du) (jo|åbenbart|simpelthen|tydeligvis|heller|overhovedet|) (ikke|ingenting)',
    '(i|du) (gider|orker) (jo|åbenbart|simpelthen|tydeligvis|heller|) ikke',
    'har (i|du) (ikke|aldrig) (gidet|villet|orket|formået)',
    '(i|du) (er|var) (jo|åbenbart|bare|simpelthen|fuldstændig|totalt|helt|tydeligvis|) (ligeglade|ligeglad|skyld i|skyldige i|inkompetente|uduelige|upålidelige|useriøse|dovne|sløve|utroværdige|uansvarlige)',
    'er (i|du) (jo|åbenbart|bare|simpelthen|fuldstændig|totalt|helt|tydeligvis|) (ligeglade|ligeglad|skyld i|inkompetente|uduelige|upålidelige|useriøse|dovne)',
    '(i|du) har (bare|jo|simpelthen|) været (for|så) (dovne|sløve|ligeglade|doven|sløv|ligeglad)',
    '(i|du) (svarer|tager|ringer|gør|hører|læser|holder|hjælper|overholder|lytter|sender|leverer|giver|møder|dukker) (jo|) aldrig',
    '(svarer|hører|læser|holder|hjælper|lytter) (i|du) (jo|) aldrig',
    '(i|du) (lader|lod) (mig|os|kunder|kunderne|folk) (sejle|vente i|hænge|sidde|stå|i stikken)',

    // cannot do it
    '(i|du) (aner|fatter|ved) (jo|åbenbart|tydeligvis|) (ikke en|ingenting|intet|ikke hvad)',
    '(i|du) (kan|kunne) (jo|åbenbart|bare|simpelthen|tydeligvis|) (ikke|aldrig) (engang|) (finde ud af|stave)',
    '(kan|kunne) (i|du) (jo|åbenbart|bare|simpelthen|tydeligvis|) (ikke|aldrig) (engang|) (finde ud af|stave|regne|tælle)',
    '(i|du) mangler (evnen|evner|viljen) til at',
    '(i|du|lager|lageret|afdeling|system|firma|support|kundeservice|team|bogholderi|økonomiafdeling) (har|havde) (jo|åbenbart|tydeligvis|overhovedet|slet|simpelthen|) ikke (styr|check|tjek|hold) på (noget|tingene|jeres|det|en|sagerne)',
    '(har|havde) (i|du) (jo|åbenbart|tydeligvis|overhovedet|slet|simpelthen|) ikke (styr|check|tjek|hold) på',
    '(har|haft) hovedet under armen',
    'sovet i timen',
    'ved den ene hånd ikke',
    'den ene hånd ved (åbenbart|tydeligvis|jo|) ikke',

    // what they think they are doing
    'hvad har i gang i',
    'hvad er det(,|) i har gang i',
    'hvad (fanden|pokker|i alverden|i al verden|søren|i himlens navn) (laver|har|tænker) i',
    'hvad laver i (egentlig|overhovedet|hele dagen)',
    'hvorfor (kan|gider|vil) (i|du) (aldrig|ikke bare|ikke for|ikke engang)',
    'hvad er der galt med (jer|dig)',
    '(i|du) burde (have|ha|selv|vide|skamme)',
    '(i|du) skulle have (læst|tjekket|tænkt|passet|vidst|undersøgt|holdt)',
    'burde (i|du) (have|ha|selv|vide|skamme)',
    '(fordi|når|da|hvis) (i|du) (igen|nu|jo|altid|bare|aldrig|konsekvent) (sjusker|roder|glemmer|taber|har rodet|har glemt|har sjusket|overser)',
    '(taget|tager|tage) (jer|dig) sammen',
    'tag (jer|dig) (nu|dog|så|) sammen',
    '(fået|får|få) (jer|dig) (nu|) taget sammen',

    // deceives, passes it on
    '(i|du) (blæser på|skider på|tager røven på|træder på|fedtspiller|udnytter mig|tilbageholder)',
    '(i|du) (fører|tager|holder) (jo|bare|simpelthen|) (folk|mig|os|kunder|kunderne|jeres kunder) (bag lyset|ved næsen|for nar|hen)',
    '(i|du) har (bare|jo|) (ført|taget|holdt) (folk|mig|os|kunder|kunderne|jeres kunder) (bag lyset|ved næsen|for nar|hen)',
    'bag lyset af (jer|jeres)',
    '(i|du) trækker (bare|jo|) (det|sagen|tiden|den|processen|det hele) (bare|) i (langdrag|ud)',
    '(i|du) (vasker|tørrer) (jeres hænder|den af|ansvaret af)',
    '(i|du) (fralægger|fraskriver) (jer|dig)',
    '(i|du) (løber|render) fra (jeres|dit|ansvaret|aftalen)',
    '(i|du) har (løbet|rendt) fra (jeres|dit|ansvaret|aftalen|regningen)',
    '(i|du) (skyder|skubber|lægger) (bare|jo|) (skylden|ansvaret) (på|over på|fra)',
    '(i|du) (sender|kaster|smider|jager|spiller) (bare|jo|) (rundt med |) (mig|os) (rundt|frem og tilbage|fra afdeling|fra den ene)',
    '(i|du) har (sendt|kastet|smidt|jaget|hældt) (mig|os) (rundt|frem og tilbage|fra afdeling|fra den ene|ned ad brættet)',
    '(i|du) tager (jer|dig) betalt for (noget|en vare|en ydelse|det)(,|) (i|du|som|der)',
    'behandlet (mig|os|hende|ham) som (en forbryder|en kriminel|skidt|luft|affald|et nummer|en idiot)',
  ],
  patterns: blamePatterns,
} satisfies Lexicon
