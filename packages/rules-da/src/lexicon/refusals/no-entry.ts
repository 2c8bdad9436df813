import type {Pattern} from '@tactlint/core'
import {
  atEnd,
  atStart,
  either,
  gap,
  maybe,
  next,
  notAfter,
  notNext,
  one,
  other,
  pattern,
  upTo,
} from '../notation.js'

const unfortunately = maybe(
  upTo(
    3,
    one(
      'desværre derfor heller altså dog nu som udgangspunkt længere jo så generelt simpelthen principielt aldrig',
    ),
  ),
)
const no = one('ikke aldrig ingen intet hverken')
/** Who answers: „vi“, „kommunen“. */
const us = one(`
  vi jeg kommunen banken foreningen klinikken skolen forvaltningen selskabet afdelingen administrationen bestyrelsen udlejer værkstedet
  butikken biblioteket klubben forsikringen universitetet rederiet flyselskabet hotellet kontoret styrelsen fonden a-kassen kassen
  kundeservice hospitalet lægehuset boligselskabet museet teatret firmaet virksomheden redaktionen centeret centret regionen
  institutionen stifteren udlejeren arrangøren jobcentret borgerservice forlaget politikken fagforeningen ejerforeningen
`)
const serves = one(`
  behandler genoptager ændrer flytter udleverer oplyser begrunder forhandler diskuterer drøfter indgår optager reparerer udfører rykker
  kommer blander forlænger reserverer skifter bytter køber sælger fører leverer genopretter fjerner rydder betaler dækker hjælper
  refunderer erstatter godtgør garanterer udskriver udsteder laver giver tager yder tilbyder åbner fraviger dispenserer accepterer
  imødekommer fremrykker udbetaler eftergiver anerkender medregner modregner rådgiver vejleder undersøger efterforsker henter monterer
  installerer rengør rabatterer prisnedsætter udlåner udlejer bestiller trykker
`)
const things = one(`
  pladsen plads tiden tilbuddet nummeret billetten billetterne værelset varen retten beløbet pengene rabatten muligheden kravet depositummet
  indskuddet gebyret gavekortet kuponen koden holdet kurset ventelisten puljen listen dagpengene ydelsen tilskuddet ansøgningen sagen
  boligen lejligheden garantien reklamationsretten fortrydelsesretten modellen produktet servicen ordningen tilmeldingen bookingen
  pointene bonussen løbet toget anmodningen perioden bordet turen hunden filen kontoen profilen forældelsesfristen fristen
`)
const gone = one(`
  væk tabt fortabt forspildt gået taget optaget besat solgt udsolgt udlejet lukket bortfaldet forældet udløbet afsat brugt givet videregivet
  nedlagt ophørt udgået slettet afslået afvist tømt fyldt fuld fuldt slut annulleret bortkommet afskaffet afsluttet opbrugt sluttet
`)

