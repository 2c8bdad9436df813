import {words, type Pattern} from '@tactlint/core'
import {someAdverbs} from './adverbs.js'
import {atEnd, either, gap, maybe, next, notNext, one, other, pattern, upTo} from './notation.js'
import {noPronoun, reader, yours} from './reader.js'
import {colleague, has} from './wrong-steps.js'

const anyone = one('mig os kunderne folk kunder ham hende ens sine alle')
const ours = one('min mit mine vores kundernes folks andres')
const chaos = words(`
  gætværk kaos rod roderi cirkus makværk lotteri teater komedie farce hønsegård labyrint ruin slagmark morads sump
`)
const beginners = words(
  'elev praktikant lærling vikar amatør idiot ungarbejder nyansat begynder robot barn abe tosse',
)
const sureOfIt = one('jo åbenbart tydeligvis sikkert nok vist formentlig garanteret øjensynligt vel')

/** The reader looks away, hides, talks round it: „I lukker øjnene“, „I fylder os med undskyldninger“. */
const lookingAway: readonly Pattern[] = [
  pattern(
    'I trækker bare tiden ud',
    either([reader, one('trækker trak haler halede')], [reader, has, someAdverbs, one('trukket halet')]),
    someAdverbs,
    one('tiden sagen det pinen processen svaret'),
    maybe(one('hele bare')),
    one('ud i'),
  ),
  pattern(
    'I lukker øjnene for problemet',
    either(
      [reader, one('lukker lukkede vender vendte stikker stak ser')],
      [reader, has, someAdverbs, one('lukket vendt stukket set')],
    ),
    someAdverbs,
    maybe(one('bare det den')),
    one('øjnene øje ryggen hovedet blinde anden'),
    maybe(one('øje vej til for i')),
    notNext(one('op et')),
  ),
  pattern(
    'I fylder os med undskyldninger',
    either(
      [reader, one('fylder spiser affejer fodrer')],
      [reader, has, someAdverbs, one('fyldt spist fodret')],
    ),
    someAdverbs,
    anyone,
    maybe(one('bare kun')),
    one('med af'),
  ),
  pattern(
    'I stikker folk blår i øjnene',
    reader,
    someAdverbs,
    one('stikker stak'),
    anyone,
    gap(1),
    one('blår løgn løgne historie plade'),
  ),
  pattern(
    'I gemmer jer bag reglerne',
    reader,
    someAdverbs,
    one('gemmer gemte skjuler skjulte dækker'),
    one('jer dig'),
    someAdverbs,
    one('bag ind'),
  ),
  pattern(
    'I skubber regningen over på kunderne',
    reader,
    someAdverbs,
    one('skubber sender vælter læsser skyder tørrer'),
    gap(1),
    one('regningen ansvaret skylden udgiften problemet arbejdet'),
    someAdverbs,
    one('over af videre'),
    maybe(one('på til')),
    gap(1),
    notNext(one('regnskab bogholderi forsikringen')),
  ),
  pattern(
    'I tager jer betalt for ingenting',
    reader,
    one('tager tog'),
    one('jer dig'),
    maybe(one('godt dyrt rigeligt ordentligt')),
    one('betalt'),
    one('for'),
    one('ingenting intet luft noget ingen'),
  ),
  pattern(
    'I gør det med vilje',
    reader,
    maybe(upTo(7, other('ikke næppe sikkert , . ? hvis om at'))),
    one('med'),
    one('vilje fuldt overlæg'),
    notNext(one('?')),
  ),
  pattern(
    'I svarer altid ved siden af',
    reader,
    one('svarer svarede taler'),
    someAdverbs,
    maybe(one('altid')),
    one('ved udenom uden'),
    one('siden om af'),
    maybe(one('af')),
  ),
  pattern(
    'I vidste godt, at den var defekt',
    reader,
    either([one('vidste')], [has, one('vidst')], [one('ved')]),
    maybe(one('jo')),
    one('udmærket hele godt'),
    maybe(one('tiden')),
    maybe(one(',')),
    one('at den det hvad'),
  ),
  pattern(
    'I har solgt mig en bil, I vidste var syg',
    either(
      [reader, has, one('solgt sendt lejet udlejet leveret udleveret')],
      [reader, one('solgte sendte udlejede leverede')],
    ),
    gap(6),
    one(','),
    one('i du'),
    someAdverbs,
    one('vidste'),
  ),
  pattern(
    'I har slettet anmeldelsen, fordi den ikke passede jer',
    reader,
    has,
    gap(1),
    one('fjernet slettet skjult afvist lukket'),
    gap(4),
    one('ikke'),
    one('passede passer behagede huede'),
    one('jer dig'),
  ),
  pattern(
    'I påstår noget, der er det rene opspind',
    reader,
    gap(8),
    one('opspind løgnehistorie løgnehistorier ønsketænkning fantasi usandheder'),
  ),
]

/** The reader does the work badly, told by a picture: „I har kørt sagen i grøften“, „Jeres regnskab er det rene gætværk“. */
const bungling: readonly Pattern[] = [
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
const preying: readonly Pattern[] = [
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

export const evasion: readonly Pattern[] = [...lookingAway, ...bungling, ...preying]
