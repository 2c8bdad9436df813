import type {Pattern} from '@tactlint/core'
import {authorities, boards} from './authorities.js'
import {unless} from './conditions.js'
import {atEnd, atStart, either, gap, maybe, next, notNext, one, other, pattern} from './notation.js'
import {publicPlaces, rivals, then, writer} from './threat-words.js'

const places = one([...publicPlaces, ...boards, ...authorities])
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
const nothingUntil: readonly Pattern[] = [
  pattern(
    'jeg betaler ikke en krone, før hullet er lukket',
    either(
      [
        one('betaler overfører ser afleverer underskriver godkender'),
        gap(1),
        one('ikke ingen intet hverken'),
      ],
      [one('får'), one('i du'), gap(1), one('ikke ingen')],
    ),
    gap(1),
    one(
      'krone øre rate regning regninger husleje penge hvid kroner fakturaer fakturaen kontingent regningen huslejen',
    ),
    gap(6),
    either([one('før indtil')], [one('til'), next(gap(3), one('er virker har kommer'))]),
  ),
  pattern(
    'huslejen bliver på min konto, til varmen virker',
    one(
      'huslejen betalingen pengene beløbet kontingentet acontobeløbet restbeløbet depositummet ydelsen raten',
    ),
    gap(2),
    one('bliver holdes forbliver tilbageholdes'),
    gap(6),
    one('til indtil før'),
    gap(3),
    one('er virker har kommer bliver'),
    notNext(gap(1), one('tinglyst godkendt frigivet')),
    notNext(gap(6), one('?')),
  ),
  pattern(
    'kontrakten bliver ikke fornyet',
    one('kontrakten aftalen abonnementet medlemskabet serviceaftalen lejemålet forsikringen samarbejdet'),
    gap(6),
    either(
      [one('ikke næppe'), gap(1), one('fornyet forlænget')],
      [one('fornyes forlænges'), gap(1), one('ikke næppe')],
    ),
    either([unless], [atEnd]),
  ),
  pattern(
    'og med den behandling bliver den ikke fornyet',
    one('behandling måde service oplevelse linje tone'),
    gap(2),
    one('bliver fornyer forlænger fornyes forlænges'),
    gap(3),
    one('ikke næppe'),
    gap(1),
    one('fornyet forlænget . , med'),
  ),
  pattern(
    'vi fornyer ikke, hvis',
    either([writer, one('fornyer forlænger')], [one('fornyer forlænger'), writer]),
    gap(1),
    one('ikke næppe'),
    gap(6),
  ),
  pattern(
    'hver dag lægger jeg 500 kr. til regningen',
    one('lægger beregner tilskriver kræver opkræver skriver'),
    writer,
    gap(6),
    one('til dagbøder dagbod renter gebyr'),
    gap(1),
    either([one('regningen kravet beløbet regning')], [next(one('. ! , pr'))]),
    notNext(one('i kurven')),
  ),
]

