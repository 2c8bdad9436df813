import {words, type Pattern} from '@tactlint/core'
import {gain, mine} from './grammar.js'

const cost = words(
  'fee fees cost costs commission postage wages storage overtime rent premium staff charges expense expenses money tax advertising £ $ €',
)
const year = words('year season quarter turnover revenue sales income business trade earnings profit takings')

/** “We made €900 a day with it”, “it would save us the second fee”, “December brings half of our takings”: what there is to be earned or saved. */
export const gainMargins: readonly Pattern[] = [
  {
    name: 'we made €900 a day with it',
    steps: [
      {surface: words('i we')},
      {surface: words('made make earned earn netted grossed')},
      {
        optional: [
          {surface: words('me us in about around over')},
          {optional: [{surface: words('in about around over')}]},
        ],
      },
      {surface: words('£ $ € eur usd gbp')},
      {number: true},
      {gap: 2},
      {surface: words('a per each every')},
      {surface: words('day week month hour year night order sale')},
    ],
  },
  {
    name: 'need that income back',
    steps: [
      {surface: words('need want miss get')},
      {surface: words('that this the my our')},
      {surface: words('income revenue turnover sales profit earnings margin visibility placement')},
      {surface: words('back again badly now')},
    ],
  },
  {
    name: 'it costs us the badge',
    steps: [
      {surface: words('cost costs costing lose loses losing lost')},
      {optional: [{surface: words('me us')}]},
      {surface: words('the my our')},
      {gap: 1},
      {
        surface: words('badge ranking buy placement visibility featured bestseller commission margin rebate'),
      },
      {notAhead: [{surface: words('code number card')}]},
    ],
  },
  {
    name: 'money out of my pocket',
    steps: [
      {surface: words('money cash pounds dollars euros £ $ € straight')},
      {gap: 2},
      {surface: 'out'},
      {surface: 'of'},
      {surface: mine},
      {surface: words('pocket pockets till purse')},
    ],
  },
  {
    name: 'our margin goes up',
    steps: [
      {surface: mine},
      {gap: 1},
      {surface: gain},
      {surface: words('goes would will rises climbs grows improves doubles jumps')},
      {optional: [{surface: words('go be rise climb grow improve double')}]},
      {surface: words('up by higher again better to considerably from')},
    ],
  },
  {
    name: 'the fee eats up what I earn',
    steps: [
      {surface: words('eats eat swallows swallow takes wipes wipe devours ate')},
      {optional: [{surface: words('up out away')}]},
      {surface: words('everything all most half what nearly almost')},
      {gap: 2},
      {surface: words('i we')},
      {surface: words('earn make get take earned made')},
    ],
  },
  {
    name: 'it would save us the second fee',
    steps: [
      {surface: words('save saves saving saved')},
      {surface: words('me us')},
      {gap: 3},
      {surface: cost},
    ],
  },
  {
    name: 'we would not have to pay a second person',
    steps: [
      {surface: words("wouldn't won't don't not needn't")},
      {optional: [{surface: words('have need')}, {surface: 'to'}]},
      {surface: words('pay hire employ rent buy')},
      {surface: words('a an another extra second the for more any')},
      {gap: 2},
      {
        surface: words(
          'person staff worker employee driver overtime storage warehouse wages helper shift space temp temps',
        ),
      },
    ],
  },
  {
    name: 'December brings half of our takings',
    steps: [
      {surface: words('third half quarter fifth most bulk tenth percent % much lot')},
      {surface: 'of'},
      {surface: mine},
      {gap: 1},
      {surface: year},
      {notAhead: [{surface: words('statement report data group')}]},
    ],
  },
  {
    name: 'our share price reacts to it',
    steps: [
      {surface: mine},
      {
        surface: words(
          'share stock credit investor investors shareholders valuation lender lenders backers franchise',
        ),
      },
      {optional: [{surface: words('price prices line rating holders')}]},
      {
        surface: words(
          'reacts react depends want wants expect expects drops falls suffers fell dropped is watch need',
        ),
      },
      {notAhead: [{surface: words('number card')}]},
    ],
  },
  {
    name: 'in our commercial interest',
    steps: [
      {surface: 'in'},
      {surface: mine},
      {surface: words('commercial business financial economic own')},
      {surface: words('interest interests')},
    ],
  },
  {
    name: 'we get paid per order',
    steps: [
      {surface: words('paid pay earn commission earns')},
      {surface: words('per')},
      {optional: [{surface: words('each every the')}]},
      {surface: words('order click sale lead booking view download install conversion referral')},
      {notAhead: [{surface: words('number of')}]},
    ],
  },
  {
    name: 'it spoils our quarter',
    steps: [
      {surface: words('spoils spoil ruins ruin wrecks dents')},
      {surface: mine},
      {
        surface: words('quarter season balance books result results figures'),
      },
    ],
  },
  {
    name: 'my numbers were better with it',
    steps: [
      {surface: mine},
      {surface: words('numbers figures results stats clicks conversions')},
      {gap: 2},
      {surface: words('better higher best up stronger good')},
      {surface: words('with when before on under than . in')},
    ],
  },
  {
    name: 'so that I can clear the stock',
    steps: [
      {surface: words('clear shift offload unload liquidate')},
      {surface: words('the my our this that old remaining')},
      {gap: 1},
      {surface: words('stock inventory pallets leftovers containers units')},
    ],
  },
]
