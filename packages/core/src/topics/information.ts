import {identifierFamilies, type IdentifierFamily} from '../entities/entity.js'

/** By what information is recognised in a message. */
export type Sign =
  | IdentifierFamily
  | 'email'
  | 'date'
  | 'amount'
  | 'quantity'
  | 'error-code'
  /** Six digits or more that nothing tells the kind of: “my line, 20 31 44 55” may be the customer or the telephone. */
  | 'long-number'

/**
 * What a reader may need to know, by the signs any of which gives it. The first sign is what a writer is asked for. A case id
 * gives whatever identifies a case.
 */
export const informationSigns = {
  'shipment-reference': ['shipment-id', 'tracking-number', 'order-id'],
  'product-reference': ['asin', 'product-code'],
  'order-reference': [
    'order-id',
    'tracking-number',
    'payment-id',
    'invoice-number',
    'account-id',
    'tax-id',
    'product-code',
    'asin',
  ],
  'parcel-reference': [
    'order-id',
    'tracking-number',
    'shipment-id',
    'payment-id',
    'invoice-number',
    'account-id',
    'tax-id',
    'product-code',
    'asin',
  ],
  'purchase-reference': [
    'order-id',
    'payment-id',
    'invoice-number',
    'tracking-number',
    'account-id',
    'tax-id',
    'bank-account',
    'product-code',
    'asin',
  ],
  'invoice-reference': ['invoice-number', 'order-id', 'payment-id', 'account-id', 'tax-id', 'long-number'],
  'payout-reference': ['payment-id', 'invoice-number', 'account-id', 'bank-account', 'order-id'],
  'reimbursement-reference': ['shipment-id', 'payment-id', 'order-id'],
  'seller-account': ['account-id', 'email', 'long-number'],
  'bank-account': ['bank-account', 'account-id', 'payment-id', 'payment-card', 'tax-id', 'long-number'],
  'subscription-reference': ['account-id', 'email', 'invoice-number', 'order-id', 'long-number'],
  'booking-reference': ['order-id', 'account-id', 'invoice-number', 'payment-id', 'long-number'],
  'policy-reference': ['account-id', 'invoice-number', 'long-number'],
  'user-account': ['email', 'account-id', 'order-id', 'invoice-number', 'long-number'],
  'serial-number': ['product-code', 'order-id', 'invoice-number', 'account-id', 'asin', 'long-number'],
  'supply-reference': ['account-id', 'invoice-number', 'product-code', 'long-number'],
  'file-reference': ['case-id', 'account-id', 'tax-id', 'personal-number', 'invoice-number', 'long-number'],
  'case-reference': ['order-id', ...identifierFamilies, 'email', 'long-number'],
  date: ['date'],
  amount: ['amount'],
  quantity: ['quantity'],
  'error-code': ['error-code'],
} as const satisfies Readonly<Record<string, readonly Sign[]>>

export type Information = keyof typeof informationSigns
