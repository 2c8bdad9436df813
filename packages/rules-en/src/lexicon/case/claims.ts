import {words, type Lexicon} from '@tactlint/core'
import {source} from '../source.js'

const owed = words('pay settle transfer remit clear vacate surrender stop cease refrain remove empty move')
const byWhen = {
  anyOf: [
    [{surface: words('immediately now today tomorrow tonight')}],
    [{surface: 'within'}, {number: true}],
    [
      {surface: 'within'},
      {surface: words('a an one two three five seven eight ten fourteen fifteen thirty the this')},
      {notAhead: [{surface: words('app page form menu account shop portal')}]},
    ],
    [{surface: 'at'}, {surface: 'once'}],
    [{surface: words('by before until')}, {surface: words('the noon midnight tomorrow tonight end close')}],
    [{surface: words('by before until')}, {entity: 'date'}],
    [
      {surface: words('by before until')},
      {
        anyOf: [
          [{number: true}],
          [{surface: words('one two three four five six seven eight nine ten eleven twelve')}],
        ],
      },
    ],
    [
      {surface: words('by before until')},
      {surface: words('monday tuesday wednesday thursday friday saturday sunday this next')},
    ],
  ],
} as const

/** “Pay the £182.40 within seven days”, “You must settle it by Friday”: what the writer's own side is owed. */
export const claims = {
  source,
  phrases: [],
  patterns: [
    {name: 'pay within seven days', steps: [{at: 'start'}, {gap: 1}, {surface: owed}, {gap: 8}, byWhen]},
    {
      name: 'you must pay by Friday',
      steps: [
        {surface: 'you'},
        {anyOf: [[{surface: words('must shall')}], [{surface: words('have are need')}, {surface: 'to'}]]},
        {gap: 1},
        {surface: owed},
        {gap: 8},
        byWhen,
      ],
    },
    {
      name: 'is to be paid by',
      steps: [
        {
          anyOf: [
            [{surface: words('is are')}, {surface: 'to'}],
            [{surface: 'must'}],
            [{surface: 'has'}, {surface: 'to'}],
          ],
        },
        {surface: 'be'},
        {gap: 1},
        {surface: words('paid settled transferred cleared remitted vacated')},
        {gap: 6},
        byWhen,
      ],
    },
    {
      name: 'I expect your payment by',
      steps: [
        {surface: words('i we')},
        {gap: 1},
        {surface: words('expect demand require insist')},
        {gap: 4},
        {surface: words('payment money amount sum transfer')},
        {gap: 5},
        byWhen,
      ],
    },
  ],
} satisfies Lexicon
