import {words, type Pattern} from '@tactlint/core'
import {duties} from './duties.js'
import {bad, deeds, faults} from './wrongdoing.js'
import {adverbs, have, team, theReader} from './the-reader.js'

export const never = words(
  "never didn't don't doesn't haven't hasn't failed forgot ignored still nobody nothing then neither",
)
const nobody = {
  anyOf: [
    [{surface: words('nobody none no-one whoever')}],
    [{surface: 'no'}, {surface: 'one'}],
    [{surface: 'not'}, {surface: 'one'}],
  ],
} as const
const overThere = {
  anyOf: [
    [{surface: words('there over')}],
    [
      {surface: words('at in on from of')},
      {surface: words('your you')},
      {gap: 2},
      {surface: [...team, 'side', 'end', 'place', 'you', 'firm']},
    ],
    [{surface: 'of'}, {surface: 'you'}],
  ],
} as const

/** “You promised Tuesday and did not show up”, “had you answered, none of it would have happened”: what the reader left undone. */
export const neglectByTheReader: readonly Pattern[] = [
  {
    name: 'you never passed it on',
    steps: [
      theReader,
      have,
      {surface: 'never'},
      {gap: 1},
      {
        surface: words(
          'passed pass asked ask mentioned mention told tell warned warn wrote write rang ring forwarded forward looked look shipped ship booked book arrived arrive charged signed sign opened open cleaned clean paid finished finish did do noted note entered enter scanned scan came come showed show',
        ),
      },
    ],
  },
  {
    name: 'somebody at your office must have lost it',
    steps: [
      theReader,
      {surface: words('must may might probably')},
      {optional: [{surface: words('well have')}]},
      {optional: [{surface: words('have simply just')}]},
      {
        surface: [
          ...faults.past,
          ...words(
            'thrown binned dropped mixed swapped left put typed deleted skipped misread slept pressed',
          ),
        ],
      },
    ],
  },
  {
    name: 'because somebody at your office threw it away',
    steps: [
      {surface: words('because since')},
      {
        anyOf: [
          [
            {surface: words('you they')},
            {optional: [{surface: words('have had just simply again all')}]},
            {surface: faults.past},
            {notAhead: [{surface: 'a'}, {surface: words('point start habit list')}]},
          ],
          [
            {notAhead: [{surface: words('you they')}]},
            theReader,
            {gap: 2},
            {
              surface: [
                ...deeds,
                ...faults.past,
                ...words("wasn't weren't isn't aren't scanned entered read"),
              ],
            },
          ],
        ],
      },
    ],
  },
  {
    name: 'it only happened because of you',
    steps: [
      {
        surface: words(
          'happened happens broke failed started exists missed late lost closed stranded stuck here',
        ),
      },
      {gap: 1},
      {surface: 'because'},
      {optional: [{surface: 'of'}]},
      {surface: words('you your')},
      {notAhead: [{surface: words('website page app account order parcel hours')}]},
    ],
  },
  {
    name: 'you gave my seat to somebody else',
    steps: [
      theReader,
      have,
      adverbs,
      {surface: words('gave given sold handed passed let promised')},
      {gap: 5},
      {surface: 'to'},
      {gap: 1},
      {surface: words('else other another stranger strangers neighbour neighbor competitor wrong')},
    ],
  },
  {
    name: 'you let it drag on',
    steps: [
      theReader,
      have,
      adverbs,
      {surface: words('let left dragged drag')},
      {surface: words('this it things matters that the everything my our')},
      {gap: 2},
      {
        surface: words(
          'drag drop slide slip rest rot go on out lie hanging running open unattended unlocked outside lying unanswered',
        ),
      },
      {notAhead: [{surface: 'of'}, {surface: words('office stock sight')}]},
    ],
  },
  {
    name: 'you sat on the form',
    steps: [
      theReader,
      have,
      adverbs,
      {surface: words('sat sit sits sitting slept sleep')},
      {surface: 'on'},
      {surface: words('it this my our the that your')},
      {notAhead: [{surface: words('chair sofa bed table bench bus train')}]},
    ],
  },
  {
    name: 'you have been careless',
    steps: [
      theReader,
      {surface: words("have has 've had were was got")},
      {optional: [{surface: words('been become')}]},
      {gap: 2},
      {surface: bad},
      {notAhead: [{surface: words('to that of for , .')}, {surface: words('know help me us')}]},
    ],
  },
  {
    name: 'the error was made by your staff',
    steps: [
      {
        surface: words(
          'mistake mistakes error errors fault mess wrong mix-up confusion delay damage damaged mistaken miscount',
        ),
      },
      {gap: 5},
      {surface: 'by'},
      {surface: 'your'},
      {gap: 1},
      {surface: [...team, 'side', 'end', 'update', 'upgrade', 'change', 'maintenance']},
    ],
  },
  {
    name: 'nobody there lifted a finger',
    steps: [
      nobody,
      overThere,
      {gap: 4},
      {
        surface: words(
          'lifted lifts lift takes took take feels felt wants wanted cares cared bothers bothered reads read thinks thought checks checked knows knew does did do has had answers answered seems seemed bats batted listens listened moves moved tells told can could',
        ),
      },
    ],
  },
  {
    name: 'again you delivered to the wrong door',
    steps: [
      {surface: words('again more twice')},
      {optional: [{surface: ','}]},
      theReader,
      have,
      {surface: words('sent shipped delivered charged billed booked packed gave put brought got left')},
    ],
  },
  {
    name: 'whoever packed this',
    steps: [
      {surface: 'whoever'},
      {
        surface: [
          ...duties.past,
          ...words('typed built designed made assembled decided wired programmed hired approved signed'),
        ],
      },
      {gap: 4},
      {
        surface: words(
          "clearly obviously evidently apparently didn't never should must wasn't couldn't cannot can't",
        ),
      },
    ],
  },
  {
    name: 'your system swallowed my order',
    steps: [
      theReader,
      have,
      adverbs,
      {
        surface: words(
          'swallowed ate eaten gobbled devoured butchered murdered massacred mauled crippled strangled flooded wrecked drowned',
        ),
      },
      {surface: words('my our the it half')},
    ],
  },
]