/** No way in, by grammar: „Den slags blander vi os ikke i“, „Pladsen er gået til en anden“. */
export const noEntry: readonly Pattern[] = [
  pattern(
    'kommunen rydder ikke din vej',
    either([us, serves], [serves, us], [us, one('agter ønsker påtænker planlægger overvejer'), gap(1)]),
    maybe(one('os sig det den dem')),
    unfortunately,
    no,
    notNext(one('gebyr moms kun penge ekstra noget reklamer mere'), other('fra')),
    notNext(one('endnu kun dine noget')),
    notNext(gap(2), one('endnu før')),
  ),
  pattern(
    'den oplysning giver vi ikke ud',
    one('giver tager lægger tager lukker'),
    us,
    unfortunately,
    one('ikke'),
    one('ud ind op imod fra ned på'),
  ),
  pattern(
    'de penge får du ikke igen',
    one('får kan må skal'),
    one('du i de man'),
    unfortunately,
    one('ikke'),
    either([atEnd], [one('igen tilbage her refunderet udbetalt ud hos')], [next(one('. !'))]),
  ),
  pattern(
    'kunden kan ikke komme med',
    one('kan må'),
    unfortunately,
    one('ikke'),
    one(
      'komme deltage være fås opnås skaffes rykkes optages medtages tages føres udskydes begrundes indgives indsendes indløses genåbnes',
    ),
    gap(1),
    one('med ind her tilbage . , til igen på'),
  ),
  pattern(
    'pladsen er gået til en anden',
    notAfter('om hvis når ingen'),
    things,
    one('er blev bliver'),
    unfortunately,
    maybe(one('allerede for desværre')),
    gone,
    notNext(one('ind på af'), one('igen vores')),
  ),
  pattern(
    'nummeret er givet videre til en anden kunde',
    one('givet gået overdraget solgt udlejet tildelt'),
    gap(1),
    one('til'),
    gap(1),
    one('en andre'),
    maybe(one('anden')),
  ),
  pattern(
    'det er ikke værkstedets bord',
    one('ikke'),
    maybe(one('længere mere')),
    other('dit din dine et en den det jeres nogen noget'),
    one('bord anliggende sag opgave hovedpine område ansvar'),
    notNext(one('at'), one('være')),
  ),
  pattern(
    'ikke noget, banken blander sig i',
    one('ikke'),
    one('noget'),
    maybe(one(',')),
    us,
    one('blander går tager kan hjælper gør vil har yder dækker skal'),
  ),
  pattern(
    'det er producentens ansvar og ikke vores',
    one('ansvar problem bord'),
    gap(1),
    one('og'),
    one('ikke'),
    one('vores os mit'),
  ),
  pattern(
    'kan under ingen omstændigheder',
    one('kan bliver vi jeg vil føres giver'),
    gap(4),
    one('under i på'),
    one('ingen intet'),
    one('omstændigheder tilfælde måde'),
  ),
  pattern(
    'det bliver et nej',
    one('bliver er blev'),
    gap(2),
    one('et'),
    gap(1),
    one('nej afslag'),
    notNext(one('i fra til'), one('dag kommunen')),
  ),
  pattern(
    'vi må sige nej',
    one('må siger sige'),
    maybe(one('vi jeg')),
    unfortunately,
    maybe(one('sige')),
    one('nej'),
    notNext(one('tak')),
  ),
  pattern(
    'vi ser os ikke i stand til det',
    one('ser er'),
    maybe(one('os mig sig')),
    unfortunately,
    either([one('ikke'), one('i')], [one('ude'), one('af')]),
    one('stand'),
    gap(1),
    one('at til'),
  ),
  pattern(
    'vi finder ikke anledning til det',
    one('finder ser har'),
    gap(1),
    unfortunately,
    one('ikke ingen'),
    gap(1),
    one('anledning grund grundlag belæg hjemmel tid ressourcer kapacitet bemanding midler budget plads'),
    one('til for'),
  ),
  pattern(
    'kommunen har ikke pligt til at rydde vejen',
    us,
    one('har er'),
    unfortunately,
    one('ikke ingen'),
    one(
      'pligt forpligtelse forpligtet adgang indflydelse magt herre ansvar bemyndigelse myndighed beføjelse',
    ),
    notNext(one('til'), one('disse de'), one('endnu')),
  ),
  pattern(
    'har vi ikke adgang til',
    one('har'),
    us,
    unfortunately,
    one('ikke ingen'),
    one('adgang indflydelse pligt magt mulighed ressourcer kapacitet'),
  ),
  pattern('for egen regning', one('for på'), maybe(one('din jeres')), one('egen'), one('regning risiko')),
  pattern(
    'det er for sent',
    notAfter('ikke'),
    one('er var'),
    notNext(one('ikke')),
    maybe(one('desværre nu det derfor')),
    one('for'),
    one('sent gammel gammelt gamle'),
    next(gap(1), one('at . , til og')),
  ),
  pattern(
    'vi er færdige med den sag',
    one('vi jeg'),
    one('er'),
    one('færdige færdig'),
    one('med'),
    one('den denne dette det'),
    gap(1),
    one('sag emne spørgsmål . diskussion'),
  ),
  pattern(
    'koden dur ikke mere',
    one('dur gælder findes eksisterer fungerer udbydes sælges produceres'),
    unfortunately,
    one('ikke'),
    one('mere længere'),
  ),
  pattern(
    'den service findes ikke længere',
    one('findes eksisterer fås'),
    unfortunately,
    one('ikke'),
    either([atEnd], [one('længere mere hos i på')]),
    notNext(one('endnu')),
  ),
  pattern(
    'vilkåret står ved magt',
    one('står'),
    unfortunately,
    either([one('ved'), one('magt')], [one('fast'), either([atEnd], [one('ved')])]),
  ),
  pattern('garantien bortfaldt', one('bortfaldt bortfalder ophørte fortabes mistes'), notNext(one('ikke'))),
  pattern(
    'så må du vente',
    one('må'),
    one('du i de'),
    gap(1),
    one('vente nøjes betale finde leve undvære klare tage acceptere affinde indrette'),
    notNext(one('gerne hjem med'), gap(1)),
    notNext(one('kontakt')),
  ),
  pattern(
    'skal betales, uanset om du har brugt det',
    one('uanset'),
    one('om årsagen årsag hvad hvornår hvem grunden begrundelse baggrund omstændighederne hvor'),
    // „… bliver liggende, uanset hvad du vælger“
    notNext(one('du i de'), one('vælger gør bestemmer beslutter svarer')),
  ),
  pattern(
    'ingen undtagelser',
    one('ingen'),
    gap(1),
    one('undtagelse undtagelser dispensation dispensationer henstand'),
    notNext(one('er')),
  ),
  pattern(
    'ansøgninger efter fristen bliver ikke læst',
    one('bliver'),
    unfortunately,
    one('ikke'),
    one(`
    læst begrundet behandlet besvaret refunderet udbetalt forlænget genåbnet ændret erstattet dækket returneret godkendt genoptaget fornyet
    repareret byttet sendt tilbagebetalt medregnet godtgjort flyttet
  `),
    notNext(one('endnu før')),
  ),
  pattern(
    'kontoen er lukket for altid',
    one('lukket spærret slettet udelukket'),
    one('for'),
    one('altid stedse bestandig'),
  ),
  pattern(
    'gælder ikke for enkelte medlemmer',
    one('ikke'),
    gap(3),
    one('for'),
    one('enkelte en den'),
    maybe(one('enkelt enkelte')),
    one('medlemmer beboer kunde kunder person skyld lejer'),
  ),
  pattern('nej, det kan du ikke', atStart, one('nej desværre'), maybe(one(',')), gap(3), one('ikke')),
]
