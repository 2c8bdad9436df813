import type {Pattern} from '@tactlint/core'
import {authorities, boards} from './authorities.js'
import {unless} from './conditions.js'
import {atEnd, atStart, either, gap, maybe, notNext, one, other, pattern} from '../notation.js'
import {publicPlaces, rivals, then, writer} from './threat-words.js'

export const places = one([...publicPlaces, ...boards, ...authorities])
const time = one(`
  time timer dage dag døgn uge uger mandag tirsdag onsdag torsdag fredag lørdag søndag morgen aften weekenden middag frist fristen
`)
/** What a reader owes and doesn't do: „Hvis I ikke ⟦svarer⟧“. */
const duties = one(`
  svarer betaler retter sender løser ordner refunderer overfører reagerer overholder giver holder gør finder leverer ringer fjerner
  sletter reparerer henter kommer fikser godkender sørger rydder lukker åbner tager vil kan får har er
`)
const duty = either(
  [
    one('hvis såfremt ifald'),
    one('i du'),
    gap(1),
    one('ikke stadig igen'),
    gap(1),
    duties,
    gap(8),
    one(', så'),
  ],
  [one('hvis'), one('ikke'), one('i du'), gap(1), duties, gap(8), one(', så')],
  [atStart, duties, one('i du'), gap(1), one('ikke stadig igen'), gap(8), one(', så')],
  [
    atStart,
    one('er bliver kommer sker står ligger får hører har modtager indgår'),
    gap(5),
    one('ikke intet ingen stadig'),
    gap(4),
    one('inden senest på i om'),
    gap(5),
    one(', så'),
  ],
  [either([one('medmindre')], [one('med'), one('mindre')]), gap(10), one(', så')],
  [one('enten'), gap(10), one('eller'), maybe(one('også'))],
  [one('ellers')],
  [time, maybe(one(',')), one('derefter herefter derpå')],
)
const hostile = one(`
  skifter stopper opsiger ophæver tilbageholder klager anmelder indbringer inddrager hyrer politianmelder indberetter stævner sagsøger
  kræver opkræver fakturerer modregner fratrækker fradrager dropper forlader bryder hæver smutter udelukker blokerer offentliggør
  advarer udstiller nægter deler
`)

/** Nothing is paid or renewed: „Jeg betaler ikke en krone, før …“ */

