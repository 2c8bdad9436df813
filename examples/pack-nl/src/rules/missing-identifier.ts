import {missingIdentifierRule, type Wording} from '@tactlint/core'

const say = (thing: string): Wording => ({
  what: `Bij ‘{words}’ staat geen ${thing}.`,
  why: 'Zonder nummer kan de lezer uw zaak niet opzoeken en moet eerst terugvragen.',
  instead: `Noem het ${thing}.`,
})
const greeting = 'Beste klantenservice,'
const context = {audience: 'support'} as const

/** Writes about a case and leaves out the number by which it is found. */
export const missingIdentifier = missingIdentifierRule({
  wording: {
    order: say('bestelnummer'),
    shipment: say('zendingsnummer'),
    listing: say('artikelnummer'),
    refund: say('bestelnummer'),
  },
  line: {
    order: 'Bestelnummer: ⟨bestelnummer⟩',
    shipment: 'Zendingsnummer: ⟨zendingsnummer⟩',
    listing: 'Artikelnummer: ⟨artikelnummer⟩',
    refund: 'Bestelnummer: ⟨bestelnummer⟩',
  },
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
