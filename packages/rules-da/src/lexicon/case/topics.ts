import {words, type CatalogueTopic, type Lexicon} from '@tactlint/core'
import {dealings} from './dealings.js'
import {deskTopics} from './desk-topics.js'
import {marketplaceTopics} from './marketplace-topics.js'
import {goodsNamed, placesOnline, thingsNamed} from './own-things.js'
import {source} from '../source.js'

/** Goods on the way to the marketplace's warehouse. „Forsendelse“ is also a parcel; the identifiers asked for fit both. */
const shipment = {
  source,
  phrases: [
    '(min|vores|denne|en|) (fba-forsendelse|fba-sending|fba forsendelse)',
    '(fba-forsendelsen|fba-forsendelser|fba-sendingen)',
    '(min|vores|denne|en) (forsendelse|sending|indlevering|indsendelse)',
    'forsendelsen',
    'sendingen',
    'indleveringen',
    '(lagerdifference|lagerdifferencen|lagerafvigelse|optælling|genoptælling)',
    '(manglende|mangler|forsvundne) (enheder|kasser|kartoner)',
    '(enheder|kasser|kartoner) (mangler|er ikke registreret)',
    '(på|til|hos|fra|i) (jeres|amazons|fba-) lager',
    '(på|til|fra|i) lageret',
    '(paller|pallen|pallerne|kasserne|kartonerne|enhederne|fba)',
  ],
  patterns: [
    // „Vi sendte 240 enheder ind“, „har indleveret to paller“
    {
      name: 'sendte 240 enheder ind',
      steps: [
        {
          anyOf: [
            [
              {surface: words('sendte sendt leverede leveret')},
              {gap: 4},
              {surface: words('enheder kasser kartoner paller stk')},
              {optional: [{surface: '.'}]},
              {surface: words('ind afsted')},
            ],
            [
              {surface: words('indsendte indsendt indleverede indleveret')},
              {gap: 4},
              {surface: words('enheder kasser kartoner paller stk')},
            ],
          ],
        },
      ],
    },
  ],
} satisfies Lexicon

/** The page of a product in the shop or on the marketplace. */
const listing = {
  source,
  phrases: [
    '(produkttitlen|produkttitel|produktsiden|produktside|produktbilledet|produktbillede|produktbilleder|produktbillederne)',
    '(produktbeskrivelsen|produktbeskrivelse|produktteksten|varesiden|varebeskrivelsen|varebilledet|varebillederne|hovedbilledet)',
    '(min|mit|vores|mine|denne|en) (listing|listings|annonce|annoncer|produktside|produkttitel|vareside|asin)',
    '(listingen|annoncen|varianten|variationen|størrelsesskemaet|bulletpoints|søgeordene)',
    '(titlen|billedet|billederne|beskrivelsen|kategorien) (på|til|for|af) (mit produkt|dette produkt|det produkt|vores produkt|min vare|denne vare|vores vare|mine varer|vores varer|min listing|min annonce)',
    '(titlen|billedet|billederne|beskrivelsen|kategorien) (på|til|for|af) (produktet|varen|varerne|produkterne)',
    '(nuværende|forkert|forkerte|rigtige|korrekte) (titel|produkttitel|hovedbillede|beskrivelse|kategori)',
    '(produktets|varens) (titel|billede|beskrivelse|kategori)',
    'titlen (er|var|viser|mangler)',
    '(titlen|mærkenavnet|brandnavnet|produktnavnet|varenavnet|kategorien|underkategorien|størrelsesguiden) (på|for|til|af) (vores|min|mit|mine)',
    '(mit produkt|min vare|vores produkt|vores vare|mine varer|vores varer) (er|bliver|er blevet) (spærret|fjernet|deaktiveret|skjult|undertrykt|slettet|afvist|suspenderet)',
    '(varen|produktet|varianten|varianterne|annoncen) (er|bliver|blev) (blevet |) (spærret|fjernet|deaktiveret|skjult|undertrykt) (fra|i|på)',
    '(fjernet|spærret|slettet|deaktiveret|skjult) (mit produkt|min vare|vores produkt|vores vare|mine varer|vores varer)',
  ],
  patterns: thingsNamed.listing,
} satisfies Lexicon

const goods =
  'sofa|stol|stole|lænestol|bord|spisebord|seng|madras|reol|skab|kommode|lampe|bordlampe|pendel|tæppe|kaffemaskine|espressomaskine|opvaskemaskine|køleskab|fryser|komfur|ovn|emhætte|støvsuger|robotstøvsuger|robotplæneklipper|plæneklipper|blender|røremaskine|airfryer|mikroovn|elkedel|brødrister|mobil|tablet|computer|bærbare|skærm|printer|tv|fjernsyn|højttaler|høretelefoner|hovedtelefoner|kamera|smartwatch|cykel|elcykel|cykelhjelm|løbehjul|jakke|frakke|kjole|bukser|trøje|skjorte|sko|støvler|sneakers|sandaler|taske|rygsæk|kuffert|ur|halskæde|armbånd|øreringe|briller|solbriller|barnevogn|klapvogn|autostol|gryde|pande|grill|symaskine|parasol|telt|sovepose'

