import {missingIdentifierRule} from '@tactlint/core'

const greeting = 'Beste klantenservice,'
const context = {audience: 'support'} as const

/** Writes about a case and leaves out the number by which it is found. */
export const missingIdentifier = missingIdentifierRule({
  wording: {
    missing: {
      what: 'Bij ‘{words}’ staat geen {asked}.',
      why: 'Zonder nummer kan de lezer uw zaak niet opzoeken en moet eerst terugvragen.',
      instead: 'Noem het {asked}.',
    },
    own: {
      what: 'Bij ‘{words}’ staat dit niet: {asked}.',
      why: 'Zonder nummer kan de lezer uw zaak niet opzoeken en moet eerst terugvragen.',
      instead: 'Zet het op een eigen regel onder de aanhef.',
    },
  },
  names: {
    'shipment-reference': {asked: 'zendingsnummer', label: 'Zendingsnummer'},
    'product-reference': {asked: 'artikelnummer', label: 'Artikelnummer'},
    'order-reference': {asked: 'bestelnummer', label: 'Bestelnummer'},
    'parcel-reference': {asked: 'bestelnummer', label: 'Bestelnummer'},
    'purchase-reference': {asked: 'bestelnummer', label: 'Bestelnummer'},
    'invoice-reference': {asked: 'factuurnummer', label: 'Factuurnummer'},
    'payout-reference': {asked: 'transactienummer', label: 'Transactienummer'},
    'reimbursement-reference': {asked: 'zendingsnummer', label: 'Zendingsnummer'},
    'seller-account': {asked: 'verkopersnummer', label: 'Verkopersnummer'},
    'bank-account': {asked: 'rekeningnummer', label: 'Rekeningnummer'},
    'subscription-reference': {asked: 'klantnummer', label: 'Klantnummer'},
    'booking-reference': {asked: 'reserveringsnummer', label: 'Reserveringsnummer'},
    'policy-reference': {asked: 'polisnummer', label: 'Polisnummer'},
    'user-account': {asked: 'e-mailadres van het account', label: 'E-mailadres'},
    'serial-number': {asked: 'serienummer', label: 'Serienummer'},
    'supply-reference': {asked: 'klantnummer', label: 'Klantnummer'},
    'file-reference': {asked: 'dossiernummer', label: 'Dossiernummer'},
    'case-reference': {
      asked: 'een bestelnummer, klantnummer of factuurnummer',
      label: 'Bestel- of klantnummer',
    },
    date: {asked: 'datum', label: 'Datum'},
    amount: {asked: 'bedrag', label: 'Bedrag'},
    quantity: {asked: 'aantal', label: 'Aantal'},
    'error-code': {asked: 'foutcode', label: 'Foutcode'},
  },
  colon: ': ',
  examples: [
    {
      bad: `${greeting}\n\nMijn bestelling is nog steeds niet bezorgd. Kunt u nagaan waar het pakket is?`,
      good: `${greeting}\n\nBestelnummer: ⟨bestelnummer⟩\n\nMijn bestelling is nog steeds niet bezorgd. Kunt u nagaan waar het pakket is?`,
    },
    {context, bad: 'Er ontbreken drie dozen in onze zending. Kunt u die laten natellen?'},
    {context, bad: 'De titel van dit artikel klopt niet. Kunt u die aanpassen?'},
    {context, bad: 'Vorige week heb ik een lamp bij u besteld. Het glas is gebarsten. Graag een nieuwe.'},
    {context, bad: 'Ik heb het geld nog niet terug. Wanneer wordt het gestort?'},
    {context, allowed: 'Mijn bestelling met nummer 58-70431 is nog niet bezorgd. Kunt u dat nagaan?'},
    {context, allowed: 'Mijn bestelling is nog niet bezorgd.\n\nBestelnr. 58-70431\n\nKunt u dat nagaan?'},
    {context, allowed: 'Factuurnummer 2026-0113: de terugbetaling is nog niet verwerkt. Kunt u dat nagaan?'},
    {context, allowed: 'Hoe kan ik een bestelling annuleren?'},
    {context, allowed: 'Leveren jullie ook in België als ik een bestelling plaats?'},
    {context, allowed: 'Bedankt voor uw snelle reactie. Mijn bestelling is nog niet bezorgd.'},
    {
      context,
      allowed: 'Mijn bestelling is vandaag bezorgd. Bedankt voor uw hulp, kunt u de melding sluiten?',
    },
    {
      context: {audience: 'support', subject: 'Bestelling 58-70431'},
      allowed: 'Mijn bestelling is nog niet bezorgd.',
    },
    {context: {audience: 'customer'}, allowed: 'Uw bestelling is nog niet bezorgd. Wij zoeken dit uit.'},
    {allowed: 'Het pakket is nog niet bezorgd. Kun je dat nagaan?'},
  ],
})
