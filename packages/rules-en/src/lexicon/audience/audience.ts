import type {Audience, Lexicon} from '@tactlint/core'
import {source} from '../source.js'
import {customerHints} from './customer-hints.js'
import {toCustomer} from './to-customer.js'
import {supportHints, toSupport} from './to-support.js'

export const audience = {support: toSupport, customer: toCustomer} satisfies Readonly<
  Record<Audience, Lexicon>
>

export const audienceHints = {support: supportHints, customer: customerHints} satisfies Readonly<
  Record<Audience, Lexicon>
>

/** “Payments Team”, “Guest Relations” */
export const desks = {
  source,
  phrases: [
    '(customer|guest|technical|developer|seller|client|member|merchant|user) (service|services|care|support|relations|success|experience)',
    '(support|service|payments|payment|billing|returns|refunds|claims|orders|sales|complaints|customer|accounts|help|reception|booking|reservations) (team|desk|department)',
    '(complaints|claims|collections|enforcement|lettings|housing|appeals|recoveries|fraud|disputes) (unit|office|section)',
    '(baggage|parking|housing|resident|tenant|card|account|passenger) (services|relations)',
    '(support|helpdesk)',
  ],
} satisfies Lexicon
