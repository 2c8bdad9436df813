import {isDay} from '../days.js'
import {identifierKind} from '../identifier-kind.js'

const practice = 'seen in practice; no format is published'

export const ebayOrder = identifierKind({
  scheme: 'ebay-order',
  family: 'order-id',
  name: 'eBay order',
  shapes: ['n{2}-n{5}-n{5}'],
  evidence: 'shape',
  issuers: ['ebay'],
  example: '12-34567-12345',
  source: 'eBay Developers Program: shape of practice, not to be parsed',
})

export const etsyOrder = identifierKind({
  scheme: 'etsy-order',
  family: 'order-id',
  name: 'Etsy order',
  shapes: ['n{9,10}'],
  evidence: 'issuer',
  issuers: ['etsy'],
  example: '1234567890',
  source: practice,
})

export const shopifyOrder = identifierKind({
  scheme: 'shopify-order',
  family: 'order-id',
  name: 'Shopify order',
  shapes: ['#n{4,7}', '#a{1,4}-n{4,7}', '#a{1,4}n{4,7}'],
  evidence: 'shape',
  issuers: ['shopify'],
  example: '#DK-12045',
  source: 'Shopify Help Center, order ID format',
})

export const rakutenOrder = identifierKind({
  scheme: 'rakuten-order',
  family: 'order-id',
  name: 'Rakuten order',
  shapes: ['n{6}-n{8}-n{8,10}'],
  evidence: 'shape',
  fault(value) {
    const day = value.split('-')[1] ?? ''
    return isDay(day.slice(0, 4), day.slice(4, 6), day.slice(6)) ? undefined : {wrong: 'date', actual: day}
  },
  issuers: ['rakuten'],
  example: '502763-20171027-00006701',
  source: 'Rakuten RMS, samples of its API',
})

export const yahooJapanOrder = identifierKind({
  scheme: 'yahoo-jp-order',
  family: 'order-id',
  name: 'Yahoo! Shopping (Japan) order',
  shapes: ['w{1,30}-n{8,10}'],
  evidence: 'issuer',
  case: 'any',
  issuers: ['yahoo-japan'],
  example: 'mystore-10000001',
  source: practice,
})
