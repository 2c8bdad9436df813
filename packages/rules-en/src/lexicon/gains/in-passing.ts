import {words, type Pattern, type Steps} from '@tactlint/core'

const money = words('income revenue profit profits turnover money earnings sales takings')
const clicks = words(
  'clicks views traffic visitors visits customers buyers shoppers orders bookings conversions subscribers impressions',
)
const rank = words('rank ranking rankings bsr spot badge')

/** “the sales rank”, “page one”, “the Buy Box”. */
const place: Steps = [
  {
    anyOf: [
      [{optional: [{surface: words('sales search bestseller best-seller top seller')}]}, {surface: rank}],
      [{surface: 'top'}, {surface: words('spot ten three position place')}],
      [{surface: words('buy featured')}, {surface: words('box offer')}],
      [{surface: words('first pole number')}, {surface: words('place position one')}],
      [{surface: words('page')}, {surface: words('one 1')}],
      [{surface: words('first')}, {surface: 'page'}],
    ],
  },
]

/** “a sharper photo gets me more clicks”, “overtake the other shops”, “goods that earn me nothing”: one's own gain, said in passing. */
export const gainInPassing: readonly Pattern[] = [
  {
    name: 'it gets me more clicks',
    steps: [
      {
        surface: words(
          'gets get brings bring earns earn wins makes make means generates attracts draws drives getting bringing earning making',
        ),
      },
      {optional: [{surface: words('in')}]},
      {optional: [{surface: words('me us my our')}]},
      {optional: [{surface: words('shop store business')}]},
      {surface: words('more extra additional better higher')},
      {optional: [{surface: words('and much far new')}]},
      {surface: [...clicks, ...money]},
      {notAhead: [{surface: words('tax taxes order number data')}]},
    ],
  },
  {
    name: 'goods that earn me nothing',
    steps: [
      {surface: words('earns earn brings bring makes make earning bringing making yields yield')},
      {surface: words('me us')},
      {
        anyOf: [
          [
            {surface: words('no hardly little zero barely')},
            {optional: [{surface: 'any'}]},
            {surface: money},
          ],
          [{surface: words('nothing')}, {notAhead: [{surface: words('but about')}]}],
        ],
      },
    ],
  },
  {
    name: 'I want to overtake the other shops',
    steps: [
      {
        anyOf: [
          [{surface: words('overtake outrank outsell outperform leapfrog overtaking outselling outranking')}],
          [{surface: words('get stay be pull getting staying pulling')}, {surface: 'ahead'}, {surface: 'of'}],
          [{surface: words('catch keep')}, {surface: 'up'}, {surface: 'with'}],
        ],
      },
      {surface: words('the my our all some')},
      {optional: [{surface: 'other'}]},
      {gap: 1},
      {
        surface: words(
          'sellers shops stores competitors competitor competition rivals rival brands market traders',
        ),
      },
    ],
  },
  {
    name: 'to win the sales rank',
    steps: [
      {
        surface: words(
          'win regain reclaim climb climbing rise recover defend secure reach reaching winning regaining reclaiming',
        ),
      },
      {optional: [{surface: words('back up')}]},
      {optional: [{surface: words('in to on')}]},
      {optional: [{surface: words('my our the a its')}]},
      {optional: [{surface: words('old former good')}]},
      ...place,
    ],
  },
  {
    name: 'I want to be number one',
    steps: [
      {surface: words('want need hope like aim plan wants')},
      {gap: 2},
      {surface: words('be become get')},
      {optional: [{surface: words('back up')}]},
      {optional: [{surface: words('the in on at')}]},
      {
        anyOf: [
          [
            {surface: 'number'},
            {surface: words('one 1')},
            {
              notAhead: [
                {surface: words('on for')},
                {surface: words('the my your')},
                {surface: words('list priority')},
              ],
            },
          ],
          [{surface: 'market'}, {surface: 'leader'}],
          [{surface: 'page'}, {surface: words('one 1')}],
          [{surface: 'bestseller'}],
        ],
      },
    ],
  },
]
