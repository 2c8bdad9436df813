import {words, type Pattern} from '@tactlint/core'
import {someAdverbs} from '../adverbs.js'
import {gap, maybe, one, pattern, upTo} from '../notation.js'
import {very} from './judgement-words.js'

const service = words(`
  service support kundeservice hotline behandling svar håndtering betjening kommunikation opførsel adfærd tone sagsbehandling kundepleje rådgivning
`)
/** Of a service; „ubrugelig“, „forfærdelig“ may well be said of a thing. */
const unworthy = words(`
  hensynsløs hensynsløst sølle ubrugelig ubrugeligt uprofessionel uprofessionelt useriøs useriøst katastrofal katastrofalt forfærdelig
  forfærdeligt frygtelig frygteligt grufuld grufuldt nedladende krænkende uærlig uærligt dum dumt tåbelig amatøragtig amatøragtigt kaotisk
  sjusket sløset pinlig pinligt arrogant absurd absurdt ynkelig ynkeligt respektløs respektløst usmagelig kynisk hjerteløs nedværdigende
  ydmygende ondskabsfuld ondskabsfuldt fjendtlig fjendtligt smålig småligt
`)

/** „Jeres kundeservice er nedladende“, „sikke en hensynsløs behandling“: how somebody is treated is condemned. */
export const condemnedConduct: readonly Pattern[] = [
  pattern(
    'jeres kundeservice er nedladende',
    one('jeres din den denne'),
    gap(1),
    one(service),
    one('er var har'),
    maybe(one('været')),
    someAdverbs,
    maybe(upTo(2, one(very))),
    one(unworthy),
  ),
  pattern('sikke en hensynsløs behandling', one('en et den sådan så'), gap(1), one(unworthy), one(service)),
]
