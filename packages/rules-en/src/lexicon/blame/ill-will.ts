import {words, type Pattern} from '@tactlint/core'
import {adverbs, theirPeople, theReader} from './the-reader.js'

const areNot = {
  anyOf: [
    [{surface: words("aren't isn't")}],
    [{surface: words("are is you're")}, {surface: 'not'}],
    [{surface: "you're"}, {surface: 'not'}],
  ],
} as const

/** “You just want to keep my deposit”, “you don't listen”, “you have no respect for customers”: how the reader means it. */
export const illWill: readonly Pattern[] = [
  {
    name: 'you are not even listening',
    steps: [
      {notBehind: {surface: words('if when that')}},
      {
        anyOf: [
          [theReader, areNot],
          [{surface: "you're"}, {surface: 'not'}],
        ],
      },
      {optional: [{surface: words('even really actually')}]},
      {
        anyOf: [
          [{surface: words('listening helping trying')}],
          [{surface: 'paying'}, {surface: 'attention'}],
          [{surface: 'taking'}, {surface: words('this it me us my')}, {gap: 2}, {surface: 'seriously'}],
        ],
      },
    ],
  },
  {
    name: 'you don’t listen',
    steps: [
      {notBehind: {surface: words('if when that do')}},
      theReader,
      {surface: words("don't doesn't won't")},
      {optional: [{surface: words('even ever really')}]},
      {surface: words('listen care think')},
      {surface: words('. ! , to about and')},
      {notAhead: [{surface: words('the')}, {surface: words('music radio')}]},
    ],
  },
  {
    name: 'you have done a terrible job',
    steps: [
      theReader,
      adverbs,
      {optional: [{surface: words("have has 've")}]},
      {surface: words('done did doing do does')},
      {surface: words('a an such')},
      {gap: 1},
      {
        surface: words(
          'terrible bad poor awful lousy sloppy shoddy appalling dreadful horrible rotten miserable pathetic careless',
        ),
      },
      {surface: words('job work')},
    ],
  },
  {
    name: 'you could at least have apologised',
    steps: [
      {surface: 'you'},
      {surface: words('could might')},
      {
        anyOf: [
          [{surface: 'at'}, {surface: 'least'}, {surface: 'have'}],
          [{surface: 'have'}, {surface: 'at'}, {surface: 'least'}],
          [
            {surface: 'have'},
            {ahead: [{surface: words('told warned informed let')}, {surface: words('me us')}]},
          ],
        ],
      },
      {
        surface: words(
          'told warned informed asked checked noticed called apologised apologized rung phoned written mentioned bothered thought let',
        ),
      },
    ],
  },
  {
    name: 'you are making this too complicated',
    steps: [
      {surface: words("you you're")},
      {optional: [{surface: words('are keep')}]},
      adverbs,
      {surface: words('making')},
      {surface: words('this it things everything')},
      {gap: 2},
      {surface: words('complicated difficult hard harder worse impossible')},
    ],
  },
  {
    name: 'you are just trying to get rid of me',
    steps: [
      {surface: words("you you're")},
      {optional: [{surface: 'are'}]},
      {surface: words('just only simply obviously clearly')},
      {surface: 'trying'},
      {surface: 'to'},
      {
        surface: words(
          'get avoid make save keep trick fool cheat hide cover delay wear stall confuse squeeze shift scare',
        ),
      },
    ],
  },
  {
    name: 'you want to keep my deposit',
    steps: [
      theReader,
      adverbs,
      {optional: [{surface: 'only'}]},
      {surface: words('want wants wanted')},
      {surface: 'to'},
      {
        anyOf: [
          [
            {surface: words('keep pocket')},
            {surface: words("my our their people's")},
            {gap: 1},
            {surface: words('money deposit payment fee savings refund cash deposits')},
          ],
          [
            {surface: words('cheat trick fool steal rob squeeze fleece')},
            {surface: words('my our me us your the people customers from')},
          ],
        ],
      },
    ],
  },
  {
    name: 'you treat customers badly',
    steps: [
      theReader,
      {surface: words('treat treats treated')},
      {gap: 2},
      {surface: words('badly poorly unfairly terribly appallingly disgracefully shabbily unkindly')},
    ],
  },
  {
    name: 'you have no respect for your customers',
    steps: [
      theReader,
      adverbs,
      {surface: words('have has show shows had showed')},
      {surface: words('no zero little')},
      {surface: words('respect regard consideration shame conscience decency manners compassion empathy')},
    ],
  },
  {
    name: 'you transferred me five times',
    steps: [
      theReader,
      {optional: [{surface: words("have has 've keep keeps")}]},
      {surface: words('transferred passed bounced redirected transferring passing bouncing redirecting')},
      {surface: words('me us')},
      {gap: 4},
      {surface: words('times twice around round forth pillar')},
    ],
  },
  {
    name: 'your staff is badly trained',
    steps: [
      {anyOf: [[theirPeople], [{surface: 'your'}, {gap: 1}]]},
      {surface: words('is are was were')},
      {gap: 1},
      {
        anyOf: [
          [
            {surface: words('badly poorly ill')},
            {surface: words('trained informed organised organized prepared managed supervised')},
          ],
          [{surface: words('untrained ill-trained ill-informed incompetent')}],
        ],
      },
    ],
  },
  {
    name: 'you can’t be trusted',
    steps: [
      theReader,
      {anyOf: [[{surface: words("can't cannot")}], [{surface: 'can'}, {surface: 'not'}]]},
      {surface: 'be'},
      {surface: 'trusted'},
    ],
  },
]
