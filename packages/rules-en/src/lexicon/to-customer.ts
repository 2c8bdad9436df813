import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {source} from './source.js'
import {readersThings, companysThings, aside, we, adjectives} from './who-has-what.js'

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

const hints: readonly Pattern[] = [
  {
    name: 'your …',
    steps: [
      {surface: 'your'},
      {
        not: {
          surface: [
            ...companysThings,
            ...words(`
              reply replies answer answers response responses team help support attention time assistance work efforts side end
              understanding cooperation consideration service services customer kind quick prompt advice guidance records system
              department office colleague's own last email e-mail mail letter policy terms hands regional vp manager managers supervisor director ceo boss head
            `),
          ],
        },
      },
    ],
  },
  {name: 'we are sorry', steps: [we, {gap: 2}, {surface: 'sorry'}]},
  {
    name: 'call us',
    steps: [
      {surface: words('call contact reach visit phone ring email follow join send let give')},
      {optional: [{surface: words('to back')}]},
      {surface: 'us'},
    ],
  },
  {
    name: 'we can offer',
    steps: [
      {surface: words('i we')},
      {surface: words("can could cannot can't would have need require do don't")},
      {gap: 1},
      {surface: words('offer send refund replace arrange extend waive book change')},
    ],
  },
  {
    name: 'at no cost',
    steps: [
      {
        anyOf: [
          [{surface: 'at'}, {surface: 'no'}, {gap: 1}, {surface: words('cost charge')}],
          [{surface: words('working business')}, {surface: 'days'}],
          [{surface: words('goodwill voucher vouchers')}],
          [{surface: words('free')}, {surface: 'of'}, {surface: 'charge'}],
        ],
      },
    ],
  },
  {
    name: 'if you',
    steps: [
      {surface: words('if should once when')},
      {surface: 'you'},
      {surface: words('have need want prefer like would wish still receive stay reply choose decide')},
    ],
  },
  {
    name: 'thank you for',
    steps: [
      {surface: words('thank thanks')},
      {optional: [{surface: 'you'}]},
      {optional: [{repeat: [{surface: words('very so much again kindly a lot')}], most: 3}]},
      {surface: 'for'},
      {
        notAhead: [
          {gap: 3},
          {
            surface: words(`
              reply replies answer answers response help time attention support assistance looking checking helping answering
              responding replying advice guidance any considering solving fixing sorting work all everything taking explanation
            `),
          },
        ],
      },
    ],
  },
  {
    name: 'could you provide',
    steps: [
      {surface: words('could can please kindly to')},
      {optional: [{surface: 'you'}]},
      {optional: [{surface: words('please kindly also')}]},
      {surface: words('provide specify share')},
    ],
  },
  {
    name: 'we have checked',
    steps: [
      we,
      {optional: [{surface: words('have just now already also')}]},
      {optional: [{surface: words('just now already also')}]},
      {surface: words('checked looked passed confirmed cancelled corrected updated located forwarded')},
      {notAhead: [{surface: words('out in')}]},
      {notAhead: [{gap: 3}, {surface: words('my me')}]},
    ],
  },
  {
    name: 'would you like',
    steps: [{surface: words('would do')}, {surface: 'you'}, {surface: words('like prefer want')}],
  },
  {name: 'we will', steps: [{surface: words("we we'll i i'll it")}, {surface: words("will 'll")}]},
  {name: 'we are unable to', steps: [we, {gap: 2}, {surface: words('unable able')}, {surface: 'to'}]},
  {
    name: 'our warehouse',
    steps: [
      {surface: 'our'},
      {gap: 1},
      {
        surface: words(
          'team warehouse technician technicians engineers engineer courier shop store website branch clinic reception supplier depot policy policies colleagues app system workshop office',
        ),
      },
    ],
  },
  {
    name: 'your message',
    steps: [
      {surface: words('your')},
      {gap: 2},
      {
        surface: words(
          'message email e-mail mail request details file photo photos payment delivery cooperation business feedback question interest data contract invoice policy address visit',
        ),
      },
    ],
  },
  {
    name: 'you can track',
    steps: [
      {surface: words("you you'll")},
      {surface: words("can may will 'll")},
      {gap: 1},
      {
        surface: words(`
          find track return use choose log receive see download request keep contact reach expect view manage change open update cancel
          collect pick reply apply follow check sign
        `),
      },
    ],
  },
  {name: 'you will', steps: [{surface: words("you you'll your")}, {surface: words("will 'll do need")}]},
  {
    name: 'please follow',
    steps: [
      {surface: 'please'},
      {gap: 1},
      {
        anyOf: [
          [
            {
              surface: words(
                'follow use click restart connect return pack print choose open enter keep note allow reply visit upload fill log try make call quote sign bring ignore',
              ),
            },
          ],
          // “please find out who signed”, “please have it repaired” are wishes.
          [
            {surface: words('find have')},
            {notAhead: [{surface: words('out it them someone somebody a the')}]},
          ],
        ],
      },
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

/** The same, in company of other signs. */
export const customerHints = {source, phrases: [], patterns: hints} satisfies Lexicon
