import {words, type Pattern} from '@tactlint/core'

const faults = `
  overlooked dragged mistreated miscounted misread mispacked abandoned stranded refuse lost broke
  broken damaged destroyed ruined botched bungled failed forgot forgotten ignored neglected refused
  lied cheated stole stolen overcharged mishandled misplaced deceived misled tricked robbed scammed
  wrecked smashed wasted sabotaged
`
const bad = `incompetent useless lazy careless clueless unprofessional hopeless sloppy negligent inept rude dishonest ignorant arrogant
  unreliable unhelpful pathetic brainless corrupt untrained unqualified so-called`
const team = `team support staff people agents agent warehouse employees workers colleagues colleague department company service system
  driver drivers courier couriers technician technicians mechanic mechanics packers pickers management experts specialists carrier
  office lab nurse receptionist representative representatives reps rep hotline accountants accounting billing logistics engineers`
const youOr = [
  [{surface: ['you', "you've", "y'all"]}],
  [{surface: words('you')}, {surface: words('people guys lot all')}],
  [{surface: 'your'}, {gap: 2}, {surface: words(team)}],
  [
    {surface: words('someone somebody')},
    {surface: words('at in on from')},
    {surface: 'your'},
    {gap: 1},
    {surface: words(team)},
  ],
] as const
const adverb = {
  optional: [
    {
      surface: words(
        `clearly simply obviously just still again apparently evidently somehow deliberately intentionally knowingly carelessly
        completely repeatedly constantly actually even already now managed`,
      ),
    },
  ],
} as const

/** “You have clearly lost it”, “your warehouse broke three boxes”, “you never answer”. */
export const accusations: readonly Pattern[] = [
  {
    name: 'you lost it',
    steps: [
      {anyOf: youOr},
      {optional: [{surface: words('have has had')}]},
      adverb,
      {optional: [{surface: ['once', 'yet']}, {surface: ['again', 'more']}]},
      adverb,
      {surface: words(faults)},
    ],
  },
  {
    name: 'you closed it without reading',
    steps: [
      {anyOf: youOr},
      {notAhead: [{surface: words('can could may might will would should do did must')}]},
      {gap: 6},
      // What stands behind “without” is negated, not the accusation.
      {
        ahead: [
          {surface: 'without'},
          {optional: [{surface: 'even'}]},
          {
            surface: words(
              'asking reading checking telling looking warning informing consulting thinking permission notice',
            ),
          },
        ],
      },
    ],
  },
  {
    name: 'your staff left us standing',
    steps: [
      {anyOf: youOr},
      {optional: [{surface: words('have has had')}]},
      adverb,
      {surface: words('left let made kept keep')},
      {gap: 3},
      {surface: words('wait waiting standing hanging stranded alone freezing suffer sitting')},
    ],
  },
  {
    name: 'you sent the wrong one again',
    steps: [
      {anyOf: youOr},
      {optional: [{surface: words('have has had')}]},
      {surface: words('sent shipped delivered gave booked charged packed')},
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
      {surface: 'your'},
      {gap: 1},
      {surface: words(team)},
      {surface: words('who that')},
      {surface: words('gave told sent broke lost left promised closed deleted put threw mixed forgot took')},
    ],
  },
  {
    name: 'somebody clearly did not care',
    steps: [
      {surface: words('someone somebody whoever')},
      {gap: 5},
      {surface: words('clearly obviously apparently evidently')},
      {surface: words("didn't doesn't did does wasn't isn't never couldn't can't forgot")},
    ],
  },
  {
    name: 'had you done your job',
    steps: [
      {surface: 'had'},
      {surface: 'you'},
      {gap: 1},
      {surface: words('done packed listened acted followed paid')},
    ],
  },
  {
    name: 'you messed up',
    steps: [
      {anyOf: youOr},
      {optional: [{surface: words('have has had')}]},
      adverb,
      {surface: words('messed screwed mixed cocked fouled stuffed')},
      {gap: 3},
      {surface: 'up'},
    ],
  },
  {
    name: 'you made a mistake',
    steps: [
      {anyOf: youOr},
      {optional: [{surface: words('have has had')}]},
      adverb,
      {surface: words('made make makes')},
      {optional: [{surface: words('a an another the this such')}]},
      {gap: 1},
      {surface: words('mistake mistakes error errors mess blunder')},
    ],
  },
  {
    name: 'you never answer',
    steps: [
      {anyOf: youOr},
      {surface: 'never'},
      {gap: 1},
      {
        surface: words(
          `answer answers answered reply replies replied listen listens listened read reads respond responds responded call called
          care cares cared help helps helped bother bothered bothers deliver delivers delivered send sent do did does fix fixed
          check checks checked keep kept tell told learn learned contacted intended wanted planned`,
        ),
      },
    ],
  },
  {
    name: 'you keep losing',
    steps: [
      {anyOf: youOr},
      {surface: words('keep keeps kept')},
      {optional: [{surface: 'on'}]},
      {
        surface: words(
          `losing ignoring sending making changing closing asking giving blaming pushing copying copy-pasting lying promising
          passing avoiding breaking charging forgetting dodging hiding delaying`,
        ),
      },
    ],
  },
  {
    name: 'you did not even check',
    steps: [
      {anyOf: youOr},
      {
        surface: words(
          "didn't don't doesn't haven't hasn't couldn't can't won't cannot did do does have has could",
        ),
      },
      {optional: [{surface: 'not'}]},
      {surface: words('even bother bothered care')},
    ],
  },
  {
    name: 'you should have checked',
    steps: [
      {anyOf: youOr},
      {surface: words('should could ought')},
      {optional: [{surface: 'to'}]},
      {surface: 'have'},
      {optional: [{surface: words('at least')}, {optional: [{surface: 'least'}]}]},
      {
        surface: words(
          'checked known read told noticed packed listened thought done prevented warned informed tested',
        ),
      },
    ],
  },
  {
    name: 'your sloppy packing',
    steps: [
      {surface: 'your'},
      {
        surface: words(
          'sloppy poor shoddy terrible bad lousy amateurish careless miserable awful horrible pathetic disastrous',
        ),
      },
      {gap: 1},
      {
        surface: words(
          'packing packaging work handling organisation organization communication planning service installation job support management repair workmanship',
        ),
      },
    ],
  },
  {
    name: 'your incompetent team',
    steps: [
      {surface: ['your', 'the', 'you', 'such', 'these', 'those']},
      {optional: [{surface: words('totally completely utterly absolutely incredibly so very whole')}]},
      {surface: words(bad)},
      {gap: 1},
      {surface: words(team)},
    ],
  },
  {
    name: 'you are incompetent',
    steps: [
      {anyOf: youOr},
      {surface: ['are', "you're", 'is', 'were', 'was']},
      {gap: 1},
      {
        surface: words(
          `incompetent useless lazy careless clueless unprofessional hopeless sloppy negligent inept dishonest ignorant arrogant
          incapable liars thieves crooks frauds idiots unwilling blind deaf asleep sleeping blame`,
        ),
      },
    ],
  },
  {
    name: "you're incompetent",
    steps: [
      {surface: "you're"},
      {gap: 1},
      {
        surface: words(
          'incompetent useless lazy careless clueless unprofessional hopeless sloppy negligent inept dishonest',
        ),
      },
    ],
  },
]
