import type {Lexicon} from '@tactlint/core'
import {coercionPatterns} from './coercion-grammar.js'
import {source} from '../source.js'

/** Threats by publicity or leaving: fixed words here, what grammar shows in `coercion-grammar.ts`. */
export const coercion = {
  source,
  phrases: [
    // loses a customer
    '(i|du) (mister|har mistet|har lige mistet|har nu mistet) (en kunde|mig|os|flere kunder|en god kunde|en loyal kunde|mig som kunde|os som kunde)',
    '(mister (i|du)|har (i|du) (lige|nu|hermed|) mistet) (en kunde|mig|os|mig som kunde|os som kunde|en god kunde|en loyal kunde)',
    '(i|du) (har|kommer til at have) set (mig|os) (her|som kunde|for sidste gang)',
    '(ser|hører) (i|du) (aldrig|ikke) (mere|mig igen|noget til mig)',
    '(tager|flytter) (jeg|vi) (min|vores|mine) (forretning|penge|ordrer|aftale) (et andet sted|andre steder|væk)',
    'så skifter (jeg|vi) (til|bank|selskab|leverandør|udbyder|forsikringsselskab|mobilselskab|platform|system)',
    '(handler|køber|bestiller|rejser|flyver|kommer) (jeg|vi) aldrig (mere|hos jer|her|med jer|igen)',
    '(handler|køber|bestiller|rejser|flyver) (jeg|vi) (fremover|herefter|i fremtiden|næste gang) (hos andre|et andet sted|andre steder|hos en anden|hos konkurrenten|hos jeres konkurrent)',
    '(jeg|vi) (overvejer|overvejer nu|overvejer kraftigt|overvejer seriøst|overvejer alvorligt) (at finde en anden|at skifte|at flytte|at forlade|et andet selskab|en anden leverandør|en anden udbyder)',
    '(overvejer) (jeg|vi) (kraftigt|nu|seriøst|alvorligt|at finde en anden|at skifte)',
    '(vinke|sige|vink|sig) farvel til (mig|os|en kunde|vores|min|jeres)',
    '(aldrig|ikke) (mere|længere) (være|) kunde (hos jer|her)',
    '(det|dette) bliver (jeres|din) (sidste|) (ordre|handel|kunde) (med|fra) (mig|os)',
    '(jeg|vi) (trækker|trækker nu) (vores|min|mine) (forretning|kunder|ordrer|aftale)',
    '(så|ellers) bliver det uden (mig|os)',
    '(færdig|færdige) med hinanden',
    '(hører|høre) fra (mig|os) på en anden måde',
    '(så må i|må i så) selv om det',
    '(går|gå) (over gaden|ned ad gaden|over) til (en konkurrent|konkurrenten|jeres konkurrent|konkurrenterne)',

    // last warning
    '(jeres|din) (sidste|allersidste|absolut sidste) (chance|advarsel)',
    '(giver|får) (jer|dig|i|du) (lige|nu|hermed|) (en|én) sidste (chance|mulighed)',
    '(det|dette) er (sidste|den sidste|allersidste) advarsel',
    'så er gode råd dyre for (jer|dig)',
    '(så|ellers) får det (alvorlige|) konsekvenser for (jer|dig)',
    '(så|ellers) får det alvorlige konsekvenser',
    '(det|dette) (vil|kommer til at) få (alvorlige|) konsekvenser for (jer|dig)',
    '(kommer|vil) (i|du) (til at|) fortryde',
    '(i|du) (kommer til at|vil) (komme til at|) fortryde',
    '(ellers|så) (er der krig|bliver det grimt|tager jeg andre midler i brug|tager vi andre midler i brug)',

    // tells others
    '(skal|vil) (jeg|vi) (nok|) (få|sørge for) (advaret|at advare|at alle)',
    '(jeg|vi) (skal|vil) (nok|) (få|sørge for) (advaret|at advare|at alle|at ingen)',
    '(jeg|vi) fraråder (alle|andre|enhver|folk|mine|vores|hermed|på det kraftigste)',
    'fraråder (jeg|vi) (alle|andre|enhver|folk|mine|vores)',
    'næste (skridt|stop) (er|bliver) (pressen|trustpilot|facebook|avisen|medierne)',
    '(alle|folk|andre|hele verden|hele byen|verden) (skal|må|bør|får) (nok|) (vide|høre om|at vide|kende til)',
    '(jeg|vi) (går|ringer|skriver|kontakter|tipper) (også|nu|direkte|) (til|) (medierne|pressen|avisen|aviserne|kontant|tv2|ekstra bladet|ekstrabladet|operation x|forbrug|lokalavisen)',
    '(går|ringer|skriver|kontakter|tipper) (jeg|vi) (også|nu|direkte|) (til|) (medierne|pressen|avisen|aviserne|kontant|tv2|ekstra bladet|ekstrabladet|operation x|forbrug|lokalavisen)',
    '(kontaktet|talt med|skrevet til|fat i|tippe|kontakte|gå til) (en journalist|pressen|medierne|kontant|avisen|ekstra bladet)',
    'skal (nok|) skrive om (jer|det her|det|sagen)',
    'anbefaler (jeg|vi|) (alle|vores|mine) (vores|mine|) (kunder|venner|kolleger|bekendte|medlemmer|følgere) at (gøre det samme|undgå|holde sig|finde|skifte|handle)',

    // takes back, claims
    '(i|du) kan (godt|roligt|) (vente|forvente|regne med|forberede jer på|berede jer på|vente jer) (et|en) (erstatningskrav|stævning|sagsanlæg|retssag|klage|krav|anmeldelse|politianmeldelse|shitstorm)',
    '(det|dette|sagen) får et (juridisk|retligt|) efterspil',
    '(huslejen|betalingen) tilbage(,|) (til|indtil)',
    'ellers hører (i|du) fra (mig|os)',
    '(inden|før|nødt til at) (jeg |vi |) (går|gå) videre (med (det|sagen|den|klagen)|til)',
    '(spærrer|blokerer|afviser|tilbagefører) (jeg|vi|) (for|) (betalingen|betaling|beløbet) (i|via|hos|gennem) (banken|min bank|vores bank)',
  ],
  patterns: coercionPatterns,
} satisfies Lexicon
