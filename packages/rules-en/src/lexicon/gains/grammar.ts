import {words, type Pattern} from '@tactlint/core'
import {inflected} from '../inflections.js'

export const gain = words(`
  sales revenue revenues turnover profit profits margin margins income earnings ranking rankings rank conversion conversions bonus commission
  target targets quota quotas bsr visibility traffic impressions clicks payout payouts liquidity livelihood cheque paycheck numbers kpi kpis
  roi acos takings profitability cashflow royalties proceeds
`)
const falls = inflected(`
  drop/dropped fall/fell/fallen suffer shrink/shrank/shrunk tank crash plummet plunge halve collapse sink/sank/sunk slip/slipped dip/dipped
  evaporate vanish dwindle stall bleed/bled erode stagnate decline decrease slump nosedive worsen
`).all
const harms = inflected(`
  hurt/hurt harm damage reduce ruin destroy kill cut/cut wreck threaten endanger jeopardise jeopardize eat/ate/eaten slash dent squeeze
  crush sink/sank lower affect spoil cost/cost halve erode
`).all
const money = [
  [
    {
      surface: words(
        'money cash funds payout balance sum sales income euros pounds dollars payment refund proceeds',
      ),
    },
  ],
  [{surface: words('£ $ € eur usd gbp')}, {number: true}],
  [{number: true}, {surface: words('£ $ € eur usd gbp euros pounds dollars')}],
] as const
const we = words("i we i'm we're i've we've i'll we'll i'd we'd")
export const mine = words('my our')

/** “Every day without ads eats into my margin”, “I need the money for my stand”: what the writer loses, lacks or gets. */
export const gainStatements: readonly Pattern[] = [
  {
    name: 'my sales are falling',
    steps: [
      {surface: mine},
      {gap: 2},
      {surface: gain},
      {gap: 3},
      {
        surface: [
          ...falls,
          ...words('down halved zero nothing weak poor low lower worse small thin tight narrow slim'),
        ],
      },
      {notAhead: [{surface: 'payment'}]},
    ],
  },
  {
    name: 'it eats into my margin',
    steps: [
      {surface: harms},
      {optional: [{surface: words('into me us out')}]},
      {surface: mine},
      {gap: 2},
      {surface: gain},
    ],
  },
  {
    name: 'bad for my margin',
    steps: [
      {
        surface: words(
          'bad good better important essential crucial critical vital poison fatal disastrous great',
        ),
      },
      {surface: 'for'},
      {surface: mine},
      {gap: 2},
      {surface: [...gain, 'business', 'shop', 'store', 'purse', 'wallet']},
    ],
  },
  {
    name: 'we drop in the ranking',
    steps: [
      {surface: we},
      {gap: 2},
      {surface: [...falls, ...words('lose loses losing lost miss missing missed forgo forfeit risk')]},
      {gap: 4},
      {
        surface: [
          ...gain,
          ...words('money orders ground placement placements position positions bestseller badge'),
        ],
      },
    ],
  },
  {
    name: 'I lose £50 a day',
    steps: [{surface: we}, {gap: 2}, {surface: words('lose losing loses')}, {gap: 2}, {anyOf: money}],
  },
  {
    name: 'I cannot hit my bonus',
    steps: [
      {surface: words("cannot can't won't not couldn't never miss missing")},
      {optional: [{surface: words('be able going')}, {optional: [{surface: 'to'}]}]},
      {optional: [{surface: words('to possibly ever')}]},
      {optional: [{surface: words('hit reach make meet achieve hold keep get earn fulfil')}]},
      {surface: mine},
      {gap: 2},
      {
        surface: words(
          'bonus target targets quota numbers goal goals plan budget forecast commission quarter kpi kpis',
        ),
      },
    ],
  },
  {
    name: 'I need the money for my stand',
    steps: [
      {surface: words('i we')},
      {gap: 1},
      {surface: words('need want require')},
      {surface: words('the that this my these every those it our')},
      {gap: 1},
      {anyOf: money},
      {gap: 1},
      {surface: words('for to because')},
      {surface: words('my our pay buy fund finance the new next another restock invest order a i we rent')},
    ],
  },
  {
    name: 'it only pays off for me',
    steps: [
      {surface: words('pays pay paid paying worth profitable lucrative')},
      {optional: [{surface: words('off itself it more better')}]},
      {surface: 'for'},
      {surface: words('me us')},
      {notAhead: [{surface: 'to'}]},
    ],
  },
  {
    name: 'a bigger cheque for me',
    steps: [
      {surface: words('bigger more higher better larger fatter extra less fewer smaller lower')},
      {gap: 1},
      {surface: [...gain, 'money', 'cash', 'orders', 'business', 'check', 'pension']},
      {surface: words('for in')},
      {surface: words('me us my our')},
    ],
  },
  {
    name: 'it costs us £50 a day',
    steps: [
      {surface: words('cost costs costing')},
      {surface: words('me us')},
      {gap: 3},
      {anyOf: [...money, [{surface: words('fortune orders dearly ranking hundreds thousands business')}]]},
      {ahead: [{surface: words('every each a per in and . , ! already so')}]},
    ],
  },
  {
    name: 'my stock is piling up',
    steps: [
      {surface: mine},
      {gap: 2},
      {surface: words('stock inventory goods capital warehouse shelves garage cash containers pallets')},
      {gap: 2},
      {
        surface: words(
          'piling sitting gathering collecting tied stuck rotting overflowing idle full bursting aging ageing',
        ),
      },
      {notAhead: [{surface: words('at in on')}, {surface: words('customs your')}]},
    ],
  },
  {
    name: 'I have already paid for the stock',
    steps: [
      {surface: we},
      {gap: 2},
      {surface: words('paid invested spent put sunk borrowed')},
      {gap: 4},
      {
        surface: words(
          'stock inventory ads advertising marketing campaign campaigns ppc influencers photos production',
        ),
      },
    ],
  },
  {
    name: 'competitors overtake me',
    steps: [
      {surface: words('competitor competitors rival rivals competition others sellers')},
      {gap: 3},
      {
        surface: words(
          'overtake overtakes overtaking overtook ahead undercut undercuts undercutting grab grabs grabbing snap snapping laugh laughing profit profits profiting cash cashing outrank outranks',
        ),
      },
    ],
  },
  {
    name: 'I have bills to pay',
    steps: [
      {surface: we},
      {optional: [{surface: words('have still got also')}]},
      {optional: [{surface: words('a an my our some the')}]},
      {gap: 2},
      {
        surface: words(
          'bills rent mortgage loan loans staff wages salaries employees suppliers cruise holiday van car lease taxes credit house boat kitchen',
        ),
      },
      {surface: 'to'},
      {surface: words('pay feed finance fund')},
    ],
  },
  {
    name: 'I cannot pay my rent',
    steps: [
      {surface: words("cannot can't pay couldn't afford")},
      {optional: [{surface: words('pay afford finance')}]},
      {surface: mine},
      {gap: 1},
      {
        surface: words(
          'rent mortgage loan staff wages suppliers supplier bills taxes van lease employees salaries holiday',
        ),
      },
    ],
  },
]
