import {words, type Pattern} from '@tactlint/core'
import {adverbs, theirPeople, theReader} from './the-reader.js'

const not = {
  anyOf: [
    [{surface: words("haven't hasn't didn't don't doesn't won't never")}],
    [{surface: words('have has did do does will')}, {surface: 'not'}],
  ],
} as const
const letters = words(
  'email emails e-mail e-mails mail mails call calls phone phones telephone message messages letter letters question questions ticket tickets chat',
)
const rude = words(`
  rude impolite unhelpful aggressive arrogant lazy dismissive condescending unprofessional disrespectful hostile clueless hopeless careless
  sloppy patronising patronizing incompetent nasty abusive insulting unkind uncooperative
`)

/** “You haven't helped me at all”, “you still haven't answered”, “you don't answer my emails”: the reader's duty undone. */
export const leftAlone: readonly Pattern[] = [
  {
    name: 'you have not helped me at all',
    steps: [
      {notBehind: {surface: words('if when did have')}},
      theReader,
      not,
      {optional: [{surface: words('really even actually exactly yet')}]},
      {surface: words('helped help lifted lift moved')},
      {surface: words('me us a him her')},
    ],
  },
  {
    name: 'you still haven’t told me',
    steps: [
      {notBehind: {surface: words('if when that')}},
      theReader,
      {surface: 'still'},
      not,
      {
        surface: words(
          'answered replied responded told refunded sent paid fixed repaired explained called apologised apologized solved resolved processed confirmed shipped delivered credited returned corrected replaced reimbursed answer reply respond tell refund fix explain call solve',
        ),
      },
    ],
  },
  {
    name: 'you don’t answer my emails',
    steps: [
      {notBehind: {surface: words('if when that do can')}},
      theReader,
      {surface: words("don't doesn't never won't")},
      {optional: [{surface: words('even ever')}]},
      {
        surface: words(
          'answer answers reply replies respond responds read reads pick picks return returns open opens',
        ),
      },
      {gap: 2},
      {surface: letters},
    ],
  },
  {
    name: 'you did not do your job',
    steps: [
      theReader,
      {
        anyOf: [[not], [{surface: words("are is aren't isn't")}, {optional: [{surface: 'not'}]}]],
      },
      adverbs,
      {surface: words('do does doing done did')},
      {surface: words('your their its')},
      {surface: words('job jobs work homework duty')},
    ],
  },
  {
    name: 'you always have an excuse',
    steps: [
      theReader,
      {surface: words('always constantly keep keeps only')},
      {
        surface: words(
          'find finds finding have has having make makes making invent inventing come comes coming give giving',
        ),
      },
      {gap: 3},
      {surface: words('excuse excuses')},
    ],
  },
  {
    name: 'your agent was rude to me',
    steps: [
      theirPeople,
      {surface: words("was were is are wasn't")},
      {
        optional: [
          {
            repeat: [
              {surface: words('very so extremely really quite incredibly just simply rather also plain')},
            ],
            most: 2,
          },
        ],
      },
      {surface: rude},
    ],
  },
  {
    name: 'your clerk laughed at me',
    steps: [
      theirPeople,
      {surface: words('just simply only then even')},
      {surface: words('laughed shouted yelled swore snapped sneered')},
      {surface: 'at'},
    ],
  },
]
