import {words, type Pattern} from '@tactlint/core'
import {adverbs, have, team, theReader} from './the-reader.js'

/** “You left us standing”, “the clerk stood by and watched”: how the reader has treated the writer. */
export const treatmentByTheReader: readonly Pattern[] = [
  {
    name: 'you left us standing',
    steps: [
      theReader,
      have,
      adverbs,
      {surface: words('left let made kept keep make makes leave leaves had')},
      {surface: words('me us my our him her them everyone everybody people customers')},
      {gap: 2},
      {
        surface: words(
          'wait waiting standing hanging stranded alone freezing suffer sitting down beg begging run running jump chase chasing guessing queue fight',
        ),
      },
    ],
  },
  {
    name: 'your agent hung up on me',
    steps: [
      theReader,
      have,
      adverbs,
      {
        anyOf: [
          [{surface: words('hung hang hangs')}, {surface: 'up'}, {surface: words('on again twice')}],
          [{surface: words('gave given give')}, {surface: 'away'}, {surface: words('my our')}],
          [{surface: 'double'}, {surface: words('charged billed booked')}],
          [{surface: words('hid hidden')}, {surface: words('the it this that')}],
          [{surface: words('made make')}, {surface: words('me us')}, {surface: words('miss lose pay wait')}],
          [{surface: words('waited left')}, {gap: 1}, {surface: 'too'}, {surface: words('long late')}],
        ],
      },
    ],
  },
  {
    name: 'you promised a refund and went silent',
    steps: [
      theReader,
      have,
      adverbs,
      {surface: words('promised agreed had took announced confirmed')},
      {gap: 7},
      {surface: words('and but then')},
      {gap: 1},
      {
        anyOf: [
          [{surface: 'went'}, {surface: words('silent quiet back missing')}],
          [{surface: words('disappeared vanished')}],
          [
            {surface: words('did done do')},
            {optional: [{surface: words('absolutely exactly precisely')}]},
            {surface: 'nothing'},
          ],
        ],
      },
    ],
  },
  {
    name: 'you sold me a broken one',
    steps: [
      theReader,
      have,
      adverbs,
      {
        anyOf: [
          [
            {surface: 'sold'},
            {surface: words('me us')},
            {surface: words('a an this the')},
            {gap: 1},
            {surface: words('broken faulty defective used damaged fake counterfeit rotten stale')},
          ],
          [
            {surface: words('left leaves')},
            {gap: 3},
            {surface: words('half-done half-finished unfinished half')},
          ],
          [
            {surface: words('treat treats treated handle handles handled')},
            {gap: 2},
            {surface: 'like'},
            {optional: [{surface: words('a an')}]},
            {not: {surface: words('family royalty friends friend guest guests queen king you')}},
          ],
          [
            {
              surface: words(
                'cut blocked closed cancelled canceled deleted removed disconnected demolished towed',
              ),
            },
            {gap: 2},
            {surface: 'wrong'},
          ],
          [
            {surface: words('cost costs')},
            {surface: words('me us')},
            {surface: words('a an my our the two three days weeks hundreds')},
          ],
          [
            {surface: 'told'},
            {surface: words('me us')},
            {gap: 8},
            {surface: 'when'},
            {gap: 2},
            {ahead: [{surface: words("wasn't isn't weren't not never didn't")}]},
          ],
          [
            {surface: words('filled completed entered typed')},
            {gap: 3},
            {surface: words('wrongly incorrectly')},
          ],
        ],
      },
    ],
  },
  {
    name: 'you sent me in circles',
    steps: [
      theReader,
      have,
      adverbs,
      {
        surface: words(
          'sent passed pushed fobbed strung led gave took played treated handed shunted bounced keep kept sending stringing',
        ),
      },
      {surface: words('me us')},
      {gap: 3},
      {
        surface: words(
          'circles pillar packing runaround around away along round off false contradictory ride fool fools idiot idiots dirt rubbish criminal criminals thief nobody goose',
        ),
      },
    ],
  },
  {
    name: 'your driver did it and then charged me',
    steps: [
      {surface: 'your'},
      {gap: 1},
      {surface: team},
      {gap: 18},
      {surface: 'and'},
      {surface: 'then'},
      {gap: 2},
      {
        anyOf: [
          [{surface: words('charged blamed billed refused denied marked lied accused rejected hung')}],
          [{surface: 'turned'}, {surface: words('me us')}, {surface: words('down away')}],
        ],
      },
    ],
  },
  {
    name: 'the clerk stood by and watched',
    steps: [
      {surface: words('the your a one')},
      {gap: 1},
      {
        surface: [
          ...team,
          ...words(
            'girl man woman lady lad guy boy fellow person people chap adviser guard conductor steward',
          ),
        ],
      },
      {gap: 5},
      {
        anyOf: [
          [
            {surface: words('stood sat looked stand sit look standing sitting looking')},
            {surface: words('there by on around back idly')},
            {gap: 1},
            {surface: words('and while')},
            {gap: 1},
            {surface: words('let watched did laughed shrugged smirked stared grinned nothing looked')},
          ],
          [{surface: words('shrugged')}, {surface: words('and . his her their me it')}],
        ],
      },
    ],
  },
  {
    name: 'you left a child without heating',
    steps: [
      theReader,
      have,
      adverbs,
      {surface: words('left leave let')},
      {notAhead: [{surface: 'your'}]},
      // What stands behind “without” is negated, not the accusation.
      {
        ahead: [
          {gap: 4},
          {
            anyOf: [
              [
                {surface: 'without'},
                {gap: 1},
                {
                  surface: words(
                    'heating water power electricity money food insulin medication medicine internet light gas telephone phone',
                  ),
                },
              ],
              [
                {surface: words('in out')},
                {surface: words('the in')},
                {optional: [{surface: 'the'}]},
                {surface: words('cold rain dark snow lurch')},
              ],
            ],
          },
        ],
      },
    ],
  },
]
