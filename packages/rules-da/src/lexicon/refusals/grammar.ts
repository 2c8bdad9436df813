import {words, type Pattern} from '@tactlint/core'
import {after, atEnd, either, gap, maybe, notAfter, notNext, one, other, pattern, upTo} from '../notation.js'

const passives = words(`
  opsiges refunderes byttes ombyttes ændres sættes returneres annulleres leveres flyttes repareres behandles
  udbetales tilbagebetales genåbnes imødekommes dækkes overføres sendes rettes forlænges fremskyndes
  genskabes gives godtgøres nedsættes erstattes indløses bruges afbestilles tages genoptages udskiftes
  bestilles frigives accepteres modtages fjernes ankes frafaldes eftergives omgøres tilbydes ydes ophæves
  dispenseres godkendes anerkendes besvares udleveres oplyses kompenseres opgraderes nedgraderes udføres gennemføres laves forhandles
  gøres krediteres udstedes refinansieres genoptages hentes oprettes aktiveres løses spores afleveres slettes fraviges afbrydes kombineres overdrages genbestilles fremskaffes efterkommes
`)

const unfortunately = maybe(
  upTo(
    3,
    one(
      `desværre derfor heller altså dog nu således som udgangspunkt generelt længere simpelthen umiddelbart pt pt.`,
    ),
  ),
)
const we = one('vi jeg')
const grants = words(`
  refunderer bytter ombytter dækker yder tilbyder betaler udbetaler godtgør erstatter reparerer accepterer imødekommer kompenserer
  forlænger fraviger udleverer forhandler omfatter gælder tilbagebetaler krediterer annullerer godkender anerkender behandler udsteder
  eftergiver
`)

