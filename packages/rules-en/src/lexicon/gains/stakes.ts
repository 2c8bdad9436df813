import {words, type Pattern} from '@tactlint/core'
import {gain, mine} from './grammar.js'

const we = words("i we i've we've i'm we're")
const position = words('badge ranking rank reviews position spot page top bsr rating ratings followers')

/** “My whole season hangs on it”, “I have a loan payment on Friday”, “I make ten cents a piece”: what is at stake for the writer. */
export const gainStakes: readonly Pattern[] = [
  {
    name: 'I have a loan payment on Friday',
    steps: [
      {surface: we},
      {optional: [{surface: words('have got still also')}, {optional: [{surface: words('got a my')}]}]},
      {optional: [{surface: words('a my our an the')}]},
      {surface: words('loan mortgage lease tax payroll wage supplier interest rent')},
      {surface: words('payment payments instalment instalments bill bills run')},
      {surface: words('at due on to coming this next in tomorrow')},
      {notAhead: [{surface: words('your from account pending')}]},
    ],
  },
  {
    name: 'I have paid my supplier a deposit',
    steps: [
      {surface: we},
      {gap: 2},
      {surface: words('paid given sent advanced owe')},
      {gap: 1},
      {surface: words('supplier suppliers manufacturer factory printer')},
      {gap: 5},
      {surface: words('deposit advance upfront money thousand balance')},
      {
        ahead: [
          {gap: 4},
          {
            surface: words(
              'container containers stock units goods production batch order orders pallets . , !',
            ),
          },
        ],
      },
    ],
  },
  {
    name: 'all my savings are tied up in it',
    steps: [
      {surface: words('tied put sunk locked stuck')},
      {surface: words('up all in my our')},
      {gap: 1},
      {surface: words('my our savings cash capital money')},
      {optional: [{surface: words('savings cash capital money')}]},
      {surface: words('in into')},
      {gap: 1},
      {surface: words('stock inventory it goods product launch range line brand shop')},
    ],
  },
  {
    name: 'my whole season hangs on it',
    steps: [
      {surface: mine},
      {gap: 2},
      {
        surface: [
          ...gain,
          ...words('quarter season year summer growth future launch q4 flow christmas plan'),
        ],
      },
      {gap: 4},
      {
        surface: words(
          'depend depends depending hang hangs hanging ride rides riding rest rests resting sit sits sitting hinge hinges',
        ),
      },
      {surface: words('on in with upon')},
    ],
  },
  {
    name: 'my ranking took years to build',
    steps: [
      {surface: mine},
      {gap: 1},
      {surface: [...gain, ...position]},
      {surface: words('took has cost')},
      {gap: 3},
      {surface: words('months years weeks')},
      {gap: 1},
      {surface: 'to'},
    ],
  },
  {
    name: 'it took me years to get to page one',
    steps: [
      {surface: words('took cost')},
      {surface: words('me us')},
      {gap: 2},
      {surface: words('months years weeks')},
      {gap: 3},
      {surface: words('to for')},
      {gap: 4},
      {surface: position},
    ],
  },
  {
    name: 'I make ten cents a piece',
    steps: [
      {surface: we},
      {gap: 2},
      {surface: words('make earn keep net pocket clear left get')},
      {gap: 4},
      {surface: words('pence cents penny pennies euros pounds dollars £ $ € p quid')},
      {gap: 1},
      {surface: words('a per each')},
      {surface: words('unit item piece sale order box bottle')},
    ],
  },
  {
    name: 'I lose customers to others',
    steps: [
      {surface: we},
      {gap: 2},
      {surface: words('losing lose lost')},
      {gap: 1},
      {surface: words('customers buyers clients orders')},
      {surface: 'to'},
    ],
  },
  {
    name: 'a sales target for this quarter',
    steps: [
      {surface: words('have got my our')},
      {gap: 2},
      {surface: words('sales revenue turnover')},
      {surface: words('target targets quota goal goals')},
      {surface: words('for this in next of . ,')},
    ],
  },
  {
    name: 'our cash flow is tight',
    steps: [
      {surface: mine},
      {gap: 1},
      {surface: words('flow cashflow liquidity budget finances')},
      {surface: words('is are')},
      {gap: 1},
      {surface: words('tight thin strained suffering')},
    ],
  },
  {
    name: 'I need cash for my business',
    steps: [
      {surface: words('i we')},
      {gap: 1},
      {surface: words('need want')},
      {surface: words('cash money funds liquidity')},
      {surface: words('for to')},
      {surface: words('my our buy pay restock order')},
    ],
  },
  {
    name: 'I barely break even',
    steps: [
      {surface: words("barely hardly not don't can't cannot only just to")},
      {gap: 1},
      {surface: words('break breaking')},
      {surface: 'even'},
    ],
  },
  {
    name: 'I could have sold 300',
    steps: [
      {surface: words('i we')},
      {surface: words('could would')},
      {surface: 'have'},
      {surface: words('sold earned')},
      {notAhead: [{surface: words('it that my')}, {surface: words('to on')}]},
    ],
  },
  {
    name: 'my investors want growth',
    steps: [
      {surface: mine},
      {surface: words('investors shareholders boss partner partners bank backers')},
      {surface: words('expect expects want wants demand demands')},
      {gap: 2},
      {surface: words('growth numbers results return returns profit profits figures sales')},
    ],
  },
]
