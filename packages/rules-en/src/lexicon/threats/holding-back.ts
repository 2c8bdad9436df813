import {words, type Pattern} from '@tactlint/core'
import {underPressure} from './pressure.js'

const dues = words(
  'rent payment payments fee fees premium premiums instalment instalments installment invoice invoices bill bills tax subscription balance direct standing mandate money debit card contribution charge deposit wages dues tuition',
)

/** “Tonight I cancel the direct debit”, “not one penny from me till …”: the money stays away. */
export const threatsOfHoldingBack: readonly Pattern[] = [
  {
    name: 'not one penny till',
    steps: [
      {surface: words('not no')},
      {optional: [{surface: words('one a another single')}]},
      {optional: [{surface: words('single more red')}]},
      {
        surface: words(
          'penny pence cent cents dime pound dollar euro penny more payment payments rent money',
        ),
      },
      {gap: 8},
      {surface: words('till until unless before')},
    ],
  },
  {
    name: 'I cancel the direct debit',
    steps: [
      {surface: words("i we i'll we'll i'm we're and")},
      {gap: 2},
      {surface: words('cancel cancelling canceling stop stopping block blocking pull freeze')},
      {surface: words('the my our your that')},
      {optional: [{surface: words('monthly next')}]},
      {
        anyOf: [
          [{surface: words('direct')}, {surface: words('debit debits')}],
          [{surface: 'standing'}, {surface: words('order orders')}],
          [{surface: words('mandate autopay')}],
        ],
      },
      {notBehind: {surface: words('how please can')}},
      {
        anyOf: [
          [
            {
              ahead: [
                {gap: 8},
                {surface: words('then if unless until till tonight today now tomorrow whistle see')},
              ],
            },
          ],
          [{ahead: [{gap: 2}, {surface: words('. ! , and')}, {gap: 3}, {surface: words('you your')}]}],
        ],
      },
    ],
  },
  underPressure(
    'I take it off the rent',
    {surface: words("i we i'll we'll i'm we're it")},
    {gap: 3},
    {
      surface: words(
        'deduct deducting take taking knock knocking hold holding withhold withholding keep keeping dock stop stopping cancel cancelling canceling comes subtract set cut pay paying reverse recall dispute',
      ),
    },
    {gap: 5},
    {surface: dues},
  ),
  {
    name: 'I shall travel without a ticket',
    steps: [
      {surface: words("i'll we'll shall will")},
      {gap: 2},
      {surface: words('travel ride park watch drive use')},
      {gap: 2},
      {surface: 'without'},
      {gap: 1},
      {surface: words('ticket paying permit licence license')},
    ],
  },
  {
    name: 'you can whistle for your money',
    steps: [
      {surface: words('you')},
      {surface: words('can may will')},
      {gap: 2},
      {surface: words('whistle wait see sue chase')},
      {gap: 3},
      {surface: words('for how when')},
      {gap: 3},
      {surface: words('your money get paid it')},
    ],
  },
  {
    name: 'see how you get your money',
    steps: [
      {surface: words('see explain wonder')},
      {surface: 'how'},
      {surface: 'you'},
      {surface: words('get collect find make')},
      {surface: words('your the')},
      {notAhead: [{surface: words('results')}]},
      {gap: 3},
      {surface: words('then . money fee fees rent from back without')},
    ],
  },
]
