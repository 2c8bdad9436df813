import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {source} from '../source.js'
import {
  belongings,
  ownThings,
  companysThings,
  bought,
  being,
  aside,
  i,
  we,
  adjectives,
  notOfReader,
  opening,
} from './who-has-what.js'

const shown: readonly Pattern[] = [
  {
    name: 'Dear Customer Service',
    steps: [
      {surface: opening},
      {gap: 3},
      {
        anyOf: [
          [{surface: words('amazon ebay etsy zalando shopify support seller helpdesk sirs sir advertising')}],
          [{surface: 'customer'}, {surface: words('service services care relations support team')}],
          [{surface: words('help service support')}, {surface: words('desk team')}],
        ],
      },
    ],
  },
  {name: 'my order', steps: [{surface: 'my'}, adjectives, {surface: belongings}]},
  {
    name: 'our order',
    steps: [
      {surface: 'our'},
      {gap: 1},
      {
        surface: words(`
          order orders parcel shipment shipments booking flight luggage bill meter account listing listings asin claim seller reservation
          internet connection invoice subscription contract inventory workspace reimbursement worker
        `),
      },
    ],
  },
  {name: 'I ordered', steps: [we, aside, {surface: bought}, notOfReader]},
  {
    name: 'I was charged',
    steps: [
      we,
      {repeat: [{surface: [...being, 'still', 'also', 'just', 'then', 'again', 'now']}], most: 3},
      {surface: words('charged billed overcharged debited refunded rebooked')},
    ],
  },
  {
    name: 'charged me',
    steps: [
      {
        surface: words(
          'charged billed overcharged credited paid sold debited refund reimburse compensate refunded promised cancelled rebooked',
        ),
      },
      {surface: words('me us my')},
    ],
  },
  {
    name: 'could you refund',
    steps: [
      {surface: words('could can would will please kindly to')},
      {optional: [{surface: words('you someone somebody anyone')}]},
      {optional: [{surface: words('please kindly also now')}]},
      {surface: words('refund reimburse reactivate compensate')},
    ],
  },
  {
    name: 'I want a refund',
    steps: [
      we,
      {optional: [{surface: words("would 'd do still really just only")}]},
      {surface: words('want like need request demand ask expect insist claim require')},
      {gap: 3},
      {
        surface: words(
          'refund refunded replacement reimbursement reimbursed compensation technician money-back cancel return reinstated',
        ),
      },
    ],
  },
  {
    name: 'I am a customer',
    steps: [
      {surface: words("i am as i'm we are we're")},
      {gap: 4},
      {surface: words('customer seller subscriber member tenant passenger client vendor')},
      {notAhead: [{surface: words('service support care and you your')}]},
    ],
  },
  {
    name: 'your company',
    steps: [
      {surface: 'your'},
      adjectives,
      {surface: companysThings},
      {notAhead: [{surface: words('details account card statement')}]},
    ],
  },
  {
    name: 'you sent me',
    steps: [
      {surface: words('you')},
      {gap: 2},
      {
        surface: words(`
          charged billed sent removed deleted closed suspended deactivated blocked cancelled collected delivered debited
          rejected refused lost damaged delayed
        `),
      },
      {gap: 1},
      {surface: words('me us my our')},
    ],
  },
]

const hints: readonly Pattern[] = [
  // Who answers says “we” and “you”, who asks “I”, “me” and “my”.
  {
    name: 'me',
    steps: [
      {
        anyOf: [
          [{surface: 'me'}],
          [
            {surface: 'my'},
            {
              not: {
                surface: words(`
                  name colleague colleagues manager apologies side end team pleasure understanding records extension best notes
                  opinion mistake fault direct
                `),
              },
            },
          ],
        ],
      },
    ],
  },
  {name: 'my product', steps: [{surface: 'my'}, adjectives, {surface: ownThings}]},
  {
    name: 'could you check',
    steps: [
      {surface: words('could can would will')},
      {surface: words('you someone somebody anyone')},
      {gap: 2},
      {
        surface: words(`
          check explain confirm investigate correct cancel fix remove restore resend update trace replace credit look repair tell
          help let send review approve arrange give consider
        `),
      },
    ],
  },
  {
    name: 'please correct',
    steps: [
      {surface: words('please kindly pls')},
      {
        surface: words(`
          correct explain cancel fix remove restore look investigate replace approve tell decline publish release resend answer
          repair lift trace put open
        `),
      },
    ],
  },
  {
    name: 'I would be grateful if you could',
    steps: [
      {surface: words('i we it')},
      {gap: 5},
      {surface: words('grateful glad appreciate thankful help lovely great happy')},
      {gap: 3},
      {surface: 'if'},
      {surface: words('you someone somebody anyone')},
    ],
  },
  {
    name: 'I have not received',
    steps: [
      we,
      aside,
      {surface: words("not never haven't didn't")},
      {gap: 1},
      {surface: words('received got heard receive get')},
    ],
  },
  {
    name: 'I sent you',
    steps: [
      i,
      aside,
      {
        surface: words(
          'sent uploaded submitted wrote emailed called rang phoned asked returned paid contacted complained tried',
        ),
      },
      notOfReader,
    ],
  },
  {
    name: 'the buyer returned',
    steps: [
      {surface: words('the a our my')},
      {surface: words('buyer customer buyers shoppers')},
      {gap: 2},
      {surface: words('of opened filed returned left claims bought says wrote complained received sent')},
    ],
  },
  {
    name: 'this company',
    steps: [{surface: 'this'}, {surface: words('company shop store airline bank hotel firm provider')}],
  },
  {name: 'why was', steps: [{surface: 'why'}, {surface: words('was is has were have did do does')}]},
  {
    name: 'your reply',
    steps: [
      {surface: 'your'},
      {gap: 1},
      {surface: words('reply replies answer response team help support attention time letter')},
    ],
  },
  {
    name: 'Hello team',
    steps: [
      {at: 'start'},
      {surface: opening},
      {gap: 3},
      {
        surface: words(
          'team bank department office portal registry centre center board desk council it hr admin administration shop store company payments',
        ),
      },
    ],
  },
]

const phrases = [
  'to whom it may concern',
  'to the (customer service|customer care|support|seller support|bank)',
]

/** The writer turns to a support desk. */
export const toSupport = {source, phrases, patterns: shown} satisfies Lexicon

/** The same, in company of other signs. */
export const supportHints = {source, phrases: [], patterns: hints} satisfies Lexicon
