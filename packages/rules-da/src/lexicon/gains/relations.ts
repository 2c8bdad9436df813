import {words, type Pattern} from '@tactlint/core'
import {amount, business, falls, harms} from './words.js'
import {either, gap, maybe, next, notNext, one, pattern} from '../notation.js'

const writer = one('jeg vi')
const own = one('min mit mine vores')
/** What a shop is measured by: „mit ⟦snit⟧“. */
const measured = one([
  ...business.filter(word => !/^(?:regnskab|økonomi|budget|budgettet|kvartal)$/.test(word)),
  ...words(`
    snit score karaktergennemsnit bedømmelse bedømmelser rating ratings salgsrang sælgerscore sælgerstatus sælgerbedømmelse stjernesnit
    gennemsnit klikrate rækkevidde ordretal ordremængde dagsomsætning årsomsætning månedsomsætning indtægtskilde kassebeholdning
    forretning forretningen følgertal lagerværdi årsresultat kvartalstal afkast roi pengestrøm udbytte provision webshop timeløn
    vækst ordrer bestillinger besøgstal konverteringer tal butik shop brand produkter kunder købere
  `),
])
const moves = one(`
  trækker trække hiver sænker sænke skubber løfter løfte hæver hæve øger øge forbedrer forbedre booster booste forhøjer fordobler
  fordoble redder redde sikrer sikre koster smadrer styrker styrke pynter optimerer flytter bringer kickstarter tripler vender
  beskytter beskytte ødelægger ødelægge halverer rammer trykker
`)
const season = one(`
  friday monday julen jul julesalget december påsken sommeren sæsonen højsæsonen weekenden ugen uge måned måneden dag dagen tid tiden
  tidspunkt tidspunktet lørdag søndag udsalget sommerudsalget nytår kvartal mors fars valentinsdag skolestart
`)
const backers = one(`
  investor investorer investorerne husbank bankrådgiver revisor chef direktør aktionærer långiver långivere ejerkreds bestyrelse medejer medejere partner partnere kompagnon bank
  franchisegiver kapitalfond ejere
`)
const fees = one(`
  gebyr gebyrer gebyret gebyrerne provision provisionen salær salæret lagerleje lagerlejen kommission kommissionen returer returomkostninger
  annonceudgifter annonceudgiften omkostninger omkostningerne opbevaring opbevaringsgebyrer fragttilskud returporto
`)

