import {expand, type IdentifierLabels} from '@tactlint/core'

/** „ordre 5520183“, „Ordrenr. 5520183“, „ordre-ID’et er …“. The genitive and the plural name no single number. */
const numbered = (...words: readonly string[]): readonly string[] =>
  words.flatMap(word => expand(`${word}(nummer|nummeret|nr| nr|-nr|-id|id| id| nummer|)`))
/** „EAN-nummeret“, „CVR nr.“ */
const initials = (...words: readonly string[]): readonly string[] =>
  words.flatMap(word => expand(`${word}(|-nummer|-nummeret|-nr|-kode|-koden|nummer|nummeret|nr| nummer| nr)`))

/** Ordet nævner arten af nummer, tallet selv kan vise hvis: „pakkenummer“. */
const families: IdentifierLabels['labels'] = {
  'order-id': [
    ...numbered('ordre', 'ordrens', 'ordren', 'bestillings', 'booking', 'reservations', 'købs'),
    // „Ordrerne 58-70431, 58-70432 og 58-70433“
    ...['ordrerne', 'ordrer'],
    'bestilling',
    'bestillingen',
    'bookingen',
    'reservation',
    'reservationen',
    ...['ordrebekræftelse', 'ordrebekræftelsen', 'følgeseddel', 'følgesedlen'],
    ...numbered('ordrebekræftelses', 'følgeseddel', 'rekvisitions'),
    ...expand('order (id|no|number|)'),
    'order',
  ],
  'product-code': [
    ...numbered('vare', 'produkt', 'artikel', 'serie', 'model', 'stregkode'),
    ...['serienummer', 'modellen', 'stregkoden'],
  ],
  'shipment-id': [
    ...numbered('forsendelses', 'sendings', 'fba-', 'shipment'),
    ...expand('(forsendelse|forsendelsen|sending|sendingen|shipment|indlevering|fba-forsendelse)'),
  ],
  'tracking-number': [
    ...numbered(
      'tracking',
      'sporings',
      'pakke',
      'kolli',
      'fragtbrevs',
      'track & trace',
      'track and trace',
      'track & trace-',
      'track-and-trace-',
    ),
    ...['sporing', 'pakken', 'pakkerne', 'kolli-id', 'fragtbrev', 'gls', 'postnord', 'dao', 'bring'],
    ...['awb', 'awb-nr', 'awb-nummer', 'luftfragtbrev'],
    ...['anbefalet brev', 'det anbefalede brev', 'pallen'],
  ],
  'case-id': [
    ...numbered('reklamations', 'klage', 'reference', 'journal', 'support', 'retur', 'rma', 'rma-', 'skades'),
    ...['reklamation', 'referencen', 'ref', 'j.nr', 'vores ref', 'jeres ref', 'deres ref'],
  ],
  'account-id': [
    ...numbered(
      'kunde',
      'konto',
      'kontoen',
      'aftale',
      'aftage',
      'abonnements',
      'medlems',
      'medlem',
      'medlemskab',
      'abonnement',
      'police',
      'forsikring',
      'holdkort',
      'årskort',
      'rejsekort',
      'adgangskort',
      'bonuskort',
      'bruger',
      'kontrakt',
      'installations',
      'måler',
      'lejemåls',
    ),
    ...['aftalen', 'medlemskabet', 'abonnementet', 'policen', 'forsikringen', 'holdkortet'],
    ...expand('(kort|kortet|dankort|hævekort|visakort|mastercard)(,|) der (ender|slutter) på'),
    'lejemål',
  ],
  'tax-id': [...initials('vat'), 'se-nr', 'se-nummer'],
  'payment-id': [
    ...numbered('transaktions', 'betalings', 'udbetalings'),
    'transaktion',
    'betalingsreference',
  ],
}

