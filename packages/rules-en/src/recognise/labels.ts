import type {IdentifierLabels} from '@tactlint/core'

const numberOf = (...things: readonly string[]): readonly string[] =>
  things.flatMap(thing =>
    ['number', 'numbers', 'no', 'nr', 'id', 'ids', 'code'].map(word => `${thing} ${word}`),
  )

/** “Order no. 58-70431”, “case 17304482915”: what a word before it declares to be an identifier. */
export const labels = {
  'order-id': [
    ...numberOf('order', 'purchase', 'purchase order', 'booking', 'reservation', 'confirmation'),
    ...['order', 'purchase', 'po', 'booking', 'booking reference', 'reservation', 'order reference'],
  ],
  asin: ['asin', 'asins', 'parent asin', 'child asin'],
  'product-code': [
    ...numberOf('item', 'product', 'article', 'model', 'part', 'listing', 'serial'),
    ...['sku', 'skus', 'msku', 'fnsku', 'fnskus', 'ean', 'upc', 'gtin', 'isbn', 'barcode', 'model', 's/n'],
  ],
  'shipment-id': [...numberOf('shipment', 'inbound', 'consignment'), 'shipment', 'consignment'],
  'tracking-number': [
    ...numberOf('tracking', 'parcel', 'package', 'delivery', 'waybill', 'air waybill'),
    ...['tracking', 'parcel', 'waybill', 'awb'],
  ],
  'case-id': [
    ...numberOf(
      'case',
      'ticket',
      'claim',
      'complaint',
      'incident',
      'request',
      'file',
      'reimbursement',
      'reference',
    ),
    ...['case', 'ticket', 'claim', 'incident', 'reference', 'file reference', 'case reference', 'ref'],
  ],
  'invoice-number': [...numberOf('invoice', 'receipt', 'bill'), 'invoice', 'receipt'],
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
      'seller',
    ),
    ...['account', 'contract', 'merchant token'],
  ],
  'payment-id': [...numberOf('transaction', 'payment', 'settlement', 'transfer'), 'transaction', 'transfer'],
} satisfies IdentifierLabels['labels']

/** What may stand between: “order number is 58-70431”. */
export const connectors = ['is', 'was', 'are', 'with id', 'with number']
