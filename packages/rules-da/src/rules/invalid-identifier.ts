import {invalidIdentifierRule} from '@tactlint/core'
import {calledWrong} from '../lexicon/evidence/called-wrong.js'

const why = 'Sådan kan modtageren ikke slå det op og må skrive tilbage for at spørge.'
const compare = 'Sammenlign med originalen, tegn for tegn.'

/** Et nummer, der ikke kan være rigtigt. */
export const invalidIdentifier = invalidIdentifierRule({
  terms: {
    families: {
      'order-id': 'et ordrenummer',
      asin: 'et ASIN',
      'product-code': 'et varenummer',
      'shipment-id': 'et forsendelses-ID',
      'tracking-number': 'et pakkenummer',
      'case-id': 'et sagsnummer',
      'invoice-number': 'et fakturanummer',
      'account-id': 'et kontonummer',
      'tax-id': 'et momsnummer',
      'payment-id': 'et transaktionsnummer',
      'bank-account': 'et kontonummer',
    },
    schemes: {
      'amazon-order-id': 'et Amazon-ordrenummer',
      fnsku: 'et FNSKU',
      'fba-shipment-id': 'et FBA-forsendelses-ID',
      'rakuten-order': 'et ordrenummer fra Rakuten',
      'upc-a': 'et UPC-nummer',
      'ean-13': 'et EAN-nummer',
      'ean-8': 'et kort EAN-nummer',
      'gtin-14': 'et GTIN-14',
      'sscc-18': 'et SSCC-nummer',
      'isbn-10': 'et ISBN',
      'isbn-13': 'et ISBN',
      imei: 'et IMEI-nummer',
      ups: 'et pakkenummer fra UPS',
      'fedex-12': 'et pakkenummer fra FedEx',
      'usps-22': 'et pakkenummer fra USPS',
      'dhl-10': 'et fragtbrevsnummer fra DHL',
      'amazon-logistics': 'et pakkenummer fra Amazon',
      s10: 'et pakkenummer fra posten',
      'jp-parcel-12': 'et japansk pakkenummer',
      'jp-registered-11': 'et nummer på et japansk anbefalet brev',
      cvr: 'et CVR-nummer',
      'jp-invoice-reg': 'et japansk registreringsnummer',
      iban: 'et IBAN-nummer',
    },
    of: {digits: 'cifre', characters: 'tegn'},
  },
  calledWrong,
  wording: {
    'too-short': {
      what: '»{words}« har kun {actual} af de {expected} {of}, der er i {scheme}.',
      why,
      instead: 'Find det, der mangler.',
    },
    'too-long': {what: '»{words}« har {actual} {of}, men {scheme} har {expected}.', why, instead: compare},
    grouping: {
      what: '»{words}« er delt op som {actual}, men {scheme} deles som {expected}.',
      why: 'Sådan kan modtageren ikke kopiere det ind i en søgning.',
      instead: 'Flyt bindestregerne.',
    },
    'check-digit': {
      what: 'Kontrolcifferet i »{words}« skulle være {expected}, ikke {actual}.',
      why: 'Mindst ét tegn er altså tastet forkert, og modtageren kan ikke slå nummeret op.',
      instead: compare,
    },
    'no-check-digit': {
      what: '»{words}« kan ikke være {scheme}: Intet kontrolciffer passer til cifrene.',
      why: 'Mindst ét af dem er altså tastet forkert, og modtageren kan ikke slå nummeret op.',
      instead: compare,
    },
    checksum: {
      what: '»{words}« kan ikke være {scheme}: Kontrolcifrene passer ikke til resten.',
      why: 'Mindst ét tegn er altså tastet forkert, eller to har byttet plads.',
      instead: compare,
    },
    'letter-for-digit': {
      what: '»{words}« har bogstavet {actual} på en plads, hvor {scheme} har et ciffer.',
      why: 'En søgning på det giver intet, og ingen kan se hvorfor.',
      instead: 'Skriv cifferet {expected}.',
    },
    country: {what: '»{actual}« i »{words}« er ikke et land.', why, instead: compare},
    date: {what: '»{actual}« i »{words}« er ikke en dato, men det er der i {scheme}.', why, instead: compare},
    format: {
      what: '»{words}« har bogstaver eller cifre, hvor {scheme} fra {actual} ikke har dem.',
      why,
      instead: compare,
    },
  },
  examples: [
    {bad: 'Ordrenr. 112-4738291-504786 er ikke kommet. Kan I se, hvor den er?'},
    {bad: 'Vi har sendt fakturaen til EAN-nummer 5701234567898.'},
    {bad: 'Pakken er sendt med PostNord, nummer RB123456786DK.'},
    {bad: 'Vores nye konto er DK50 0040 0440 1162 34.'},
    {bad: 'Vores CVR-nummer er 12345678.'},
    {bad: 'Vi vil gerne have rettet titlen på B08QZ4K1.'},
    {
      bad: 'EAN-nummeret er 57O1234567899.',
      good: 'EAN-nummeret er 5701234567899.',
    },
    {
      bad: 'Ordren er 2491-234567-1234567.',
      good: 'Ordren er 249-1234567-1234567.',
    },
    {allowed: 'Ordrenr. 112-4738291-5047863, EAN 5701234567899, CVR 13748136, sporingsnr. EE123456785DK.'},
    // Butikkens egne numre.
    {allowed: 'Ordrenr. 5520183, kundenr. 12345678 og varenr. 5701234567898.'},
    {allowed: 'Aftagenummeret er 571313174015862308.'},
    // Teksten siger det selv.
    {allowed: 'Det forkerte EAN-nummer 5701234567898 skal rettes.'},
    {allowed: 'I skriver, at CVR-nr. 12345678 er ugyldigt. Hvad skal vi bruge i stedet?'},
    {allowed: 'Jeg fik EAN 5701234567899 i stedet for 5701234567898.'},
    // Andres ord.
    {allowed: 'Skærmen viser »RB123456786DK findes ikke«.'},
    {allowed: 'Se https://example.com/spor/RB123456786DK.'},
    {allowed: 'Ordrenr. xxxxxxx, [ORDRENUMMER], EAN 0000000000000.'},
    {allowed: 'Ring til DHL på 7012345678, hvis pakken ikke kommer.'},
  ],
})
