import {words, type Pattern} from '@tactlint/core'
import {gain, mine} from './grammar.js'
import {inflected} from '../inflections.js'

const we = words("i we i'm we're i've we've")
const grow = inflected(
  'grow/grew/grown increase boost maximise maximize double triple raise improve lift expand scale multiply push drive revive',
)
const earned = words('sales revenue revenues turnover profit profits income earnings takings')
const money = words(
  'sales revenue revenues turnover profit profits income earnings takings orders cash margin margins',
)
const stock = words('stock inventory units pieces goods pallets boxes jackets items products merchandise')
const sell = words('sell shift offload unload clear liquidate move turn get')

/** “It would help us to hit the bonus”, “we could do with the extra turnover”: what one wants × how one would have more of it. */
export const gainRelations: readonly Pattern[] = [
  {
    name: 'so I can grow my business',
    steps: [
      {surface: words('can could to will would might help helps trying want')},
      {optional: [{surface: words('to us me')}, {optional: [{surface: 'to'}]}]},
      {surface: [...grow.present, ...grow.gerund]},
      {
        anyOf: [[{surface: mine}, {gap: 2}, {surface: [...gain, 'business', 'brand']}], [{surface: money}]],
      },
      {notAhead: [{surface: words('tax account name')}]},
    ],
  },
  {
    name: 'my main source of income',
    steps: [
      {surface: words('main only primary sole biggest')},
      {surface: 'source'},
      {surface: 'of'},
      {surface: earned},
    ],
  },
  {
    name: 'most of our revenue',
    steps: [
      {surface: words('most half all majority percent % quarter third bulk lot much')},
      {surface: 'of'},
      {surface: mine},
      {gap: 2},
      {surface: earned},
      {notAhead: [{surface: words('statement report statements reports data')}]},
    ],
  },
  {
    name: 'I have invested $10,000 in inventory',
    steps: [
      {surface: we},
      {gap: 2},
      {surface: words('invested sunk poured ploughed')},
      {gap: 6},
      {surface: words('in into on')},
      {gap: 2},
      {
        surface: words(
          'stock inventory ads advertising launch product products marketing brand tooling moulds production',
        ),
      },
    ],
  },
  {
    name: 'stock that I need to sell',
    steps: [
      {surface: stock},
      {gap: 8},
      {surface: words('need want have trying looking hoping')},
      {surface: 'to'},
      {surface: sell},
      {
        anyOf: [
          [{surface: 'rid'}, {surface: 'of'}],
          [{surface: words('into')}, {surface: words('cash money')}],
          [{surface: words('. , ! before quickly fast soon it them off')}],
          [{at: 'end'}],
        ],
      },
    ],
  },
  {
    name: 'turn it into cash',
    steps: [
      {surface: words('turn turning convert converting make making')},
      {gap: 3},
      {surface: words('into to')},
      {surface: words('cash money')},
    ],
  },
  {
    name: 'it would mean a lot for our turnover',
    steps: [
      {surface: words('lot much wonders good great big lots world difference boost help')},
      {gap: 1},
      {surface: words('for to')},
      {surface: mine},
      {gap: 1},
      {surface: [...gain, 'business']},
      {notAhead: [{surface: words('account name address')}]},
    ],
  },
  {
    name: 'the extra turnover',
    steps: [
      {surface: words('with use need want like good')},
      {
        optional: [
          {surface: words('the some a any')},
          {optional: [{surface: words('bit little')}, {optional: [{surface: 'of'}]}]},
        ],
      },
      {surface: words('extra additional more')},
      {surface: money},
    ],
  },
  {
    name: 'put the money into more stock',
    steps: [
      {surface: words('put invest plough reinvest spend use')},
      {surface: words('the this that my our it')},
      {gap: 1},
      {surface: words('money cash payout funds balance reserve it')},
      {surface: words('into in on for back')},
      {gap: 5},
      {surface: words('stock inventory ads advertising marketing launch range production business')},
    ],
  },
  {
    name: 'hit the half-year bonus',
    steps: [
      {surface: words('hit reach meet make achieve exceed beat get')},
      {surface: words('the my our a this')},
      {gap: 2},
      {
        anyOf: [
          [{surface: words('bonus quota')}],
          [
            {
              surface: words(
                'sales revenue turnover q1 q2 q3 q4 quarterly monthly half-year annual year-end yearly profit growth',
              ),
            },
            {surface: words('target targets goal goals figures numbers plan forecast budget')},
          ],
        ],
      },
    ],
  },
  {
    name: 'hit my Q4 targets',
    steps: [
      {surface: words('hit reach meet')},
      {surface: mine},
      {gap: 2},
      {surface: words('targets quota quotas')},
      {notAhead: [{surface: words('weight of date')}]},
    ],
  },
]
