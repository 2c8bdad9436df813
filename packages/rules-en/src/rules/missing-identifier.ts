import {missingIdentifierRule} from '@tactlint/core'

export const missingIdentifier = missingIdentifierRule({
  wording: {
    missing: {
      what: '“{words}” comes without {asked}.',
      why: 'Without it the support team cannot find the case and has to ask first.',
      instead: 'Add {asked}.',
    },
    own: {
      what: '“{words}” comes without this: {asked}.',
      why: 'Without it the support team cannot find the case and has to ask first.',
      instead: 'Add it on a line of its own, right after the greeting.',
    },
  },
  names: {
    'shipment-reference': {asked: 'a shipment ID or a tracking number', label: 'Shipment ID'},
    'product-reference': {asked: 'an ASIN, a SKU or an EAN', label: 'ASIN'},
    'order-reference': {asked: 'an order number or a tracking number', label: 'Order number'},
    'parcel-reference': {asked: 'an order number or a tracking number', label: 'Order number'},
    'purchase-reference': {
      asked: 'an order number, an invoice number or a transaction ID',
      label: 'Order number',
    },
    'invoice-reference': {asked: 'an invoice number or a customer number', label: 'Invoice number'},
    'payout-reference': {asked: 'a settlement ID or a transaction ID', label: 'Settlement ID'},
    'reimbursement-reference': {asked: 'a reimbursement ID or a shipment ID', label: 'Shipment ID'},
    'seller-account': {asked: 'the merchant ID or the e-mail address of the account', label: 'Merchant ID'},
    'bank-account': {asked: 'an account number or a transaction reference', label: 'Account number'},
    'subscription-reference': {
      asked: 'a customer number or the phone number of the line',
      label: 'Customer number',
    },
    'booking-reference': {asked: 'a booking reference', label: 'Booking reference'},
    'policy-reference': {asked: 'a policy number or a claim number', label: 'Policy number'},
    'user-account': {asked: 'the e-mail address of the account or a ticket number', label: 'Account e-mail'},
    'serial-number': {asked: 'a serial number or an order number', label: 'Serial number'},
    'supply-reference': {asked: 'a customer number or a meter number', label: 'Customer number'},
    'file-reference': {asked: 'a case number', label: 'Case number'},
    'case-reference': {asked: 'an order, customer or invoice number', label: 'Reference number'},
    date: {asked: 'a date', label: 'Date'},
    amount: {asked: 'an amount', label: 'Amount'},
    quantity: {asked: 'a quantity', label: 'Quantity'},
    'error-code': {asked: 'an error code', label: 'Error code'},
  },
  colon: ': ',
  examples: [
    // A blank that stands for something else gives no number.
    {
      context: {audience: 'support'},
      bad: 'Hello,\n\nmy parcel has not arrived. Could you please ⟨what you would like⟩?\n\nKind regards,\nNora',
    },
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
  ],
})
