import {words, type Pattern} from '@tactlint/core'
import {gain, mine} from './grammar.js'

/** “so that my margin recovers”, “to get our sales going before Christmas”. */
export const gainPurposes: readonly Pattern[] = [
  {
    name: 'to get my sales going',
    steps: [
      {surface: words('to so that')},
      {optional: [{surface: words('that i we')}]},
      {optional: [{surface: words('can could will i we')}]},
      {optional: [{surface: words('can could will again finally')}]},
      {
        surface: words(`
          increase boost improve raise grow maximise maximize protect save recover keep restore get lift double triple push drive secure hit reach meet
          make optimise optimize fill fatten stabilise stabilize
        `),
      },
      {surface: mine},
      {gap: 2},
      {surface: gain},
    ],
  },
  {
    name: 'so that my sales recover',
    steps: [
      {surface: 'so'},
      {optional: [{surface: 'that'}]},
      {surface: mine},
      {gap: 1},
      {surface: gain},
      {gap: 1},
      {
        surface: words(
          'recover recovers grow grows rise rises increase increases improve improves goes go picks pick climb climbs',
        ),
      },
    ],
  },
]
