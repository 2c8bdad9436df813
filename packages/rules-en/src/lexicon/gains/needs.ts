import {words, type Pattern} from '@tactlint/core'

const have = words("i we i've we've i'm we're")
const mine = words('my our')
const dependants = words(
  'supplier suppliers staff employees landlord creditors bank workers manufacturer freelancers team drivers factory lender',
)

/** “I have suppliers waiting to be paid”, “my family lives on it”: what the writer owes, has put in and lives on. */
export const gainNeeds: readonly Pattern[] = [
  {
    name: 'my figures look terrible',
    steps: [
      {surface: mine},
      {gap: 1},
      {surface: words('figures numbers results statistics stats metrics takings books')},
      {surface: words('look are will have')},
      {gap: 2},
      {surface: words('terrible bad awful poor worse suffer suffering suffered down low horrible weak')},
    ],
  },
  {
    name: 'we cannot restock without that payout',
    steps: [
      {surface: words('i we')},
      {surface: words("can't cannot couldn't")},
      {surface: words('restock reorder order buy advertise expand grow hire invest launch')},
      {gap: 3},
      {surface: words('without until unless')},
      {gap: 1},
      {surface: words('payout money payment refund funds cash it balance')},
    ],
  },
  {
    name: 'I only earn when it is live',
    steps: [
      {surface: words('i we')},
      {gap: 1},
      {surface: words('earn make sell')},
      {surface: words('when if only nothing money')},
      {gap: 4},
      {surface: words('live online visible active')},
    ],
  },
  {
    name: 'suppliers are waiting to be paid',
    steps: [
      {surface: [...mine, ...have]},
      {gap: 2},
      {surface: dependants},
      {gap: 2},
      {
        surface: words(
          'waiting wait waits want wants to chasing knocking breathing ringing calling threatening need needs expect expects',
        ),
      },
      {gap: 2},
      {
        surface: words(
          'paid pay payment payments money wages salaries salary invoice invoices transfer loan',
        ),
      },
    ],
  },
  {
    name: 'the fees are eating me alive',
    steps: [
      {surface: words('fee fees cost costs interest rent storage commission ads advertising loan overheads')},
      {surface: words("is are 's keep keeps")},
      {gap: 1},
      {
        surface: words(
          'eating killing bleeding ruining draining crippling choking strangling crushing bankrupting',
        ),
      },
      {surface: words('me us my our')},
    ],
  },
  {
    name: 'while I pay interest',
    steps: [
      {surface: words('while whilst and when as')},
      {surface: words("i we i'm we're")},
      {optional: [{surface: words('am are have still must')}]},
      {surface: words('pay paying pays to')},
      {gap: 2},
      {surface: words('interest rent loan wages overdraft mortgage salaries')},
    ],
  },
  {
    name: 'a sales target to hit',
    steps: [
      {surface: words("have got we've i've")},
      {gap: 3},
      {surface: words('target targets quota quotas goal goals bonus plan forecast numbers')},
      {gap: 5},
      {surface: 'to'},
      {surface: words('hit reach meet make achieve earn fulfil')},
    ],
  },
  {
    name: 'the income is gone',
    steps: [
      {surface: words('my our the')},
      {gap: 2},
      {surface: words('income revenue turnover sales earnings profit profits takings')},
      {surface: words('is are has have was were')},
      {gap: 1},
      {surface: words('gone zero missing collapsed dried frozen evaporated vanished')},
      {notAhead: [{surface: words('up from to back')}]},
    ],
  },
  {
    name: 'I invested a lot in this launch',
    steps: [
      {surface: have},
      {gap: 1},
      {surface: words('invested sunk poured ploughed put spent')},
      {gap: 4},
      {surface: words('in into on')},
      {surface: words('this my our the it')},
      {gap: 2},
      {
        surface: words(
          'launch product brand listing campaign ads advertising shop store business stock inventory marketing promotion range',
        ),
      },
    ],
  },
  {
    name: 'I need the ranking back',
    steps: [
      {surface: words('i we')},
      {gap: 1},
      {surface: words('need want')},
      {surface: words('the my our that this')},
      {gap: 1},
      {
        surface: words(
          'ranking rank badge box position traffic visibility sales orders momentum spot placement turnover',
        ),
      },
      {surface: words('back again up restored before for badly')},
    ],
  },
  {
    name: 'our cash flow cannot take it',
    steps: [
      {surface: mine},
      {gap: 1},
      {
        surface: words(
          'flow cashflow liquidity margin margins budget wallet sheet line business company shop finances bank',
        ),
      },
      {gap: 1},
      {surface: words("can't cannot won't couldn't hardly barely")},
      {gap: 1},
      {surface: words('take survive bear afford stand handle cope cover withstand absorb')},
    ],
  },
  {
    name: 'my family lives on it',
    steps: [
      {surface: mine},
      {gap: 1},
      {surface: words('family kids children household livelihood')},
      {gap: 1},
      {surface: words('lives live depends depend eats eat feeds feed relies rely')},
      {surface: words('on off from by')},
    ],
  },
  {
    name: 'mouths to feed',
    steps: [
      {surface: words('mouths family kids children')},
      {surface: 'to'},
      {surface: words('feed support')},
    ],
  },
  {
    name: 'it puts me out of business',
    steps: [
      {surface: words('put puts putting drive drives driving push pushes')},
      {surface: words('me us')},
      {surface: words('out into')},
      {gap: 1},
      {surface: words('business bankruptcy debt red')},
    ],
  },
]
