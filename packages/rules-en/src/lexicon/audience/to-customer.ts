import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {source} from '../source.js'
import {readersThings, aside, we, adjectives} from './who-has-what.js'

const shown: readonly Pattern[] = [
  {
    name: 'thank you for contacting us',
    steps: [
      {surface: words('thank thanks')},
      {optional: [{surface: 'you'}]},
      {gap: 2},
      {surface: 'for'},
      {
        anyOf: [
          [
            {
              surface: words(`
                contacting reaching choosing shopping writing getting letting bringing trying booking visiting signing joining ordering
                buying leaving bearing reporting flying staying subscribing being using telling confirming calling raising waiting
                completing submitting asking applying registering travelling returning
              `),
            },
          ],
          [
            {surface: 'your'},
            {gap: 2},
            {
              surface: words(`
                order purchase payment patience enquiry inquiry application booking reservation call visit trust
                loyalty return report question
              `),
            },
          ],
        ],
      },
    ],
  },
  {name: 'your order', steps: [{surface: 'your'}, adjectives, {surface: readersThings}]},
  {
    name: 'you ordered',
    steps: [
      {surface: words("you you've you'd")},
      aside,
      {surface: words('ordered bought purchased booked contacted reported subscribed returned requested')},
      {notAhead: [{surface: words('me us my our')}]},
    ],
  },
  {
    name: 'we have refunded',
    steps: [
      we,
      aside,
      {
        surface: words(`
          refunded credited dispatched reserved upgraded waived extended issued arranged forwarded processed escalated reviewed
          investigated rebooked reshipped reset
        `),
      },
      {notAhead: [{gap: 2}, {surface: words('my me')}]},
    ],
  },
  {
    name: 'we will refund you',
    steps: [
      {surface: words("i we i'll we'll i've we've i'd we'd")},
      {gap: 3},
      {
        surface: words(
          'refund refunded offer offered credit credited replace replaced ship shipped reimburse inform notify',
        ),
      },
      {surface: words('you your')},
    ],
  },
  {
    name: 'we apologise',
    steps: [
      we,
      {gap: 3},
      {
        anyOf: [
          [{surface: words('apologise apologize')}],
          [{surface: 'sorry'}, {gap: 1}, {surface: words('for about that hear')}],
        ],
      },
      {gap: 6},
      {surface: words('inconvenience wait trouble your you')},
    ],
  },
]

const phrases = [
  'dear (valued |) (customer|buyer|guest|subscriber|patient|resident|tenant|passenger|client)',
  '(hi|hello) (valued |) customer',
  '(sorry|apologies) for (the|any|this|your) (inconvenience|delay|wait|trouble)',
  '(happy|glad|here) to (help|assist)(| you)',
  '(if|should) you (have|need) any (further |other |more |) (question|questions|help|assistance)',
  '(please|) (do not hesitate|feel free) to (contact|reach|ask|call|reply|write|get)',
  '(assist|helping|assisting) you',
  '(our|the) (refund|return|returns|shipping|privacy|cancellation) policy',
  'rest assured',
  '(just|simply|please|or) reply (to (this|our) (email|e-mail|message|mail)|with|here|"yes")',
  'our (customer service|customer support|support team|customer care|returns team|help centre|help center|records|terms|returns form)',
]

/** An agent answers a customer. */
export const toCustomer = {source, phrases, patterns: shown} satisfies Lexicon
