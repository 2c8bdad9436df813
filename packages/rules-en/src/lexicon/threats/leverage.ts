import {words, type Pattern, type Step} from '@tactlint/core'
import {publicity} from './offices.js'
import {underPressure} from './pressure.js'

const ours = words(`
  account accounts line lines policy policies contract contracts phones fleet business custom orders order salary wages savings mortgage pension pensions
  loan loans card cards membership memberships subscription subscriptions prescriptions booking bookings catalogue inventory stock listings
  shop shops rooms licences licenses seats parcels freight shipments portfolio insurance tariff broadband tenancy appointments tickets money
  conference event events wedding party printing laundry catering cars vans lorries trucks machines horses pets children boys girls kids pupils students
`)
const elsewhere: Step = {
  anyOf: [
    [{surface: words('elsewhere')}],
    [{surface: words('somewhere someone somebody')}, {surface: 'else'}],
    [
      {surface: words('to over across into with')},
      {optional: [{surface: 'to'}]},
      {
        not: {
          surface: words(
            'another other others you your the my our a an it this that these his her their bed school sleep me us them him be new . ,',
          ),
        },
      },
    ],
    [
      {surface: words('to with across over')},
      {gap: 1},
      {surface: words('another others other competitor competitors competition rival rivals different')},
      {
        notAhead: [
          {
            surface: words(
              'date day time seat card address name colour size account email room one month week number',
            ),
          },
        ],
      },
    ],
    [
      {surface: 'to'},
      {surface: words('the your a')},
      {gap: 2},
      {surface: words('competitor competition rival next opposite down road street corner')},
    ],
  ],
}
/** “A lot of”, “forty of”: many who listen to the writer. */
const many = words(
  'lot lots dozens hundreds thousands many most half all several plenty everyone everybody whole forty fifty thirty twenty hundred k thousand',
)
const circles = words(
  'trade village club group groups forum union association industry street estate community church mosque team school office circle circles chat profession network business town area neighbourhood campus valley',
)

/** “All our accounts move to …”, “… would match my status”, “how would you like a picture under your advert?”: what the writer can do to the reader's trade. */
export const leverage: readonly Pattern[] = [
  underPressure(
    'our accounts move to another bank',
    {surface: words('my our all both these those')},
    {gap: 3},
    {surface: ours},
    {gap: 2},
    {
      surface: words(
        'move moves moving moved go goes going gone switch switches transfer transfers leave leaves walk walks follow away',
      ),
    },
    {gap: 2},
    elsewhere,
  ),
  underPressure(
    'I book with a rival',
    {surface: words("i we i'll we'll i'm we're")},
    {gap: 2},
    {
      surface: words(
        'book booking fly flying bank banking shop shopping order ordering insure insuring buy buying sell selling train training move moving switch switching stay staying rent renting list listing ship shipping travel eat',
      ),
    },
    {gap: 3},
    elsewhere,
  ),
  {
    name: 'they would match my status tomorrow',
    steps: [
      {surface: words("would will 'll could can may")},
      {optional: [{surface: words('happily gladly also')}]},
      {surface: words('match honour honor beat undercut')},
      {gap: 1},
      {surface: words('my our me us')},
      {gap: 1},
      {
        surface: [
          ...ours,
          ...words('status miles points tier tomorrow today price quote rate discount anytime'),
        ],
      },
      {notBehind: {surface: words('number address')}},
    ],
  },
  {
    name: 'either of them can have my prescriptions',
    steps: [
      {
        surface: words(
          'them they else either competitor rival others another next opposite pharmacy bank shop gym insurer garage dealer carrier supplier',
        ),
      },
      {gap: 2},
      {surface: words("can will may could shall they'll")},
      {optional: [{surface: words('happily gladly')}]},
      {surface: words('have get take')},
      {surface: words('my our it')},
      {gap: 2},
      {surface: [...ours, ...words('. ! instead if from')]},
    ],
  },
  {
    name: 'it would be a pity to end twenty years over that',
    steps: [
      {surface: words('pity shame sad sorry hate regret')},
      {gap: 2},
      {surface: words('if to')},
      {gap: 5},
      {
        surface: words(
          'end ended ending over lose losing lost stop stopped finish finished throw leave left',
        ),
      },
      {notAhead: [{surface: words('my our the')}, {surface: words('photo photos data pictures')}]},
      {gap: 5},
      {surface: words('over for because after to')},
    ],
  },
  {
    name: 'how would you like it on your advert',
    steps: [
      {surface: words('how what')},
      {surface: words('would do will')},
      {surface: 'you'},
      {surface: words('like feel fancy say think')},
      {gap: 3},
      {surface: words('a the my our it this if to being')},
      {gap: 12},
      {
        surface: [
          ...publicity,
          ...words('online viral advert public headlines page front everyone door reviews wall'),
        ],
      },
    ],
  },
  {
    name: 'shall this go viral',
    steps: [
      {surface: words('do would')},
      {surface: 'you'},
      {gap: 1},
      {surface: words('want like prefer rather fancy')},
      {gap: 6},
      {surface: words('viral headlines public everywhere papers newspapers tiktok trustpilot')},
    ],
  },
  {
    name: 'that is how things go viral',
    steps: [
      {surface: words('go goes going gone went')},
      {surface: 'viral'},
      {notBehind: {surface: words('video')}},
    ],
  },
  {
    name: 'picture it in the papers',
    steps: [
      {surface: words('picture imagine')},
      {surface: words('it this that the your a what how')},
      {gap: 5},
      {
        surface: words(
          'papers paper headline headlines news newspaper newspapers twitter facebook tiktok trustpilot tv television radio court',
        ),
      },
    ],
  },
  {
    name: 'I know a lot of people in the trade',
    steps: [
      {surface: words("i we i'm we're i've my")},
      {gap: 3},
      {surface: many},
      {gap: 3},
      {
        surface: words(
          'people drivers members owners mums dads parents sellers traders tenants landlords colleagues riders teachers nurses groups',
        ),
      },
      {surface: words('in on at who from')},
      {gap: 5},
      {surface: circles},
      {gap: 5},
      {
        surface: words(
          'ask asks listen listens know talk talks read reads trust they all follow follows tell hear',
        ),
      },
    ],
  },
]
