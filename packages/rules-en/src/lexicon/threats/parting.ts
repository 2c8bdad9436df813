import {words, type Pattern} from '@tactlint/core'
import {firstPerson} from './in-sight.js'

/** “I have been looking at other providers”, “consider our contract ended”: the writer is as good as gone. */
export const threatsOfParting: readonly Pattern[] = [
  {
    name: 'I have an offer from your competitor',
    steps: [
      {surface: firstPerson},
      {gap: 9},
      {surface: words('your')},
      {gap: 2},
      {surface: words('competitor competitors competition rival rivals')},
      {notAhead: [{surface: words('price prices pricing policy')}]},
    ],
  },
  {
    name: 'your competitor would be glad of us',
    steps: [
      {surface: 'your'},
      {gap: 2},
      {surface: words('competitor competitors competition rival rivals')},
      {gap: 4},
      {
        surface: words(
          'happy glad delighted pleased waiting welcome take switch me us answered answers replied called offered',
        ),
      },
    ],
  },
  {
    name: 'I have been looking at other providers',
    steps: [
      {surface: firstPerson},
      {gap: 4},
      {surface: words('looking comparing shopping checking eyeing browsing talking speaking')},
      {gap: 1},
      {
        anyOf: [
          [{surface: 'around'}],
          [
            {surface: words('other rival different alternative')},
            {
              surface: words(
                'providers banks insurers suppliers carriers networks gyms companies marketplaces platforms airlines shops options agencies landlords garages clinics brokers',
              ),
            },
          ],
          [{surface: 'elsewhere'}],
        ],
      },
    ],
  },
  {
    name: 'consider our contract ended',
    steps: [
      {surface: 'consider'},
      {surface: words('me us my our this the yourself yourselves')},
      {gap: 1},
      {
        surface: words(
          'cancelled canceled terminated over ended lost gone finished void withdrawn sued reported out history',
        ),
      },
    ],
  },
  {
    name: 'you can say goodbye to my custom',
    steps: [
      {surface: words('say kiss wave saying')},
      {gap: 3},
      {surface: words('goodbye farewell bye')},
      {optional: [{surface: 'to'}]},
      {ahead: [{surface: words('my our your me us you . !')}]},
    ],
  },
  {
    name: 'not for much longer',
    steps: [
      {
        surface: words(
          'customer customers client clients member members tenant tenants seller sellers subscriber subscribers here',
        ),
      },
      {gap: 4},
      {surface: 'not'},
      {surface: 'for'},
      {optional: [{surface: 'much'}]},
      {surface: words('longer long')},
    ],
  },
  {
    name: 'I am off',
    steps: [
      {surface: words("i'm we're")},
      {surface: words('off leaving gone done out')},
      {
        anyOf: [
          [{surface: words('. !')}, {at: 'end'}],
          [{at: 'end'}],
          [{surface: 'with'}, {surface: words('you your amazon ebay')}],
          [
            {surface: 'to'},
            {surface: words('a another your')},
            {gap: 2},
            {surface: words('competitor bank provider network platform')},
          ],
        ],
      },
    ],
  },
  {
    name: 'I will not be back',
    steps: [
      {surface: words("won't not never")},
      {optional: [{surface: 'be'}]},
      {surface: words('back coming come return returning renewing renew')},
      {optional: [{surface: 'back'}]},
      {
        anyOf: [
          [{surface: words('if unless until')}],
          [{surface: words('to with')}, {surface: words('you your')}],
          [{surface: words('as after')}, {surface: words('a this such')}],
        ],
      },
    ],
  },
]
