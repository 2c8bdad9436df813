import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** Goods on the way to the marketplace's warehouse. „Forsendelse“ is also a parcel; the identifiers asked for fit both. */
export const shipment = {
  source,
  phrases: [
    '(min|vores|en|denne|den|) (fba-forsendelse|fba-forsendelsen|fba-sending|fba forsendelse)',
    '(min|vores|denne) (forsendelse|sending|indlevering|indsendelse)',
    'fba-forsendelser',
    'forsendelsen',
    'sendingen',
    'indleveringen',
    '(lagerdifference|lagerdifferencen|lagerafvigelse|optælling|genoptælling)',
    '(manglende|mangler) enheder',
    'enheder mangler',
    'enheder (af|fra)',
    '(på|til|hos|fra) jeres lager',
    '(sendt|sendte|leveret|ankommet|modtaget) (til|på) (jeres|amazons) lager',
  ],
} satisfies Lexicon

/** The page of a product in the shop or on the marketplace. */
export const listing = {
  source,
  phrases: [
    '(produkttitlen|produkttitel|produktsiden|produktside|produktbilledet|produktbillede|produktbilleder|produktbillederne)',
    '(produktbeskrivelsen|produktbeskrivelse|produktteksten|varesiden|varebeskrivelsen|varebilledet|hovedbilledet)',
    '(min|mit|vores|mine|denne|den) (listing|listings|annonce|annoncer|produktside|produkttitel|vareside)',
    '(listingen|annoncen|varianten|variationen|størrelsesskemaet)',
    '(titlen|titel|billedet|billederne|beskrivelsen|kategorien|søgeordene|teksten|mærket) (på|til|for|af) (mit|min|mine|vores|dette|denne|det|den|dit) (produkt|vare|produkter|varer|listing|annonce|asin)',
    '(titlen|billedet|billederne|beskrivelsen|kategorien|søgeordene) (på|til|for|af) (produktet|varen|varerne|produkterne)',
    '(nuværende|forkert|forkerte|rigtige|korrekte) (titel|produkttitel|hovedbillede|beskrivelse|kategori)',
    '(produktets|varens) (titel|billede|beskrivelse|kategori)',
    'titlen',
  ],
} satisfies Lexicon

/** What a customer has ordered, with its delivery. */
export const order = {
  source,
  phrases: [
    '(min|vores|sin|hendes|hans|denne|kundens) (ordre|bestilling|pakke|levering)',
    '(mine|vores) (ordrer|bestillinger|pakker|leveringer)',
    'mit køb',
    '(ordren|bestillingen|pakken|pakkerne|ordrerne|leveringen)',
    'en (hel|) pakke',
    '(de|den) bestilte (vare|varer)',
    '(varen|varerne) (er|var|blev) (stadig|endnu|) (ikke|aldrig) (kommet|leveret|ankommet|dukket op|afsendt|sendt)',
    '(en|den) forkert(e|) vare',
    '(forkerte|mine) varer',
    '(jeg|vi) (har|) (bestilt|bestilte|købt|købte)',
    '(har|bestilte|købte) (jeg|vi) (bestilt|købt|)',
  ],
} satisfies Lexicon

/** Words of `order` that name a purchase in passing: „Jeg købte en lampe … hvilken pære passer?“. They count beside a complaint. */
export const purchases = {
  source,
  phrases: ['(bestilt|bestilte|købt|købte)', '(har|bestilte|købte) (jeg|vi) (bestilt|købt|)'],
} satisfies Lexicon

/** Money back, or goods on their way back for it. */
export const refund = {
  source,
  phrases: [
    '(mine|sine|vores) penge',
    '(mine|sine|vores) penge (tilbage|retur|igen)',
    'pengene (tilbage|retur|igen)',
    '(refundering|refunderingen|refunderet|refundere|refunder|refundér|refusion|refusionen)',
    '(tilbagebetaling|tilbagebetalingen|tilbagebetalt|tilbagebetale)',
    '(min|vores|denne) (retur|returnering|returpakke|reklamation|returordre)',
    '(returpakken|returneringen)',
    'sendt (retur|tilbage)',
    '(jeg|vi) (returnerede|har returneret)',
    '(sendte|sendt) (den|det|dem|varen|varerne|pakken) (retur|tilbage)',
  ],
} satisfies Lexicon
