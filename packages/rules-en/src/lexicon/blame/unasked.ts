import {words, type Pattern} from '@tactlint/core'
import {adverbs, have, theirPeople, theReader} from './the-reader.js'
import {staff, workplaces} from './trades.js'
import {deeds, faults} from './wrongdoing.js'

const property = words(
  'seat table room slot place spot appointment ticket reservation booking tickets seats flat desk pitch tables car',
)

/** “You signed me up for it unasked”, “you lot put it on another plane”, “the office has once again failed to”: deeds at the writer's cost. */
export const deedsAgainstTheWriter: readonly Pattern[] = [
  {
    name: 'you lot put it on another plane',
    steps: [
      {surface: 'you'},
      {surface: 'lot'},
      {
        notAhead: [
          {gap: 4},
          {
            surface: words(
              'great brilliant lovely best wonderful amazing fantastic kind helpful star stars good could',
            ),
          },
        ],
      },
      {not: {surface: words('of . ! ?')}},
    ],
  },
  {
    name: 'you signed me up for what I never asked',
    steps: [
      theReader,
      have,
      adverbs,
      {
        surface: words(
          'signed enrolled subscribed upgraded switched moved renewed opted charged billed put tricked extended',
        ),
      },
      {gap: 8},
      {surface: words('i we nobody she he')},
      {surface: words("never didn't hadn't haven't")},
      {gap: 1},
      {
        surface: words(
          'ask asked order ordered want wanted agree agreed request requested sign signed approve approved book booked chose choose authorise authorised',
        ),
      },
    ],
  },
  {
    name: 'you gave my table to another party',
    steps: [
      theReader,
      have,
      adverbs,
      {surface: words('gave given sold rented let handed promised')},
      {surface: words('my our')},
      {gap: 1},
      {surface: property},
      {surface: words('to away')},
    ],
  },
  {
    name: 'the council has once again failed to',
    steps: [
      {surface: words('the this your')},
      {gap: 2},
      {surface: [...staff, ...workplaces]},
      {surface: words('has have had')},
      {surface: words('once yet again')},
      {optional: [{surface: 'again'}]},
      {surface: [...faults.past, ...words('managed contrived left lost sent shown')]},
    ],
  },
  {
    name: 'the girl on reception obviously binned it',
    steps: [
      {surface: words('the a that')},
      {gap: 1},
      {surface: [...staff, ...words('girl boy person kid')]},
      {gap: 3},
      {surface: words('obviously clearly evidently plainly simply carelessly lazily deliberately')},
      {surface: [...deeds, ...faults.past]},
    ],
  },
  {
    name: 'somebody behind your counter handed it to a stranger',
    steps: [
      {anyOf: [[{surface: words('someone somebody')}], [{surface: 'one'}, {ahead: [{surface: 'of'}]}]]},
      {surface: words('at in on from of behind')},
      {surface: words('your yours')},
      {gap: 2},
      have,
      adverbs,
      {
        surface: words(`
          handed moved took taken removed passed swapped switched signed closed cancelled canceled deleted opened threw thrown misread entered
          typed left forgot dropped pressed unplugged turned mixed pocketed helped decided authorised authorized approved changed
          overwrote ticked filed shredded emptied
        `),
      },
      {notAhead: [{gap: 3}, {surface: words('aside back in down over')}]},
      {not: {surface: words('me us that . , !')}},
    ],
  },
  {
    name: 'promised it just to get rid of me',
    steps: [
      theReader,
      {optional: [{repeat: [{not: {surface: words('i we . ! ? ;')}}], most: 12}]},
      {surface: words('just')},
      {surface: 'to'},
      {surface: words('get save make avoid meet hit keep earn shut')},
      {gap: 1},
      {surface: words('rid me us money commission bonus target targets face time off numbers')},
    ],
  },
  {
    name: 'it took your staff four attempts',
    steps: [
      {surface: words('took takes taken needed')},
      {anyOf: [[{surface: 'you'}], [{surface: 'your'}, {gap: 2}]]},
      {gap: 2},
      {surface: words('attempts tries goes visits calls emails letters weeks months days hours years')},
      {surface: words('to just before')},
      {notAhead: [{surface: words('train learn build write restore')}]},
    ],
  },
  {
    name: 'you only wanted the commission',
    steps: [
      theReader,
      {surface: words('only just')},
      {surface: words('want wanted care cared think thought see saw')},
      {gap: 2},
      {surface: words('money commission profit profits bonus sale sales targets numbers yourselves cash')},
    ],
  },
  {
    name: 'your update wiped my notes',
    steps: [
      {surface: 'your'},
      {gap: 1},
      {
        surface: words(
          'update updates upgrade patch app website site software firmware migration portal server machine machines form import sync backup cloud terminal installer',
        ),
      },
      have,
      adverbs,
      {
        surface: words(
          'wiped bricked killed wrecked fried ruined destroyed trashed corrupted mangled swallowed ate eaten gobbled erased robbed murdered',
        ),
      },
      {surface: words('my our the all three two half everything every his her a years months')},
    ],
  },
  {
    name: 'you took eleven weeks over it',
    steps: [
      theReader,
      {surface: words('took waited wasted spent needed')},
      {gap: 4},
      {surface: words('days weeks months hours years week month')},
      {surface: words('over until on sitting doing')},
      {notAhead: [{surface: words('holiday leave')}]},
    ],
  },
  {
    name: 'you waited until it had run out',
    steps: [
      theReader,
      adverbs,
      {surface: words('waited wait waits')},
      {surface: words('until till for')},
      {gap: 6},
      {surface: words('before to and over out')},
      {notAhead: [{surface: words('me us')}]},
    ],
  },
  {
    name: 'your agent insists that I',
    steps: [
      theirPeople,
      {surface: words('insists insist insisted')},
      {optional: [{surface: 'that'}]},
      {surface: words('i we my')},
    ],
  },
]
