import {words, type Pattern} from '@tactlint/core'

/** “Well, that was helpful.”, “your reply was very touching”, “your ‘experts’”: praise that means the contrary. */
export const mockThanks: readonly Pattern[] = [
  {
    name: 'well, that was helpful',
    steps: [
      {at: 'start'},
      {
        anyOf: [
          [
            {surface: words('well wow gee oh great')},
            {optional: [{surface: ','}]},
            {surface: words("that that's this it")},
            {optional: [{surface: words('was is went')}]},
            {
              optional: [
                {surface: words('really very extremely incredibly terribly most so not exactly hardly')},
              ],
            },
          ],
          [
            {surface: words("that that's this it")},
            {optional: [{surface: words('was is went')}]},
            {surface: words('not hardly')},
          ],
        ],
      },
      {optional: [{surface: words('very exactly')}]},
      {surface: words('helpful useful productive informative enlightening illuminating')},
      {surface: words('. !')},
      {at: 'end'},
    ],
  },
  {
    name: 'your reply was very touching',
    steps: [
      {surface: words('your the that')},
      {gap: 3},
      {
        surface: words(
          'reply answer message mail email text template response explanation advice suggestion apology letter',
        ),
      },
      {surface: words('was is were')},
      {optional: [{surface: words('very really truly most so quite almost deeply')}]},
      {
        surface: words(
          'touching moving heart-warming heartwarming riveting gripping poetry poetic enlightening illuminating hilarious adorable priceless entertaining amusing inspiring fascinating',
        ),
      },
    ],
  },
  {
    name: 'lovely to hear from your robot',
    steps: [
      {surface: words('lovely nice good great wonderful delightful')},
      {surface: 'to'},
      {surface: words('hear know see learn find meet')},
      {gap: 6},
      {
        surface: words(
          'robot bot template autoresponder auto-reply machine rewarded nobody stand again. unread ignored memory',
        ),
      },
    ],
  },
  {
    name: 'nice of you to get back after a month',
    steps: [
      {surface: words('nice kind good generous decent sweet big lovely great')},
      {surface: 'of'},
      {surface: words('you your')},
      {gap: 2},
      {surface: 'to'},
      {gap: 7},
      {surface: words('after already only')},
      {
        surface: words(
          'a an only two three four five six seven eight ten 2 3 4 5 6 7 8 10 just weeks months',
        ),
      },
    ],
  },
  {
    name: 'so much for “priority support”',
    steps: [
      {at: 'start'},
      {surface: 'so'},
      {surface: 'much'},
      {surface: 'for'},
      {
        notAhead: [
          {surface: words('the now my this')},
          {
            surface: words(
              'moment now first second third point points background introduction history praise theory',
            ),
          },
        ],
      },
      {gap: 1},
      {not: {surface: words('now')}},
      {optional: [{gap: 3}, {surface: ['"', "'"]}]},
    ],
  },
  {
    name: 'your “experts”',
    steps: [
      {surface: words('your these this')},
      {gap: 1},
      {surface: ['"', "'"]},
      {optional: [{surface: words('customer technical express priority premium quality full first-class')}]},
      {
        surface: words(
          'experts expert support service services help specialists specialist team solution care guarantee apology investigation professionals technicians engineers assistance advice fix repair explanation excellence',
        ),
      },
      {surface: ['"', "'"]},
      {
        notAhead: [
          {
            surface: words(
              'button tab page menu section plan link field folder box label tariff package form tick or and line icon account',
            ),
          },
        ],
      },
    ],
  },
]
