import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {source} from './source.js'

const writer = {surface: ['jeg', 'vi']} as const
const authorities = words(`
  forbrugerklagenævnet forbrugerombudsmanden forbrugerrådet klagenævnet datatilsynet finanstilsynet politiet
  advokat advokater jurist inkasso ankenævnet retten byretten klageløsning huslejenævnet ombudsmanden
  arbejdstilsynet sagsanlæg fogedretten teleankenævnet fagforening fagforeningen retshjælp retshjælpen
  trafikstyrelsen forsyningstilsynet sikkerhedsstyrelsen boligretten nævnet domstolene myndighederne
  inkassobureau rki
`)
const turning = words(`
  går klager sender indbringer tager overgiver overdrager kontakter melder anmelder inddrager giver ryger
  overgår bringer sætter hyrer gå klage sende indbringe tage overgive overdrage kontakte melde anmelde
  inddrage give hyre bringe
`)

const legalPatterns: readonly Pattern[] = [
  {
    name: 'sagen ryger i Ankenævnet, hvis',
    steps: [
      {surface: ['sagen', 'den', 'det', 'klagen']},
      {surface: ['ryger', 'ender', 'havner', 'går', 'kommer', 'lander', 'sendes']},
      {gap: 4},
      {surface: authorities},
      {gap: 2},
      {surface: ['hvis', 'medmindre', 'ellers', 'såfremt']},
    ],
  },
  {
    name: 'jeg går til Forbrugerklagenævnet',
    steps: [writer, {gap: 3}, {surface: turning}, {gap: 6}, {surface: authorities}],
  },
  {
    name: 'går jeg til Forbrugerklagenævnet',
    steps: [{surface: turning}, writer, {gap: 6}, {surface: authorities}],
  },
  {
    name: 'ellers overgår sagen til inkasso',
    steps: [{surface: ['ellers']}, {gap: 10}, {surface: turning}, {gap: 6}, {surface: authorities}],
  },
  {
    name: 'ser jeg mig nødsaget til at …',
    steps: [
      {surface: ['nødsaget', 'nødt', 'tvunget']},
      {surface: 'til'},
      {surface: 'at'},
      {surface: turning},
      {gap: 6},
      {surface: authorities},
    ],
  },
]

/** Threats with lawyers, courts, authorities. */
export const legal = {
  source,
  phrases: [
    'hører (i|du) fra (min|vores) advokat',
    '(i|du) (hører|vil høre|kommer til at høre) fra (min|vores|en|mine) (advokat|advokater|jurist)',
    '(jeg|vi) (stævner|sagsøger|politianmelder)',
    '(stævner|sagsøger|politianmelder) (jeg|vi)',
    '(vil|bliver|må|kan) (jeg|vi) (blive nødt til at|nødt til at|) (stævne|sagsøge|politianmelde)',
    '(jeg|vi) (vil|må|agter at|er nødt til at|bliver nødt til at) (stævne|sagsøge|politianmelde)',
    '(ses|mødes) i (retten|byretten)',
    '(tager|trækker|slæber) (jeg|vi) (jer|dig|sagen|den|det) (i|for) retten',
    '(jeg|vi) (tager|trækker|slæber) (jer|dig|sagen|den|det) (i|for) retten',
    '(anlægger|lægger|rejser) (jeg|vi) (en|) (sag|retssag)',
    '(jeg|vi) (anlægger|rejser) (en|) (sag|retssag)',
    '(kommer|må) (i|du) (til at|) (bøde|betale) for',
    '(melder|anmelder) (jeg|vi) (jer|dig)',
    '(jeg|vi) (melder|anmelder) (jer|dig)',
    'næste (skridt|stop) (er|bliver) (forbrugerklagenævnet|min advokat|vores advokat|politiet|retten|fogedretten)',
    '(retlige|juridiske) (skridt|konsekvenser)',
    '(ellers|så) (går|ryger|sender|overgår|overgiver) (den|det|sagen|jeg|vi) (den|det|sagen|) (til|videre til) (inkasso|inkassofirma|vores advokat|min advokat)',
    '(gå|går|gået) (jeg|vi|) (rettens|retssystemets) vej',
    '(min|vores|en) advokat (må|skal|vil|kommer til at) (så|nu|) (tage over|overtage|tage sagen|tage sig af|føre)',
    '(min|vores) advokat (overtager|tager over)',
    '(lade|lader|beder|bede) (jeg|vi|) (min|vores|en) advokat (overtage|tage|se|kigge|føre|kontakte)',
    '(en|) sag for (min advokat|vores advokat|nævnet|ankenævnet|forbrugerklagenævnet|politiet|domstolene|pressenævnet)',
    '(ender|ryger|havner|lander) (den|det|sagen|fakturaen|kravet|gælden|du|i) (hos|i|til|direkte til|direkte i) (inkasso|fogedretten|retten|rki|vores advokat|min advokat|ankenævnet)',
  ],
  patterns: legalPatterns,
} satisfies Lexicon
