import {words, type Pattern} from '@tactlint/core'
import {definite} from '../definite.js'
import {gap, maybe, notNext, one, other, pattern, upTo} from '../notation.js'
import {nounsOf} from '../nouns.js'

/** What a desk does to something that a customer has: it has to find it first. */
const actions = words(`
  opsige opsagt afbestille afbestilt annullere annulleret aflyse aflyst flytte flyttet udskyde udskudt udsætte udsat forlænge forlænget
  forny fornyet pause pauset genoptage genoptaget genåbne genåbnet genaktivere genaktiveret aktivere aktiveret deaktivere deaktiveret
  ændre ændret rette rettet skifte skiftet opgradere opgraderet nedgradere nedgraderet udvide udvidet afmelde afmeldt framelde frameldt
  fremskynde fremskyndet overdrage overdraget overføre overført nulstille nulstillet spærre spærret ophæve ophævet frigive frigivet
  udbetale udbetalt afhente afhentet bytte byttet ombytte ombyttet reparere repareret servicere serviceret efterse efterset kalibrere
  kalibreret justere justeret udskifte udskiftet refundere refunderet kreditere krediteret tilbagebetale tilbagebetalt tilbageføre
  tilbageført indfri indfriet omlægge omlagt eftersende eftersendt lukke lukket slette slettet omregne omregnet genberegne genberegnet
  stoppe stoppet udlevere udleveret
`)
const passive = words(`
  opsiges afbestilles annulleres aflyses flyttes udskydes udsættes forlænges fornyes pauses genoptages genåbnes genaktiveres aktiveres
  deaktiveres ændres rettes skiftes opgraderes nedgraderes udvides afmeldes frameldes fremskyndes overdrages overføres nulstilles
  spærres ophæves frigives udbetales afhentes byttes ombyttes repareres serviceres efterses kalibreres justeres udskiftes refunderes
  krediteres tilbagebetales tilbageføres indfries omlægges eftersendes lukkes slettes
`)
const mine = one('min mit mine vores')
/** No thing that is found by its name: „ændre min mening“, „flytte vores aftale“ is one, „rette mit indlæg“ is not sought by a number. */
const nothing = one(`
  mening planer plan adfærd liv indstilling holdning opfattelse far mor søn datter mand kone kollega chef bil hus side vegne navn sag
  mail mails besked spørgsmål adresse konto kontonummer bankkonto sprog egen egne eget computer telefon browser indstillinger
`)
const owned = [
  ...nounsOf('goods'),
  ...nounsOf('parcel'),
  ...nounsOf('subscription'),
  ...nounsOf('bank'),
  ...nounsOf('insurance'),
  ...nounsOf('booking'),
  ...nounsOf('invoice'),
  ...nounsOf('supply'),
  ...nounsOf('refund'),
  ...nounsOf('payout'),
]
const the = {lemma: owned, form: definite}
const wanting = one('kan vil kunne ville må skal gerne have få bede ønsker bedes')

const onThing = one([
  ...actions,
  ...words(`
    tilføje tilføjet fjerne fjernet opdatere opdateret uploade uploadet sætte sat trække trukket skrive skrevet tilknytte tilknyttet
    fjernes opdateres tilføjes
  `),
])

/** „Kan I flytte mit kursus?“, „Vil I sætte mit magasin på pause?“, „Vejrtrækningsmaskinen skal efterses“ */
export const serviceActions: readonly Pattern[] = [
  pattern('flytte mit kursus', one(actions), gap(1), mine, maybe(one('nye gamle nuværende')), {not: nothing}),
  pattern(
    'få mit kursus flyttet',
    wanting,
    maybe(one('jeg vi')),
    maybe(one('få have')),
    mine,
    {not: nothing},
    gap(2),
    one(actions),
  ),
  pattern(
    'mit kursus skal flyttes',
    mine,
    {not: nothing},
    gap(2),
    one('kan skal bør bedes ønskes må'),
    gap(2),
    one([...passive, ...actions]),
  ),
  pattern(
    'sætte mit magasin på pause',
    one('sætte sat stille'),
    mine,
    {not: nothing},
    gap(3),
    one('pause bero hold'),
  ),
  pattern('fjerne mærket fra vores vare', onThing, gap(4), one('på fra til i for af'), mine, {not: nothing}),
  pattern('udskifte maskinen', one(actions), gap(1), the),
  pattern('maskinen skal efterses', the, gap(3), one([...passive, ...actions])),
  pattern(
    'kopi af min kontrakt',
    one('kopi udskrift oversigt dokumentation kvittering opgørelse status duplikat genpart'),
    one('af på over for om til'),
    mine,
    maybe(upTo(1, other('. , ?'))),
    notNext(one('vegne')),
  ),
]
