import {words, type Pattern} from '@tactlint/core'
import {faultNouns} from './wrongdoing.js'
import {theirPeople, theReader} from './the-reader.js'
import {staff, workplaces} from './trades.js'

const fault = [
  ...faultNouns,
  ...words('error errors delay delays confusion miscommunication misunderstanding bug problem'),
]
const whollyYours = words(
  'all entirely solely wholly clearly completely purely squarely fully firmly plainly obviously yours',
)

/** “Carelessness on your part”, “an error of yours”, “the doing of that lad of yours”: a fault as a noun, and whose it is. */
export const faultsOnTheReadersPart: readonly Pattern[] = [
  {
    name: 'carelessness on your part',
    steps: [
      {surface: [...faultNouns, 'error', 'errors']},
      {surface: words('on at from')},
      {surface: 'your'},
      {surface: words('part side end')},
    ],
  },
  {
    name: 'an error of yours',
    steps: [
      {surface: words('an a another one the this this some that your')},
      {gap: 1},
      {surface: [...faultNouns, 'error', 'errors']},
      {surface: words('of by')},
      {
        anyOf: [[{surface: 'yours'}], [{surface: 'your'}, {gap: 1}, {surface: [...staff, ...workplaces]}]],
      },
    ],
  },
  {
    name: 'the mix-up is all yours',
    steps: [
      {surface: fault},
      {surface: words('is was are lies lay rests sits')},
      {surface: whollyYours},
      {
        anyOf: [
          [{surface: words('yours . , : –')}],
          [{surface: words('with on in at')}, {surface: words('you your')}],
        ],
      },
    ],
  },
  {
    name: 'the mistake sits in your ledger, not in mine',
    steps: [
      {surface: words('fault mistake error blame mix-up muddle problem')},
      {surface: words('is was sits lies lay happened occurred began starts started rests')},
      {gap: 1},
      {surface: words('in on at with')},
      {surface: 'your'},
      {gap: 4},
      {surface: words('not never and')},
      {gap: 1},
      {surface: words('mine me us ours my our nobody nowhere')},
    ],
  },
  {
    name: 'the work of that lad of yours',
    steps: [
      {surface: words('is was all be been')},
      {gap: 1},
      {surface: words('work doing handiwork')},
      {surface: 'of'},
      {anyOf: [[{surface: 'your'}], [theirPeople]]},
    ],
  },
  {
    name: 'it is your baker’s doing',
    steps: [
      {surface: words("is was all it's that's")},
      {surface: 'your'},
      {gap: 2},
      {surface: words('doing handiwork')},
      {notAhead: [{surface: words('the my our a it this that well')}]},
    ],
  },
  {
    name: 'I hold your manager responsible',
    steps: [
      {surface: words('i we')},
      {optional: [{surface: words('do will shall must therefore personally')}]},
      {surface: words('hold holding')},
      {surface: words('you your')},
      {gap: 4},
      {surface: words('responsible accountable liable')},
    ],
  },
  {
    name: 'I blame whoever wrote it',
    steps: [
      {surface: words('i we')},
      {optional: [{surface: words('also do really fully now can only')}]},
      {surface: 'blame'},
      {surface: words('you your whoever')},
    ],
  },
  {
    name: 'always your end, never ours',
    steps: [
      {surface: words("it's is was its")},
      {optional: [{surface: 'it'}]},
      {surface: words('always only')},
      {surface: words('you your')},
      {gap: 2},
      {surface: words(', who that and not never')},
    ],
  },
  {
    name: 'typical of your company',
    steps: [
      {surface: 'typical'},
      {surface: words('of for')},
      {surface: words('you your')},
      {notAhead: [{surface: words('area region model class product town')}]},
    ],
  },
  {
    name: 'this is what comes of letting trainees do it',
    steps: [
      {surface: words("that's this that is")},
      {surface: 'what'},
      {
        anyOf: [
          [{surface: words('comes came')}, {surface: 'of'}],
          [{surface: words('you one')}, {surface: words('get gets')}],
        ],
      },
      {
        surface: words(
          'letting hiring when for saving employing cutting leaving putting not having using trusting',
        ),
      },
    ],
  },
  {
    name: 'do not blame the courier',
    steps: [
      {
        anyOf: [
          [{surface: words("don't")}],
          [{surface: 'do'}, {surface: 'not'}],
          [{surface: 'stop'}],
          [theReader, {gap: 1}],
        ],
      },
      {surface: words('blame blames blamed blaming')},
      {surface: words('the me us my each everyone everybody it others your')},
      {notAhead: [{surface: words('you')}]},
    ],
  },
]
