import type {Lexicon} from '@tactlint/core'
import {legalPatterns} from './legal-grammar.js'
import {source} from '../source.js'

/** Threats with lawyers, courts, authorities: fixed words here, what grammar shows in `legal-grammar.ts`. */
export const legal = {
  source,
  phrases: [
    'hører (i|du) fra (min|vores) (advokat|jurist)',
    '(i|du) (hører|vil høre|kommer til at høre) fra (min|vores|en|mine) (advokat|advokater|jurist)',
    '(jeg|vi) (stævner|sagsøger|politianmelder)',
    '(stævner|sagsøger|politianmelder) (jeg|vi)',
    '(vil|bliver|må|kan) (jeg|vi) (blive nødt til at|nødt til at|) (stævne|sagsøge|politianmelde)',
    '(jeg|vi) (vil|må|agter at|er nødt til at|bliver nødt til at) (stævne|sagsøge|politianmelde)',
    '(ses|mødes|ses så) (i (retten|byretten|fogedretten)|hos fogeden|for en dommer)',
    '(tager|trækker|slæber|hiver|bringer) (jeg|vi) (jer|dig|sagen|den|det) (i|for|til) (retten|byretten|domstolene|en dommer)',
    '(jeg|vi) (tager|trækker|slæber|hiver|bringer) (jer|dig|sagen|den|det) (i|for|til) (retten|byretten|domstolene|en dommer)',
    '(tage|trække|slæbe|hive|bringe) (jer|dig|sagen|den|det) (i|for|til) (retten|byretten|domstolene|en dommer)',
    '(anlægger|lægger|rejser) (jeg|vi) (en|) (sag|retssag|sagsanlæg)',
    '(jeg|vi) (anlægger|rejser) (en|) (sag|retssag|sagsanlæg)',
    '(vil|agter at|må) (jeg |vi |) (anlægge|rejse) (en |) (sag|retssag|sagsanlæg)',
    '(jeg|vi) lægger sag an',
    'lægger (jeg|vi) sag an',
    'lægge sag an (mod|imod) (jer|dig|selskabet|firmaet)',
    '(kommer|må) (i|du) (til at|) (bøde|betale) for',
    '(retlige|retslige|juridiske|civilretlige|strafferetlige) (skridt|konsekvenser|midler|efterspil)',
    '(retligt|retsligt|juridisk) efterspil',
    '(ellers|så) (sender|overgiver) (den|det|sagen|jeg|vi) (den|det|sagen|) (til|videre til) (inkasso|inkassofirma|vores advokat|min advokat)',
    '(overgår|overgives|overdrages|sendes|går|ryger) (kravet|sagen|fakturaen|beløbet|gælden|restancen|den|det) (straks|uden varsel|uden yderligere varsel|automatisk|herefter|) til (inkasso|retslig inkasso|vores advokat|fogedretten|et inkassobureau)',
    '(gå|går|gået) (jeg|vi|) (rettens|retssystemets) vej',
    '(min|vores|en) advokat (må|skal|vil|kommer til at) (så|nu|) (tage over|overtage|tage sagen|tage sig af|føre)',
    '(min|vores) advokat (overtager|tager over)',
    '(lade|lader|beder|bede) (jeg|vi|) (min|vores|en) advokat (overtage|tage|se|kigge|føre|kontakte)',
    '(en|) sag for (min advokat|vores advokat|nævnet|ankenævnet|forbrugerklagenævnet|politiet|domstolene|pressenævnet)',
    '(ender|havner|lander) (den|det|sagen|fakturaen|kravet|gælden|du|i) (hos|i|til|direkte til|direkte i) (inkasso|fogedretten|retten|rki|vores advokat|min advokat|ankenævnet)',
    'ryger (den|det|sagen|fakturaen|kravet|gælden|du|i) (hos|i|direkte til|direkte i) (inkasso|fogedretten|retten|rki|vores advokat|min advokat|ankenævnet)',
  ],
  patterns: legalPatterns,
} satisfies Lexicon
