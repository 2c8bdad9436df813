import {words, type Pattern} from '@tactlint/core'
import {someAdverbs} from '../adverbs.js'
import {faultyDid, faultyDoes, faultyDone, negligence} from './faults.js'
import {atStart, either, gap, maybe, next, notAfter, notNext, one, other, pattern} from '../notation.js'
import {yours} from '../reader.js'
import {has} from './wrong-steps.js'

/** The one written to, by name: „Den har ⟦klinikken⟧ formået at smide væk“. Carriers and makers are others. */
export const house = words(`
  kommunen banken skolen klinikken boligforeningen foreningen forsikringen selskabet butikken værkstedet administrationen jobcentret
  forvaltningen hotellet rederiet flyselskabet udlejeren kontoret afdelingen teleselskabet forsikringsselskabet ejendomskontoret
  rejsebureauet fitnesscentret varmeværket elselskabet biblioteket universitetet a-kassen pensionskassen borgerservice kundeservice
  supporten hotlinen lægehuset apoteket redaktionen bureauet mægleren boligselskabet vaskeriet fagforeningen institutionen børnehaven
`)
const houseOf = words(`
  kommunens bankens skolens klinikkens boligforeningens foreningens forsikringens selskabets butikkens værkstedets administrationens
  jobcentrets forvaltningens hotellets rederiets flyselskabets udlejerens kontorets afdelingens teleselskabets forsikringsselskabets
  rejsebureauets fitnesscentrets elselskabets bibliotekets universitetets supportens deres kundeservices bureauets institutionens
`)
export const duties = one(`
  passet gjort kontrolleret tjekket fulgt læst overholdt undersøgt målt ringet svaret sendt gidet reageret rettet lyttet sat taget kigget
  hørt meldt oplyst sagt regnet sikret ryddet spurgt opdateret registreret advaret fortalt oprettet bestilt gennemgået lukket efterset
`)
const badly = one(`
  omvendt baglæns skævt galt spejlvendt forkert skødesløst sjusket hovedløst vildt
`)
const slips = one(`
  smide miste ødelægge glemme overse forlægge knække bytte rode forveksle slette lukke sende regne tælle trykke arkivere læse skrive stave
  åbne måle sætte holde skelne huske finde tage pakke køre ramme fylde flytte registrere parkere låse svare ringe betale lægge
`)
const side = either(
  [one('hos'), one('jer dig')],
  [one('i på fra ved'), one([...house, 'jeres', 'jer'])],
  [one('fra på'), one('jeres')],
)

