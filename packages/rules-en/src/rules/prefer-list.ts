import {preferListRule} from '@tactlint/core'

export const preferList = preferListRule({
  joiners: ['and', 'or', '&', 'as well as'],
  following: {
    'order-id': 'the following orders',
    asin: 'the following ASINs',
    'product-code': 'the following products',
    'shipment-id': 'the following shipments',
    'tracking-number': 'the following parcels',
    'invoice-number': 'the following invoices',
    'case-id': 'the following cases',
  },
  replaced: [
    ...[
      'order',
      'shipment',
      'invoice',
      'parcel',
      'case',
      'product',
      'asin',
      'sku',
      'tracking number',
    ].flatMap(thing => [
      `the ${thing}s`,
      `these ${thing}s`,
      `the ${thing} numbers`,
      `${thing} numbers`,
      `${thing}s`,
    ]),
  ].sort((a, b) => b.length - a.length),
  lead: ':',
  bullet: '- ',
  wording: {
    row: {
      what: '{count} numbers stand in one sentence.',
      why: 'In a list each can be copied and ticked off, and none is overlooked.',
      instead: 'Put them in a list, one a line.',
    },
  },
  examples: [
    {
      bad: 'Orders 58-70431, 58-70432 and 58-70433 have not arrived.',
      good: 'The following orders have not arrived:\n\n- 58-70431\n- 58-70432\n- 58-70433',
    },
    {
      bad: 'Could you please check the orders 58-70431, 58-70432 and 58-70433? Thank you.',
      good: 'Could you please check the following orders?\n\n- 58-70431\n- 58-70432\n- 58-70433\n\nThank you.',
    },
    {
      bad: 'These have no picture: ASIN B00X4WHP5E, B00X4WHP6F and B00X4WHP7G.',
    },
    {allowed: 'Orders 58-70431 and 58-70432 have not arrived.'},
    {allowed: 'These orders have not arrived:\n\n- 58-70431\n- 58-70432\n- 58-70433'},
  ],
})
