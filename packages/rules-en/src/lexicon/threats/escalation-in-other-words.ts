import {words, type Pattern, type Step} from '@tactlint/core'

const heads = words(
  'manager director headteacher head principal chief officer owner ceo dean supervisor boss chairman chairwoman president matron captain superintendent commissioner governor partner',
)
const someone: Step = {surface: words('someone somebody anyone anybody person whoever who colleague')}

/** “Is there someone above you?”, “please pass it up”, “not below director level”: over the reader’s head in other words. */
export const escalationsInOtherWords: readonly Pattern[] = [
  {
    name: 'is there someone above you',
    steps: [
      someone,
      {gap: 2},
      {surface: words('above over')},
      {surface: words('you your')},
      {notAhead: [{surface: words('address name')}]},
    ],
  },
  {
    name: 'speak to whoever is in charge',
    steps: [
      {surface: words('speak talk write to from with by for')},
      {optional: [{surface: words('to with')}]},
      {surface: words('whoever whomever')},
      {gap: 2},
      {surface: words('charge runs heads manages boss responsible decides leads owns supervises')},
    ],
  },
  {
    name: 'not below director level',
    steps: [
      {surface: words('below under beneath above at')},
      {optional: [{surface: words('the your a')}]},
      {surface: words('director management manager managerial board executive senior leadership c')},
      {surface: 'level'},
    ],
  },
  {
    name: 'please pass it up',
    steps: [
      {surface: words('pass kick hand refer')},
      {surface: words('it this that my')},
      {optional: [{surface: words('case matter complaint one')}]},
      {surface: words('up upstairs upwards higher')},
      {
        notAhead: [
          {surface: words('to the')},
          {surface: words('flat room third second first fourth my our')},
        ],
      },
      {notAhead: [{surface: words('from at tomorrow on')}]},
    ],
  },
  {
    name: 'I want the headteacher to answer me',
    steps: [
      {surface: words("want prefer like rather ask asking request requesting expect insist i'd best")},
      {gap: 2},
      {surface: words('the your a that')},
      {gap: 1},
      {surface: heads},
      {gap: 6},
      {
        surface: words(
          'himself herself personally answers answer replies reply sees handles deals decides calls rings call ring',
        ),
      },
    ],
  },
  {
    name: 'which regional manager looks after your branch',
    steps: [
      {surface: words('which what who')},
      {gap: 2},
      {surface: words('regional area district general branch duty senior')},
      {surface: words('manager director head')},
      {gap: 2},
      {surface: words('looks after for of your responsible is ?')},
    ],
  },
]
