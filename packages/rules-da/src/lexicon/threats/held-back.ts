import type {Pattern} from '@tactlint/core'
import {unless} from './conditions.js'
import {atEnd, either, gap, maybe, next, notNext, one, other, pattern} from '../notation.js'
import {writer} from './threat-words.js'
import {places, stepsTaken} from './steps-taken.js'

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

export const heldBack: readonly Pattern[] = [...nothingUntil, ...veiled, ...visitors, ...stepsTaken]
