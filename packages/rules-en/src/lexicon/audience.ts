import type {Audience, Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** The writer turns to a support desk. */
const support = {
  source,
  phrases: [
    '(hi|hello|dear|good morning|good afternoon|good evening) (amazon |ebay |etsy |seller |customer |technical |) (support|support team|support desk|help desk|service team)',
    '(hi|hello|dear|good morning|good afternoon|good evening) (amazon|customer service|customer care|customer relations|customer services|sir or madam|sirs|sir|madam|seller central|seller performance)',
    'to whom it may concern',
    'to the (customer service|customer care|support|seller support) team',
    'your (app|platform|hotline|driver|technician|help desk|colleague|colleagues|support|bank|shop|store|online shop|online store|webshop|web shop|website|site|company|warehouse|warehouses|support team|customer service|fulfilment centre|fulfillment center|carrier|courier|delivery driver)',
    '(my|our) (bill|meter|flight|luggage|flat|internet|connection|router|phone number|application|policy|payment|money|delivery|account|subscription|contract|invoice|case|ticket|claim|booking|reservation|card was|order|orders|purchase|purchases|parcel|parcels|package|refund|listing|listings|shipment|shipments|seller account|asin|asins|account with you|customer number)',
    '(i|we) (was|were|have been) (charged|billed|overcharged|refunded|promised)',
    '(i|we) (have |) (never |not |still not |) (received|got) (my|our|the|a|any|an)',
    '(i|we) (ordered|bought|purchased) (it |them |this |these |) (from you|from your|on your|in your)',
    '(could|can|would) you (please |kindly |) (refund|reimburse|cancel|replace|correct|reopen|reinstate|look into|trace|resend|credit|repair|restore|send me|tell me|let me know|help me)',
    '(refund|reimburse|send|compensate|charged|billed|sold) (me|us)',
  ],
} satisfies Lexicon

/** An agent answers a customer. */
const customer = {
  source,
  phrases: [
    'dear (valued |) (customer|buyer|guest|subscriber)',
    '(hi|hello) (valued |) customer',
    'your (recent |last |new |) (order|orders|purchase|purchases|parcel|parcels|package|packages|delivery|refund|payment|subscription|request|enquiry|inquiry|return|replacement|patience|feedback|understanding|business|loyalty|satisfaction|booking|reservation|appointment|invoice|shipping address|plan)',
    'thank you for (contacting|reaching out|choosing|shopping|your order|your purchase|your payment|getting in touch|letting us know|bringing)',
    'thanks for (contacting|reaching out|choosing|shopping|your order|your purchase|your payment|getting in touch|letting us know|bringing)',
    'our (customer service|customer support|support team|customer care|returns team|shop|store|website|help centre|help center|records|policy|policies|terms)',
    '(we|i) (apologise|apologize) for',
    '(we|i) (are|am) (very |so |truly |really |) sorry (for|about|to hear|that your)',
    "(we're|i'm) (very |so |truly |really |) sorry (for|about|to hear|that your)",
    '(sorry|apologies) for (the|any) (inconvenience|delay|wait|trouble)',
    '(happy|glad|here) to (help|assist) you',
    '(if|should) you have any (further |other |more |) (question|questions)',
    '(please|) (do not hesitate|feel free) to (contact|reach|ask)',
    '(assist|help|helping|assisting) you',
    'we (will|can|would like to|are going to) (refund|send|ship|offer|credit|replace) (you|your)',
    '(our|the) (refund|return|returns|shipping|privacy|cancellation) policy',
    'you (may|can) (be eligible|request|return|contact|reach|track)',
    'rest assured',
  ],
} satisfies Lexicon

export const audience = {support, customer} satisfies Readonly<Record<Audience, Lexicon>>
