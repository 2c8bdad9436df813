import {expand, labelledIdentifiers, placeholders, words, type Recogniser} from '@tactlint/core'
import {dates} from './recognise/dates.js'
import {measured} from './recognise/measures.js'
import {singleQuotations} from './recognise/single-quotations.js'

/** “bestelnummer”, “bestelnr”, “bestel-nr”, “bestel-id” */
const numbered = (...words: readonly string[]): readonly string[] =>
  words.flatMap(word => expand(`${word}(nummer|nr|-nummer|-nr|-id)`))

export const recognisers: readonly Recogniser[] = [
  labelledIdentifiers({
    language: 'nl',
    labels: {
      'order-id': [
        ...numbered('bestel', 'bestellings', 'order', 'boekings'),
        'bestelling',
        'order',
        'boeking',
      ],
      'product-code': [...numbered('artikel', 'product', 'model', 'serie'), 'sku', 'ean', 'ean-code'],
      'shipment-id': [...numbered('zendings', 'zending'), 'zending'],
      'tracking-number': [
        ...numbered('tracking', 'pakket', 'volg'),
        ...expand('(track (en|&) trace|track-en-trace)(code|-code| code|)'),
        'pakket',
        'barcode',
      ],
      'case-id': [
        ...numbered('zaak', 'ticket', 'dossier', 'klacht', 'referentie', 'retour'),
        'ref',
        'dossier',
      ],
      'invoice-number': [...numbered('factuur'), 'factuur'],
      'account-id': [...numbered('klant', 'account', 'contract', 'relatie', 'polis')],
    },
    connectors: ['is', 'was', 'luidt', 'met nummer', 'met het nummer', 'nummer', 'nr.', 'nr'],
  }),
  placeholders({
    identifier:
      words(`bestelnummer bestelnr ordernummer ordernr order bestelling nummer nr zending zendingsnummer pakketnummer trackingcode
      factuur factuurnummer klantnummer zaaknummer ticketnummer dossiernummer artikelnummer referentie asin ean sku id`),
    name: words('naam voornaam achternaam klant klantnaam medewerker bedrijf bedrijfsnaam winkel'),
    date: words('datum dag leverdatum besteldatum factuurdatum deadline'),
  }),
  singleQuotations,
  dates,
  ...measured,
]