/** Ordet nævner netop den slags nummer: „CVR-nr.“, „IBAN“. */
const kinds: IdentifierLabels['labels'] = {
  asin: initials('asin'),
  fnsku: initials('fnsku'),
  sku: [...initials('sku', 'msku'), 'sælger-sku'],
  'upc-a': initials('upc'),
  'ean-13': [...initials('ean', 'gtin', 'gln'), 'ean-13', 'jan-kode', 'jan-nummer'],
  'ean-8': ['ean-8'],
  'gtin-14': ['gtin-14', 'itf-14'],
  'sscc-18': initials('sscc'),
  'isbn-13': [...initials('isbn'), 'isbn-13'],
  'isbn-10': ['isbn-10'],
  imei: initials('imei'),
  'removal-order-id': [...numbered('fjernelsesordre'), 'fjernelsesordren', 'removal order'],
  'reimbursement-id': numbered('refusions', 'kompensations'),
  'amazon-reference-id': [...numbered('amazon-reference'), 'amazons referencenummer', 'amazon reference id'],
  'amazon-case-id': [...numbered('sags', 'sag', 'sagen', 'case'), 'supportsag', 'supportsagen'],
  'seller-id': [...numbered('sælger'), 'seller id', 'merchant id', 'merchant token', 'markedsplads-id'],
  'zendesk-ticket': [...numbered('ticket', 'henvendelses'), 'henvendelse', 'henvendelsen', 'supportticket'],
  'jira-key': ['jira', 'jira-sag', 'jira-sagen', 'jira-ticket'],
  'invoice-no': [
    ...numbered('faktura', 'fakturaen', 'regnings', 'kvitterings', 'bilags', 'kreditnota'),
    ...['regning', 'regningen', 'kvittering', 'kvitteringen', 'bilag', 'e-faktura'],
  ],
  'jp-invoice-reg': ['japansk registreringsnummer'],
  cvr: [...initials('cvr', 'moms'), 'dansk vat-nr'],
  cpr: [...initials('cpr'), 'personnummer', 'personnummeret'],
  'my-number': ['my number', 'japansk personnummer'],
  'payment-card': [
    ...numbered('kort', 'kortet', 'betalingskort', 'kreditkort', 'dankort', 'visakort', 'debitkort'),
    ...['dankortet', 'visa', 'mastercard', 'visa/dankort'],
  ],
  iban: [...initials('iban'), 'iban-konto'],
}

const distinct = (labels: IdentifierLabels['labels']): IdentifierLabels['labels'] =>
  Object.fromEntries(Object.entries(labels).map(([name, words]) => [name, [...new Set(words)]]))

export const labels = distinct({...families, ...kinds})

/** Butikker og fragtfirmaer, hvis numre ser forskellige ud. */
export const issuers = {
  amazon: ['amazon', 'amazons'],
  'canada-post': ['canada post'],
  dhl: ['dhl', 'dhl express'],
  dpd: ['dpd'],
  ebay: ['ebay'],
  etsy: ['etsy'],
  fedex: ['fedex'],
  gls: ['gls'],
  'japan-post': ['japan post'],
  ontrac: ['ontrac'],
  postnord: ['postnord', 'post nord', 'postnords'],
  purolator: ['purolator'],
  rakuten: ['rakuten'],
  sagawa: ['sagawa'],
  shopify: ['shopify'],
  ups: ['ups'],
  usps: ['usps'],
  'yahoo-japan': ['yahoo shopping', 'yahoo! shopping', 'yahoo japan'],
  yamato: ['yamato'],
  yodel: ['yodel'],
  yunexpress: ['yunexpress'],
  'other-carrier': ['dao', 'bring', 'royal mail', 'deutsche post'],
} satisfies IdentifierLabels['issuers']

/** „ordrenummeret er stadig 5520183“ */
export const connectors = [
  ...[
    'er',
    'er stadig',
    'er fortsat',
    'er uændret',
    'var',
    'lyder',
    'på',
    'med nummer',
    'der ender på',
    'som ender på',
    'der slutter på',
    'nummer',
    'nr.',
  ],
  ...['-', '**'],
]
