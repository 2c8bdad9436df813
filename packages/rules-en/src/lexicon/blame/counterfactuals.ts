import {words, type Pattern} from '@tactlint/core'
import {duties} from './duties.js'
import {adverbs, theReader} from './the-reader.js'
import {staff} from './trades.js'

/** “had a chance”, “had the number”: what somebody has, not what they have done. */
const possession = words(`
  a an the any some no more another time room space it one two my our your his her their something anything nothing questions received got
  gotten news stock photos better two , . ?
`)
const would = words(
  "would wouldn't could couldn't might needn't i'd we'd it'd he'd she'd they'd you'd that'd there'd",
)
const merely = words('only just simply even actually ever once at least')
const only = {optional: [{repeat: [{surface: merely}], most: 3}]} as const
const anybody = words('you somebody someone anyone anybody they')
const people = {
  anyOf: [
    [{notAhead: [{surface: 'you'}]}, theReader],
    [{surface: words('the that this')}, {gap: 1}, {surface: staff}],
  ],
} as const
/** “If you had read it” scolds. */
const done = {not: {surface: [...possession, ...merely]}} as const
const doneByYou = {not: {surface: [...possession, ...merely, 'read', 'opened', 'listened']}} as const

/** “your clerk had only looked”, “had you asked”. */
const hadDone = {
  anyOf: [
    [people, {surface: 'had'}, only, done],
    [{surface: anybody}, {surface: 'had'}, only, doneByYou],
  ],
} as const
const hadTheyDone = {
  anyOf: [
    [{surface: 'had'}, people, only, done],
    [{surface: 'had'}, {surface: anybody}, only, doneByYou],
  ],
} as const

/** “If your rider had read the note, dinner would have been hot”, “all you had to do was look”: what would have come of doing it right. */
export const reproachfulCounterfactuals: readonly Pattern[] = [
  {
    name: 'had your clerk looked, we would',
    steps: [hadTheyDone, {ahead: [{gap: 20}, {surface: ','}, {gap: 5}, {surface: would}]}],
  },
  {
    name: 'if your rider had read the note, it would',
    steps: [{surface: 'if'}, hadDone, {ahead: [{gap: 24}, {surface: would}]}],
  },
  {
    name: 'it would not have broken if your fitter had looked',
    steps: [
      {surface: would},
      {gap: 2},
      {surface: 'have'},
      {gap: 12},
      {anyOf: [[{surface: 'if'}, hadDone], [hadTheyDone]]},
    ],
  },
  {
    name: 'all you had to do was',
    steps: [
      {surface: 'all'},
      {anyOf: [[theReader], [{surface: words('they he she anyone anybody')}]]},
      {surface: words('had needed')},
      {surface: 'to'},
      {surface: 'do'},
      {surface: words('was is')},
    ],
  },
  {
    name: 'you only had to look',
    steps: [
      theReader,
      {
        anyOf: [
          [{surface: 'only'}, {surface: words('had needed')}],
          [{surface: 'had'}, {surface: 'only'}],
        ],
      },
      {surface: 'to'},
      {surface: duties.present},
    ],
  },
  {
    name: 'your fitter should have used a wrench',
    steps: [
      {anyOf: [[theReader], [{surface: 'whoever'}, {gap: 6}]]},
      {surface: words('should could might ought')},
      {optional: [{surface: words('to really perhaps maybe')}]},
      {surface: 'have'},
      {optional: [{surface: 'at'}, {surface: 'least'}]},
      adverbs,
      {surface: duties.past},
      {notBehind: {surface: words('seen saw')}},
      {notAhead: [{surface: words('me it us')}, {surface: words('earlier from')}]},
    ],
  },
  {
    name: 'you should never have accepted it',
    steps: [
      {anyOf: [[theReader], [{surface: 'whoever'}, {gap: 6}]]},
      {
        anyOf: [
          [{surface: 'should'}, {surface: words('never not')}, {surface: 'have'}],
          [{surface: "shouldn't"}, {surface: 'have'}],
        ],
      },
      {not: {surface: words('to been received had seen gotten got any . !')}},
    ],
  },
  {
    name: 'all of it could have been avoided if you',
    steps: [
      {surface: words('avoided prevented spared unnecessary happened needed')},
      {gap: 3},
      {surface: words('if had')},
      {anyOf: [[theReader], [{surface: words('somebody someone anyone anybody')}]]},
    ],
  },
]
