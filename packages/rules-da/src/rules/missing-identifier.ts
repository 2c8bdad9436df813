import {missingIdentifierRule} from '@tactlint/core'

const toSupport = {audience: 'support'} as const

/** What the reader needs to find the case. */
export const missingIdentifier = missingIdentifierRule({
  wording: {
    missing: {
      what: '»{words}« står uden {asked}.',
      why: 'Uden det kan modtageren ikke finde sagen og må skrive tilbage for at spørge.',
      instead: 'Skriv {asked}, f.eks. på en linje for sig lige efter hilsenen.',
    },
    own: {
      what: '»{words}« står uden {asked}.',
      why: 'Uden det kan modtageren ikke finde sagen og må skrive tilbage for at spørge.',
      instead: 'Skriv det på en linje for sig lige efter hilsenen.',
    },
  },
  names: {
    'shipment-reference': {asked: 'et forsendelses-ID', label: 'Forsendelses-ID'},
    'product-reference': {asked: 'et ASIN eller et varenummer', label: 'ASIN'},
    'order-reference': {asked: 'et ordrenummer', label: 'Ordrenummer'},
    'parcel-reference': {asked: 'et ordrenummer eller et pakkenummer', label: 'Ordrenummer'},
    'purchase-reference': {asked: 'et ordrenummer', label: 'Ordrenummer'},
    'invoice-reference': {asked: 'et fakturanummer eller et kundenummer', label: 'Fakturanummer'},
    'payout-reference': {asked: 'et udbetalingsnummer', label: 'Udbetalingsnummer'},
    'reimbursement-reference': {
      asked: 'et refusionsnummer eller et forsendelses-ID',
      label: 'Forsendelses-ID',
    },
    'seller-account': {asked: 'et sælger-ID eller kontoens e-mailadresse', label: 'Sælger-ID'},
    'bank-account': {asked: 'et kontonummer eller oplysning om overførslen', label: 'Kontonummer'},
    'subscription-reference': {
      asked: 'et kundenummer eller det telefonnummer, det drejer sig om',
      label: 'Kundenummer',
    },
    'booking-reference': {asked: 'et bookingnummer', label: 'Bookingnummer'},
    'policy-reference': {asked: 'et policenummer eller et skadenummer', label: 'Policenummer'},
    'user-account': {asked: 'kontoens e-mailadresse eller et sagsnummer', label: 'E-mail på kontoen'},
    'serial-number': {asked: 'et serienummer eller et ordrenummer', label: 'Serienummer'},
    'supply-reference': {asked: 'et kundenummer eller et målernummer', label: 'Kundenummer'},
    'file-reference': {asked: 'et sagsnummer eller et journalnummer', label: 'Sagsnummer'},
    'case-reference': {
      asked: 'et ordre-, sags- eller kundenummer',
      label: 'Ordre-, sags- eller kundenummer',
    },
    date: {asked: 'en dato', label: 'Dato'},
    amount: {asked: 'et beløb', label: 'Beløb'},
    quantity: {asked: 'et antal', label: 'Antal'},
    'error-code': {asked: 'en fejlkode', label: 'Fejlkode'},
  },
  colon: ': ',
  examples: [
    {
      bad: 'Hej kundeservice\n\nMin pakke er ikke kommet, selv om den skulle være her i fredags. Kan I se, hvor den er?\n\nVenlig hilsen\nMaja',
      good: 'Hej kundeservice\n\nOrdrenummer: ⟨ordrenummer⟩\n\nMin pakke er ikke kommet, selv om den skulle være her i fredags. Kan I se, hvor den er?\n\nVenlig hilsen\nMaja',
    },
    {
      context: toSupport,
      bad: 'Hej\n\nDer mangler 12 enheder i vores FBA-forsendelse. Vil I tælle dem igen?',
      good: 'Hej\n\nForsendelses-ID: ⟨forsendelses-ID⟩\n\nDer mangler 12 enheder i vores FBA-forsendelse. Vil I tælle dem igen?',
    },
    {
      context: toSupport,
      bad: 'Goddag\n\nProdukttitlen er forkert efter opdateringen i mandags. Kan I rette den?',
      good: 'Goddag\n\nASIN: ⟨ASIN⟩\n\nProdukttitlen er forkert efter opdateringen i mandags. Kan I rette den?',
    },
    {
      context: toSupport,
      bad: 'Hej. Jeg har sendt varen retur, men mangler stadig mine penge. Kan i se på det?',
    },
    {
      bad: 'Hej. Jeg bestilte en lampe hos jer for tre uger siden, og den er endnu ikke dukket op. Hvad gør vi?',
    },
    {
      context: toSupport,
      bad: 'Kunden vil have pengene tilbage, fordi koppen var i stykker. Vil I refundere beløbet?',
    },
    {
      context: toSupport,
      bad: 'Hej. Vi skulle have været med færgen den 4. juli, men bilen er gået i stykker. Kan vi komme med dagen efter?',
    },
    {
      context: toSupport,
      bad: 'Hej. Vi sendte 240 enheder ind, og kun 192 er modtaget. Kan I se, hvor resten er?',
    },
    {
      context: toSupport,
      allowed: 'Hej. Strømmen er gået på hele Strandvænget, og fryseren tør. Hvornår kommer den igen?',
    },
    {context: toSupport, allowed: 'Hej. Må man have en gasflaske med om bord? Vi har ikke bestilt endnu.'},
    {
      context: toSupport,
      allowed: 'Hej. Hvor finder jeg forsendelses-ID’et? Jeg vil gerne skrive det på pallen.',
    },
    {context: toSupport, allowed: 'Hej. Tak for hjælpen, pakken er kommet. I må gerne lukke sagen.'},
    {
      context: toSupport,
      allowed:
        'Sender I også pakker til Færøerne, og hvad koster leveringen? Jeg vil gerne bestille en vase.',
    },
    {context: toSupport, allowed: 'Kan jeg få pengene tilbage, hvis jeg fortryder købet?'},
    {context: toSupport, allowed: 'Min pakke (ordrenr. 5520183) er ikke kommet. Kan I se, hvor den er?'},
    {
      context: {audience: 'support', subject: 'Ordre 249-1234567-1234567'},
      allowed: 'Hej. Min pakke er ikke kommet. Kan I se, hvor den er?',
    },
    {
      context: {audience: 'support', attachments: ['ordre-5520183_foto.jpg']},
      allowed: 'Hej. Min pakke er gået i stykker. Kan I sende en ny?',
    },
    {context: toSupport, allowed: 'Forsendelse FBA15DJ9S3J5: 12 enheder mangler. Vil I undersøge det?'},
    {context: toSupport, allowed: 'Hej. Ordre {{ordrenr}} er ikke leveret. Vil I undersøge, hvor pakken er?'},
    {
      context: {audience: 'support', stage: 'follow-up'},
      allowed: 'Hej. Pakken er stadig ikke kommet. Er der noget nyt?',
    },
    // Den, der fortæller sagen forfra, skriver til nogen, der skal finde den.
    {
      context: {audience: 'support', stage: 'follow-up'},
      bad: 'Hej. Jeg skrev i går om min pakke. Den skulle være kommet i fredags, men den er her ikke. Kan I finde den?',
    },
    {
      context: toSupport,
      allowed:
        'Vi har betalt for meget i husleje og vil gerne have pengene tilbage. Det drejer sig om lejligheden på 2. sal.',
    },
    {
      allowed:
        'Hej Maja. Tak for din henvendelse. Vi beklager, at din pakke er forsinket. Vil du svare på, om den er kommet?',
    },
    {allowed: 'Den nuværende titel på dette produkt går ud over kundeoplevelsen. Vil I venligst rette den?'},
  ],
})
