import {words, type Pattern} from '@tactlint/core'
import {either, gap, one, pattern} from '../notation.js'

/** Named by itself, of which the sentence tells whether it is a threat: „Datatilsynet kender jo jeres navn i forvejen“. */
export const mention = 'Forbrugerombudsmanden'

const watchdogs = words(`
  forbrugerombudsmanden forbrugerklagenævnet forbrugerrådet datatilsynet arbejdstilsynet finanstilsynet fødevarestyrelsen ankenævnet
  huslejenævnet ombudsmanden ankestyrelsen sikkerhedsstyrelsen fogeden fogedretten byretten inkasso rki stævning stævningen sagsanlæg
  retssag politianmeldelse pakkerejse-ankenævnet klagenævnet patientombuddet forsyningstilsynet fagforening fagforeningen
  fagforbundet lejerforeningen beboerklagenævnet
`)
const press = words(`
  pressen avisen aviserne kontant ekstrabladet medierne tv2 lokalavisen journalist journalister journalisten politiken berlingske
  jyllands-posten forsiden presse shitstorm
`)

export const watchdogsNamed: readonly Pattern[] = [
  pattern(mention, one(watchdogs)),
  pattern(
    mention,
    either([one('min vores en'), gap(1)], [one('retlige juridiske')]),
    one('advokat advokaten jurist sagfører skridt'),
  ),
]

export const pressNamed: readonly Pattern[] = [
  pattern(mention, one(press)),
  pattern(
    mention,
    either([one('ekstra'), one('bladet')], [one('operation'), one('x')], [one('tv'), one('2')]),
  ),
]
