import {words, type Pattern} from '@tactlint/core'
import {faults} from './wrongdoing.js'
import {adverbs, have, team, theReader} from './the-reader.js'

/** “You are the reason”, “you took the deposit and then cancelled”: what came of the reader’s doing. */
export const resultsOfTheReader: readonly Pattern[] = [
  {
    name: 'because you shipped late',
    steps: [
      {surface: words('because since as')},
      theReader,
      {notAhead: [{surface: words("are were have had 're open close")}]},
      {gap: 4},
      {surface: words('late wrongly incorrectly')},
      {notAhead: [{surface: words('fee fees on in at payment')}]},
    ],
  },
  {
    name: 'you are the reason',
    steps: [
      theReader,
      {surface: words("are is 're were was")},
      {surface: 'the'},
      {optional: [{surface: words('only main sole whole real')}]},
      {surface: words('reason cause')},
      {surface: words('i we my our that why of for this')},
    ],
  },
  {
    name: 'you kept me on hold and hung up',
    steps: [
      theReader,
      {optional: [{repeat: [{not: {surface: words('i we . ! ? ;')}}], most: 10}]},
      {surface: 'hung'},
      {surface: 'up'},
      {notAhead: [{surface: words('the a my our your his her')}]},
    ],
  },
  {
    name: 'you took the deposit and then cancelled',
    steps: [
      theReader,
      have,
      adverbs,
      {surface: words('took take kept accepted cashed charged pocketed banked collected')},
      {gap: 5},
      {surface: words('and but then')},
      {gap: 2},
      {surface: words('cancelled canceled vanished disappeared refused sold left gave stopped closed')},
      {notAhead: [{surface: words('me us it')}, {surface: words('at with in')}]},
    ],
  },
  {
    name: 'charging me for what I cancelled',
    steps: [
      theReader,
      have,
      adverbs,
      {surface: words('charging billing charged billed took taking debiting debited')},
      {gap: 5},
      {surface: 'for'},
      {gap: 4},
      {surface: words('i we')},
      {gap: 1},
      {surface: words('cancelled canceled never returned stopped ended')},
    ],
  },
  {
    name: 'sheer negligence',
    steps: [
      {surface: words('pure sheer plain gross utter simple downright outright wilful willful')},
      {
        surface: words(
          'negligence incompetence carelessness laziness sloppiness clumsiness recklessness mismanagement thoughtlessness ineptitude amateurism',
        ),
      },
    ],
  },
  {
    name: 'the making of your department',
    steps: [{surface: words('making doing handiwork fault')}, {surface: 'of'}, {surface: words('your you')}],
  },
  {
    name: 'you went on charging and kept quiet',
    steps: [
      theReader,
      {gap: 6},
      {
        anyOf: [
          [{surface: words('kept keep stayed')}, {surface: words('quiet silent mum')}],
          [
            {surface: words('went carried go goes')},
            {surface: 'on'},
            {surface: words('taking charging billing sending telling pretending promising')},
          ],
          [
            {surface: 'did'},
            {optional: [{surface: words('absolutely precisely exactly simply')}]},
            {surface: 'nothing'},
          ],
        ],
      },
      {notAhead: [{surface: words('wrong bad')}]},
    ],
  },
  {
    name: 'your agent had it and she failed to save it',
    steps: [
      {surface: 'your'},
      {gap: 1},
      {surface: team},
      {gap: 10},
      {surface: words('and but')},
      {surface: words('she he they it')},
      adverbs,
      {surface: faults.past},
    ],
  },
  {
    name: 'the agency ignored every photo',
    steps: [
      {surface: 'the'},
      {
        surface: words(
          'agency company firm office council hotel airline bank clinic surgery school club gym garage',
        ),
      },
      have,
      adverbs,
      {surface: words('ignored refused neglected botched bungled mishandled withheld')},
      {surface: words('every all my our each both')},
    ],
  },
  {
    name: 'this is what happens when you lot do it',
    steps: [
      {surface: words("this that that's")},
      {optional: [{surface: 'is'}]},
      {surface: 'what'},
      {surface: words('happens comes')},
      {surface: words('when of')},
      {
        anyOf: [
          [
            {surface: words('you your')},
            {surface: words('lot guys people team company staff agency office')},
          ],
          [{surface: 'you'}, {surface: faults.present}],
        ],
      },
    ],
  },
  {
    name: 'your site made me pay twice',
    steps: [
      {
        anyOf: [
          [theReader],
          [
            {surface: 'your'},
            {gap: 1},
            {surface: words('website site app form page policy rules procedure')},
          ],
        ],
      },
      have,
      adverbs,
      {surface: words('made make makes making')},
      {surface: words('me us')},
      {gap: 1},
      {surface: words('miss lose wait pay travel drive stand queue explain late redo')},
    ],
  },
]
