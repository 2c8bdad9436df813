import {words, type Pattern} from '@tactlint/core'

const mails = words(
  'message messages mail mails email emails e-mail e-mails letter letters question questions reminder reminders ticket tickets call calls note',
)
const mine = words('my our')
const seems = words('apparently evidently clearly obviously seemingly presumably surely')

/** “I see my last message was of no interest”, “my time clearly does not count”, “in case anybody wondered”: what one pretends to notice. */
export const mockNotices: readonly Pattern[] = [
  {
    name: 'I see my message was of no interest',
    steps: [
      {surface: words('i we')},
      {surface: words('see notice gather note take guess suppose assume presume')},
      {optional: [{surface: 'that'}]},
      {surface: mine},
      {gap: 2},
      {surface: mails},
      {surface: words("was were has have went did didn't are is")},
      {gap: 3},
      {
        surface: words(
          'interesting ignored unread welcome popular bin trash nobody no not useful boring lost unopened filed deleted read noticed riveting',
        ),
      },
    ],
  },
  {
    name: 'I assume the silence means',
    steps: [
      {surface: words('assume take guess gather suppose presume interpret read understand conclude')},
      {optional: [{surface: words('from that')}]},
      {surface: words('the your this all')},
      {gap: 1},
      {surface: words('silence non-reply lack absence quiet radio')},
      {notAhead: [{surface: words('of')}, {gap: 1}, {surface: words('tracking stock space parts')}]},
    ],
  },
  {
    name: 'my time clearly does not count',
    steps: [
      {surface: seems},
      {optional: [{surface: ','}]},
      {gap: 1},
      {surface: words("my our customers' customers loyalty honesty")},
      {gap: 1},
      {
        surface: words(
          "time loyalty money opinion business custom word patience health order case comfort matter don't",
        ),
      },
      {gap: 3},
      {surface: words('nothing matter count important worth little priority cheap free interest enough')},
    ],
  },
  {
    name: 'my time does not matter to you',
    steps: [
      {surface: mine},
      {surface: words('time loyalty money opinion business custom patience health comfort')},
      {gap: 1},
      {surface: words('clearly obviously apparently evidently seemingly')},
      {gap: 2},
      {
        surface: words(
          "nothing matter count important worth little priority cheap free interest not doesn't isn't",
        ),
      },
    ],
  },
  {
    name: 'reading is optional at your desk',
    steps: [
      {
        surface: words(
          'reading thinking counting answering listening spelling replying arithmetic maths courtesy manners politeness punctuality honesty',
        ),
      },
      {surface: words("is isn't seems appears are")},
      {gap: 3},
      {
        surface: words(
          'optional difficult hard strong lost overrated art forte hobby strength beyond luxury extra skill required appreciated',
        ),
      },
      {notBehind: {surface: 'not'}},
    ],
  },
  {
    name: 'in case anybody wondered',
    steps: [
      {surface: words('case if that whether')},
      {surface: words('anyone anybody someone somebody you')},
      {optional: [{surface: words('was is were has had still even there should')}]},
      {surface: words('wondered wondering cares cared asked bothers noticed forgot forgotten')},
      {notAhead: [{surface: words('your the to if whether how about why')}]},
    ],
  },
  {
    name: 'in case it was not clear',
    steps: [
      {surface: 'in'},
      {surface: 'case'},
      {surface: words('it this that')},
      {surface: words("wasn't was has hasn't")},
      {optional: [{surface: words('not still somehow')}]},
      {optional: [{surface: words('been yet already')}]},
      {surface: words('clear obvious understood noticed sunk registered unclear escaped slipped')},
      {notAhead: [{surface: words('which how what where whether')}]},
      {
        notAhead: [
          {surface: 'from'},
          {surface: words('the this my our')},
          {
            surface: words(
              'photo photos picture pictures title name label drawing form message mail email letter description',
            ),
          },
        ],
      },
    ],
  },
  {
    name: 'it seems to vanish on your side',
    steps: [
      {surface: words('seem seems keep keeps tend tends appear appears love loves like likes')},
      {surface: words('to getting vanishing disappearing')},
      {optional: [{surface: words('be get')}]},
      {
        surface: words(
          'vanish vanishing disappear disappearing evaporate lost ignored forgotten swallowed misplace lose ignore forget',
        ),
      },
      {gap: 3},
      {surface: words('your you there between every')},
    ],
  },
  {
    name: 'which you evidently did not read',
    steps: [
      {surface: words('you nobody none one anybody anyone')},
      {optional: [{surface: words('have has had did')}]},
      {surface: [...seems, ...words('conveniently naturally')]},
      {gap: 3},
      {
        surface: words(
          'read reading open opened look looked listen listened bother bothered seen notice noticed checked',
        ),
      },
    ],
  },
  {
    name: 'you did not read my message',
    steps: [
      {surface: words('you nobody none one anybody anyone')},
      {surface: words("didn't don't haven't hasn't never did do have has can't cannot")},
      {
        optional: [
          {surface: words('not even actually')},
          {optional: [{surface: words('even actually bother')}]},
        ],
      },
      {surface: words('read look open opened listen reading listened looked')},
      {optional: [{surface: words('at to a single')}]},
      {surface: words('my our what any')},
      {gap: 2},
      {surface: [...mails, ...words('attachment attachments i we case')]},
    ],
  },
  {
    name: 'here it is again since you lost it',
    steps: [
      {surface: words('here attached')},
      {gap: 3},
      {surface: 'again'},
      {optional: [{surface: ','}]},
      {surface: words('since as because')},
      {surface: words('you it nobody your the')},
      {gap: 3},
      {
        surface: words(
          'lost lose ignored ignore vanish disappear forgot forget read missed bin unable interest',
        ),
      },
    ],
  },
  {
    name: 'three separate emails',
    steps: [
      {surface: words('as like i what')},
      {optional: [{surface: words('i we')}]},
      {surface: words("i've we've i we have had as already now")},
      {gap: 3},
      {
        surface: words(
          'said told explained written wrote mentioned stated described pointed asked reported sent',
        ),
      },
      {gap: 3},
      {surface: words('in by')},
      {
        surface: words(
          'two three four five six seven eight several many all both countless numerous 2 3 4 5 6',
        ),
      },
      {gap: 1},
      {surface: words('emails e-mails mails messages letters calls tickets chats replies occasions')},
    ],
  },
  {
    name: 'as I pointed out more than once',
    steps: [
      {surface: words('as like')},
      {surface: words("i we i've we've")},
      {gap: 3},
      {
        surface: words(
          'said told explained written wrote mentioned stated described pointed asked reported reminded repeated',
        ),
      },
      {gap: 3},
      {
        anyOf: [
          [{surface: 'more'}, {surface: 'than'}, {surface: words('once twice')}],
          [{surface: 'over'}, {surface: 'and'}, {surface: 'over'}],
          [{surface: 'again'}, {surface: 'and'}, {surface: 'again'}],
          [{surface: 'time'}, {surface: 'and'}, {surface: words('again time')}],
          [{surface: words('ad')}, {surface: 'nauseam'}],
        ],
      },
    ],
  },
]
