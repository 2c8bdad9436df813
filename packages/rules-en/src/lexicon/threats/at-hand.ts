import {words, type Pattern} from '@tactlint/core'
import {authority, office, publicity} from './offices.js'

const readyToGo = words(
  'filled completed ready written drafted prepared typed open saved on bookmarked signed stamped waiting lies sits',
)
const forms = words(
  'form forms complaint claim letter page paperwork papers application button number address file',
)

/** “The form for the court is filled in”, “the ombudsman is next”: what stands ready. */
export const threatsAtHand: readonly Pattern[] = [
  {
    name: 'the form for the court is filled in',
    steps: [
      {
        anyOf: [
          [
            {
              surface: [
                ...authority,
                ...publicity,
                ...[...authority, ...publicity].map(word => `${word}'s`),
                'chargeback',
                'dispute',
                'claims',
              ],
            },
            {gap: 1},
            {surface: forms},
          ],
          [{surface: forms}, {surface: words('for to')}, {gap: 2}, office],
        ],
      },
      {surface: words('is are lies sits')},
      {gap: 2},
      {surface: readyToGo},
      {notAhead: [{gap: 2}, {surface: words('attached enclosed here your')}]},
    ],
  },
  {
    name: 'the ombudsman is next',
    steps: [
      {surface: [...authority, ...publicity, 'chargeback', 'dispute', 'bailiffs', 'trustpilot']},
      {gap: 2},
      {surface: words('is are comes come')},
      {optional: [{surface: words('the my')}]},
      {surface: 'next'},
      {notAhead: [{surface: words('to door week monday month year')}]},
    ],
  },
  {
    name: 'one click away',
    steps: [
      {surface: [...forms, ...words('review post chargeback dispute tweet')]},
      {gap: 4},
      {surface: words('one a')},
      {surface: words('click press button keystroke tap')},
      {surface: words('away off')},
    ],
  },
  {
    name: 'my finger is on the button',
    steps: [
      {surface: words('finger thumb mouse cursor')},
      {surface: words('is hovers hovering')},
      {gap: 1},
      {surface: words('on over')},
      {gap: 3},
      {surface: words('button send publish')},
    ],
  },
]