/** Somebody over there does wrong, whatever they are called. */
export const theirSide: readonly Pattern[] = [
  pattern(
    'den har klinikken formået at smide væk',
    either(
      [has, one([...house, 'i', 'du', 'de', 'nogen']), gap(3)],
      [one([...house, 'i', 'du', 'de']), has, gap(3)],
      [yours, gap(2), has, gap(2)],
    ),
    one('formået magtet evnet præsteret bedrevet'),
    gap(1),
    one('at'),
  ),
  pattern(
    'det er lykkedes jer at tabe den',
    one('lykkedes lykkes'),
    one('jer dig nogen jeres'),
    gap(2),
    one('at'),
    gap(2),
    slips,
  ),
  pattern(
    'klinikken har mistet mine billeder',
    notAfter('hvis om når'),
    one(house),
    either(
      [has, someAdverbs, one(faultyDone)],
      [
        one([...faultyDoes, 'sjofler', 'sover', 'sløser', 'trækker']),
        gap(1),
        one('min mit mine mig os vores tiden folk i sin'),
      ],
      [one(faultyDid), gap(1), one('min mit mine mig os vores at')],
    ),
  ),
  pattern(
    'kommunen sjofler min ansøgning',
    one([...house, 'i', 'du']),
    someAdverbs,
    one('sjofler sjoflede sjusker roder blæser hundser koster skalter leger'),
    gap(1),
    one('min mit mine mig os vores med på rundt'),
  ),
  pattern(
    'sløseri på jeres kontor',
    one([...negligence, 'svigt', 'nøl']),
    gap(1),
    either([one('hos'), one('jer dig')], [one('i på fra ved'), one('jeres')]),
    notNext(one('side'), one('eller')),
  ),
  pattern(
    'det er bankens skyld',
    one('er alene'),
    someAdverbs,
    one(houseOf),
    maybe(one('egen eget')),
    one('skyld fejl ansvar værk'),
  ),
  pattern(
    'skylden er jeres og ingen andens',
    one('jeres din dit dig jer hos deres skyld side'),
    gap(1),
    one('og'),
    one('ingen ikke'),
    maybe(one('nogen')),
    one('andens andres anden andre min vores mig'),
    notNext(one('steder')),
  ),
  pattern(
    'skylden er Deres',
    one('skylden fejlen ansvaret'),
    one('er ligger hviler placeres falder'),
    gap(3),
    one('deres jeres jer din dem dig firma selskab'),
    notNext(one('eller ?')),
  ),
  pattern(
    'ansvaret hviler alene på jer',
    one('ansvaret skylden'),
    gap(5),
    one('hviler ligger bæres'),
    gap(2),
    one('på hos af'),
    notNext(one('mig os min')),
  ),
  pattern(
    'det led, der svigtede, var jer',
    one([...faultyDid, 'skred', 'smuttede']),
    gap(2),
    one('er var'),
    someAdverbs,
    one('jer dig jeres'),
  ),
  pattern(
    'nogen hos jer har ikke passet sit arbejde',
    one('nogen en man vedkommende den'),
    maybe(one('eller'), one('anden')),
    maybe(one('har')),
    side,
    gap(4),
    either(
      [one('ikke aldrig'), gap(3), duties],
      [one('ikke'), one('kan kunne gider gad orker magter ved vidste formår'), gap(2)],
      [one('kan kunne gider gad orker magter formår ved'), gap(1), one('ikke'), gap(4)],
      [one('bare blot kun'), one('kigget set gættet ladet sovet ventet trykket talt')],
      [one('sovet byttet glemt rodet sjusket kludret trykket tastet drømt blandet')],
    ),
  ),
  pattern(
    'der er sovet i timen hos jer',
    one('der'),
    one('er bliver blev'),
    gap(2),
    one('sovet sjusket rodet kludret glemt sløset fusket jokket byttet tastet fumlet dummet nølet'),
    gap(3),
    either([one('timen')], [one('hos'), one('jer')], [one('fra på i'), one('jeres')]),
  ),
  pattern(
    'nogen har sovet i timen',
    one('sovet sov sover'),
    gap(1),
    one('i'),
    one('timen'),
    notNext(one('på')),
  ),
  pattern(
    'fra skolens side har man bare kigget på',
    one('fra'),
    one([...houseOf, 'jeres']),
    one('side'),
    gap(2),
    either(
      [one('bare kun blot ikke aldrig intet')],
      [one('har'), gap(2), one('bare kun blot ikke aldrig intet')],
    ),
    gap(3),
    one('kigget set gjort villet taget svaret ventet reageret undladt lyttet sagt trukket rettet fulgt'),
    notNext(one('frem')),
  ),
  pattern(
    'jeres kontrollør kender ikke engang reglerne',
    yours,
    other(', . har er og side kunder'),
    maybe(other(', .')),
    one('kender ved kan læser forstår har kunne kendte vidste lærte gider er'),
    one('ikke'),
    one('engang'),
  ),
  pattern(
    'jeres tekniker har sat motoren omvendt i',
    yours,
    gap(2),
    has,
    gap(6),
    either(
      [badly],
      [one('stukket'), one('af')],
      [one('uden'), one('et at'), one('ord sige sige spørge banke ringe kigge tænke')],
    ),
  ),
  pattern(
    'hvem andre end jer',
    one('hvem'),
    one('andre ellers'),
    maybe(one('end')),
    gap(1),
    one('jer dig jeres i du'),
    gap(2),
    next(gap(8), one('?')),
  ),
  pattern(
    'I gav mig bevidst forkerte oplysninger',
    one('i du de'),
    one('gav fortalte oplyste solgte rådgav lovede skrev'),
    gap(2),
    one('bevidst forsætligt velvidende'),
    gap(2),
  ),
  pattern(
    'I gav mig forkerte oplysninger',
    atStart,
    one('i du'),
    one('gav giver'),
    gap(2),
    one('forkerte urigtige falske usande vildledende mangelfulde'),
    one('oplysninger informationer svar tal råd priser'),
  ),
]
