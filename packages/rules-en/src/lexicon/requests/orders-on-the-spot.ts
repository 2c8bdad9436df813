import {words, type Pattern} from '@tactlint/core'

/** “Come and take it away”, “fly it over”, “let me sit the exam”: they count at the start of a clause, as other imperatives do. */
export const ordersOnTheSpot: readonly Pattern[] = [
  {
    name: 'come and take it away',
    steps: [
      {surface: words('come go')},
      {surface: words('and')},
      {
        surface: words(
          'take get fetch collect fix see look pick repair clear clean sort measure read remove check move',
        ),
      },
    ],
  },
  {
    name: 'fly it over',
    steps: [
      {surface: words('fly ship drive courier bring send post rush express')},
      {surface: words('it them this that the')},
      {gap: 1},
      {surface: words('over here back down round out up across home')},
    ],
  },
  {
    name: 'let me sit the exam',
    steps: [
      {surface: 'let'},
      {surface: words('me us my our him her')},
      {gap: 1},
      {
        surface: words(
          'sit keep take return cancel pay use leave swap move change rebook back in into out off travel stay resit join board collect pick',
        ),
      },
      {notBehind: {surface: words('know')}},
    ],
  },
  {
    name: 'photograph both sides',
    steps: [
      {surface: words('photograph scan print sign measure weigh film pack wrap label photocopy translate')},
      {surface: words('the both all it them this every each that')},
    ],
  },
  {
    name: 'do not open another ticket',
    steps: [
      {anyOf: [[{surface: 'do'}, {surface: 'not'}], [{surface: "don't"}], [{surface: 'never'}]]},
      {
        surface: words('open start file raise charge park repeat'),
      },
      {surface: words('another any more my our me us again')},
    ],
  },
]
