import {labelledIdentifiers, placeholders, type Recogniser} from '@tactlint/core'

/** What tokenisers would break: each becomes one word. */
export const recognisers: readonly Recogniser[] = [
  labelledIdentifiers({
    language: 'xx',
    labels: {
      'order-id': ['order', 'order number', 'order no'],
      'invoice-number': ['invoice', 'invoice number', 'invoice no'],
      'tracking-number': ['tracking number', 'tracking code'],
      'case-id': ['case', 'ticket'],
    },
    connectors: ['is', 'with the number'],
  }),
  placeholders({
    identifier: ['order', 'invoice', 'number'],
    name: ['name', 'customer'],
    date: ['date', 'day'],
  }),
]
