import {words, type Pattern} from '@tactlint/core'
import {deeds, faults} from './wrongdoing.js'
import {inflected} from '../inflections.js'
import {adverbs, have, theReader} from './the-reader.js'

const answered = inflected(`
  answer reply respond call care help deliver fix check apologise apologize refund explain inform warn follow return process credit
  register update contact confirm react arrive turn
`).all

/** “You never answer”, “you keep losing it”: what the reader always does, or did not do. */
export const habitsOfTheReader: readonly Pattern[] = [
  {
    name: 'you never answer',
    steps: [
      theReader,
      have,
      {surface: words('never seldom rarely')},
      {gap: 1},
      {
        surface: [
          ...words(`
            listen listens listened read reads intended planned learn learned learnt do did does keep kept tell told give gave come came
            get got show showed bother bothered bothers send sent pay paid
          `),
          ...answered,
        ],
      },
    ],
  },
  {
    name: 'you keep losing it',
    steps: [
      theReader,
      {surface: words('keep keeps kept')},
      {optional: [{surface: 'on'}]},
      {
        surface: [
          ...faults.gerund,
          ...words(`
            sending making changing closing asking giving blaming pushing copying copy-pasting promising passing avoiding charging dodging
            hiding delaying contradicting repeating forgetting confusing interrupting disconnecting failing refusing messing mixing moving repeating telling saying rejecting cancelling postponing billing taking hanging
          `),
        ],
      },
      {notAhead: [{surface: words('me us')}, {surface: 'posted'}]},
    ],
  },
  {
    name: 'you did not even check',
    steps: [
      theReader,
      adverbs,
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
    name: 'you did not do what you promised',
    steps: [
      theReader,
      {surface: words("didn't don't never did do not")},
      {gap: 1},
      {surface: words('do keep deliver honour honor')},
      {surface: 'what'},
      {surface: words('you was')},
      {gap: 1},
      {surface: words('said promised agreed told announced advertised')},
    ],
  },
  {
    name: 'you lot cannot read',
    steps: [
      theReader,
      {surface: words('clearly obviously evidently apparently simply really')},
      {surface: words("can't cannot couldn't")},
      {surface: words('read count spell organise organize tell keep')},
    ],
  },
  {
    name: 'why did you not',
    steps: [
      {surface: 'why'},
      {surface: words("didn't haven't couldn't did have")},
      {surface: words('you your anyone anybody someone somebody nobody no')},
      {gap: 2},
      {
        surface: words(
          'not bother bothered read check look answer reply tell listen told checked answered replied even just simply warn',
        ),
      },
    ],
  },
  {
    name: 'why do you always',
    steps: [
      {surface: 'why'},
      {surface: words('do are does is must')},
      {surface: words('you your')},
      {gap: 2},
      {
        surface: words(
          'always never keep constantly insist refusing ignoring wasting so lying making hiding blaming keeps sitting',
        ),
      },
    ],
  },
  {
    name: 'you could not care less',
    steps: [
      theReader,
      {gap: 2},
      {
        anyOf: [
          [{surface: 'care'}, {surface: 'less'}],
          [{surface: 'give'}, {surface: 'a'}, {surface: words('damn toss fig hoot monkey')}],
        ],
      },
    ],
  },
  {
    name: 'somebody clearly did not care',
    steps: [
      {surface: words('someone somebody whoever')},
      {gap: 5},
      {surface: words('clearly obviously apparently evidently')},
      {surface: deeds},
    ],
  },
  {
    name: 'somebody there cannot count',
    steps: [
      {
        anyOf: [
          [theReader],
          [{surface: words('someone somebody nobody whoever')}, {optional: [{surface: words('there here')}]}],
          [{surface: 'no'}, {surface: 'one'}],
          [{surface: 'some'}, {surface: words('genius joker clown idiot fool muppet donkey hero clot')}],
        ],
      },
      {gap: 3},
      {
        anyOf: [
          [
            {surface: words("can't cannot couldn't")},
            {gap: 1},
            {surface: words('tell know')},
            {gap: 5},
            {surface: 'from'},
          ],
          [
            {surface: words("can't cannot couldn't")},
            {optional: [{surface: words('even actually')}]},
            {surface: words('count spell organise organize')},
          ],
          [
            {surface: words("doesn't don't didn't")},
            {gap: 1},
            {surface: 'know'},
            {surface: words('their his her your left how')},
            {surface: words('right own job trade place business work stuff from to')},
          ],
          [
            {surface: words('was were is are')},
            {gap: 1},
            {surface: words('asleep sleeping dozing napping drunk dreaming daydreaming')},
          ],
        ],
      },
    ],
  },
  {
    name: 'you are the ones who broke it',
    steps: [
      {anyOf: [[{surface: 'you'}, {surface: words('are were')}], [{surface: "you're"}]]},
      {surface: 'the'},
      {surface: words('one ones people company')},
      {surface: words('who that')},
      {gap: 1},
      {surface: [...faults.past, ...deeds]},
    ],
  },
  {
    name: 'you are dodging it',
    steps: [
      {anyOf: [[{surface: 'you'}, {surface: words('are were')}], [{surface: "you're"}]]},
      adverbs,
      {surface: [...faults.gerund, ...words('dodging avoiding hiding stalling delaying')]},
      {notAhead: [{surface: words('access out sleep')}]},
    ],
  },
  {
    name: 'because you cannot keep your records straight',
    steps: [
      {surface: words('because since')},
      theReader,
      {surface: words("can't cannot couldn't")},
      {notAhead: [{surface: words('attend come travel find see reach make use read be')}]},
    ],
  },
]