/** „I gør klogt i at svare“, „Det her slutter ikke her“, „Jeg har noteret dit navn“: veiled. */
const veiled: readonly Pattern[] = [
  pattern(
    'I gør klogt i at svare',
    either(
      [one('gør gjorde'), maybe(one('i du')), one('klogt'), one('i')],
      [one('klogt fornuftigt klogest sundt'), one('af for'), one('jer dig')],
      [one('råde'), one('jer dig'), one('til')],
    ),
    one('at'),
    gap(3),
    one('svare betale rette refundere finde reagere overføre løse lytte ordne rydde tænke'),
  ),
  pattern(
    'hvis jeg var jer, ville jeg',
    one('hvis'),
    one('jeg vi'),
    one('var'),
    one('jer dig'),
    gap(1),
    one('ville svarede betalte skyndte'),
  ),
  pattern(
    'i jeres egen interesse',
    one('i'),
    one('jeres din'),
    maybe(one('egen')),
    maybe(one('bedste')),
    one('interesse'),
    gap(1),
    one('at'),
  ),
  pattern(
    'det her slutter ikke her',
    one('slutter stopper ender standser'),
    maybe(one('det sagen')),
    one('ikke'),
    one('her hermed'),
    notNext(one('og i på')),
  ),
  pattern(
    'sagen er ikke slut for mit vedkommende',
    one('det dette sagen her den'),
    one('er'),
    gap(1),
    one('ikke langt'),
    gap(2),
    one('slut forbi afsluttet'),
    either([gap(1), one('fra for'), gap(3)], [atEnd]),
    notNext(one('endnu')),
  ),
  pattern(
    'det er kun begyndelsen',
    one('er bliver'),
    one('kun bare'),
    one('begyndelsen starten'),
    notNext(one('af på')),
  ),
  pattern(
    'det ville være kedeligt, hvis det kom ud',
    one('være blive'),
    gap(1),
    one('synd kedeligt ærgerligt trist skam pinligt uheldigt skade beklageligt'),
    gap(2),
    one('hvis om'),
    gap(4),
    either(
      [places],
      [one('kom slap blev spredte hørte fandt fik'), gap(2), one('ud frem kendt sig det om nys')],
    ),
  ),
  pattern(
    'jeg har noteret dit navn',
    one('noteret noterer skrevet husker gemt skriver'),
    gap(1),
    one('dit jeres'),
    one('navn navne medarbejdernummer initialer'),
    either([atEnd], [next(one(', .'))], [one('ned'), atEnd], [one('til'), gap(4)]),
    notNext(gap(4), one('ringer vender')),
  ),
  pattern(
    'branchen er lille',
    one('branchen byen øen kvarteret markedet landsbyen'),
    one('er'),
    gap(2),
    one('lille større mindre'),
    gap(1),
    either(
      [atEnd],
      [one('og end at'), gap(2), one('folk rygter rygtet snakker alle det vi man taler ord at')],
    ),
  ),
  pattern(
    'jeg kender jeres direktør personligt',
    writer,
    one('kender spiller drikker går sidder'),
    gap(3),
    one('jeres din'),
    maybe(other(', .')),
    one('direktør chef formand bestyrelse leder ejer indehaver redaktør borgmester direktørs'),
  ),
]

/** „… får I på nakken“, „mine følgere“: who will come, who will hear. */
const visitors: readonly Pattern[] = [
  pattern(
    'så får I Arbejdstilsynet på nakken',
    places,
    gap(3),
    one('på i ind med'),
    gap(1),
    one('nakken halsen banen måtten besøg bordet hælene røret døren tråden'),
    notNext(one('?')),
    notNext(gap(4), one('torsdag mandag onsdag tirsdag som')),
  ),
  pattern(
    'I får besøg af Arbejdstilsynet',
    one('besøg henvendelse opkald'),
    one('af fra'),
    gap(2),
    places,
    next(gap(5), either([unless], [atEnd])),
    notNext(gap(3), one('? i')),
  ),
  pattern(
    'der står en journalist i døren',
    one('står ringer dukker banker møder kommer sidder'),
    gap(4),
    one('journalist journalister fotograf advokat politiet pressen foged fogeden'),
    gap(4),
    one('døren jer telefonen hos jeres røret'),
  ),
  pattern(
    'jeg spørger mine 9.000 følgere',
    one('spørge fortælle spørger fortæller advare advarer dele deler vise viser underrette orientere skrive'),
    gap(3),
    one('mine vores alle mit'),
    gap(3),
    one('følgere medlemmer naboer læsere beboere forældre netværk kolleger abonnenter lyttere kunder elever'),
    gap(3),
    one('om hvad hvordan at mod vide'),
    notNext(one('den de jeres nye aftalen tilbuddet')),
  ),
]

const stepsTaken: readonly Pattern[] = [
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

export const heldBack: readonly Pattern[] = [...nothingUntil, ...veiled, ...visitors, ...stepsTaken]
