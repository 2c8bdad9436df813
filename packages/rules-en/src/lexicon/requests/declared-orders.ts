import {words, type Lexicon, type Pattern, type Steps} from '@tactlint/core'
import {ordersToPeople} from './orders-to-people.js'
import {source} from '../source.js'

/** “has to be replaced by the landlord” */
const notByAnybody: Steps = [
  {
    notAhead: [
      {surface: words('the a an my our your')},
      {
        not: {
          surface: words(
            'end close weekend morning evening afternoon start beginning middle latest first second third deadline date week month',
          ),
        },
      },
    ],
  },
  {notAhead: [{surface: words('you us me him her them someone somebody whoever')}]},
]
const deadline: Steps = [
  {
    anyOf: [
      [
        {
          surface: words(
            'by within before until today tomorrow tonight now immediately latest asap promptly',
          ),
        },
      ],
      [{surface: 'this'}, {surface: words('week month morning afternoon evening weekend instant')}],
      [{surface: 'at'}, {surface: 'once'}],
    ],
  },
  ...notByAnybody,
]
const done = words(
  `credited paid refunded reimbursed returned transferred sent delivered replaced corrected removed repaired fixed restored
  reinstated cancelled canceled closed changed resolved solved answered collected reactivated unblocked issued waived lifted released sorted
  completed reopened exchanged swapped refilled rebooked moved cleaned`,
)

const patterns: readonly Pattern[] = [
  {
    name: 'I want the money today',
    steps: [
      {surface: ['i', 'we']},
      {gap: 1},
      {surface: ['expect', 'want', 'require']},
      {optional: [{surface: words('the my our a an your this that full')}]},
      {gap: 3},
      {
        surface: words(
          `money refund replacement reply answer response payment invoice amount it this explanation reimbursement parcel
          package order compensation sum credit decision solution back answers replies key keys deposit confirmation proof apology call
          callback report statement resolution update technician engineer label result results`,
        ),
      },
      {gap: 4},
      ...deadline,
    ],
  },
  {
    name: 'I want it by Monday',
    steps: [
      {surface: ['i', 'we']},
      {gap: 1},
      {surface: 'want'},
      {notAhead: [{surface: words('to you your')}]},
      {gap: 6},
      {surface: words('by today tomorrow tonight now immediately asap')},
      ...notByAnybody,
      {notAhead: [{surface: 'or'}]},
    ],
  },
  {
    name: 'I need an answer today',
    steps: [
      {surface: ['i', 'we']},
      {gap: 1},
      {surface: 'need'},
      {surface: words('an a the my our your')},
      {gap: 1},
      {surface: words('answer reply refund replacement response money decision solution')},
      {surface: words('now today immediately tonight')},
      ...notByAnybody,
    ],
  },
  {
    name: 'full refund, today',
    steps: [
      {at: 'start'},
      {surface: words('full immediate complete')},
      {surface: words('refund replacement reimbursement')},
      {optional: [{surface: words(', –')}]},
      {surface: words('today now immediately by within this')},
    ],
  },
  {
    name: 'I need you to fix this now',
    steps: [
      {surface: ['i', 'we']},
      {gap: 1},
      {surface: words('need want expect require')},
      {surface: 'you'},
      {surface: 'to'},
      {gap: 6},
      {surface: words('now immediately today tonight asap')},
      ...notByAnybody,
    ],
  },
  {
    name: 'I expect to hear from you by noon',
    steps: [
      {surface: ['i', 'we']},
      {gap: 1},
      {surface: words('expect want')},
      {surface: 'to'},
      {surface: words('hear see')},
      {gap: 6},
      {surface: words('by within before until today tomorrow tonight latest asap')},
      ...notByAnybody,
    ],
  },
  {
    name: 'I expect two sessions credited by noon',
    steps: [
      {surface: ['i', 'we']},
      {gap: 1},
      {surface: words('expect want require')},
      {gap: 5},
      {surface: done},
      {gap: 4},
      ...deadline,
    ],
  },
  {
    name: 'my listing is to be live by Thursday',
    steps: [
      {surface: ['is', 'are']},
      {surface: 'to'},
      {surface: 'be'},
      {gap: 1},
      {surface: words('live online back here ready available active open working gone')},
      {gap: 4},
      {surface: words('by today tomorrow tonight')},
      ...notByAnybody,
    ],
  },
  {
    name: 'is to be credited by',
    steps: [
      {surface: ['is', 'are']},
      {surface: 'to'},
      {surface: 'be'},
      {gap: 1},
      {surface: done},
      {gap: 6},
      ...deadline,
    ],
  },
  {
    name: 'must be refunded',
    steps: [
      {
        anyOf: [[{surface: 'must'}], [{surface: words('has have needs need')}, {surface: 'to'}]],
      },
      {surface: 'be'},
      {gap: 1},
      {surface: done},
      {gap: 6},
      ...deadline,
    ],
  },
  {
    name: 'by Friday I want to see it here',
    steps: [
      {at: 'start'},
      {surface: words('by before within until no')},
      {gap: 5},
      {surface: words('i we')},
      {gap: 1},
      {surface: words('want expect demand require')},
    ],
  },
  {
    name: 'I want it done by tonight',
    steps: [
      {surface: ['i', 'we']},
      {gap: 1},
      {surface: words('need')},
      {surface: words('it this that these everything my the')},
      {gap: 2},
      {
        surface: words(
          'done fixed sorted resolved solved corrected delivered refunded paid removed back online',
        ),
      },
      {gap: 2},
      {surface: words('now immediately tonight today asap')},
    ],
  },
  {
    name: 'a refund is what I want',
    steps: [
      {surface: words('is are')},
      {surface: 'what'},
      {surface: words('i we')},
      {surface: words('want expect demand insist')},
      {notAhead: [{surface: 'to'}, {surface: words('know ask say')}]},
    ],
  },
]

/** “I expect the money by Friday noon.”, “The price is to be credited by 20 March.” */
export const declaredOrders: Lexicon = {source, phrases: [], patterns: [...patterns, ...ordersToPeople]}
