import {words} from '@tactlint/core'
import {either, gap, maybe, notAfter, one, other, upTo} from '../notation.js'

export const writer = one('jeg vi')

const conditional = words(`
  får kommer sker hører løser svarer ordner retter modtager bliver er refunderer har betaler ringer leverer sender lykkes virker dukker
  ser fikser overholder går
`)

/** „ellers“, „hvis I ikke svarer, “, „får jeg ikke svar, “, „…, eller “: what follows is held over the reader. */
export const orElse = either(
  [one('ellers medmindre')],
  [one('i'), one('modsat'), one('fald')],
  [one('hvis såfremt når'), gap(3), one('ikke ingen intet stadig først'), gap(12), one(', så')],
  [
    notAfter('jeg vi den det der i du som han hun de man pakken sagen og'),
    one(conditional),
    gap(3),
    one('ikke ingen intet'),
    gap(10),
    one(','),
  ],
  [one(', nu !'), one('eller')],
)

/** The same, or any condition: „hvis det sker igen, “. */
export const ifThen = either([orElse], [one('hvis såfremt'), gap(12), one(', så inden')])

/** Second thoughts between condition and consequence: „…, ⟦så desværre⟧ …“. */
export const then = maybe(upTo(3, one('så desværre derfor altså straks nok også simpelthen bare nu')))

/** Says that the writer will: „jeg ⟦ser mig nødsaget til at⟧ …“. An infinitive follows. */
export const intending = either(
  [one('vil må skal kan agter'), maybe(one('jeg vi')), gap(2), maybe(one('at'))],
  [
    one('er bliver ser føler'),
    gap(2),
    one('nødt nødsaget tvunget klar parat klare tvunget'),
    one('til'),
    one('at'),
  ],
  [one('har'), gap(1), one('tænkt'), one('mig os'), one('at')],
  [one('overvejer agter planlægger påtænker truer'), gap(2), one('at')],
  [one('tøver'), one('ikke'), one('med'), one('at')],
  [one('kommer'), gap(1), one('til'), one('at')],
)

/** Words up to the point, but for „gerne“, which makes it friendly: „… vil jeg ⟦gerne annullere ordren⟧“. */
export const butGladly = (most: number) => maybe(upTo(most, other('gerne glæde glad tak og hvor')))

/** Press, reviews, networks. */
export const publicPlaces = words(`
  facebook facebook-gruppe facebookgruppe facebookgruppen trustpilot instagram insta tiktok twitter linkedin google youtube reddit
  medier pressen avisen aviserne medierne kontant journalist journalister ekstra ekstrabladet bt b.t tv2 nettet tv anmeldelse
  anmeldelser stjerne stjerner snapchat jodel forbrug blog bloggen podcast lokalavisen ugeavisen dagbladet jyllands-posten politiken
  radioen nyhederne børsen berlingske information nordjyske fyens tv-2 dr operation journalister redaktør følgere bekendte lokalradioen
  facebook-gruppen naboappen facebook-side amino tripadvisor tv-avisen redaktionen pricerunner offentligheden
`)
const telling =
  'lægge dele skrive poste gå fortælle kontakte give smide slå tage offentliggøre uploade tippe ringe sende hænge advare tagge'
export const tell = words(telling)
export const tells = words(
  'lægger deler skriver poster går fortæller kontakter giver smider slår tager offentliggør uploader tipper ringer sender hænger advarer tagger kommer anmelder',
)
/** What a story does by itself: „ryger den på Trustpilot“. */
export const lands = words('ryger kommer havner ender lander vanker falder bliver går')
/** What is told: „lægger ⟦hele historien⟧ op på Facebook“. */
export const story = words(`
  historien forløbet sagen korrespondancen oplevelsen oplevelse oplevelser beretningen hele alt svaret
  jeres samtalen optagelsen historie videoen erfaring erfaringer
`)

/** Ends the business: „Ellers ⟦opsiger⟧ jeg“. */
export const leaves = words(`
  opsiger forlader ophæver tilbagefører bestrider tilbageholder tilbagekalder blokerer udmelder
`)
/** Does so only with certain things: „skifter vi bank“, but „skifter vi batteriet“. */
export const mayLeave = words(
  'stopper dropper lukker flytter trækker holder skifter sletter hæver spærrer indstiller bryder annullerer afbestiller afviser afbryder',
)
export const leave = words(`
  skifte opsige lukke spærre tilbageføre stoppe afvise annullere droppe flytte forlade afbestille ophæve hæve trække tilbagekalde
  bestride tilbageholde afbryde blokere handle købe bestille vælge søge gå indstille
`)
export const ties = words(`
  aftalen samarbejdet abonnementet abonnement abonnementer kontrakten kunde jer ordrerne betalingen betalingerne handlen
  forsikringen forsikringer opsparing opsparingen engagement medlemskab medlemskabet forretning kunder lejemålet salget penge lånet
  betaling opgaver alt
`)

/** „finder en anden ⟦bank⟧“, but „finder en anden dag“. */
export const rivals = words(`
  bank leverandør udbyder selskab forsikringsselskab firma butik webshop platform teleselskab mobilselskab elselskab håndværker
  advokat revisor samarbejdspartner forhandler læge tandlæge værksted fragtfirma speditør vognmand konkurrent konkurrenten
  konkurrenter konkurrenterne partner leverandører rejseselskab rejsebureau flyselskab hotel fitnesscenter internetudbyder
  varmeleverandør energiselskab a-kasse fagforening pensionsselskab bureau optiker frisør apotek kæde markedsplads
  grossist producent producenter producenten hosting udlejer mægler ejendomsmægler entreprenør elektriker vvs'er maler murer
  rengøringsfirma
`)
