import {words, type Pattern} from '@tactlint/core'
import {someAdverbs} from './adverbs.js'
import {atEnd, either, gap, maybe, next, notNext, one, other, pattern, upTo} from './notation.js'
import {noPronoun, reader, yours} from './reader.js'
import {colleague, has} from './wrong-steps.js'

const ours = one('min mit mine vores kundernes folks andres')
const chaos = words(`
  gætværk kaos rod roderi cirkus makværk lotteri teater komedie farce hønsegård labyrint ruin slagmark morads sump
`)
const beginners = words(
  'elev praktikant lærling vikar amatør idiot ungarbejder nyansat begynder robot barn abe tosse',
)
const sureOfIt = one('jo åbenbart tydeligvis sikkert nok vist formentlig garanteret øjensynligt vel')

/** The reader does the work badly, told by a picture: „I har kørt sagen i grøften“, „Jeres regnskab er det rene gætværk“. */
export const bungling: readonly Pattern[] = [
  pattern(
    'I har kørt sagen i grøften',
    reader,
    has,
    someAdverbs,
    one('kørt sat styret'),
    gap(3),
    one('i'),
    one('grøften sænk hegnet smadder'),
  ),
  pattern(
    'I kører rundt i blinde',
    reader,
    one('kører famler roder løber arbejder gætter skyder'),
    gap(2),
    one('i'),
    one('blinde mørke tåge vildrede'),
  ),
  pattern(
    'I spiller skak med vores penge',
    reader,
    one('spiller leger gambler jonglerer'),
    gap(2),
    one('med'),
    ours,
    notNext(one('børn hund')),
  ),
  pattern(
    'højre hånd ved ikke, hvad venstre gør',
    one('højre venstre'),
    one('hånd'),
    maybe(one('ikke ved aner')),
    gap(2),
    one('hvad'),
    gap(2),
    one('venstre højre'),
  ),
  pattern(
    'jeres regnskab er det rene gætværk',
    yours,
    gap(2),
    one('er var ligner minder'),
    gap(1),
    one('et en det den rene rent om ét'),
    gap(2),
    one(chaos),
  ),
  pattern(
    'I har sat en elev til det',
    either([reader, one('sætter satte lader lod')], [reader, has, someAdverbs, one('sat ladet')]),
    someAdverbs,
    one('en et'),
    one(beginners),
    gap(3),
    notNext(one('hjælpe')),
  ),
  pattern(
    'I ansætter hvem som helst',
    either([reader, one('ansætter hyrer bruger sender lader')], [reader, has, one('ansat hyret sendt')]),
    someAdverbs,
    either(
      [one('hvem hvad'), one('som'), one('helst')],
      [one('enhver amatører idioter tosser klaphatte børn')],
      [one('folk nogen'), maybe(one(',')), one('der som uden')],
    ),
    notNext(one('varsel')),
  ),
  pattern(
    'I smider posten i havnen',
    reader,
    one('smider hælder kaster brænder dumper kyler tømmer skyller'),
    maybe(sureOfIt),
    gap(5),
    one(`
      havnen skraldespanden papirkurven kanalen skoven brændeovnen toilettet grøften åen kloakken makulatoren containeren
      skraldet affaldet lokummet
    `),
  ),
  pattern(
    'I har regnet helt forkert',
    either([reader, has], [has, reader]),
    maybe(upTo(5, other('ikke , . en et den det de'))),
    one('helt fuldstændig fuldstændigt totalt komplet aldeles'),
    one('forkert galt skævt'),
    either([atEnd], [next(one('. ! , og i på af'))]),
  ),
  pattern(
    'I har malet over skaden',
    reader,
    has,
    gap(1),
    one('malet lappet fejet klistret'),
    gap(3),
    either([one('over ind'), gap(3)], [one('under'), gap(1), one('gulvtæppet tæppet')]),
    next(gap(6), one('stedet for skaden råddenskaben hullet . !')),
    noPronoun,
  ),
  pattern(
    'du læste jo ikke, hvad der stod',
    reader,
    one('læste tjekkede spurgte fulgte hørte lyttede så'),
    one('jo bare åbenbart'),
    one('ikke aldrig'),
  ),
  pattern(
    'du kunne have læst bekræftelsen ordentligt',
    reader,
    one('kunne'),
    someAdverbs,
    one('have ha'),
    gap(1),
    one('læst sagt spurgt undersøgt kontrolleret advaret oplyst svaret skrevet informeret set'),
    gap(3),
    one('ordentligt bare først forinden før inden grundigt tidligere selv os mig i'),
    notNext(one('gerne')),
  ),
  pattern(
    'jeres chauffør lagde på',
    ...colleague,
    gap(2),
    one('lagde smækkede'),
    gap(1),
    one('på røret døren'),
    notNext(one('bordet plads')),
  ),
]

/** What the reader lives on, as the writer says: „I lever jo af at plukke folk“. */
export const preying: readonly Pattern[] = [
  pattern(
    'I lever af at plukke folk',
    either(
      [reader, one('lever ernærer tjener profiterer beriger mæsker')],
      [one('lever tjener profiterer'), reader],
    ),
    maybe(one('jer')),
    maybe(one('jo åbenbart sikkert tydeligvis bare kun penge godt kassen')),
    maybe(one('penge')),
    one('af på'),
    either(
      [
        one('at'),
        one('plukke snyde flå malke narre sende opkræve skræmme afpresse udnytte plage franarre tage trække'),
      ],
      [one('folks andres kundernes kunders')],
      [one('uvidenhed ulykke')],
    ),
  ),
]
