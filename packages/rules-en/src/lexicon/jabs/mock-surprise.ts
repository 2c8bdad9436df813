import {words, type Pattern} from '@tactlint/core'

/** “Imagine my surprise”, “funny how …”, “it only took you 40 days”: feigned wonder. */
export const mockSurprise: readonly Pattern[] = [
  {
    name: 'funny how',
    steps: [
      {
        surface: words(
          'funny strange odd curious amazing interesting fascinating remarkable astonishing weird',
        ),
      },
      {surface: words('how that')},
      {optional: [{surface: words('fast quickly quick easily easy promptly your you')}]},
      {surface: words('you your the it money taking charging a my payment nobody')},
      {gap: 8},
      {
        surface: words(
          "never always but not only can't cannot when works takes refund problem seconds second quickly instantly week weeks manage managed manages avoid avoided keep keeps ignore",
        ),
      },
    ],
  },
  {
    name: 'it only took you 40 days',
    steps: [
      {surface: words('it that you')},
      {surface: words('only merely')},
      {surface: words('took needed')},
      {optional: [{surface: words('you your me us')}, {optional: [{surface: words('team people')}]}]},
      {notAhead: [{surface: words('one two a three')}, {surface: words('days day hours hour')}]},
      {gap: 2},
      {surface: words('days weeks months years emails e-mails calls attempts messages reminders hours')},
    ],
  },
  {
    name: 'a new record',
    steps: [
      {surface: words('be set sets setting')},
      {gap: 4},
      {surface: words('new world of')},
      {surface: 'record'},
      {notAhead: [{surface: words('holder book attempt')}]},
    ],
  },
  {
    name: 'silly me',
    steps: [
      {
        anyOf: [
          [
            {surface: words('silly foolish stupid poor naive naïve')},
            {surface: words('me us')},
            {optional: [{surface: ','}]},
            {optional: [{surface: words('i we')}]},
            {surface: words('for to thought assumed expected believed hoped imagined . !')},
          ],
          [
            {surface: 'how'},
            {surface: words('silly foolish stupid naive')},
            {surface: 'of'},
            {surface: words('me us')},
          ],
          [
            {surface: words('call')},
            {surface: words('me us')},
            {surface: words('old-fashioned crazy naive picky fussy stupid')},
          ],
        ],
      },
    ],
  },
  {
    name: 'imagine my surprise',
    steps: [
      {surface: words('imagine picture')},
      {surface: words('my our')},
      {surface: words('surprise delight joy amazement astonishment')},
    ],
  },
  {
    name: 'heaven forbid',
    steps: [
      {surface: words('heaven god')},
      {surface: words('forbid forbids')},
      {optional: [{surface: words('that you anyone someone')}]},
    ],
  },
  {
    name: 'how convenient',
    steps: [
      {surface: 'how'},
      {
        surface: words(
          'convenient reassuring comforting touching charming refreshing delightful quaint original surprising unexpected ironic',
        ),
      },
      {surface: words('. ! , that for to : ; that')},
    ],
  },
]