/** Relations of the writer to money and measures: „Det trækker mit snit ned“, „så pengene bliver hos mig“. */
export const gainRelations: readonly Pattern[] = [
  pattern('den trækker mit snit ned', moves, own, gap(1), measured, notNext(one('i på'), one('spillet'))),
  pattern(
    'så falder mit salg',
    one(
      [...falls, ...harms, 'stiger', 'vokser', 'svinder', 'lider'].filter(
        word => !/^(?:går|gået|ramt|væk|frit|påvirker|koster)$/.test(word),
      ),
    ),
    own,
    gap(1),
    measured,
    notNext(one('i'), one('systemet')),
  ),
  pattern(
    'så står min butik stille',
    one('står ligger'),
    own,
    gap(1),
    measured,
    gap(1),
    one('stille dødt tomt død'),
  ),
  pattern(
    'min avance er nede på 6 procent',
    own,
    gap(1),
    measured,
    gap(2),
    one('er ligger bliver var lå'),
    gap(3),
    one(
      'nede lav lavt lave under elendig elendigt ringe bunden minus lille presset tynd tynde skrøbelig sløj historisk halvt',
    ),
  ),
  pattern(
    'jeg lever af klikkene',
    writer,
    gap(1),
    one('lever ernærer'),
    maybe(one('mig os jo')),
    one('af'),
    notNext(one('pension dagpenge su kontanthjælp folkepension efterløn sygedagpenge en min')),
  ),
  pattern(
    'det kan jeg ikke leve af',
    either([one('kan'), writer], [writer, one('kan')]),
    gap(2),
    one('ikke'),
    gap(1),
    one('leve overleve'),
    one('af'),
  ),
  pattern(
    'jeg skal op på 500 solgte enheder',
    writer,
    one('skal mangler behøver må vil'),
    gap(3),
    one('på nå ramme sælge omsætte runde over'),
    gap(2),
    {number: true},
    gap(2),
    one(
      'enheder stk styk solgte salg ordrer omsætning visninger anmeldelser klik eksemplarer pakker følgere',
    ),
    notNext(one('hos fra til')),
  ),
  pattern(
    'jeg mangler 8.000 i omsætning',
    writer,
    one('mangler savner behøver'),
    amount,
    maybe(one('kr kr. kroner'), maybe(one('.'))),
    one('i'),
    one('omsætning salg kassen indtjening ordrer fortjeneste indtægt'),
  ),
  pattern(
    'for at få mængderabat hos min leverandør',
    one('for så'),
    gap(3),
    one('få opnå udløse får opnår udløser beholde beholder'),
    gap(1),
    one(
      'mængderabat bonus guldstatus sølvstatus topstatus platinstatus provision præmien bonussen rabattrin',
    ),
  ),
  pattern(
    'min investor vil se vækst',
    own,
    backers,
    gap(1),
    one('vil venter forventer kræver måler presser holder spørger forlanger ser ånder trækker truer'),
    gap(4),
    one(
      'sorte vækst tal tallene omsætning salg salget resultater resultatet overskud afkast nakken øje stikket penge',
    ),
  ),
  pattern(
    'den uge, hvor jeg tjener mest',
    season,
    gap(4),
    either([one('hvor'), gap(1), writer], [one('der'), writer]),
    gap(1),
    one('tjener sælger omsætter henter lever scorer'),
  ),
  pattern(
    'det giver 15 procent mere i kassen',
    one('giver betyder bringer skaffer give betyde skaffe indbringer indbringe tjener sikrer'),
    gap(5),
    either(
      [one('i'), one('kassen lommen omsætning dækningsbidrag fortjeneste avance salg')],
      [one('på'), one('bundlinjen bundlinien toplinjen kontoen')],
    ),
    notNext(one('hos til')),
  ),
  pattern(
    'så pengene bliver hos mig',
    one('så'),
    gap(1),
    one('pengene kronerne fortjenesten omsætningen avancen provisionen'),
    one('bliver kommer lander falder forbliver ryger'),
    gap(1),
    one('hos til i'),
    one('mig os min mine vores'),
    notNext(one('konto bank')),
  ),
  pattern(
    'så jeg slipper for gebyret',
    either([one('så'), writer, gap(1)], [one('for'), one('at')]),
    one('slipper sparer undgår spare slippe undgå sænke reducere nedbringe'),
    gap(3),
    fees,
    notNext(one('for')),
  ),
  pattern(
    'jeg går glip af 4.000 kr. om dagen',
    one('glip'),
    one('af'),
    gap(6),
    one(
      'kr kroner omsætning salg ordrer kunder indtægter indtægt indtjening fortjeneste avance bestillinger provision julehandlen',
    ),
  ),
  pattern(
    'så sælger jeg ingenting',
    either([one('sælger tjener omsætter'), writer], [writer, one('sælger tjener omsætter solgte tjente')]),
    gap(1),
    either(
      [one('ingenting intet nul mindre halvt dårligere ringere næsten')],
      [one('ikke'), one('en noget nok mere længere'), maybe(one('krone øre stykke eneste'))],
    ),
    notNext(one('til på')),
  ),
  pattern(
    'jeg har kun haft det halve',
    one('halvt'),
    one('så'),
    one('mange meget'),
    one('ordrer klik visninger salg bestillinger kunder besøg besøgende'),
  ),
  pattern(
    'salget er gået i stå',
    one('salget omsætningen ordrerne bestillingerne forretningen indtjeningen'),
    one('er står ligger går falder bløder tørrer'),
    gap(2),
    one('stå stille stilstand død dødt ned tom ud drastisk halveret væk'),
    notNext(one('til hos for')),
    notNext(gap(3), one('fejl opdatering ombygning vedligeholdelse')),
  ),
  pattern(
    'hver ordre tæller for mig',
    either([one('hver')], [one('ethvert'), maybe(one('eneste'))]),
    maybe(one('eneste')),
    one('ordre salg klik krone stjerne bestilling visning'),
    gap(1),
    one('tæller betyder'),
    next(gap(4), one('mig os lille . min vores , for')),
  ),
]
