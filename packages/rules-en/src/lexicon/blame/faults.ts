import {words, type Pattern} from '@tactlint/core'
import {bad, faultNouns} from './wrongdoing.js'
import {team, theReader} from './the-reader.js'

const anybody = words('people men folks guys lot staff workers doctor doctors landlord bank banks')
const desks = team.filter(word => !anybody.includes(word))

/** “Your sloppy packing”, “the fault is yours”: what the reader is like. */
export const faultsOfTheReader: readonly Pattern[] = [
  {
    name: 'your sloppy packing',
    steps: [
      {surface: 'your'},
      {
        surface: [
          ...bad,
          ...words(
            'poor terrible bad lousy miserable awful horrible disastrous appalling dreadful abysmal rotten woeful dismal',
          ),
        ],
      },
      {gap: 1},
      {
        surface: words(`
          packing packaging work handling organisation organization communication planning service installation job support management repair
          workmanship treatment bookkeeping maths arithmetic administration admin manners attitude behaviour behavior advice paperwork
        `),
      },
    ],
  },
  {
    name: 'your own negligence',
    steps: [
      {
        surface: [
          'your',
          "team's",
          "staff's",
          "driver's",
          "warehouse's",
          "company's",
          "courier's",
          "colleague's",
          "department's",
        ],
      },
      {
        optional: [
          {
            repeat: [
              {
                surface: words(
                  'own team staff company side little stupid silly repeated endless constant gross utter total sheer latest complete obvious own usual many continued and',
                ),
              },
            ],
            most: 2,
          },
        ],
      },
      {
        anyOf: [
          [{surface: faultNouns.filter(noun => noun !== 'oversight')}],
          [{surface: 'oversight'}, {notAhead: [{surface: 'of'}]}],
        ],
      },
      {notAhead: [{surface: words('message code page log report rate text modes analysis')}]},
    ],
  },
  {
    name: 'for their own mistake',
    steps: [{surface: words('their his her its')}, {surface: 'own'}, {surface: faultNouns}],
  },
  {
    name: 'thanks to your mix-up',
    steps: [
      {surface: words('thanks due owing courtesy because result')},
      {surface: words('to of')},
      {surface: words('your you')},
      {gap: 2},
      {
        surface: [
          ...faultNouns,
          ...bad,
          'error',
          'errors',
          'delay',
          'delays',
          'lack',
          'slow',
          'improper',
          'incorrect',
          ...team,
        ],
      },
      {notAhead: [{surface: words('help support assistance and')}]},
    ],
  },
  {
    name: 'thanks to you I missed',
    steps: [
      {surface: words('thanks because')},
      {surface: words('to of')},
      {surface: 'you'},
      {optional: [{surface: ','}]},
      {surface: words('i we my our')},
      {gap: 2},
      {surface: words('lost missed had have am are must paid now cannot spent stood waited was were')},
    ],
  },
  {
    name: 'your incompetent team',
    steps: [
      {
        anyOf: [
          [{surface: words('your you such')}],
          // “the stupid people” may be anybody.
          [{surface: words('the these those')}, {ahead: [{gap: 4}, {surface: desks}]}],
        ],
      },
      {
        optional: [
          {
            repeat: [
              {
                surface: words(
                  'totally completely utterly absolutely incredibly so very whole entire bunch of own most',
                ),
              },
            ],
            most: 3,
          },
        ],
      },
      {surface: bad},
      {gap: 1},
      {surface: team},
    ],
  },
  {
    name: 'you are incompetent',
    steps: [
      {anyOf: [[theReader, {surface: words('are is were was seem seems')}], [{surface: "you're"}]]},
      {gap: 2},
      {
        surface: [
          ...bad,
          ...words(
            'liars thieves crooks frauds idiots unwilling blind deaf asleep sleeping blame cowards amateurs',
          ),
        ],
      },
      {notAhead: [{surface: words('to that of for')}]},
    ],
  },
  {
    name: 'the fault is yours',
    steps: [
      {surface: words('fault error mistake blame responsibility problem mess failure guilt')},
      {surface: words('is was lies lay rests sits are')},
      {gap: 2},
      {
        anyOf: [
          [{surface: 'yours'}],
          [
            {surface: words('with on')},
            {optional: [{surface: words('only all')}]},
            {surface: words('you your yours')},
          ],
        ],
      },
    ],
  },
  {
    name: 'that is on you',
    steps: [
      {
        surface: words(
          "this that that's it's it one all everything rest delay delivery loss damage failure error cost bill fault mess confusion outage problem trouble",
        ),
      },
      {optional: [{surface: words('is was all entirely one')}]},
      {optional: [{surface: words('all entirely solely purely clearly')}]},
      {
        anyOf: [
          [{surface: 'on'}, {surface: 'you'}],
          [{surface: 'down'}, {surface: 'to'}, {surface: words('you your')}],
          [{surface: 'of'}, {surface: 'your'}, {optional: [{surface: 'own'}]}, {surface: 'making'}],
          [{surface: 'your'}, {optional: [{surface: 'own'}]}, {surface: 'doing'}],
        ],
      },
      {notAhead: [{surface: words('to whether if side end account way page')}]},
    ],
  },
]
