import {words, type Pattern} from '@tactlint/core'
import {atStart, either, gap, maybe, next, notAfter, notNext, one, other, pattern, upTo} from '../notation.js'
import {isServed} from './roles.js'

const customer = one('du i de man')
const notDenied = notNext(gap(2), one('ikke aldrig ingen intet hverken næppe kun'))
const also = maybe(
  upTo(
    2,
    one(
      'så dog også altid stadig stadigvæk gerne godt i stedet gengæld til derfor nu selv fortsat derimod roligt straks',
    ),
  ),
)
/** „hvis du kan …“, „selv om vi giver …“: nothing is offered. */
const offered = notAfter(
  'om hvis når som hvad hvor fordi da medmindre før end hvornår hvordan selvom hvorfor hvilke hvilken hvilket',
)

/** Told what to do: „⟦Bed⟧ din læge om en henvisning“. */
const told = either(
  [
    one(`
  ansøg bed behold benyt bestil betal book byt få find flyt fortæl gem genstart gå hent henvend indsend indtast kig klik log lad læg meld mød nulstil opret oplys opgiv parkér parker prøv ring saml scan send skriv slet spørg stil søg sæt tilføj tilmeld tjek upload vedhæft vælg åbn aflever medbring udfyld aftal anmeld skru tilkald
`),
  ],
  // „Køb er bindende“
  [
    one('køb tal tag svar skift hold brug ret tegn tryk kontakt lås del slå klag vent'),
    next(
      one(
        'den det de dem dig os en et din dit dine jeres på til med fat vores gerne hellere eventuelt blot bare først selv gratis ned op om derfor i',
      ),
    ),
  ],
)

/** What customers can do: „Du kan sætte dem til salg“, „Skriv det ned“. */
export const customerCan: readonly Pattern[] = [
  pattern(
    'du kan sætte dem til salg',
    offered,
    customer,
    one('kan bør'),
    also,
    other(`
      ikke hverken heller aldrig kun ingen intet ej desværre næppe umuligt være have regne forvente tro takke spare glemme opgive blot se læse
      lige , .
    `),
    notNext(gap(1), one('ikke kun intet')),
  ),
  pattern(
    'du må gerne tage den med',
    offered,
    customer,
    one('må'),
    one('gerne altid godt også frit stadig roligt'),
  ),
  pattern(
    'i kundecenteret kan du bruge den',
    one('kan'),
    customer,
    also,
    other(
      'ikke hverken heller aldrig kun ingen intet desværre derfor altså således så jo se læse bare næppe',
    ),
    notNext(gap(1), one('ikke kun intet')),
  ),
  pattern(
    'kvitteringen kan bruges som bevis',
    one('kan vil'),
    maybe(upTo(3, other('ikke hverken heller aldrig kun ingen intet desværre , . næppe kan vil ej umuligt'))),
    one([
      ...isServed,
      ...words(
        'bruges benyttes fås lejes søges aktiveres sættes læses ses klages lægges omregnes genbruges ansøges meldes tages',
      ),
    ]),
    notDenied,
  ),
  pattern(
    'er du syg på dagen, tæller en erklæring',
    atStart,
    maybe(one('men og')),
    one(`
      er har vil skal kan flyttes møder låser vælger ligger ønsker sender køber bestiller får finder skriver melder går kommer bliver
      betaler tager bruger ringer giver opretter logger sker dukker viser passer mangler haster gælder står bor rejser aflyser afleverer
      henter opsiger søger sætter skifter flytter starter opgraderer tilkøber foretrækker gør holder åbner lader tilmelder slår tænder slukker trykker skruer siger venter kører lægger udfylder beskriver
    `),
    either(
      [
        one(
          'du i den det de der din dit dine jeres han hun man nogen problemet fejlen skaden beløbet pakken varen',
        ),
      ],
      [gap(1), one('sig igen frem tilbage')],
    ),
    upTo(12, other('? .')),
    one(','),
    notNext(
      gap(5),
      one('ikke aldrig hverken næppe tabt væk forbi forbudt udelukket slut lukket udsolgt afvist'),
    ),
    notNext(gap(4), one('der du vi jeg man'), one('ingen intet')),
    notNext(gap(1), one('må mister bortfalder taber')),
  ),
  pattern('skriv det ned', atStart, maybe(one('så men og ellers derfor eventuelt evt.')), told, notDenied),
  pattern(
    'hvis det sker igen, så skriv det ned',
    one(', og eller'),
    either(
      [one('så'), told],
      [
        one(
          'ring skriv send kom bed spørg meld gå prøv bestil vælg hent find tilmeld indsend udfyld søg vent',
        ),
      ],
    ),
    notAfter('at'),
    notDenied,
  ),
  pattern(
    'så er du ude af købet',
    one('så'),
    one('er får slipper bliver kommer har når'),
    customer,
    notDenied,
  ),
  pattern(
    'du har ret til at klage',
    offered,
    either([customer, one('har')], [one('har'), customer]),
    also,
    one('ret krav mulighed adgang indtil stadig frist'),
    one('til på for den'),
  ),
]

/** Told in a sentence of its own behind the refusal that denies nothing: „Efterfølgeren hedder X200“. */
export const moreIsTold: readonly Pattern[] = [
  pattern(
    'efterfølgeren hedder X200',
    one(`
      kan koster hedder passer virker løser løses klarer klares tæller dækker hører træder udløber serverer modregnes overføres tilladt gyldig
      gyldigt gyldige ledig ledige frit fri muligt får bliver falder fås findes sælges kræver hjælper plads tilbage igen derefter derhen næsten
      snart fra hos fremover nemmere billigere hurtigere halv gratis rækker genbruges åben åbent åbner kører begynder starter sørger
      anderledes behandler udbetales rettes leveres sendes hentes bestilles
    `),
  ),
]
export const tellsMore: ReadonlySet<string> = new Set(moreIsTold.map(({name}) => name))
