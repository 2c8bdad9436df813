import {words, type Pattern} from '@tactlint/core'
import {bad} from '../blame/wrongdoing.js'
import {disgraceful, dreadful, very} from './judgements.js'

/** Of what somebody did. Not “fraud”, “theft”: they may have happened. */
const unworthy = words(`
  rude dishonest shameless hypocritical petty childish cruel heartless callous unethical fraudulent deceptive predatory disrespectful arrogant
  toxic vicious malicious spiteful greedy insolent exploitative abusive cowardly unfair unjust infantile insensitive reckless irresponsible
  negligent incompetent amateurish sloppy lazy careless deceitful discourteous immoral indecent obnoxious unworthy shabby extortion
  blackmail greed hypocrisy incompetence negligence
`)

/** “How stupid!” may be said of oneself. */
const ofOneself = words(
  'stupid silly dumb clumsy forgetful careless hopeless thoughtless dim idiotic mad crazy nuts',
)

/** “That is dishonest”, “such petty tricks”, “sheer greed”: what somebody did is condemned. */
export const condemnedConduct: readonly Pattern[] = [
  {
    name: 'pure greed',
    steps: [
      {
        surface: words(
          'sheer pure utter absolute blatant outright plain barefaced bare-faced naked daylight',
        ),
      },
      {
        surface: words(`
          greed deceit deception betrayal fraud cruelty dishonesty arrogance indifference cowardice hypocrisy contempt harassment extortion
          robbery blackmail bullying abuse sabotage torture spite malice laziness negligence malevolence mockery disdain
        `),
      },
    ],
  },
  {
    name: 'that is dishonest',
    steps: [
      {
        anyOf: [
          [{surface: words("it's that's")}],
          [{surface: words('this that it which it')}, {surface: words('is was looks seems')}],
        ],
      },
      {optional: [{repeat: [{surface: [...very, 'nothing', 'but']}], most: 2}]},
      {surface: unworthy},
      {notAhead: [{surface: 'of'}, {surface: words('me us myself our my')}]},
      {notAhead: [{surface: words('to on for that if case prevention protection or')}]},
    ],
  },
  {
    name: 'such petty tricks',
    steps: [
      {surface: words('such this these those')},
      {optional: [{surface: very}]},
      {surface: [...unworthy, ...disgraceful, ...dreadful]},
      {gap: 1},
      {
        surface: words(`
          behaviour behavior treatment conduct attitude tactics tricks games practice practices methods excuses handling reply answer response tone
          manners
        `),
      },
    ],
  },
  {
    name: 'how petty of you',
    steps: [
      {surface: 'how'},
      {surface: [...bad, ...disgraceful, ...dreadful].filter(word => !ofOneself.includes(word))},
      {anyOf: [[{surface: '!'}], [{surface: 'of'}, {surface: words('you your them')}]]},
    ],
  },
]
