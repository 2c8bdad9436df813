import {words, type Pattern} from '@tactlint/core'

/** “Take your time, it’s only my money”, “your inbox is decorative”, “feel free to ignore this one too”: feigned patience with who does not answer. */
export const mockPatience: readonly Pattern[] = [
  {
    name: 'take your time',
    steps: [
      {
        anyOf: [
          [{surface: 'take'}, {surface: words('your all')}, {gap: 1}, {surface: 'time'}],
          [{surface: 'no'}, {optional: [{surface: 'need'}, {surface: 'to'}]}, {surface: words('rush hurry')}],
        ],
      },
      {gap: 2},
      {surface: words("it's it i we only i've we've my")},
      {gap: 2},
      {surface: words('been waited merely money')},
    ],
  },
  {
    name: 'a radical idea',
    steps: [
      {surface: words('here just')},
      {optional: [{surface: "'s"}]},
      {optional: [{surface: 'is'}]},
      {surface: words('a an')},
      {optional: [{surface: words('radical crazy wild novel revolutionary')}]},
      {surface: words('thought idea suggestion')},
      {surface: ':'},
    ],
  },
  {
    name: 'whoever may read this, if anyone',
    steps: [
      {surface: words('if should on in case')},
      {optional: [{surface: words('the')}]},
      {optional: [{surface: words('unlikely off')}]},
      {optional: [{surface: words('event chance')}]},
      {optional: [{surface: words('that')}]},
      {surface: words('anyone anybody someone somebody')},
      {gap: 2},
      {
        anyOf: [
          [{surface: words('reads reading read cares listening alive awake bothers')}],
          [{surface: 'there'}, {ahead: [{surface: words(', . : ! ? –')}]}],
        ],
      },
      {notAhead: [{surface: words('the')}]},
    ],
  },
  {
    name: 'your inbox is decorative',
    steps: [
      {surface: words('your the this')},
      {gap: 2},
      {
        surface: words(
          'inbox hotline mailbox form phone number helpdesk desk line address button contact service support email e-mail',
        ),
      },
      {surface: words('is are serves leads must seems goes')},
      {gap: 3},
      {
        surface: words(
          'decorative decoration ornament ornamental show void nowhere bin black hole joke fun shredder museum myth legend rumour',
        ),
      },
    ],
  },
  {
    name: 'into the void',
    steps: [
      {surface: words('into to in straight')},
      {surface: words('the a an your')},
      {optional: [{surface: words('black endless great')}]},
      {surface: words('void abyss shredder ether wilderness')},
    ],
  },
  {
    name: 'your silence speaks volumes',
    steps: [
      {surface: words('silence')},
      {gap: 2},
      {surface: words('volumes deafening itself eloquent telling golden noted')},
    ],
  },
  {
    name: 'ignore this one too',
    steps: [
      {surface: words('ignore bin')},
      {surface: words('this it that')},
      {optional: [{surface: words('one email e-mail message')}]},
      {anyOf: [[{surface: words('too like')}], [{surface: 'as'}, {surface: 'well'}]]},
    ],
  },
]
