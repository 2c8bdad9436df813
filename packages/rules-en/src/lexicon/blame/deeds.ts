import {words, type Pattern} from '@tactlint/core'
import {deeds, faults} from './wrongdoing.js'
import {adverbs, have, team, theReader} from './the-reader.js'

const modal = words("can could may might will would should did do does must cannot can't to")
const certain = words(`
  obviously clearly evidently plainly apparently presumably simply deliberately intentionally wilfully willfully knowingly blindly
  carelessly lazily conveniently thoughtlessly stupidly wrongly
`)
const ours = words('my our me us mine everything every all anything')

/** “You have clearly lost it”, “your warehouse broke three boxes”: what the reader did. */
export const deedsOfTheReader: readonly Pattern[] = [
  {
    name: 'you lost it',
    steps: [
      theReader,
      // “You were overcharged” is said of a customer.
      {optional: [{surface: words("have has had 've")}]},
      adverbs,
      {surface: faults.past},
    ],
  },
  {
    name: 'you ignore my messages',
    steps: [
      {notBehind: {surface: [...modal, 'if', 'when', 'please', 'unless', 'why', 'how']}},
      theReader,
      adverbs,
      {surface: faults.present},
      {gap: 1},
      {surface: ours},
    ],
  },
  {
    name: 'you undervalue it on purpose',
    steps: [
      theReader,
      {notAhead: [{surface: modal}]},
      {gap: 8},
      {
        anyOf: [
          [{surface: 'on'}, {surface: 'purpose'}],
          [{surface: 'in'}, {surface: 'bad'}, {surface: 'faith'}],
          [{surface: 'out'}, {surface: 'of'}, {surface: words('spite laziness malice')}],
          [{surface: words('behind against')}, {surface: 'my'}, {surface: words('back will')}],
        ],
      },
    ],
  },
  {
    name: 'you obviously threw it away',
    steps: [
      theReader,
      have,
      {surface: certain},
      adverbs,
      {surface: deeds},
      {notAhead: [{optional: [{surface: 'not'}]}, {surface: words('read look bother open listen')}]},
    ],
  },
  {
    name: 'you managed to lose it',
    steps: [
      theReader,
      have,
      adverbs,
      {surface: words('managed contrived contrive succeeded')},
      {
        notAhead: [
          {gap: 1},
          {surface: words('fix solve resolve find help repair get sort finding solving fixing')},
        ],
      },
      {surface: words('to in')},
    ],
  },
  {
    name: 'you did not read it',
    steps: [
      theReader,
      {anyOf: [[{surface: words("didn't never hardly barely")}], [{surface: 'did'}, {surface: 'not'}]]},
      adverbs,
      {
        surface: words(
          'read check look listen bother test inspect verify follow think care pay pack label wrap protect secure honour honor measure count',
        ),
      },
      {notAhead: [{surface: words('that whether if')}]},
      {
        notAhead: [
          {optional: [{surface: words('at a single')}]},
          {surface: words('my our what any')},
          {gap: 2},
          {
            surface: words(
              'message messages email emails e-mail mail mails letter letters ticket attachment attachments note i we',
            ),
          },
        ],
      },
    ],
  },
  {
    name: 'you closed it without reading',
    steps: [
      {notBehind: {surface: modal}},
      theReader,
      {notAhead: [{surface: modal}]},
      {optional: [{repeat: [{not: {surface: words('i we . ! ? ;')}}], most: 10}]},
      // What stands behind “without” is negated, not the accusation.
      {
        ahead: [
          {surface: 'without'},
          {optional: [{surface: words('even ever so as')}, {optional: [{surface: words('much as')}]}]},
          {
            surface: words(
              'asking reading checking telling looking warning informing consulting thinking permission notice bothering listening opening testing solving fixing resolving answering helping doing knocking ringing a',
            ),
          },
        ],
      },
    ],
  },
  {
    name: 'you sent the wrong one again',
    steps: [
      theReader,
      have,
      adverbs,
      {surface: words('sent shipped delivered gave booked charged packed send ship deliver')},
      {gap: 3},
      {surface: 'wrong'},
      {gap: 2},
      {surface: words('again twice')},
    ],
  },
  {
    name: 'it was your colleague who',
    steps: [
      {surface: words("was is it's")},
      {surface: words('your you')},
      {gap: 1},
      {surface: [...team, 'who', 'that']},
      {optional: [{surface: words('who that')}]},
      {surface: ['gave', 'told', 'promised', ...deeds, ...faults.past]},
    ],
  },
  {
    name: 'lost by your courier',
    steps: [
      {surface: [...faults.past, 'thrown', 'dropped', 'mixed', 'crushed', 'caused', 'scratched']},
      {gap: 1},
      {surface: 'by'},
      {optional: [{surface: words('one some all')}, {surface: 'of'}]},
      {anyOf: [[{surface: 'you'}], [{surface: 'your'}, {gap: 1}, {surface: team}]]},
    ],
  },
  {
    name: 'that is what customers always do',
    steps: [
      {surface: words('what as like')},
      {optional: [{surface: words('you')}]},
      {surface: words('customers people tenants buyers sellers guests passengers you')},
      {surface: 'always'},
      {surface: words('do say claim tell')},
    ],
  },
  {
    name: 'if your team could count',
    steps: [
      {surface: 'if'},
      theReader,
      {surface: words('could can')},
      {optional: [{surface: words('only')}]},
      {surface: words('count read spell')},
      {surface: words(', .')},
    ],
  },
  {
    name: 'somebody on your side typed it wrong',
    steps: [
      {surface: words('someone somebody one')},
      {surface: words('at in on from of')},
      {surface: 'your'},
      {gap: 1},
      {surface: [...team, 'side', 'end']},
      {gap: 1},
      {
        surface: words(
          'typed put sent gave packed entered booked charged pressed left switched shipped wrote copied',
        ),
      },
      {gap: 4},
      {surface: words('wrong incorrect incorrectly wrongly away another twice')},
    ],
  },
  {
    name: 'you messed up',
    steps: [
      theReader,
      have,
      adverbs,
      {surface: words('messed screwed mixed cocked fouled stuffed slipped ballsed')},
      {gap: 3},
      {surface: 'up'},
    ],
  },
  {
    name: 'you made a mistake',
    steps: [
      theReader,
      have,
      adverbs,
      {surface: words('made make makes committed')},
      {optional: [{surface: words('a an another the this such')}]},
      {gap: 1},
      {surface: words('mistake mistakes error errors mess blunder hash pig balls meal cock-up')},
    ],
  },
]
