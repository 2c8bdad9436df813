import type {Information} from './information.js'

/** What the reader of a message about a topic needs. */
export interface TopicNeeds {
  /** All of it identifies the case. Empty: words do (the name of a campaign, the text of an error). */
  readonly needs: readonly Information[]
  /** Not asked for, but it spares a question. */
  readonly useful: readonly Information[]
  /**
   * Where such messages go: to a shop, a marketplace, another desk with references of its `own`, or to `any` desk. What any desk
   * knows (a refund, an invoice) is found there by the reference of that desk: a refund of a stay by the booking.
   */
  readonly desk: 'shop' | 'marketplace' | 'own' | 'any'
  /**
   * Whatever is wrong, the reader asks when it was, or since when; `unnumbered`: where no number tells it. Elsewhere a thing may be
   * wrong for good (a title, an invoice): only what happened to it (“disappeared”) has a day.
   */
  readonly asksWhen?: true | 'unnumbered'
}

/**
 * What messages to a support desk are about. A topic is an entry here, a lexicon in each pack and, where it needs something new,
 * an entry of `informationSigns`. The order tells which of two is named when as many words speak for either.
 * Source: forms of Seller Central, and the contact forms of shops, banks, carriers, hotels, insurers and authorities.
 */
export const topicCatalogue = {
  order: {
    needs: ['order-reference'],
    useful: ['product-reference', 'date'],
    desk: 'shop',
    asksWhen: 'unnumbered',
  },
  delivery: {needs: ['parcel-reference'], useful: ['date'], desk: 'shop', asksWhen: 'unnumbered'},
  shipment: {
    needs: ['shipment-reference'],
    useful: ['product-reference', 'quantity', 'date'],
    desk: 'marketplace',
    asksWhen: true,
  },
  refund: {needs: ['purchase-reference'], useful: ['amount', 'date'], desk: 'any', asksWhen: true},
  listing: {needs: ['product-reference'], useful: ['date'], desk: 'marketplace'},

  'bank-account': {needs: ['bank-account'], useful: ['amount', 'date'], desk: 'own', asksWhen: true},
  subscription: {needs: ['subscription-reference'], useful: ['date'], desk: 'own', asksWhen: true},
  booking: {needs: ['booking-reference'], useful: ['date'], desk: 'own', asksWhen: true},
  insurance: {needs: ['policy-reference'], useful: ['date'], desk: 'own', asksWhen: true},
  software: {needs: ['user-account'], useful: ['error-code', 'date'], desk: 'own'},
  repair: {needs: ['serial-number'], useful: ['date'], desk: 'shop', asksWhen: true},
  supply: {needs: ['supply-reference'], useful: ['date', 'amount'], desk: 'own', asksWhen: true},
  authority: {needs: ['file-reference'], useful: ['date'], desk: 'own', asksWhen: 'unnumbered'},
  invoice: {needs: ['invoice-reference'], useful: ['amount', 'date'], desk: 'any'},

  reimbursement: {
    needs: ['reimbursement-reference'],
    useful: ['product-reference', 'quantity', 'amount'],
    desk: 'marketplace',
  },
  'warehouse-damage': {
    needs: ['product-reference'],
    useful: ['shipment-reference', 'quantity', 'date'],
    desk: 'marketplace',
    asksWhen: true,
  },
  'removal-order': {
    needs: ['order-reference'],
    useful: ['product-reference', 'quantity'],
    desk: 'marketplace',
  },
  stock: {needs: ['product-reference'], useful: ['quantity'], desk: 'marketplace'},
  fee: {needs: ['product-reference'], useful: ['amount'], desk: 'marketplace'},
  payout: {needs: ['payout-reference'], useful: ['amount', 'date'], desk: 'marketplace', asksWhen: true},
  'account-suspension': {needs: ['seller-account'], useful: ['date'], desk: 'marketplace', asksWhen: true},
  'buyer-abuse': {needs: ['order-reference'], useful: ['date'], desk: 'marketplace', asksWhen: true},
  'guarantee-claim': {needs: ['order-reference'], useful: ['date'], desk: 'marketplace', asksWhen: true},
  feedback: {needs: ['order-reference'], useful: ['product-reference', 'date'], desk: 'marketplace'},
  'intellectual-property': {needs: ['product-reference'], useful: [], desk: 'marketplace'},
  advertising: {needs: [], useful: ['product-reference', 'date', 'amount'], desk: 'marketplace'},
  tax: {needs: [], useful: ['invoice-reference', 'date'], desk: 'marketplace'},
  'brand-registry': {needs: [], useful: ['product-reference'], desk: 'marketplace'},
  upload: {needs: [], useful: ['error-code', 'product-reference', 'date'], desk: 'marketplace'},

  /** Dealings that tell no desk: “we paid”, “you collected it”. What it is about where nothing else is. */
  other: {needs: ['case-reference'], useful: ['date'], desk: 'any', asksWhen: 'unnumbered'},
} as const satisfies Readonly<Record<string, TopicNeeds>>

/** A topic that everybody knows. */
export type CatalogueTopic = keyof typeof topicCatalogue

/** What the case is about: a `CatalogueTopic`, or the name of one of a team's own. */
export type Topic = string
