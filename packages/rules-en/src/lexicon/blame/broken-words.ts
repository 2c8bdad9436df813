import {words, type Pattern} from '@tactlint/core'
import {faults} from './wrongdoing.js'
import {adverbs, have, team, theReader} from './the-reader.js'
import {never} from './neglect.js'

const others = words('i we he she they it my our')
/** Up to the next word for somebody else. */
const goesOn = {optional: [{repeat: [{not: {surface: [...others, ...words('. ! ? ;')]}}], most: 9}]} as const

/** “You promised Tuesday and did not show up”, “had you answered …”, “you still insist it was me”: what was said, and what came of it. */
export const brokenWordsOfTheReader: readonly Pattern[] = [
  {
    name: 'how can you misplace a sofa',
    steps: [
      {surface: 'how'},
      {surface: words('can could did')},
      theReader,
      {gap: 2},
      {surface: [...faults.present, ...words('confuse mix')]},
      {notAhead: [{surface: words('in touch with to the')}, {surface: words('touch contact me')}]},
    ],
  },
  {
    name: 'you were supposed to call and did not',
    steps: [
      theReader,
      {surface: words('were was had are')},
      {surface: words('supposed meant obliged paid going due')},
      {surface: 'to'},
      goesOn,
      {surface: words('and but yet')},
      {gap: 3},
      {surface: [...never, 'nothing']},
    ],
  },
  {
    name: 'it took you nine days to notice',
    steps: [
      {surface: words('took takes taken')},
      {surface: words('you your')},
      {gap: 6},
      {surface: 'to'},
      {surface: words('notice realise realize find admit see answer reply understand send tell spot')},
      {surface: words('your that the it my a this me')},
    ],
  },
  {
    name: 'you talked me into it',
    steps: [
      theReader,
      {optional: [{surface: words('have has had simply')}]},
      {surface: words('talked tricked pressured lured rushed conned pushed bullied')},
      {surface: words('me us my')},
      {gap: 1},
      {surface: words('into out')},
    ],
  },
  {
    name: 'your accountant cannot do basic sums',
    steps: [
      theReader,
      {surface: words("can't cannot couldn't")},
      {gap: 2},
      {surface: words('basic simple simplest even count add read spell tell')},
      {notAhead: [{surface: words('me us you the it if')}]},
    ],
  },
  {
    name: 'you caused this mess',
    steps: [
      theReader,
      have,
      adverbs,
      {surface: words('caused created made started')},
      {surface: words('this the my all')},
      {gap: 1},
      {surface: words('mess chaos problem trouble disaster delay damage situation')},
    ],
  },
  {
    name: 'charged for a room I never slept in',
    steps: [
      theReader,
      have,
      adverbs,
      {surface: words('charged billed charge bill invoiced')},
      {surface: words('me us')},
      {gap: 5},
      {surface: words('i we')},
      {surface: words("never didn't haven't")},
    ],
  },
  {
    name: 'you took the money but forgot the goods',
    steps: [
      theReader,
      {
        surface: words(
          'took take promised promise said say agreed assured confirmed knew had got received saw read claim claimed wanted',
        ),
      },
      goesOn,
      {surface: words('and but yet then')},
      adverbs,
      {anyOf: [[{surface: [...faults.past, ...never]}], [{surface: 'did'}, {surface: words('nothing not')}]]},
    ],
  },
  {
    name: 'you knew about it',
    steps: [
      theReader,
      {surface: words('knew')},
      {surface: words('about that full perfectly exactly very all it of')},
    ],
  },
  {
    name: 'you still insist it was me',
    steps: [
      {surface: words('you they')},
      {surface: words('still now even then just simply again')},
      {
        optional: [
          {surface: words('have dare')},
          {
            optional: [
              {surface: words('the to')},
              {optional: [{surface: words('nerve cheek audacity')}, {surface: 'to'}]},
            ],
          },
        ],
      },
      {
        surface: words(
          'insist deny claim pretend maintain blame accuse insisted denied claimed pretended blamed',
        ),
      },
    ],
  },
  {
    name: 'it is your job to check',
    steps: [
      {surface: 'your'},
      {surface: words('job duty responsibility task obligation')},
      {surface: 'to'},
      {gap: 8},
      {surface: words("not didn't never failed nobody")},
    ],
  },
  {
    name: 'you were told and did nothing',
    steps: [
      {surface: words('you they')},
      {optional: [{surface: words('have had')}]},
      {surface: words('were been')},
      {surface: words('told warned informed asked aware reminded given')},
      {gap: 9},
      {surface: words('and but yet')},
      {gap: 1},
      {surface: [...never, 'did', 'chose', 'preferred', 'let']},
    ],
  },
  {
    name: 'it was you who cancelled',
    steps: [
      {surface: words("was were wasn't it's is")},
      {anyOf: [[{surface: 'you'}], [{surface: 'your'}, {gap: 1}, {surface: [...team, 'side']}]]},
      {surface: words('who that')},
      {
        notAhead: [
          {gap: 1},
          {
            surface: words(
              'helped solved found recommended suggested advised kindly answered gave told are is can could will',
            ),
          },
        ],
      },
      {gap: 1},
      {notBehind: {surface: words('who that')}},
    ],
  },
  {
    name: 'you did it to yourselves',
    steps: [
      {surface: words('you your')},
      {gap: 3},
      {surface: words('only only, have has got')},
      {surface: words('yourselves yourself')},
      {surface: 'to'},
      {surface: words('blame thank')},
    ],
  },
]
