import {words, type Pattern} from '@tactlint/core'
import {withGerunds} from '../inflections.js'
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
        surface: withGerunds(
          'move switch go take transfer change leave shop buy order bring migrate look find choose try be turn walk run give spend fly book sell list',
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
          [{surface: words('competitor competitors competition')}],
          [
            {surface: 'elsewhere'},
            {notAhead: [{surface: 'and'}, {surface: words('write look ask read search do')}]},
          ],
          [{surface: words('a an')}, {surface: rivals}, {surface: words('who that which')}],
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
      {
        notAhead: [
          {surface: words('bothering worrying asking emailing writing calling looking waiting now')},
        ],
      },
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
      {notAhead: [{surface: words('my his her our')}]},
    ],
  },
  {
    name: 'our account goes to a competitor',
    steps: [
      {surface: words('my our')},
      {gap: 1},
      {
        surface: words(
          'line lines fleet account accounts policy policies custom business contract contracts phones numbers subscription subscriptions insurance savings portfolio',
        ),
      },
      {
        surface: words("is are will 'll move moves go goes"),
      },
      {gap: 2},
      {
        optional: [
          {surface: words('moving move going go moved switching transferring transferred be leaving')},
        ],
      },
      {optional: [{surface: words('to with')}]},
      {
        anyOf: [
          [{surface: 'your'}, {gap: 1}, {surface: words('competitor competitors rival rivals competition')}],
          [{surface: 'elsewhere'}],
          [
            {surface: words('another different rival other competing cheaper better')},
            {gap: 1},
            {surface: rivals},
          ],
        ],
      },
    ],
  },
  {
    name: 'I have two better offers here',
    steps: [
      {surface: words("i we i've we've")},
      {gap: 1},
      {surface: words('a two three four five several some other 2 3 4 plenty')},
      {gap: 1},
      {surface: words('better cheaper lower rival competing')},
      {gap: 1},
      {surface: words('quote quotes offer offers ones one deal deals provider providers insurer supplier')},
      {gap: 1},
      {surface: words('open ready waiting lined in on here and to from')},
    ],
  },
  {
    name: 'I will take one of those',
    steps: [
      {surface: words("will shall i'll we'll")},
      {surface: words('sign take accept choose')},
      {surface: words('one another')},
      {surface: 'of'},
      {surface: words('them those these')},
    ],
  },
  {
    name: 'people are queuing up for it',
    steps: [
      {surface: words('i we there')},
      {surface: words("have are 've")},
      {gap: 1},
      {surface: words('people others applicants tenants plenty')},
      {gap: 1},
      {surface: words('queuing queueing lining lined')},
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
