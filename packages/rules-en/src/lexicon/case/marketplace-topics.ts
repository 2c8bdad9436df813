import {words, type CatalogueTopic, type Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** Cases of those who sell on a marketplace, beside their shipments and listings. */
export const marketplaceTopics = {
  reimbursement: {
    source,
    phrases: [
      '(fba|inventory|warehouse) (reimbursement|reimbursements)',
      '(reimbursement|reimbursed) (amount|value|rate|for the units|for the lost|for the damaged|at manufacturing cost)',
      'manufacturing cost',
      'reimburse (the|these|those|our|my|all) (lost |damaged |missing |)(units|inventory|boxes|items)',
    ],
    patterns: [
      {
        // “credited me $18 for a pallet”
        name: 'credited for a pallet',
        steps: [
          {surface: words('credited reimbursed compensated')},
          {gap: 6},
          {surface: 'for'},
          {gap: 3},
          {surface: words('pallet pallets unit units box boxes carton cartons')},
        ],
      },
    ],
  },
  'warehouse-damage': {
    source,
    phrases: [
      '(lost|damaged|destroyed|misplaced) (in|at|by) (the|your|an|a|amazon) (warehouse|fulfilment centre|fulfillment center|fc)',
      'warehouse (damaged|damage|lost)',
      'inventory (adjustment|adjustments|ledger)',
    ],
  },
  'removal-order': {
    source,
    phrases: [
      '(my|our|the|a|this) (removal|disposal|liquidation) (order|orders|request)',
      '(removal|disposal) of (my|our|the) (inventory|stock|units)',
    ],
  },
  stock: {
    source,
    phrases: [
      '(stranded|reserved|aged|unfulfillable|fba) (inventory|stock|units)',
      '(storage|restock|capacity) (limit|limits)',
      'long-term storage',
    ],
  },
  fee: {
    source,
    phrases: [
      '(referral|fulfilment|fulfillment|fba|storage|closing|selling|wrong|incorrect) (fee|fees)',
      '(size tier|remeasure|re-measure|remeasurement|cubiscan)',
      '(dimensions|weight) (of|for) (my|our|this|the) (product|item|asin|unit)',
    ],
  },
  payout: {
    source,
    phrases: [
      '(my|our|the|last|this) (payout|payouts|disbursement|disbursements|settlement|settlements)',
      '(funds|balance|money|proceeds) (are|is|was|were|has been|have been) (reserved|held|on hold|withheld|in reserve|frozen)',
      '(account level|account-level) reserve',
      '(deposited|disbursed|paid out) (to|into|in) (my|our)',
    ],
  },
  'account-suspension': {
    source,
    phrases: [
      '(my|our|the) (seller|selling|merchant|store|shop|vendor) account (is|was|has been|got|remains)',
      '(my|our) (selling privileges|appeal|plan of action|reinstatement)',
      '(reinstate|reactivate|reopen|restore) (my|our|the) (account|seller account|selling account|selling privileges|store|shop)',
      '(my|our) (shop|store|account|storefront|profile) (was|is|has been|got) (taken down|closed|shut down|removed|locked|suspended|blocked|deactivated|disabled|restricted)',
      '(suspension|deactivation) of (my|our|the) (account|seller account|store|shop)',
    ],
  },
  'buyer-abuse': {
    source,
    phrases: [
      '(abusive|fraudulent|dishonest) (buyer|customer|return|returns)',
      '(return|refund) (fraud|abuse)',
      '(buyer|customer) (returned|sent back) (an empty|a different|a used|another|the wrong)',
      'safe-t (claim|claims)',
    ],
  },
  'guarantee-claim': {
    source,
    phrases: [
      '(a-to-z|a to z) (claim|claims|guarantee claim)',
      '(my|our|the|a|this) chargeback',
      'order defect rate',
    ],
  },
  feedback: {
    source,
    phrases: [
      '(negative|seller|buyer|unfair|neutral|one-star) (feedback|review|reviews|rating)',
      '(remove|removal of|delete|deletion of) (the|this|a|that) (feedback|review|rating)',
    ],
  },
  'intellectual-property': {
    source,
    phrases: [
      '(trademark|copyright|patent|ip|intellectual property) (infringement|complaint|complaints|claim|violation|notice)',
      '(rights owner|counterfeit|counterfeits|inauthentic)',
    ],
  },
  advertising: {
    source,
    phrases: [
      '(my|our|the|this) (campaign|campaigns|ad|ads|ad group|sponsored products campaign|sponsored brands campaign)',
      '(sponsored products|sponsored brands|sponsored display|acos)',
      '(one|some|two|several|all) of (my|our) (ads|campaigns)',
    ],
  },
  tax: {
    source,
    phrases: [
      '(vat|tax|sales tax) (number|registration|invoice|invoices|rate|settings|calculation|exemption|certificate|interview|id)',
      '(w-8ben|w-9|gst)',
    ],
  },
  'brand-registry': {
    source,
    phrases: [
      'brand registry',
      '(brand|gtin) (approval|exemption|gating|ungating)',
      'ungate (my|our|the) brand',
    ],
  },
  upload: {
    source,
    phrases: [
      '(my|our|the|this) (feed|flat file|inventory file|bulk upload|upload|template upload|spreadsheet upload)',
      '(feed|batch|upload) (was|is|has|fails|failed|returns|shows|rejected|errors)',
    ],
  },
} satisfies Partial<Record<CatalogueTopic, Lexicon>>
