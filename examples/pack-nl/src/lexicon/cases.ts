import {words, type Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** Something is not as it should be. */
export const complaints = {
  source,
  phrases: [
    '(kapot|defect|beschadigd|beschadigde|gebarsten|gescheurd|verkeerd|verkeerde|onjuist|onjuiste|kwijt|zoek|zoekgeraakt|vermist)',
    '(ontbreekt|ontbreken|ontbrak|ontbraken|foutmelding)',
    '(werkt|werken|klopt|kloppen|lukt|past) (nog |nog steeds |helaas |echt |)niet',
    '(doet|doen) het niet',
    'is er (iets |)(misgegaan|mis)',
    '(dubbel|twee keer|te veel) (betaald|afgeschreven|in rekening gebracht)',
  ],
  patterns: [
    {
      // “is nog steeds niet bezorgd”, “heb ik nooit ontvangen”, “kan ik de pagina niet openen”
      name: 'is niet bezorgd',
      steps: [
        {surface: words('is zijn heb hebben heeft werd werden kan kunnen was waren')},
        {gap: 8},
        {surface: ['niet', 'nooit', 'niets', 'geen']},
        {gap: 3},
        {
          surface: words(
            `aangekomen ontvangen geleverd bezorgd gearriveerd binnen verwerkt teruggestort terugbetaald gekregen gecrediteerd vergoed
            gestort gevonden openen vinden inloggen bijgeschreven`,
          ),
        },
      ],
    },
    {
      // “die niet is aangekomen”, “dat het pakket niet bezorgd is”
      name: 'niet is bezorgd',
      steps: [
        {surface: ['niet', 'nooit', 'niets', 'geen']},
        {gap: 2},
        {surface: words('is zijn heb hebben heeft werd werden')},
        {surface: words('aangekomen ontvangen geleverd bezorgd gearriveerd verwerkt teruggestort gekregen')},
      ],
    },
  ],
} satisfies Lexicon

/** How something is done, what is offered, what one is thankful for: no case that somebody must find. */
export const generalQuestions = {
  source,
  phrases: [
    '(hoe|waar) (kan|kun|kunnen|moet|moeten|vind|vinden|zie|zien|wijzig|annuleer|retourneer) (ik|je|u|we|wij|men)',
    'hoe (lang|vaak|veel|werkt|gaat)',
    '(kan|mag|kunnen|mogen) (ik|we|wij|je) (ook|nog|bij (u|jullie))',
    '(leveren|verzenden|bezorgen|versturen|verkopen|hebben|accepteren) (jullie|u) (ook|naar|in|nog)',
    '(levert|verzendt|bezorgt|verkoopt|heeft) u (ook|naar|in|nog)',
    'wat (kost|kosten|is de|zijn de)',
    '(als|indien|voordat|wanneer) (ik|we|wij|je) (iets |een |)(bestel|bestellen|retourneer|annuleer)',
    '(een|de) (nieuwe|volgende|andere) (bestelling|order|zending)',
    '(bestelling|order) (plaatsen|doen|afronden)',
    '(bedankt|bedanken|dank) (u |je |jullie |)voor',
  ],
} satisfies Lexicon

const own = '(mijn|onze|deze|de)'

export const topics = {
  order: {
    source,
    phrases: [
      `${own} (bestelling|order|aankoop|levering)`,
      '(mijn|ons|het|dit) (pakket|pakje)',
      '(bestelling|order) van',
    ],
    patterns: [
      {
        // “heb ik een lamp besteld”, “de lamp die ik vorige week bestelde”
        name: 'ik heb … besteld',
        steps: [
          {
            anyOf: [
              [{surface: ['ik', 'wij', 'we']}, {surface: ['heb', 'hebben', 'had', 'hadden']}],
              [{surface: ['heb', 'hebben', 'had', 'hadden']}, {surface: ['ik', 'wij', 'we']}],
            ],
          },
          {gap: 9},
          {surface: ['besteld', 'gekocht', 'aangeschaft']},
        ],
      },
    ],
  },
  shipment: {source, phrases: [`${own} (zending|voorraadzending|fba-zending|inzending)`]},
  refund: {
    source,
    phrases: [
      `${own} (terugbetaling|teruggave|restitutie|retourzending)`,
      '(mijn|onze|een) retour',
      '(mijn|het|ons) (geld|aankoopbedrag|bedrag) (nog |)(niet |)(terug|teruggestort|terugbetaald)',
      '(teruggestort|terugbetaald)',
    ],
  },
  listing: {
    source,
    phrases: [
      `${own} (advertentie|productpagina|listing|productvermelding|aanbieding)`,
      "de (titel|omschrijving|beschrijving|foto|foto's|afbeelding|prijs) van (mijn|ons|onze|dit|deze|het) (product|artikel|advertentie|listing)",
      "(producttitel|productomschrijving|productfoto|productfoto's)",
    ],
  },
} satisfies Record<string, Lexicon>

const things =
  'bestelling|order|pakket|zending|retour|terugbetaling|factuur|abonnement|aankoop|klacht|reparatie'

/** Who reads: “mijn bestelling” is written to a support desk, “uw bestelling” to a customer. */
export const audience = {
  support: {
    source,
    phrases: [
      '(beste|geachte|hallo|dag|goedemorgen|goedemiddag) (klantenservice|klantendienst|helpdesk|support|supportafdeling|verkoperssupport|verkopersondersteuning|partnerservice)',
      `(mijn|onze|ons) (${things}|account|advertentie|productpagina|verkopersaccount)`,
      '(uw|jullie) (klantenservice|klantendienst|helpdesk|webshop|webwinkel|winkel|bezorger|koerier|magazijn)',
      '(bij|via) (u|jullie) (besteld|gekocht)',
    ],
  },
  customer: {
    source,
    phrases: [
      '(beste|geachte) (klant|koper|relatie)',
      `(uw|je|jouw) (${things})`,
      '(u|je) (bestelde|kocht|retourneerde)',
      '(wij|we) (hebben|sturen|zullen) (uw|je|jouw|u|jou)',
    ],
  },
} satisfies Record<string, Lexicon>

export const stage = {
  'follow-up': {
    source,
    phrases: [
      '(bedankt|dank) ((u|je) wel |)voor (uw|je|jullie) (snelle |vlotte |duidelijke |)(reactie|antwoord|terugkoppeling|mail|e-mail)',
      '(mijn|onze) (vorige|eerdere|laatste|eerste) (mail|e-mail|bericht|brief|melding)',
      '(in|naar aanleiding van) (uw|jullie|je) (mail|e-mail|antwoord|reactie)',
      '(ik|wij|we) (mailde|mailden|schreef|schreven|belde|belden) (u|jullie|je) (op|vorige|al)',
      'nog (steeds |altijd |)(geen|niet) (antwoord|reactie|gereageerd|geantwoord)',
      '(ter |)herinnering',
    ],
  },
  resolved: {
    source,
    phrases: [
      '(is|zijn) (inmiddels|intussen|ondertussen|vandaag|gisteren|al|nu|netjes|goed) (opgelost|aangekomen|bezorgd|geleverd|binnen|ontvangen|teruggestort)',
      '(werkt|doet het) (nu |)weer',
      '(mag|kan|kunt u) (deze|het|de) (zaak|ticket|melding) (nu |)(sluiten|gesloten)',
    ],
  },
} satisfies Record<string, Lexicon>