/** What a customer has ordered. „I orden“ and „i rette orden“ are other words. */
const order = {
  source,
  phrases: [
    '(min|vores|sin|hendes|hans|denne|kundens) (ordre|bestilling)',
    '(mine|vores) (ordrer|bestillinger)',
    'mit køb',
    '(annullere|annuller|fortryde|afbestille|stoppe) (købet|salget|handlen|handelen)',
    '(bytte|ombytte) (min|mit|mine|den|det|de|vores)',
    '(en køber|køberen|en kunde) (vil|har|fik|skriver|siger|returnerede|sendte|afbestilte|påstår|klager|kræver)',
    '(ordren|bestillingen|ordrerne)',
    '(de|den) bestilte (vare|varer)',
    '(varen|varerne|produktet|den) (er|var|kom|ankom) (defekt|i stykker|beskadiget|ødelagt|knust|itu)',
    '(en|den|sendt) forkert(e|) (vare|størrelse|farve|model)',
    '(forkerte|mine) varer',
    '(sende|sender|få|have|bytte den til) (mig |os |) (den|det|de) rigtige',
    '(den|det|de) (i|du) (sendte|leverede|solgte|har sendt|har leveret)',
    '(i|du) (sendte|leverede|solgte) (mig|os)',
    '(min|vores|en) reklamation',
    '(reklamere|ombytte|ombytning|ombyttet)',
    '(bestilt|bestilte|købt|udleveret)',
    'kunden (skriver|siger|påstår|klager|har|vil|kræver)',
    '(jeg|vi) købte',
    'købte (jeg|vi)',
    `(min|mit|mine|vores) (nye|) (${goods})`,
  ],
  patterns: goodsNamed,
} satisfies Lexicon

/** What is on its way to a customer. */
const delivery = {
  source,
  phrases: [
    '(min|vores|sin|hendes|hans|denne|kundens) (pakke|levering)',
    '(mine|vores) (pakker|leveringer)',
    '(pakken|pakkerne|leveringen)',
    '(venter på|mangler|sendte|bestilt) en pakke',
    '(forsinket|manglende|forkert) levering',
    '(varen|varerne) (er|var|blev) (stadig|endnu|) (ikke|aldrig) (kommet|leveret|ankommet|dukket op|afsendt|sendt)',
    'ikke (blevet|) leveret',
    '(skrev|skrive|skrevet|opgivet|indtastet|valgt|oplyst) (den gamle|en forkert|forkert|min gamle|den forkerte) adresse',
    'leveret (til|hos) (naboen|den forkerte adresse|en forkert adresse|forkert adresse)',
    '(track & trace|track and trace|trackingen|sporingen|fragtmanden|fragtfirmaet|chaufføren|buddet|pakkeshoppen|pakkeboksen|posthuset)',
    '(leveret|levering|varen|varerne|ankom)',
  ],
  patterns: [
    ...thingsNamed.delivery,
    // „de bukser, der kom i går“
    {
      name: '…, der kom',
      steps: [
        {surface: ','},
        {surface: ['der', 'som']},
        {surface: words('kom ankom')},
        {notAhead: [{surface: words('ingen ikke aldrig fra for til med ind ud')}]},
      ],
    },
  ],
} satisfies Lexicon

/**
 * Words of the topics that name things in passing: „Hvilken pære passer til den lampe, jeg købte?“ They count beside a
 * complaint that no identifier tells the subject of.
 */
export const inPassing = {
  source,
  phrases: [
    '(bestilt|bestilte|købt|leveret|levering|varen|varerne|ankom|udleveret)',
    'kunden (skriver|siger|påstår|klager|har|vil|kræver)',
    '(en køber|køberen|en kunde) (vil|har|fik|skriver|siger|returnerede|sendte|afbestilte|påstår|klager|kræver)',
    '(jeg|vi) købte',
    'købte (jeg|vi)',
    `(min|mit|mine|vores) (nye|) (${goods})`,
    '(retur|returneret)',
    '(track & trace|track and trace|trackingen|sporingen|fragtmanden|fragtfirmaet|chaufføren|buddet|pakkeshoppen)',
    '(paller|pallen|pallerne|kasserne|kartonerne|enhederne|fba)',
    'mine penge',
  ],
  patterns: [...goodsNamed, ...placesOnline],
} satisfies Lexicon

/** Money back, or goods on their way back for it. */
const refund = {
  source,
  phrases: [
    'mine penge',
    '(mine|sine|vores) penge (tilbage|retur|igen)',
    '(pengene|beløbet|penge) (tilbage|retur|igen)',
    '(refundering|refunderingen|refunderet|refundere|refunder|refundér|refusion|refusionen)',
    '(tilbagebetaling|tilbagebetalingen|tilbagebetalt|tilbagebetale)',
    '(min|vores|denne) (retur|returnering|returpakke|returordre)',
    '(returpakken|returneringen)',
    '(retur|returneret)',
    '(sendt|sendte) (den|det|dem|varen|varerne|pakken|) (retur|tilbage)',
    '(jeg|vi) (returnerede|har returneret)',
    '(bruge|benytte|gøre brug af) (min|) (fortrydelsesret|fortrydelsesretten)',
    '(trukket|hævet|betalt) (to gange|dobbelt|for meget)',
  ],
} satisfies Lexicon

// The order tells which topic is named when two weigh the same.
export const topics = {
  shipment,
  listing,
  order,
  delivery,
  refund,
  ...deskTopics,
  ...marketplaceTopics,
  other: dealings,
} satisfies Readonly<Record<CatalogueTopic, Lexicon>>
