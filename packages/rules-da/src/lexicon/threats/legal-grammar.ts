import {words, type Pattern} from '@tactlint/core'
import {authorities, boards} from './authorities.js'
import {heldOver, toThePolice} from './held-over.js'
import {watchdogsNamed} from './mentioned.js'
import {intending, orElse, then, writer} from './threat-words.js'
import {either, gap, maybe, notNext, one, pattern} from '../notation.js'

const turns = words(`
  går klager sender indbringer tager overgiver overdrager kontakter melder anmelder inddrager giver ryger overgår bringer sætter hyrer
  indgiver indsender rejser kobler hiver slæber trækker henvender ringer retter lader skriver tyer involverer
`)
const hires = words(
  'kontakter melder anmelder inddrager overgiver overdrager hyrer kobler involverer tager ringer',
)
const turn = words(`
  gå klage sende indbringe tage overgive overdrage kontakte melde anmelde inddrage give hyre bringe indgive koble hive slæbe trække
  rette henvende involvere rejse lade sætte
`)
/** Told as done, or as a question: „Jeg sender jer dommen fra retten“. */
const butDocument = notNext(
  one('afgørelse afgørelsen dom dommen svar brev brevet til kendelse vejledning hjemmeside'),
)

export const legalPatterns: readonly Pattern[] = [
  pattern(
    'jeg har talt med en advokat',
    writer,
    one('har'),
    gap(1),
    one('talt snakket haft rådført kontaktet været konsulteret'),
    gap(2),
    one('advokat advokater jurist advokaten juristen retshjælpen'),
    notNext(gap(5), one('skøde testamente købet bolig')),
  ),
  pattern(
    'min bror er advokat',
    one('min'),
    one(
      'bror søster kone mand far mor svoger nabo fætter kusine ven veninde kæreste datter søn svigersøn svigerfar',
    ),
    one('er'),
    gap(1),
    one('advokat jurist advokatfuldmægtig dommer'),
  ),
  pattern(
    'så må en dommer afgøre det',
    one('så ellers'),
    one('må kan skal får'),
    gap(1),
    one('dommer domstolene retten politiet byretten advokaterne myndighederne'),
    gap(1),
    one('afgøre se tage kigge vurdere høre'),
  ),
  pattern(
    'så bliver det en sag for Datatilsynet',
    one('sag noget'),
    one('for'),
    gap(1),
    one([...boards, ...authorities]),
  ),
  pattern(
    'jeg overvejer at anmelde jer',
    writer,
    one('overvejer agter planlægger påtænker'),
    gap(2),
    one('anmelde politianmelde stævne sagsøge'),
    gap(1),
    one('jer dig sagen det firmaet'),
  ),
  pattern(
    'sagen ryger i Ankenævnet, hvis',
    one('sagen den det klagen kravet fakturaen'),
    one('ryger ender havner går kommer lander sendes overgår overdrages overgives er'),
    maybe(one('sendt overdraget givet klar')),
    gap(4),
    one([...boards, ...authorities]),
    gap(2),
    one('hvis medmindre ellers såfremt'),
  ),
  pattern('jeg går til Forbrugerklagenævnet', writer, gap(2), one(turns), gap(6), one(boards), butDocument),
  pattern('går jeg til Forbrugerklagenævnet', one(turns), writer, gap(6), one(boards), butDocument),
  pattern(
    'jeg sender sagen til inkasso',
    either([writer, gap(2), one('sender giver lader går')], [one('sender giver lader går'), writer]),
    maybe(one('nu så derfor straks også')),
    maybe(one('den det sagen kravet regningen fakturaen direkte det')),
    maybe(one('hele her videre gå over')),
    one('til'),
    gap(2),
    one([...authorities, 'retten', 'byretten']),
  ),
  pattern(
    'jeg kontakter min advokat',
    either([writer, gap(2), one(hires)], [one(hires), writer]),
    gap(4),
    one(authorities),
    notNext(gap(4), one('læse godkende gennemse underskrive skøde skødet købsaftale købsaftalen testamente')),
  ),
  pattern(
    'ellers må jeg gå til politiet',
    orElse,
    gap(8),
    one([...turn, ...turns]),
    gap(6),
    one([...boards, ...authorities]),
  ),
  pattern(
    'ser jeg mig nødsaget til at inddrage en advokat',
    one('nødsaget nødt tvunget klar parat'),
    one('til'),
    one('at'),
    one([...turn, 'stævne', 'sagsøge', 'politianmelde', 'anlægge']),
    gap(6),
    one([...boards, ...authorities, 'jer', 'dig', 'sag']),
  ),
  pattern(
    'jeg har tænkt mig at gå til politiet',
    writer,
    gap(1),
    intending,
    one(turn),
    gap(6),
    one([...boards, ...authorities]),
    notNext(one('?')),
  ),
  pattern(
    'så må Forbrugerklagenævnet tage stilling',
    one('så ellers ,'),
    then,
    one('må kan skal får'),
    gap(2),
    one(boards),
    gap(2),
    one('tage se afgøre kigge vurdere behandle høre tage'),
  ),
  pattern(
    'Ankenævnet får sagen på bordet',
    one(boards),
    one('får modtager skal'),
    gap(1),
    one('sagen klagen den det fra'),
    gap(2),
  ),
  // „anmelder jeg jer på Trustpilot“ er offentligheden: se `reviews.ts`.
  pattern(
    'jeg anmelder jer',
    either([one('jeg vi'), one('melder anmelder')], [one('melder anmelder'), one('jeg vi')]),
    one('jer dig'),
    notNext(one('på online offentligt med ind')),
  ),
  pattern(
    'I skal høre fra Forbrugerrådet',
    one('i du'),
    one('skal kommer vil hører får'),
    notNext(gap(1), one('ikke næppe intet')),
    gap(3),
    one('fra med'),
    gap(2),
    one([...boards, ...authorities]),
  ),
  pattern(
    'gøre en stævning klar',
    one('bedt sat har få'),
    gap(4),
    one('advokat jurist sagfører advokater'),
    gap(6),
    one('stævning sagsanlæg retssag sag krav'),
  ),
  pattern(
    'næste mail kommer fra Forbrugerombudsmanden',
    one('næste'),
    one('mail brev besked henvendelse skridt stop gang opkald'),
    one('kommer er bliver hører'),
    gap(3),
    one([...boards, ...authorities]),
  ),
  pattern(
    'min advokat er koblet på sagen',
    one('min vores en'),
    one('advokat advokater jurist'),
    one('er har glæder skal vil må tager kontakter ser venter sidder'),
    gap(4),
    one(
      `koblet klar underrettet orienteret indblandet sagen parat overtage kontakte glæder læser skrive høre`,
    ),
  ),
  pattern(
    'så tager jeg fat i min advokat',
    one('tager får tage få'),
    maybe(writer),
    gap(1),
    one('fat'),
    one('i'),
    gap(2),
    one([...authorities, ...boards]),
  ),
  pattern(
    'jeg håber, I har en god advokat',
    one('i du'),
    one('har'),
    gap(2),
    one('advokat advokater sagfører jurister'),
    notNext(one('på ansat ? der')),
    notNext(gap(3), one('?')),
  ),
  pattern(
    'I bliver stævnet',
    one('i du'),
    one('bliver vil kan'),
    gap(2),
    one('stævnet sagsøgt politianmeldt retsforfulgt meldt anmeldt'),
  ),
  pattern(
    'bliver I stævnet',
    one('bliver'),
    one('i du'),
    gap(1),
    one('stævnet sagsøgt politianmeldt meldt anmeldt'),
  ),
  pattern(
    'vi holder jer ansvarlige for tabet',
    either([writer, gap(3), one('gør holder gøre holde')], [one('gør holder'), writer]),
    one('jer dig selskabet firmaet'),
    gap(1),
    one('ansvarlige ansvarlig erstatningsansvarlige erstatningsansvarlig'),
  ),
  ...heldOver([...boards, ...authorities]),
  ...toThePolice,
  ...watchdogsNamed,
]
