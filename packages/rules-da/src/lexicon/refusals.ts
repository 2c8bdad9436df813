import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {source} from './source.js'
import {after, atEnd, either, gap, maybe, notAfter, notNext, one, other, pattern, upTo} from './notation.js'

const passives = words(`
  opsiges refunderes byttes ombyttes ændres sættes returneres annulleres leveres flyttes repareres behandles
  udbetales tilbagebetales genåbnes imødekommes dækkes overføres sendes rettes forlænges fremskyndes
  genskabes gives godtgøres nedsættes erstattes indløses bruges afbestilles tages genoptages udskiftes
  bestilles frigives accepteres modtages fjernes ankes frafaldes eftergives omgøres tilbydes ydes ophæves
  godkendes anerkendes besvares udleveres oplyses kompenseres opgraderes nedgraderes udføres gennemføres laves forhandles
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

const refusalPatterns: readonly Pattern[] = [
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

/** Refusals in fixed words. */
export const refusals = {
  source,
  phrases: [
    '(vi|jeg) (kan|kunne) (desværre|derfor|altså|heller|dog|nu|simpelthen|på nuværende tidspunkt|derfor desværre|desværre heller|) ikke',
    '(kan|kunne) (vi|jeg) (desværre|derfor|altså|heller|dog|nu|simpelthen|) (ikke|intet)',
    'kan (desværre|derfor|altså|dog|heller|) ikke lade sig gøre',
    '(det|dette) (er|var) (desværre|derfor|heller|) ikke muligt',
    'er (det|dette) (desværre|derfor|heller|) ikke muligt',
    '(har|er der|der er) (vi|) (desværre|) (ikke|ingen) mulighed for',
    '(ikke|heller ikke) noget(,|) (vi|jeg) kan (gøre|hjælpe)',
    'ikke gøre (noget|mere|andet) ved',
    '(må|må vi|bliver vi nødt til at|vi må) (desværre|derfor|) (afvise|afslå|meddele afslag|give afslag)',
    '(er|bliver|blev) (desværre|derfor|) (afvist|afslået)',
    '(falder|ligger) (desværre|) (uden for|udenfor)',
    '(dækker|gælder|omfatter|tilbyder|refunderer|bytter|tager|ombytter|accepterer) (vi|garantien|forsikringen|) (desværre|) ikke',
    '(du|i) har (desværre|) (ikke|ingen) (ret|krav|mulighed)',
    '(du|i) har (desværre|) glemt at',
    '(du|man) kan (desværre|derfor|heller|altså|) ikke (returnere|bytte|fortryde|opsige|ændre|annullere|flytte|afbestille|benytte|få pengene|få din|få dine|få en)',
    'kan (du|man) (desværre|derfor|heller|altså|) ikke (returnere|bytte|fortryde|opsige|ændre|annullere|flytte|afbestille|benytte|få pengene|få din|få dine|få en)',
    'har (du|i) (desværre|derfor|) (ikke|ingen) (ret|krav|mulighed)',
    'er der (desværre|derfor|) ikke mulighed',
    '(er|var) (du|i|det|dette) (desværre|) ikke (berettiget|tilladt|omfattet|dækket)',
    '(imod|mod) (vores|butikkens) (politik|regler|betingelser)',
    '(fristen|garantien) er (desværre|) (udløbet|overskredet|for længst udløbet)',
    'der er (desværre|) (intet|ikke noget)(,|) (vi|jeg) kan gøre',
    '(vi|jeg) (udfører|foretager) (desværre|derfor|som udgangspunkt|generelt|heller|) (ikke|ingen)',
    'vi tager (desværre|som udgangspunkt|generelt|heller|) ikke (brugte|åbnede|varer|ansvar|varen|produkter|imod|den)',
    '(ikke|heller ikke) noget(,|) vi (tilbyder|dækker|yder)',
    'der (ydes|gives|gøres|betales|tilbydes|udbetales|gælder|foretages) (desværre|derfor|heller|) (ikke|ingen)',
    '(udbetales|refunderes|dækkes|erstattes|tilbagebetales|godtgøres|ombyttes|byttes) (desværre|derfor|heller|) ikke',
    '(vi|jeg) giver (desværre|derfor|heller|som udgangspunkt|) (ikke|ingen) (rabat|refusion|pengene|kompensation|henstand|udsættelse|dispensation|tilladelse|erstatning|returret|afslag)',
    '(vi|jeg) (har|ser) (desværre|) (ikke noget at tilbyde|ingen anden udvej|ingen anden mulighed)',
    '(vi|jeg) ser (os|mig) (desværre|derfor|) ikke i stand til',
    '(imod|mod) (reglerne|gældende regler|loven)',
    'kan (der|vi) (desværre|) ikke (laves|lave|ændre|ændres) (om |noget |) (på|ved)',
    'kommer (desværre|) ikke til at (dække|betale|refundere|erstatte|ske|hjælpe|ændre)',
    '(vi|jeg) (sender|leverer) (desværre|) ikke (til|varer|pakker|uden)',
    '(vi|jeg) går ikke videre',
    '(det|dette|den) må (du|i) selv (tage|klare|afholde|betale|ordne)',
    '(du|i|dette|skaden|varen|produktet|det) (er|var) (desværre|derfor|heller|altså|) ikke (berettiget|tilladt|omfattet|dækket)',
    '(vi|jeg) er (desværre|) (ude af stand til|ikke i stand til)',
    'at det (desværre|derfor|heller|) ikke er muligt',
    'at (vi|jeg) (desværre|derfor|heller|) ikke kan (refundere|ændre|bytte|tage|hjælpe|imødekomme|annullere|give|tilbyde|dække|udbetale|levere|flytte|erstatte|genåbne|godkende)',
  ],
  patterns: refusalPatterns,
} satisfies Lexicon

/** „Vi kan ikke takke jer nok“, „Vi kan ikke se betalingen endnu“: no refusal. */
export const noRefusal = {
  source,
  phrases: [
    '(vi|jeg) kan (desværre|endnu|) ikke (takke|se|finde|genkende|udelukke|genskabe fejlen|love|vide|sige|huske)',
    'kan (vi|jeg) (desværre|endnu|) ikke (takke|se|finde|genkende|udelukke|love|vide|sige|huske|undgå)',
    'ikke kun',
    // „Vi kunne ikke levere, fordi ingen var hjemme“ tells what happened.
    '(vi|jeg) kunne (desværre|) ikke (levere|aflevere|nå|få fat|komme|finde|åbne|læse|se)',
    'kunne (vi|jeg) (desværre|) ikke (levere|aflevere|nå|få fat|komme|finde|åbne|læse|se)',
  ],
} satisfies Lexicon

/** What can be done or happens next. */
export const waysForward = {
  source,
  phrases: [
    '(til gengæld|i stedet|alternativt|derimod|ellers|istedet|omvendt)',
    '(du|i|de) kan (altid|også|i stedet|dog|stadig|fortsat|selv|nemt|godt|gratis|til gengæld|derimod|gerne|vælge|få|følge|bestille|købe|sende|returnere|flytte|ringe|skrive|svare|hente|finde|se|bruge|kontakte|klage|ændre|søge|logge|ombytte|bytte|gå|prøve|nulstille|oprette|benytte|tilkøbe|læse|nå|beholde)',
    '(du|i|de) (må gerne|må meget gerne|har mulighed|er velkommen|er velkomne|vil få|skal blot|skal bare)',
    '(du|i|de) (får|modtager) (en|et|i stedet|pengene|den|det|din|dit|dine|besked|svar|nu|derfor|dog|automatisk|tilsendt|hele|resten|nærmere|mail)',
    '(kan|får|må|vil|har) (du|i|de) (dog|altid|også|i stedet|stadig|blot|gerne|selv|mulighed|vælge|få|bruge|klage|nemt|godt)',
    '(vi|jeg) (sender|undersøger|vender|skriver|ringer|foreslår|anbefaler|henviser|sørger|kontakter|følger|arbejder|holder|beholder|reparerer|har bestilt|har sendt|har bedt|vil gerne|forventer|hjælper|kan godt|kan dog|kan tilbyde|kan sende|kan hjælpe|kan i stedet|kan derimod|kan til gengæld|kan give|kan flytte|kan reparere|opretter|lægger)',
    '(vi|jeg) (tilbyder|refunderer|giver|bytter|betaler) (dig|gerne|beløbet|i stedet|pengene|dog|en|et|dit|derfor|til gengæld)',
    '(tilbyder|sender|undersøger|refunderer|giver|skriver|ringer|foreslår|anbefaler|sørger|kontakter|hjælper|vil) (vi|jeg)',
    '(kan|vil) (vi|jeg) (dog|i stedet|til gengæld|gerne|tilbyde|derimod|godt|sende|hjælpe|give|flytte|reparere|oprette)',
    'har (vi|jeg) (bestilt|sendt|bedt|oprettet|lagt|reserveret|sat)',
    '(vil|kan|har) (du|i) (hellere|venligst|sende|vedhæfte|oplyse|skrive|svare)',
    '(skriv|ring|kontakt|send|vælg|brug|svar|giv|prøv|klik|se) (os|mig|til|blot|bare|endelig|gerne|venligst|på|en|et|den|det|i|her|din|dit)',
    '(lad os|sig til|så finder vi|så sender vi|så hjælper vi|så ordner)',
    '(vi|jeg) (finder|løser|klarer|ordner)',
    '(først|senest|allerede|igen) (på|den|om|i|fra|når) (mandag|tirsdag|onsdag|torsdag|fredag|morgen|næste|uge)',
    '(muligheden|muligheder|gavekort|tilgodebevis)',
    '(henvise|henvist|klage til|klageadgang|klagemulighed|forbrugerklagenævnet|ankenævnet)',
    '(så snart|når den|når varen)',
    'passer (det|tidspunktet)',
    '(prøver|kommer|ringer|leverer) (igen|vi igen|i morgen)',
    '(tager|koster) (kun|blot|to|få|et øjeblik|ingenting|ikke noget)',
    '(bliver|er) (i stedet|nu|igen) (sendt|bestilt|på vej)',
  ],
} satisfies Lexicon
