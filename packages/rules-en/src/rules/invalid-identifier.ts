import {invalidIdentifierRule} from '@tactlint/core'
import {calledWrong} from '../lexicon/evidence/called-wrong.js'

const why = 'The reader cannot look it up as it stands and has to ask first.'
const compare = 'Compare it with the original, sign by sign.'

export const invalidIdentifier = invalidIdentifierRule({
  terms: {
    families: {
      'order-id': 'an order number',
      asin: 'an ASIN',
      'product-code': 'a product code',
      'shipment-id': 'a shipment ID',
      'tracking-number': 'a tracking number',
      'case-id': 'a case number',
      'invoice-number': 'an invoice number',
      'account-id': 'an account number',
      'tax-id': 'a tax number',
      'payment-id': 'a payment reference',
      'bank-account': 'an account number',
    },
    schemes: {
      'amazon-order-id': 'an Amazon order number',
      fnsku: 'an FNSKU',
      'fba-shipment-id': 'an FBA shipment ID',
      'rakuten-order': 'a Rakuten order number',
      'upc-a': 'a UPC',
      'ean-13': 'an EAN',
      'ean-8': 'a short EAN',
      'gtin-14': 'a GTIN-14',
      'sscc-18': 'an SSCC',
      'isbn-10': 'an ISBN',
      'isbn-13': 'an ISBN',
      imei: 'an IMEI',
      ups: 'a UPS tracking number',
      'fedex-12': 'a FedEx tracking number',
      'usps-22': 'a USPS tracking number',
      'dhl-10': 'a DHL waybill number',
      'amazon-logistics': 'an Amazon tracking number',
      s10: 'a postal tracking number',
      'jp-parcel-12': 'a Japanese parcel number',
      'jp-registered-11': 'a Japanese registered mail number',
      cvr: 'a CVR number',
      'jp-invoice-reg': 'a Japanese registration number',
      iban: 'an IBAN',
    },
    of: {digits: 'digits', characters: 'characters'},
  },
  calledWrong,
  wording: {
    'too-short': {
      what: '“{words}” has {actual} of the {expected} {of} of {scheme}.',
      why,
      instead: 'Look up what is missing.',
    },
    'too-long': {
      what: '“{words}” has {actual} {of}, but {scheme} has {expected}.',
      why,
      instead: compare,
    },
    grouping: {
      what: '“{words}” is grouped {actual}, but {scheme} is grouped {expected}.',
      why: 'The reader cannot paste it into a search as it stands.',
      instead: 'Move the hyphens.',
    },
    'check-digit': {
      what: 'The check digit of “{words}” should be {expected}, not {actual}.',
      why: 'So at least one of its signs is mistyped, and the reader cannot look it up.',
      instead: compare,
    },
    'no-check-digit': {
      what: '“{words}” cannot be {scheme}: no check digit fits its digits.',
      why: 'So at least one of them is mistyped, and the reader cannot look it up.',
      instead: compare,
    },
    checksum: {
      what: '“{words}” cannot be {scheme}: its check digits do not fit the rest.',
      why: 'So at least one of its signs is mistyped, or two have changed places.',
      instead: compare,
    },
    'letter-for-digit': {
      what: '“{words}” has the letter {actual} where {scheme} has a digit.',
      why: 'A search for it finds nothing, and nobody sees why.',
      instead: 'Write the digit {expected}.',
    },
    country: {what: '“{actual}” in “{words}” is no country.', why, instead: compare},
    date: {what: '“{actual}” in “{words}” is no date, but {scheme} holds one.', why, instead: compare},
    format: {
      what: '“{words}” has letters or digits in places where {scheme} of {actual} has none.',
      why,
      instead: compare,
    },
  },
  examples: [
    {bad: 'Order 305-448120-9917364 was sent back on 21 February. Could you check the refund?'},
    {bad: 'The photo of our product B0CK7T2QM is gone. Could you restore it?'},
    {bad: 'The registered letter RB123456786GB has not arrived.'},
    {bad: 'Our parcel went by UPS (1Z999AA10123456785).'},
    {bad: 'The new barcode is EAN 4006381333932.'},
    {bad: 'Please use the account DK50 0040 0440 1162 34 from now on.'},
    {
      bad: 'Your USPS tracking number is 9400l10898825022579493.',
      good: 'Your USPS tracking number is 9400110898825022579493.',
    },
    {
      bad: 'My order number is 249-1234567-123456O. Where is it?',
      good: 'My order number is 249-1234567-1234560. Where is it?',
    },
    {
      bad: 'Order 2491-234567-1234567 has not shipped.',
      good: 'Order 249-1234567-1234567 has not shipped.',
    },
    {allowed: 'Order 249-1234567-1234567, tracking RB123456785GB, ASIN B00X4WHP5E, EAN 4006381333931.'},
    // Free text of a shop.
    {allowed: 'SKU 036000291453 is out of stock, and item no. 4006381333932 too.'},
    {allowed: 'The barcode 12345678 does not scan, and the waybill 4312345678 is lost.'},
    {allowed: 'My order number is 58-70431, my customer number 4006381333932.'},
    // The text itself calls it wrong.
    {allowed: 'The system says that tracking number RB123456786GB is invalid. What is the right one?'},
    {allowed: 'You sent me the wrong UPC 036000291453. Please send the right one.'},
    {allowed: 'The EAN is 4006381333931 instead of 4006381333932.'},
    {allowed: 'The label says EAN 4006381333932 instead of 4006381333931.'},
    // Other people's words.
    {allowed: 'The screen shows “no result for RB123456786GB”.'},
    {allowed: 'See https://example.com/track/RB123456786GB and `1Z999AA10123456785`.'},
    // Marks and dummies.
    {allowed: 'Order [ORDER ID], order XXX-XXXXXXX-XXXXXXX, EAN 0000000000000.'},
    // A telephone number after a carrier's name, a part number, a date.
    {allowed: 'You can reach DHL on 0844 248 0844. The part B0123456 was ordered on 2026-03-04.'},
  ],
})
