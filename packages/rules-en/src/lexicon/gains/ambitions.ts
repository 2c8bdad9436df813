import {words, type Pattern} from '@tactlint/core'

/** “We want to expand”, “it brings in the most money”: what the writer is after. */
export const gainAmbitions: readonly Pattern[] = [
  {
    name: 'this listing has to perform',
    steps: [
      {surface: words('need want')},
      {gap: 3},
      {surface: 'to'},
      {surface: words('perform sell convert rank')},
      {surface: words('before better well again . ! this for')},
    ],
  },
  {
    name: 'we want to expand',
    steps: [
      {surface: words('want trying plan planning looking need aim hope like')},
      {surface: 'to'},
      {
        anyOf: [
          [{surface: words('expand scale')}, {surface: words('. , ! into further')}],
          [
            {surface: words('expand scale')},
            {surface: words('our my')},
            {gap: 1},
            {surface: words('business brand range shop store catalogue company')},
          ],
          [
            {surface: words('dominate own conquer win')},
            {surface: words('the our this')},
            {gap: 1},
            {surface: words('category niche market season')},
          ],
        ],
      },
    ],
  },
  {
    name: 'I could earn much more',
    steps: [
      {surface: words('i we')},
      {surface: words('could can would will')},
      {surface: words('earn sell')},
      {optional: [{surface: words('much far a so')}, {optional: [{surface: 'lot'}]}]},
      {surface: words('more better faster')},
    ],
  },
  {
    name: 'we need the sales to pay for it',
    steps: [
      {surface: words('need want')},
      {surface: words('the these those')},
      {surface: words('sales orders revenue turnover')},
      {surface: words('to for now before')},
      {notAhead: [{surface: words('report data figures be')}]},
    ],
  },
  {
    name: 'a small business cannot afford it',
    steps: [
      {surface: words('business seller shop company sellers brand')},
      {gap: 6},
      {surface: words("can't cannot couldn't")},
      {surface: 'afford'},
    ],
  },
  {
    name: 'we make our living from it',
    steps: [
      {surface: words('make earn making')},
      {surface: words('my our a')},
      {surface: 'living'},
      {surface: words('from with off on by selling here')},
    ],
  },
  {
    name: 'to be number one in the category',
    steps: [
      {surface: words('be become stay remain back')},
      {gap: 1},
      {surface: words('number no')},
      {surface: words('one 1')},
      {surface: words('in of on for')},
    ],
  },
  {
    name: 'it brings in the most money',
    steps: [
      {surface: words('brings bring brought')},
      {surface: 'in'},
      {gap: 3},
      {surface: words('money revenue income sales profit turnover')},
    ],
  },
  {
    name: 'I sold twice as much',
    steps: [
      {surface: words('i we')},
      {gap: 1},
      {surface: words('sold sell')},
      {gap: 1},
      {surface: words('twice half double triple')},
      {surface: words('as the')},
    ],
  },
]
