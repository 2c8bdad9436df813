import type {IdentifierLabels} from '@tactlint/core'

const numberOf = (...things: readonly string[]): readonly string[] =>
  things.flatMap(thing =>
    ['number', 'numbers', 'no', 'nr', 'id', 'ids', 'code'].map(word => `${thing} ${word}`),
  )
const named = (...things: readonly string[]): readonly string[] => [...things, ...numberOf(...things)]

/** “Order no. 58-70431”, “tracking number …”: the word names the family, the value may tell the kind. */
const families = {
  'order-id': [
    ...numberOf('order', 'purchase', 'purchase order', 'booking', 'reservation', 'confirmation'),
    ...[
      'order',
      'orders',
      'purchase',
      'po',
      'booking',
      'booking reference',
      'reservation',
      'order reference',
    ],
    ...['order ref', 'booking ref', 'confirmation', 'pnr'],
  ],
  'product-code': [
    ...numberOf('item', 'product', 'article', 'model', 'part', 'listing', 'serial'),
    ...['model', 's/n', 'barcode', 'barcode number', 'bar code'],
  ],
  'shipment-id': [
    ...numberOf('inbound', 'consignment'),
    ...named('shipment'),
    'shipments',
    'consignment',
    'inbound plan',
  ],
  'tracking-number': [
    ...numberOf('tracking', 'parcel', 'package', 'delivery', 'item tracking', 'pallet'),
    ...named('awb', 'waybill', 'air waybill'),
    ...[
      'tracking',
      'parcel',
      'parcels',
      'registered letter',
      'registered mail',
      'registered post',
      'track and trace',
    ],
  ],
  'case-id': [
    ...numberOf('claim', 'complaint', 'incident', 'file', 'reference', 'rma', 'return', 'enquiry', 'inquiry'),
    ...[
      'claim',
      'incident',
      'reference',
      'file reference',
      'case reference',
      'ref',
      'our ref',
      'your ref',
      'rma',
    ],
  ],
  'account-id': [
    ...numberOf(
      'customer',
      'account',
      'contract',
      'member',
      'membership',
      'client',
      'user',
      'policy',
      'merchant',
    ),
    ...['account', 'contract'],
    ...['plot', 'burial plot', 'grave', 'berth', 'allotment'].flatMap(place => [
      place,
      `${place} no`,
      `${place} number`,
    ]),
    ...['card', 'bank card', 'debit card', 'credit card', 'visa', 'mastercard'].flatMap(card => [
      `${card} ending`,
      `${card} ending in`,
      `${card} ending with`,
    ]),
  ],
  'tax-id': [...named('vat', 'vat registration', 'vat reg'), ...numberOf('tax', 'company registration')],
  'payment-id': [...numberOf('transaction', 'payment', 'settlement', 'transfer'), 'transaction', 'transfer'],
} satisfies IdentifierLabels['labels']

/** “ASIN”, “IBAN”, “case ID”: the word names the kind. */
const kinds = {
  asin: ['asin', 'asins', 'parent asin', 'child asin'],
  fnsku: ['fnsku', 'fnskus'],
  sku: ['sku', 'skus', 'msku', 'seller sku', 'merchant sku', 'sku code', 'sku number', 'sku no'],
  'upc-a': named('upc', 'upc-a'),
  // “Jan 2026” is a month; a barcode may hold anything.
  'ean-13': [...named('ean', 'ean-13', 'gtin', 'gtin-13', 'gln'), ...numberOf('jan')],
  'ean-8': ['ean-8', 'gtin-8'],
  'gtin-14': ['gtin-14', 'itf-14'],
  'sscc-18': named('sscc'),
  'isbn-13': ['isbn', 'isbn-13', 'isbn number', 'isbn no'],
  'isbn-10': ['isbn-10'],
  imei: named('imei'),
  'removal-order-id': named('removal order', 'disposal order'),
  'reimbursement-id': named('reimbursement'),
  'amazon-reference-id': numberOf('amazon reference', 'freight reference'),
  'amazon-case-id': named('case', 'support case'),
  'seller-id': [...numberOf('seller', 'marketplace'), 'merchant token', 'seller token', 'merchant id'],
  'zendesk-ticket': [...named('ticket', 'support ticket'), ...numberOf('request')],
  'jira-key': ['issue', 'jira', 'jira issue', 'jira ticket', 'issue key'],
  'invoice-no': ['invoices', ...named('invoice', 'receipt', 'credit note'), ...numberOf('bill')],
  'jp-registered-11': ['japan post registered mail', 'japan post registered'],
  'jp-invoice-reg': [
    'invoice registration number',
    'qualified invoice number',
    'japanese registration number',
  ],
  cvr: [...named('cvr', 'danish vat'), 'cvr-nr'],
  cpr: named('cpr'),
  // “My number is 020 7946 0112”: that is a telephone.
  'my-number': ['individual number', 'mynumber', 'japanese my number'],
  'payment-card': [
    ...named('card', 'credit card', 'debit card', 'payment card'),
    ...['visa', 'mastercard', 'american express', 'amex', 'dankort'],
  ],
  iban: ['iban', 'iban number', 'iban no'],
} satisfies IdentifierLabels['labels']

export const labels = {...families, ...kinds}

/** Shops and carriers whose numbers differ in shape. */
export const issuers = {
  amazon: ['amazon'],
  'canada-post': ['canada post'],
  dhl: ['dhl', 'dhl express'],
  dpd: ['dpd'],
  ebay: ['ebay'],
  etsy: ['etsy'],
  fedex: ['fedex', 'fed ex', 'fedex ground', 'fedex express'],
  gls: ['gls'],
  'japan-post': ['japan post'],
  ontrac: ['ontrac'],
  postnord: ['postnord', 'post nord'],
  purolator: ['purolator'],
  rakuten: ['rakuten'],
  sagawa: ['sagawa'],
  shopify: ['shopify'],
  ups: ['ups'],
  usps: ['usps', 'us postal service'],
  'yahoo-japan': ['yahoo shopping', 'yahoo! shopping', 'yahoo japan', 'yahoo! japan'],
  yamato: ['yamato', 'kuroneko'],
  yodel: ['yodel'],
  yunexpress: ['yunexpress', 'yun express'],
  'other-carrier': [
    'royal mail',
    'parcelforce',
    'an post',
    'deutsche post',
    'la poste',
    'evri',
    'dao',
    'bring',
  ],
} satisfies IdentifierLabels['issuers']

/** What may stand between: “order number is 58-70431”. */
export const connectors = [
  'is',
  'was',
  'are',
  'is still',
  'ending',
  'ending in',
  'ending with',
  'that ends in',
  'reads',
  'with id',
  'with number',
  'with the number',
]
