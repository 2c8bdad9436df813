import {words, type Pattern} from '@tactlint/core'

const we = words("i we i'm we're i've we've")
const money = words(
  'sales revenue revenues turnover profit profits income earnings takings orders cash margin margins',
)

/** “I only make two dollars per unit”, “we have had a poor winter”: what the writer does not earn. */
export const gainShortfalls: readonly Pattern[] = [
  {
    name: 'missing out on the holiday season',
    steps: [
      {surface: words('missing miss losing missed')},
      {optional: [{surface: 'out'}, {optional: [{surface: 'on'}]}]},
      {surface: words('the our my')},
      {gap: 2},
      {surface: words('season peak rush quarter sales prime-day')},
      {notAhead: [{surface: words('ticket pass opener finale')}]},
    ],
  },
  {
    name: 'losing out to other sellers',
    steps: [
      {surface: words('losing lose lost')},
      {surface: 'out'},
      {surface: 'to'},
      {surface: words('other my our the competitors competition')},
    ],
  },
  {
    name: 'I only make two dollars per unit',
    steps: [
      {surface: we},
      {optional: [{surface: words('am are')}]},
      {
        anyOf: [
          [
            {surface: words('only just barely hardly')},
            {surface: words('make making earn earning keep clear get left')},
          ],
          [
            {surface: words('make making earn earning keep clear')},
            {surface: words('only just barely hardly almost next')},
          ],
        ],
      },
      {gap: 3},
      {surface: words('cents cent dollars dollar pounds pence euros euro £ $ € anything nothing profit')},
      {gap: 1},
      {surface: words('per a each on after an from for')},
      {notAhead: [{surface: words('week hour month year')}]},
    ],
  },
  {
    name: 'lost revenue',
    steps: [
      {surface: words('lost missed foregone')},
      {surface: words('revenue revenues sales income profit profits business turnover')},
      {notAhead: [{surface: words('tax tracking and data')}]},
    ],
  },
  {
    name: 'traffic to my store has halved',
    steps: [
      {surface: words('traffic sales orders views clicks sessions visits footfall')},
      {surface: words('to on in for')},
      {surface: words('my our the this')},
      {gap: 1},
      {surface: words('store shop listing page site product ad')},
      {surface: words('has have is are')},
      {gap: 2},
      {
        surface: words(
          'halved dropped fallen collapsed tanked plummeted crashed sunk declined down zero dried suffered slumped',
        ),
      },
    ],
  },
  {
    name: 'a poor winter',
    steps: [
      {surface: words('had having have')},
      {surface: words('a an')},
      {gap: 1},
      {surface: words('poor slow bad quiet weak terrible')},
      {surface: words('season winter summer quarter year month spring autumn christmas')},
      {ahead: [{gap: 12}, {surface: [...money, 'money', 'extra']}]},
    ],
  },
  {
    name: 'need the cash out',
    steps: [
      {surface: words('need want')},
      {surface: words('the our my that')},
      {surface: 'cash'},
      {surface: words('out in free now before soon')},
    ],
  },
  {
    name: 'selling at a loss',
    steps: [
      {surface: words('selling sell running operating working run')},
      {gap: 2},
      {surface: 'at'},
      {surface: 'a'},
      {surface: 'loss'},
    ],
  },
  {
    name: 'no longer profitable',
    steps: [
      {surface: words('no not barely hardly longer')},
      {optional: [{surface: 'longer'}]},
      {surface: words('profitable viable')},
      {notAhead: [{surface: words('option alternative')}]},
    ],
  },
  {
    name: 'my suppliers are getting impatient',
    steps: [
      {surface: words('my our')},
      {gap: 1},
      {
        surface: words(
          'supplier suppliers investors bank landlord factory creditors manufacturer staff employees',
        ),
      },
      {surface: words('is are')},
      {gap: 1},
      {surface: words('impatient nervous waiting anxious chasing unpaid')},
    ],
  },
  {
    name: 'it makes the product unprofitable',
    steps: [{surface: words('unprofitable loss-making uneconomical uneconomic')}],
  },
  {
    name: 'my rank went from 2,000 to 45,000',
    steps: [
      {surface: words('my our')},
      {gap: 2},
      {
        surface: words(
          'sales revenue turnover profit rank ranking bsr traffic income earnings conversion margin',
        ),
      },
      {surface: words('went gone goes fell')},
      {surface: words('from down to')},
    ],
  },
  {
    name: 'my shop gets no more orders',
    steps: [
      {surface: words('my our the')},
      {gap: 1},
      {surface: words('shop store listing product page ad campaign')},
      {surface: words('gets get has makes brings sees receives')},
      {optional: [{surface: words('had almost')}]},
      {surface: words('no fewer hardly zero less barely')},
      {gap: 1},
      {surface: words('orders sales traffic views clicks impressions')},
    ],
  },
  {
    name: 'behind our sales plan',
    steps: [
      {surface: words('behind below under short')},
      {optional: [{surface: 'of'}]},
      {surface: words('my our')},
      {gap: 1},
      {surface: words('plan target targets forecast budget goal goals quota')},
    ],
  },
  {
    name: 'I have lost $2,000 this week',
    steps: [
      {surface: we},
      {gap: 2},
      {surface: words('lost losing lose')},
      {gap: 3},
      {
        anyOf: [
          [{surface: words('£ $ €')}, {number: true}],
          [{number: true}, {surface: words('euros pounds dollars € $ £')}],
        ],
      },
      {optional: [{surface: words('in of')}, {surface: words('sales revenue profit turnover')}]},
      {surface: words('this a per every each since')},
      {surface: words('week month day hour monday tuesday wednesday thursday friday')},
    ],
  },
  {
    name: 'the ads are burning through my budget',
    steps: [
      {surface: words('burning burn burns eating eats going')},
      {surface: words('through up into')},
      {surface: words('my our')},
      {gap: 1},
      {surface: words('budget cash money savings margin margins reserves profit profits')},
    ],
  },
  {
    name: 'my margin is only 4 percent',
    steps: [
      {surface: words('my our')},
      {gap: 1},
      {surface: words('margin margins profit')},
      {surface: words('is are')},
      {gap: 1},
      {surface: words('only just barely under below tiny zero small close thin slim')},
    ],
  },
]
