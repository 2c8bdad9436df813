import {words, type Pattern} from '@tactlint/core'

const knaves = words(
  'thieves crooks liars amateurs clowns idiots jokers cowboys morons incompetents fools scammers fraudsters cheats bandits robbers bunglers dilettantes',
)
const service = words(
  'service support product company app website site system hotel airline food place thing helpline hotline chatbot shop delivery platform',
)

/** “Thieves!”, “your service sucks”, “a bunch of amateurs”, “I give up.”: blurted out. */
export const everydayOutcries: readonly Pattern[] = [
  {name: 'Thieves!', steps: [{at: 'start'}, {surface: knaves}, {at: 'end'}]},
  {
    name: 'a bunch of amateurs',
    steps: [
      {surface: words('bunch pack gang circus crowd lot')},
      {surface: 'of'},
      {optional: [{surface: words('complete total utter bloody absolute lying')}]},
      {surface: knaves},
    ],
  },
  {
    name: 'your service sucks',
    steps: [
      {surface: service},
      {optional: [{surface: words('really totally absolutely just simply')}]},
      {surface: words('sucks sucked stinks')},
    ],
  },
  {
    name: 'this thing is useless',
    steps: [
      {surface: words('this that your')},
      {gap: 1},
      {surface: service},
      {surface: words("is was 's")},
      {optional: [{surface: words('completely totally absolutely utterly just simply')}]},
      {surface: words('useless worthless pointless hopeless')},
      {notAhead: [{surface: words('without for if to unless when as because')}]},
    ],
  },
  {
    name: 'this is theft',
    steps: [
      {surface: words("this that it it's that's")},
      {optional: [{surface: words('is was')}]},
      {
        optional: [
          {surface: words('pure plain simple downright outright nothing simply')},
          {optional: [{surface: words('but than')}]},
        ],
      },
      {surface: words('theft robbery extortion blackmail usury')},
      {at: 'end'},
    ],
  },
  {
    name: 'you are testing my patience',
    steps: [
      {surface: words('testing trying tries tests tested tried')},
      {surface: words('my our')},
      {surface: 'patience'},
    ],
  },
  {
    name: 'lost all trust in you',
    steps: [
      {surface: words('lost losing')},
      {surface: words('all any every')},
      {surface: words('trust confidence respect hope')},
      {surface: words('in for that')},
    ],
  },
  {
    name: 'I am shocked by your behaviour',
    steps: [
      {surface: words('shocked appalled horrified disgusted stunned')},
      {surface: words('by at')},
      {surface: words('your this the how')},
      {notAhead: [{surface: words('news death accident size price prices taste beauty quality')}]},
    ],
  },
  {
    name: 'are you stupid',
    steps: [
      {surface: words('are')},
      {surface: words('you they')},
      {gap: 1},
      {surface: words('stupid deaf dumb insane')},
    ],
  },
  {
    name: 'I am begging you',
    steps: [
      {surface: words("i'm am i we we're are")},
      {gap: 1},
      {surface: 'begging'},
      {surface: words('you for')},
    ],
  },
  {
    name: 'I was in tears',
    steps: [
      {surface: words("i we i'm")},
      {surface: words('was were am burst broke sat stood')},
      {gap: 1},
      {surface: words('in into')},
      {surface: 'tears'},
      {notAhead: [{surface: words('of with')}, {surface: words('joy laughter happiness laughing relief')}]},
    ],
  },
  {
    name: 'I give up.',
    steps: [{at: 'start'}, {surface: words('i we')}, {surface: 'give'}, {surface: 'up'}, {at: 'end'}],
  },
  {
    name: 'Come on!',
    steps: [{at: 'start'}, {surface: 'come'}, {surface: 'on'}, {surface: words('! ,')}, {at: 'end'}],
  },
  {
    name: 'why does this always happen to me',
    steps: [
      {surface: 'why'},
      {surface: words('does do must')},
      {gap: 2},
      {surface: 'always'},
      {surface: words('happen go')},
    ],
  },
]