/** What the writer does next where the reader does not do their part: „hvis I ikke svarer, tager jeg sagen videre“. */
export const stepsTaken: readonly Pattern[] = [
  pattern(
    'hvis I ikke svarer, tager jeg sagen videre',
    duty,
    then,
    hostile,
    writer,
    notNext(one('ud gerne på jer'), one('fra på gerne med af op')),
    notNext(gap(1), one('gerne venligst ud som selvfølgelig naturligvis bare')),
    notNext(gap(4), one('som gerne forfra')),
  ),
  pattern(
    'hvis I ikke svarer, må jeg tage sagen videre',
    duty,
    then,
    one('må vil bliver ser kan kommer agter skal'),
    writer,
    notNext(one('gerne kun bare ikke desværre')),
    maybe(gap(6)),
    one(`
      opsige ophæve tilbageholde melde klage dele anmelde indbringe inddrage hyre politianmelde indberette stævne sagsøge kræve opkræve
      fakturere modregne afbestille droppe forlade bryde udelukke blokere spærre offentliggøre advare udstille nægte hæve
    `),
  ),
  pattern(
    'I har 24 timer, før jeg går videre',
    one('i du'),
    one('har får'),
    gap(5),
    time,
    gap(2),
    either(
      [one('før inden'), writer],
      [one('så derefter herefter'), one('er bliver går sender ryger kommer overgår tager')],
    ),
  ),
  pattern(
    'jeg giver jer til fredag',
    one('giver'),
    maybe(one('jeg vi')),
    one('jer'),
    gap(3),
    one('til frem'),
    gap(3),
    time,
    notNext(one('aftale betale adgang til')),
  ),
  pattern(
    'ellers går jeg videre med sagen',
    one('så ellers eller også , herefter derefter'),
    one('går tager bringer fører kører jeg vi'),
    one('jeg vi går tager bringer fører kører'),
    gap(2),
    one('videre hele'),
    either([atEnd], [one('med vejen til i'), gap(2), one('sagen den klagen systemet det . retssystemet')]),
    notNext(one('?')),
    notNext(gap(5), one('? internt')),
  ),
  pattern(
    'så sender jeg jer regningen',
    one('så ellers og'),
    one('sender får'),
    either([writer, gap(2)], [one('i du')], [gap(1)]),
    one('regningen regning'),
    notNext(one('på den til fra for'), other('mit min jer dig jeres')),
  ),
  pattern(
    'vi ser os om efter en anden leverandør',
    one('ser kigger leder søger indhenter undersøger se kigge lede finde'),
    gap(2),
    one('om efter tilbud en alternativer'),
    gap(3),
    one('anden ny andre alternativ alternativer konkurrenter konkurrenterne'),
    one([...rivals, 'steder', 'leverandører', 'muligheder', '.', '!', 'til']),
    notNext(one('af til den')),
  ),
  pattern(
    'så er vi smuttet',
    one('så ellers'),
    one('er'),
    writer,
    one('smuttet væk ude skredet færdige færdig skilt gået'),
    either([atEnd], [one('herfra som hos med')]),
  ),
  pattern(
    'fra på mandag køber vi ind et andet sted',
    one('handler køber bestiller booker tanker bygger træner spiser sælger henter'),
    writer,
    gap(4),
    either([one('andet'), one('sted')], [one('andre'), one('steder')], [one('konkurrenten andetsteds')]),
    notNext(one('i på hvor')),
    notNext(gap(4), one('?')),
  ),
  pattern(
    'vi siger op sammen, hvis taget ikke er tæt',
    one('siger melder flytter skifter stopper hopper'),
    gap(2),
    one('op ud fra over'),
    gap(6),
    unless,
    notNext(gap(3), one('sygdom flytning')),
  ),
  pattern(
    'I vil ikke bryde jer om min næste mail',
    one('i du'),
    one('vil kommer bliver'),
    gap(3),
    one('ikke næppe'),
    gap(2),
    one('bryde synes glade kunne'),
    gap(2),
    one('om lide for'),
    gap(6),
    one('næste mail anmeldelse brev skriver gør skridt'),
  ),
  pattern(
    'gør I ikke noget, gør jeg',
    one(','),
    then,
    one('gør'),
    writer,
    gap(2),
    either([atEnd], [one('det selv')]),
    notNext(one('det'), one('gerne')),
  ),
  pattern(
    'det kan deles med et klik',
    one('deles sendes slås lægges'),
    gap(2),
    one('med på'),
    one('et ét'),
    one('klik tryk øjeblik'),
  ),
  pattern(
    'jeg ved, hvor I bor',
    writer,
    one('ved'),
    gap(1),
    maybe(one(',')),
    one('hvor'),
    one('i du'),
    one('bor parkerer arbejder'),
  ),
  pattern(
    'mit næste opkald går ikke til jer',
    one('næste'),
    one('mail brev opkald besked henvendelse klage'),
    gap(2),
    one('ikke'),
    one('til hos'),
    one('jer dig'),
  ),
  pattern(
    'lade naboerne vide, hvad I er for nogle',
    one('lade'),
    other('mig os jer dig dem'),
    gap(2),
    one('vide høre'),
    gap(1),
    one('hvad hvordan hvilke at om'),
    gap(1),
    one('i jeres du'),
  ),
  pattern('jeg stemmer med fødderne', one('stemmer stemme'), gap(3), one('med'), one('fødderne')),
  pattern(
    'så siger vi tak for denne gang',
    one('så ellers'),
    one('siger'),
    writer,
    gap(1),
    one('farvel tak'),
    gap(1),
    one('for og . !'),
  ),
  pattern(
    'fortsætter du, afslutter vi samtalen',
    atStart,
    one('fortsætter taler skriver bliver råber truer retter svarer betaler hører'),
    one('du i de'),
    gap(8),
    one(','),
    then,
    one('afslutter lukker spærrer blokerer lægger stopper anmelder politianmelder opsiger fjerner'),
    one('vi jeg'),
    notNext(gap(1), one('sagen sag henvendelsen')),
  ),
]
