import {words, type Pattern} from '@tactlint/core'

const we = words("i we i'd we'd i'm we're")
const money = words('income revenue profit profits turnover money earnings sales takings')

/** “each day takes $700 out of my pocket”, “my capital is tied up”: what it costs the writer. */
export const gainAtStake: readonly Pattern[] = [
  {
    name: 'when I make two thirds of my yearly turnover',
    steps: [
      {surface: words('i we')},
      {surface: words('make do earn generate made take')},
      {gap: 4},
      {surface: 'of'},
      {surface: words('my our the')},
      {optional: [{surface: words('whole entire total')}]},
      {surface: words('yearly annual monthly weekly total overall seasonal summer christmas')},
      {surface: [...money, 'business', 'trade']},
    ],
  },
  {
    name: 'it takes $700 out of my pocket',
    steps: [
      {surface: words('takes costs burns eats digs rips pulls take cost burn eat tears')},
      {gap: 5},
      {anyOf: [[{surface: 'out'}, {surface: 'of'}], [{surface: 'into'}], [{surface: 'in'}]]},
      {surface: words('my our')},
      {surface: words('pocket pockets budget margin margins savings profit profits purse')},
    ],
  },
  {
    name: 'my accountant asks where the profit is',
    steps: [
      {surface: words('my our')},
      {optional: [{surface: 'tax'}]},
      {
        surface: words(
          'accountant bank adviser advisor boss wife husband partner investor investors shareholders lender banker family',
        ),
      },
      {gap: 2},
      {surface: words('asks ask asking asked wants want wonders wondering')},
      {gap: 4},
      {surface: words('profit profits growth revenue turnover')},
    ],
  },
  {
    name: 'my rent depends on that income',
    steps: [
      {surface: words('my our')},
      {
        surface: words(
          'rent salary salaries living livelihood wages mortgage commission business company shop bonus jobs',
        ),
      },
      {surface: words('depends depend hangs hang hinges rides rests')},
      {surface: words('on upon')},
    ],
  },
  {
    name: 'we are counting on the revenue',
    steps: [
      {surface: words('counting banking relying rely count depend live living')},
      {surface: words('on')},
      {surface: words('the this that these my our')},
      {optional: [{surface: words('extra additional daily monthly')}]},
      {surface: words('revenue sales turnover profit profits takings income')},
      {notAhead: [{surface: words('team department tax report figures data')}]},
    ],
  },
  {
    name: 'my capital is tied up',
    steps: [
      {
        anyOf: [
          [
            {surface: words('capital liquidity')},
            {gap: 2},
            {surface: words('tied stuck locked frozen bound asleep idle')},
          ],
          [
            {surface: words('ties tying tie')},
            {surface: 'up'},
            {surface: words('my our')},
            {gap: 1},
            {surface: words('money capital cash funds')},
          ],
        ],
      },
    ],
  },
  {
    name: 'our quarterly target is out of reach',
    steps: [
      {surface: words('my our the')},
      {
        surface: words(
          'sales quarterly monthly annual yearly revenue growth profit half-year year-end turnover',
        ),
      },
      {surface: words('target targets goal goals quota forecast')},
      {gap: 2},
      {surface: words('out risk danger unreachable slipping lost missed away gone impossible')},
    ],
  },
  {
    name: 'I earn three dollars less on every sale',
    steps: [
      {surface: we},
      {gap: 1},
      {surface: words('earn make lose keep')},
      {gap: 4},
      {surface: words('less only more')},
      {gap: 3},
      {surface: words('on per for with')},
      {surface: words('every each the per')},
      {surface: words('sale unit item piece sold one')},
    ],
  },
  {
    name: 'the ad money is wasted',
    steps: [
      {surface: words('ad ads advertising marketing campaign')},
      {surface: words('money budget spend costs')},
      {surface: words('is was are goes will')},
      {gap: 2},
      {surface: words('wasted drain nothing')},
    ],
  },
  {
    name: 'I would like to sell off the rest',
    steps: [
      {surface: words('like want need have hope trying')},
      {surface: 'to'},
      {surface: words('sell clear shift offload turn')},
      {optional: [{surface: words('off out')}]},
      {surface: words('the my our')},
      {gap: 1},
      {surface: words('rest stock inventory leftovers remainder warehouse')},
    ],
  },
]
