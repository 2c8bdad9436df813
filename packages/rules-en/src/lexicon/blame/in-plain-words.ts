import {words, type Pattern} from '@tactlint/core'
import {bad, faults} from './wrongdoing.js'
import {adverbs, have, team, theReader} from './the-reader.js'

/** “Your people are to blame”, “you refuse to help”, “your technician made it worse”: said straight out. */
export const plainAccusations: readonly Pattern[] = [
  {
    name: 'your people are to blame',
    steps: [theReader, {surface: words('is are was were')}, {gap: 1}, {surface: 'to'}, {surface: 'blame'}],
  },
  {
    name: 'what your colleague did was wrong',
    steps: [
      {surface: 'what'},
      theReader,
      {surface: words('did do does')},
      {surface: words('is was')},
      {gap: 1},
      {surface: [...bad, 'wrong']},
    ],
  },
  {
    name: 'your last answer was careless',
    steps: [
      {surface: 'your'},
      {gap: 1},
      {surface: words('reply answer response work handling advice planning packing packaging')},
      {surface: words('was is were')},
      {gap: 1},
      {surface: bad},
    ],
  },
  {
    name: 'Amazon lost it',
    steps: [
      {surface: words('amazon ebay etsy')},
      have,
      adverbs,
      {surface: words('lost misplaced destroyed ignored forgot forgotten broke broken failed refused')},
      {notAhead: [{surface: 'by'}]},
    ],
  },
  {
    name: 'the staff cannot count',
    steps: [
      {surface: team},
      {surface: words("can't cannot couldn't")},
      {optional: [{surface: words('even')}]},
      {surface: words('count read spell')},
    ],
  },
  {
    name: 'your staff have no idea',
    steps: [
      theReader,
      adverbs,
      {surface: words('have has had')},
      {gap: 1},
      {surface: 'no'},
      {surface: words('idea clue')},
    ],
  },
  {
    name: 'you packed it so badly',
    steps: [
      theReader,
      {
        anyOf: [
          [{gap: 4}, {surface: words('carelessly sloppily clumsily recklessly incompetently shoddily')}],
          [
            // Not “which frightened you so badly”.
            {not: {surface: words('so very too really')}},
            {gap: 3},
            {surface: words('so very too really')},
            {surface: words('badly poorly')},
          ],
        ],
      },
    ],
  },
  {
    name: 'your technician made it worse',
    steps: [
      theReader,
      have,
      adverbs,
      {
        anyOf: [
          [{surface: 'made'}, {surface: words('it things everything matters')}, {gap: 1}, {surface: 'worse'}],
          [{surface: 'let'}, {surface: 'down'}, {surface: words('a me us your the')}],
          [{surface: 'told'}, {surface: words('me us')}, {surface: words('lies nonsense rubbish')}],
          [
            {surface: words('gave given provided')},
            {surface: words('me us')},
            {gap: 1},
            {surface: words('wrong false incorrect misleading')},
            {surface: words('information advice details number address date price instructions data')},
          ],
          [
            {surface: words('refuse refuses refused')},
            {surface: 'to'},
            {notAhead: [{surface: words('load open accept connect start save print sync')}]},
          ],
          [
            {surface: words('insist insisted insists claim claimed claims')},
            {surface: 'that'},
            {surface: words('i we')},
            {surface: words('was were am are')},
            {surface: words('wrong lying mistaken')},
          ],
        ],
      },
    ],
  },
  {
    name: 'you have not done a thing',
    steps: [
      theReader,
      {surface: words("haven't hasn't didn't don't doesn't")},
      {surface: words('done do')},
      {surface: words('a anything one')},
      {surface: words('thing since about for so single . !')},
    ],
  },
  {
    name: 'how can a company lose a sofa',
    steps: [
      {surface: 'how'},
      {surface: words('can could')},
      {surface: words('a any')},
      {surface: words('company business firm bank shop airline')},
      {gap: 4},
      {surface: faults.present},
    ],
  },
]
