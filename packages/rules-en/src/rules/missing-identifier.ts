import {missingIdentifierRule} from '@tactlint/core'

const why = 'Without it the support team cannot find the case and has to ask first.'

export const missingIdentifier = missingIdentifierRule({
  wording: {
    order: {
      what: '“{words}” comes without its number.',
      why,
      instead: 'Add the order number or the tracking number.',
    },
    shipment: {
      what: '“{words}” comes without its number.',
      why,
      instead: 'Add the shipment ID or the tracking number.',
    },
    listing: {what: '“{words}” does not say which product.', why, instead: 'Add the ASIN, SKU or EAN.'},
    refund: {
      what: '“{words}” does not say for which order or payment.',
      why,
      instead: 'Add the order number, the invoice number or the transaction ID.',
    },
  },
  line: {
    order: 'Order number: ⟨order number⟩',
    shipment: 'Shipment ID: ⟨shipment ID⟩',
    listing: 'ASIN: ⟨ASIN⟩',
    refund: 'Order number: ⟨order number⟩',
  },
  examples: [
    {
      context: {audience: 'support'},
      bad: 'Hello,\n\nmy parcel should have been here on Monday and has not arrived. Could you please find out where it is?\n\nKind regards,\nNora',
      good: 'Hello,\n\nOrder number: ⟨order number⟩\n\nmy parcel should have been here on Monday and has not arrived. Could you please find out where it is?\n\nKind regards,\nNora',
    },
    {
      context: {audience: 'support'},
      bad: 'Twelve units of our last FBA shipment are missing. Please check what happened to them.',
      good: 'Shipment ID: ⟨shipment ID⟩\n\nTwelve units of our last FBA shipment are missing. Please check what happened to them.',
    },
    {
      bad: 'Hello Seller Support,\n\nThe title of our product is wrong. Could you please correct it?',
      good: 'Hello Seller Support,\n\nASIN: ⟨ASIN⟩\n\nThe title of our product is wrong. Could you please correct it?',
    },
    {
      context: {audience: 'support'},
      bad: 'I sent the shoes back two weeks ago and am still waiting for my refund. When will I get it?',
    },
    {
      context: {audience: 'support', stage: 'first'},
      bad: 'I bought a kettle from your shop in March and the lid is broken. Could you send me a replacement?',
    },
    // The number is there: in the text, in the subject, as a placeholder.
    {
      context: {audience: 'support'},
      allowed: 'Order no. 112-4738291-5047863 has not arrived. Could you please find out where it is?',
    },
    {
      context: {audience: 'support', subject: 'Order 58-70431'},
      allowed: 'My parcel has not arrived. Could you please find out where it is?',
    },
    {
      context: {audience: 'support', attachments: ['order_58-70431.jpg']},
      allowed: 'My parcel arrived in pieces. Could you please send a replacement?',
    },
    {
      context: {audience: 'support', stage: 'first', thread: [{from: 'writer', text: 'Order no. 58-70431'}]},
      allowed: 'My parcel arrived in pieces. Could you please send a replacement?',
    },
    {
      context: {audience: 'support', template: true},
      allowed: 'Twelve units of our shipment {{shipment_id}} are missing. Please check.',
    },
    {
      context: {audience: 'support'},
      allowed: 'The title of our product (`B00X4WHP5E`) is wrong. Could you please correct it?',
    },
    {
      context: {audience: 'support'},
      allowed:
        'The title of our product is wrong: https://www.example.com/dp/B00X4WHP5E. Could you please correct it?',
    },
    // Questions in general.
    {context: {audience: 'support'}, allowed: 'How do I find the shipment ID? Please help me.'},
    {
      context: {audience: 'support'},
      allowed: 'Hello, do you also ship to Iceland, and how long does a parcel take?',
    },
    {context: {audience: 'support'}, allowed: 'Could you please tell me how I can return an order?'},
    // No problem.
    {context: {audience: 'support'}, allowed: 'Thank you, the parcel arrived this morning.'},
    // The reader has the case before them.
    {
      context: {audience: 'support', stage: 'follow-up'},
      allowed: 'Is there any news about my parcel? Could you please let me know?',
    },
    // An agent answers.
    {
      context: {audience: 'customer'},
      allowed: 'Your order has left our warehouse. Please let us know when it has arrived.',
    },
    // Nobody says to whom it is written.
    {allowed: 'The title of this product is wrong. Please change it.'},
    // Other trades have other numbers.
    {
      context: {audience: 'support'},
      allowed:
        'The heating in my flat is broken. Could you please send a technician and refund the rent for March?',
    },
    {
      context: {audience: 'support'},
      allowed: 'My flight was cancelled. I would like a refund, please.',
    },
  ],
})