/** What a company does not grant, told by grammar: „Der ydes ikke …“, „det dækker vi ikke“. */
export const refusalPatterns: readonly Pattern[] = [
  pattern(
    'abonnementet kan ikke opsiges',
    one('kan kunne vil bliver'),
    unfortunately,
    one('ikke hverken aldrig'),
    gap(2),
    one(passives),
  ),
  pattern(
    'vi refunderer ikke fragt',
    either([we, one(grants)], [one(grants), we]),
    unfortunately,
    one('ikke ingen aldrig hverken'),
  ),
  pattern(
    'garantien dækker ikke',
    one(
      `garantien forsikringen reklamationsretten tilbuddet rabatten aftalen fortrydelsesretten prisgarantien loven koden kampagnen returretten gavekortet ordningen abonnementet`,
    ),
    one('gælder dækker omfatter giver tillader'),
    unfortunately,
    one('ikke kun ingen'),
    notNext(one('kun')),
    notAfter('kun'),
  ),
  pattern(
    'fragt er ikke noget, vi betaler',
    one('ikke'),
    one('noget en et'),
    gap(1),
    maybe(one(',')),
    we,
    other('har ved kender opkræver hører ser'),
  ),
  pattern(
    'det er ikke vores politik',
    one('er hører ligger falder'),
    unfortunately,
    one('ikke'),
    gap(1),
    one('vores under indenfor inden'),
    gap(1),
    one('politik ansvar bord område praksis ansvarsområde os problem opgave garantien ansvaret'),
  ),
  pattern(
    'det er uden for vores ansvar',
    one('uden udenfor'),
    maybe(one('for')),
    one('vores'),
    one('ansvar ansvarsområde område kontrol hænder indflydelse'),
  ),
  pattern(
    'vi er ikke ansvarlige',
    we,
    one('er'),
    unfortunately,
    one('ikke'),
    gap(1),
    one('ansvarlige ansvarlig forpligtet forpligtede erstatningspligtige skyld'),
  ),
  pattern('desværre ikke muligt', one('desværre derfor'), one('ikke'), one('muligt mulig muligheden')),
  pattern(
    'vi fastholder vores afgørelse',
    either([one('fastholder opretholder')], [one('står holder'), gap(1), one('ved fast')]),
    gap(2),
    one('afgørelse afgørelsen beslutning beslutningen afslag afslaget vurdering'),
  ),
  pattern(
    'dermed afsluttet fra vores side',
    one('afsluttet lukket færdigbehandlet slut'),
    gap(2),
    one('vores'),
    one('side vedkommende'),
  ),
  pattern('svaret er nej', one('svaret svar'), one('er bliver lyder'), gap(2), one('nej afvist')),
  pattern(
    'du får ikke pengene tilbage',
    one('du i'),
    one('får modtager'),
    unfortunately,
    one('ikke ingen intet'),
    gap(2),
    one('penge pengene refusion kompensation erstatning beløbet refunderet rabat tilbage ud'),
  ),
  pattern(
    'får du ikke pengene tilbage',
    one('får modtager'),
    one('du i'),
    unfortunately,
    one('ikke ingen intet'),
    gap(2),
    one('penge pengene refusion kompensation erstatning beløbet refunderet rabat tilbage ud'),
  ),
  pattern(
    'det hjælper vi ikke med',
    one('tilbyder hjælper laver fører gør giver dækker'),
    we,
    unfortunately,
    one('ikke'),
    gap(2),
  ),
  pattern(
    'den funktion har vi ikke',
    one('har'),
    one('vi'),
    unfortunately,
    one('ikke'),
    either([atEnd], [one('længere mere mulighed')]),
  ),
  pattern(
    'der er ikke mere, vi kan gøre',
    one('ikke intet'),
    maybe(one('mere andet noget')),
    maybe(one(',')),
    one('vi jeg'),
    one('kan'),
    one('gøre tilbyde hjælpe'),
  ),
  pattern(
    'vi har ikke ret til det',
    we,
    one('har'),
    unfortunately,
    one('ikke ingen'),
    one('ret lov tilladelse pligt'),
    one('til'),
  ),
  pattern(
    'sådan er reglerne',
    one('sådan reglerne'),
    one('er'),
    gap(2),
    one('reglerne vilkårene betingelserne klare'),
  ),
  pattern(
    'kravet er forældet',
    one('kravet sagen fordringen koden gavekortet'),
    one('er'),
    unfortunately,
    one('forældet udløbet bortfaldet'),
  ),
  pattern('vi må henholde os til vilkårene', one('henholde henholder'), one('os'), one('til')),
  pattern(
    'det kommer ikke til at ske',
    one('kommer'),
    unfortunately,
    one('ikke'),
    one('til'),
    one('at'),
    one('ske gå fungere'),
  ),
  pattern(
    'systemet tillader det ikke',
    one('systemet reglerne loven it-systemet retningslinjerne aftalen'),
    one('tillader giver åbner'),
    gap(3),
    one('ikke ingen'),
  ),
  pattern(
    'vi har ikke flere kommentarer',
    one('ikke ingen intet'),
    one('flere yderligere mere'),
    one('kommentarer bemærkninger at muligheder'),
    maybe(one('tilføje gøre')),
  ),
  pattern(
    'du er for sent ude',
    one('er var'),
    gap(2),
    one('for'),
    one('sent'),
    either([one('ude at')], [atEnd]),
  ),
  pattern(
    'vi har desværre ingen på lager',
    one('har er'),
    maybe(we),
    one('desværre'),
    one('ingen udsolgt ikke'),
    gap(2),
    either([one('lager ledige tilbage hjemme')], [after('udsolgt')]),
  ),
  pattern(
    'opfylder ikke betingelserne',
    one('opfylder lever'),
    unfortunately,
    one('ikke'),
    gap(2),
    one('betingelserne kravene kriterierne krav'),
  ),
  pattern(
    'vi kan desværre ikke',
    we,
    one('ser har finder'),
    unfortunately,
    one('ikke ingen intet'),
    one('grundlag anledning grund hjemmel belæg'),
  ),
]
