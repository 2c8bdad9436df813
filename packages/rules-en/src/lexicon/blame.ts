import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {source} from './source.js'

const faults = `lost broke broken damaged destroyed ruined botched bungled failed forgot forgotten ignored neglected refused lied cheated
  stole stolen overcharged mishandled misplaced deceived misled tricked robbed scammed wrecked smashed wasted sabotaged`
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
const accusations: readonly Pattern[] = [
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

/** Fixed words that put the fault on the reader: “your fault”, “because of you”. */
export const blame = {
  source,
  phrases: [
    'your (own |) (fault|mistake|mistakes|negligence|incompetence|carelessness|laziness|sloppiness|blunder|blunders|screw-up|mess|stupidity|ignorance|arrogance|failure|failures|inability|incapability|ineptitude|greed|lies|lie|dishonesty|indifference|unwillingness|recklessness|sloppy work|poor work|poor service|poor handling|bad service|lousy service|lousy work|terrible service|mismanagement|disorganisation|disorganization|chaos)',
    "your (team's|staff's|warehouse's|company's|colleague's|department's|driver's|courier's) (fault|mistake|mistakes|negligence|incompetence|carelessness|failure|error)",
    '(because of|due to|caused by) your (own |) (error|errors|delay|delays|lack)',
    '(because of|caused by) you (people|)',
    'your lack of (care|competence|organisation|organization|respect|professionalism|interest|action|effort|communication|responsibility|knowledge|basic)',
    'you people',
    'people like you',
    '(i|we) (blame|hold) you (personally |fully |entirely |solely |) (for|responsible|accountable)',
    'you (alone |) (are|were) (fully |solely |entirely |clearly |totally |) (to blame|responsible for this|responsible for the|responsible for my|responsible for our)',
    "(you|they) (don't|do not|obviously don't|clearly don't|clearly do not|obviously do not|just don't|simply don't) (give a|know what you|have a clue|have any idea|understand anything)",
    '(no one|nobody|none of you|not one of you|not a single person) (there |at your company |in your team |on your team |of you |in your company |on your side |) (knows what|has a clue|can read|bothers|does their job|does his job|is competent|wants to help)',
    '(wasting|waste|wasted) (my|our) (time|money|whole|entire)',
    'you had one job',
    "you (can't|cannot|couldn't|could not|are unable to|are not able to|aren't able to|are incapable of) (even |) (do your job|count|be bothered|get it right|get anything right|do anything right|manage|organise|organize)",
    '(do|doing) your (job|jobs|work) (properly|right|for once|for you|)',
    'what is wrong with you',
    "what's wrong with you",
    'what is the matter with you',
    'you (only |just |) care (only |) about (your|money|profit)',
    'you let (me|us) down',
    '(just|simply|at least|finally|should|could|you) admit (it|that)',
    "(don't|do not|refuse to|won't|afraid to|too proud to) (want to |) admit",
    'hiding behind your',
    'you hide behind',
    '(amazon|your company|your team|your warehouse|your department) (has |) (failed|refused|neglected|forgot) to',
    'you (have |) (abandoned|cost me|cost us|caused me|caused us|made me wait|made us wait|took my money|take my money|kept my money)',
    'how (incompetent|careless|lazy|sloppy|unprofessional) (are|is|can|do)',
    '(you|you guys|your team) (keep|keeps|kept) messing',
    "(you|you guys|your team|your people|your staff|your packers|your drivers|your colleagues|your agents|your technicians|they) (obviously |clearly |really |evidently |apparently |) (have no idea|has no idea|don't know|do not know|have no clue|haven't a clue) what (you|they) (are|were)",
    "(you've|you have) (done|achieved) (absolutely |precisely |) nothing",
    "because you (didn't|did not|couldn't|failed|forgot|refused|neglected) (to |) (do|bother|check|send|process|book|care|act|reply|answer)",
    '(the|all the) (fault|blame) (lies|is|rests) (entirely |solely |clearly |squarely |fully |) with (you|your)',
    'it was (you|your team|your staff|your driver|your warehouse|your courier|your technician) (who|that) (broke|lost|damaged|screwed|messed|ruined|failed|forgot|caused)',
    'your (driver|courier|drivers|couriers|delivery man) (just |simply |) (threw|dumped|hurled|chucked|tossed|flung)',
  ],
  patterns: accusations,
} satisfies Lexicon

/** Words that look like it: “your error message”, “have you lost …?”. */
export const harmlessBlame = {
  source,
  phrases: [
    'your (error|failure|mistake) (message|code|page|log|report|rate|text)',
    '(correcting|corrected|correct|noticed|about|for) your (mistake|error)',
    '(you|if you) (forgot|have forgotten|lost|have lost) your (password|login|pin|username)',
  ],
} satisfies Lexicon
