import {words, type Pattern} from '@tactlint/core'

/** What people say that they themselves have not done so far. */
const ownDeeds = words(
  'filled used made done needed ordered bought owned opened driven travelled flown sent booked sold asked claimed returned installed smoked missed paid worked held lived set tried written',
)

/** “I have called a hundred times”, “for donkey's years”. */
export const exaggerations: readonly Pattern[] = [
  {
    name: 'a hundred times',
    steps: [
      {
        anyOf: [
          [
            {surface: words('a one like about')},
            {optional: [{surface: 'a'}]},
            {surface: words('hundred thousand million billion zillion gazillion bazillion')},
          ],
          [{surface: words('hundreds thousands millions gazillions umpteen')}, {optional: [{surface: 'of'}]}],
        ],
      },
      {surface: words('times emails e-mails calls messages forms letters chats reminders requests excuses')},
    ],
  },
  {
    name: 'for an eternity',
    steps: [
      {surface: words('for in takes took taken taking waiting waited been of last')},
      {
        optional: [
          {surface: words('what absolute feels like absolutely')},
          {optional: [{surface: words('like feels')}]},
        ],
      },
      {
        anyOf: [
          // “for ages” alone says that it has been long.
          [
            {behind: {surface: words('takes took taken taking waiting waited absolute absolutely like')}},
            {surface: words('ages aeons eons yonks')},
          ],
          [{surface: words('aeons eons')}],
          [{surface: words('an a')}, {surface: words('eternity age lifetime')}],
          [{surface: words("donkey's donkeys")}, {surface: 'years'}],
          [{surface: 'forever'}, {surface: words('and . , ! to')}],
        ],
      },
      {notAhead: [{surface: words('of to')}, {number: true}]},
    ],
  },
  {
    name: 'since the dawn of time',
    steps: [
      {surface: 'since'},
      {
        anyOf: [
          [{surface: 'the'}, {surface: words('dawn stone ice')}],
          [{surface: 'time'}, {surface: 'immemorial'}],
          [{surface: words('forever god adam')}],
        ],
      },
      {optional: [{surface: words('of age ages')}]},
      {optional: [{surface: 'time'}]},
    ],
  },
  {
    name: 'never in my life',
    steps: [
      {surface: words('never ever')},
      {gap: 6},
      {surface: 'in'},
      {surface: words('my all')},
      {optional: [{surface: words('whole entire my')}]},
      {surface: words('life years lifetime days career')},
      // “I have never in my life filled in such a form”: the writer's own want of practice.
      {notAhead: [{surface: ownDeeds}]},
    ],
  },
  {
    name: 'never in 20 years',
    steps: [
      {surface: 'in'},
      {surface: words('all my over')},
      {gap: 2},
      {surface: 'years'},
      {gap: 6},
      {surface: 'never'},
    ],
  },
  {
    name: 'the whole world knows',
    steps: [
      {
        anyOf: [
          [{surface: words('everybody everyone')}],
          [{surface: words('whole entire')}, {surface: words('world planet universe')}],
        ],
      },
      {surface: words('knows hates laughs')},
      {surface: words('that how what you your this it about at')},
    ],
  },
  {
    name: 'zero stars',
    steps: [
      {surface: words('zero minus no')},
      {optional: [{number: true}]},
      {surface: 'stars'},
      {notAhead: [{surface: words('shown are appear visible')}]},
    ],
  },
  {
    name: 'I will be retired by then',
    steps: [
      {surface: words("i'll i we'll we")},
      {optional: [{surface: words('will shall might')}]},
      {optional: [{surface: words('probably likely all')}]},
      {surface: 'be'},
      {surface: words('dead retired old grey pensioner buried drawing 90 100 ninety')},
    ],
  },
  {
    name: 'before I retire',
    steps: [
      {surface: words('before until till')},
      {optional: [{surface: words('i my hell pigs the')}]},
      {surface: words('die retire retirement freezes pension grave grandchildren fly pigs')},
      {notAhead: [{surface: words('to on at age plan')}]},
    ],
  },
]
