import {words, type Pattern} from '@tactlint/core'
import {iWill, onCondition} from './announced.js'

const rivals = words(`
  marketplace marketplaces platform provider supplier suppliers bank insurer competitor competitors competition shop store airline carrier
  company network operator broker gym dealer retailer rival rivals seller hotel school pharmacy garage host one place someone somebody firm
  vendor service agency tariff brand clinic dentist vet builder contractor channel
`)
const bonds = words(`
  account accounts subscription subscriptions contract contracts membership policy policies insurance business custom shop store listings
  catalogue tenancy plan everything relationship partnership orders cooperation collaboration renewal deal service services savings
  money debit debits payments shares portfolio package
`)

/** “I will move my catalogue to another marketplace”, “otherwise we cancel the contract”. */
export const threatsOfLeaving: readonly Pattern[] = [
  {
    name: 'I will go to a competitor',
    steps: [
      iWill,
      {gap: 2},
      {
        surface: words(
          'move switch go take transfer change leave shop buy order bring migrate look find choose try be turn walk run give spend fly book',
        ),
      },
      {gap: 5},
      {
        anyOf: [
          [
            {
              surface: words(
                'another different rival other competing your new better cheaper serious proper real',
              ),
            },
            {optional: [{surface: words('biggest main direct nearest')}]},
            {surface: rivals},
          ],
          [{surface: words('elsewhere competitor competitors competition')}],
          [{surface: words('someone somebody somewhere')}, {surface: 'else'}],
        ],
      },
    ],
  },
  {
    name: 'otherwise I cancel',
    steps: [
      ...onCondition,
      {
        surface: words(`
          cancel close terminate leave quit switch move end drop ditch stop withdraw pull walk cancelling canceling leaving closing
          switching quitting off gone out done
        `),
      },
      {notAhead: [{gap: 2}, {surface: words('ticket case request order parcel box return pick collect it')}]},
      {optional: [{gap: 3}, {surface: bonds}]},
    ],
  },
  {
    name: 'I will never buy here again',
    steps: [
      iWill,
      {surface: 'never'},
      {
        surface: words(
          'buy order shop use purchase come recommend book do return fly stay trust set spend deal touch bank rent eat',
        ),
      },
      {gap: 6},
      {surface: words('again you your from here business amazon company penny foot')},
    ],
  },
  {
    name: 'take my business elsewhere',
    steps: [
      {surface: words('take taking move moving bring transfer taken')},
      {surface: words('my our')},
      {optional: [{surface: words('whole entire')}]},
      {surface: [...bonds, 'sales']},
      {gap: 1},
      {surface: words('elsewhere away competitor competitors somewhere to')},
    ],
  },
  {
    name: 'you have seen the last of me',
    steps: [
      {surface: words('seen heard')},
      {surface: 'the'},
      {surface: 'last'},
      {surface: words('of from')},
      {surface: words('me us my our')},
    ],
  },
  {
    name: 'you will not get another penny',
    steps: [
      {surface: words("won't not never")},
      {gap: 2},
      {surface: words('get see receive have pay give')},
      {gap: 2},
      {surface: words('another single penny cent money business order')},
      {surface: words('penny cent dime order from of out')},
    ],
  },
]
