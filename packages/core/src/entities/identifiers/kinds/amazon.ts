import {identifierKind} from '../identifier-kind.js'

const sellingPartnerApi = 'Amazon Selling Partner API, reference'
const practice = 'seen in practice; no format is published'

export const amazonOrderId = identifierKind({
  scheme: 'amazon-order-id',
  family: 'order-id',
  name: 'Amazon order number',
  shapes: ['n{3}-n{7}-n{7}', 'Dn{2}-n{7}-n{7}'],
  nearly: ['n{1,5}-n{7}-n{7}', 'n{3}-n{5,9}-n{7}', 'n{3}-n{7}-n{5,9}', 'n{2,4}-n{6,8}-n{6,8}'],
  unmistakable: true,
  evidence: 'shape',
  issuers: ['amazon'],
  example: '249-1234567-1234567',
  source: sellingPartnerApi,
})

/** The same shape, told apart by its letter. */
export const amazonPayReference = identifierKind({
  scheme: 'amazon-pay-ref',
  family: 'payment-id',
  name: 'Amazon Pay reference',
  shapes: ['Pn{2}-n{7}-n{7}', 'Sn{2}-n{7}-n{7}'],
  evidence: 'shape',
  issuers: ['amazon'],
  example: 'P03-1234567-1234567',
  source: 'Amazon Pay, integration guide',
})

export const asin = identifierKind({
  scheme: 'asin',
  family: 'asin',
  name: 'ASIN',
  shapes: ['B0c{8}'],
  nearly: ['B0c{5,10}'],
  unmistakable: true,
  evidence: 'shape',
  exactLength: true,
  // “BOSBA12345” is a bag lost at Boston.
  fits: value => !/^B0[I-Z][\dA-Z]{2}\d{5}$/.test(value),
  // Stock that keeps the maker’s barcode is labelled with its ASIN.
  alsoCalled: ['fnsku'],
  example: 'B00X4WHP5E',
  source: sellingPartnerApi,
})

export const fnsku = identifierKind({
  scheme: 'fnsku',
  family: 'product-code',
  name: 'FNSKU',
  shapes: ['X00c{7}'],
  evidence: 'shape',
  exactLength: true,
  example: 'X0014BIZ8T',
  source: sellingPartnerApi,
})

/** “FBAREMOVAL” is none. */
const hasDigit = (value: string) => /\d/.test(value)

export const fbaShipmentId = identifierKind({
  scheme: 'fba-shipment-id',
  family: 'shipment-id',
  name: 'FBA shipment ID',
  shapes: ['FBAc{7,10}'],
  nearly: ['FBAc{3,13}'],
  unmistakable: true,
  evidence: 'shape',
  fits: hasDigit,
  issuers: ['amazon'],
  example: 'FBA15DJ9S3J5',
  source: sellingPartnerApi,
})

export const fbaBoxId = identifierKind({
  scheme: 'fba-box-id',
  family: 'shipment-id',
  name: 'FBA box ID',
  shapes: ['FBAc{7,10}Un{6}'],
  evidence: 'shape',
  fits: hasDigit,
  issuers: ['amazon'],
  example: 'FBA15DJ9S3J5U000001',
  source: practice,
})

export const inboundPlanId = identifierKind({
  scheme: 'spapi-shipment-id',
  family: 'shipment-id',
  name: 'shipment or inbound plan of the Selling Partner API',
  shapes: ['SHh{8}-h{4}-h{4}-h{4}-h{12}', 'WFh{8}-h{4}-h{4}-h{4}-h{12}'],
  evidence: 'shape',
  case: 'any',
  issuers: ['amazon'],
  example: 'sh1234abcd-1234-abcd-5678-1234abcd5678',
  source: sellingPartnerApi,
})

export const amazonReferenceId = identifierKind({
  scheme: 'amazon-reference-id',
  family: 'shipment-id',
  name: 'Amazon reference ID of a truck load',
  shapes: ['c{8}'],
  evidence: 'label',
  fits: hasDigit,
  example: '4XW2K7PA',
  source: practice,
})

export const removalOrderId = identifierKind({
  scheme: 'removal-order-id',
  family: 'order-id',
  name: 'removal order ID',
  shapes: ['w{6,50}'],
  evidence: 'label',
  case: 'any',
  example: '1a2b3C4d5E',
  source: practice,
})

export const reimbursementId = identifierKind({
  scheme: 'reimbursement-id',
  family: 'case-id',
  name: 'reimbursement ID',
  shapes: ['n{10,12}'],
  evidence: 'label',
  example: '12345678901',
  source: practice,
})

export const amazonCaseId = identifierKind({
  scheme: 'amazon-case-id',
  family: 'case-id',
  name: 'case ID of Amazon’s support',
  shapes: ['n{10,11}'],
  evidence: 'label',
  example: '1234567890',
  source: sellingPartnerApi,
})

export const sellerId = identifierKind({
  scheme: 'seller-id',
  family: 'account-id',
  name: 'seller or marketplace ID',
  shapes: ['Ac{12,14}'],
  evidence: 'shape',
  // “AMAZONSELLERS” is a word.
  fits: value => hasDigit(value) && /[A-Z]/.test(value.slice(1)),
  example: 'A2EUQ1WTGCTBG2',
  source: practice,
})

export const sku = identifierKind({
  scheme: 'sku',
  family: 'product-code',
  name: 'SKU of the seller',
  shapes: ['w{3,40}'],
  evidence: 'label',
  case: 'any',
  example: 'ABC-XL-RED',
  source: sellingPartnerApi,
})

export const amazonLogistics = identifierKind({
  scheme: 'amazon-logistics',
  family: 'tracking-number',
  name: 'Amazon Logistics',
  shapes: ['TBAn{12}', 'TBCn{12}', 'TBMn{12}'],
  nearly: ['TBAn{10,14}', 'TBCn{10,14}', 'TBMn{10,14}'],
  unmistakable: true,
  evidence: 'shape',
  issuers: ['amazon'],
  example: 'TBA123456789000',
  source: 'jkeen/tracking_number_data (MIT)',
})
