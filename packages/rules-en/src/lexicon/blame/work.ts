import {words, type Pattern} from '@tactlint/core'
import {adverbs, have, theReader} from './the-reader.js'

const work = words(`
  wrote scanned delivered entered typed booked installed fitted read measured connected took gave put told charged sent packed wiped
  labelled labeled wired set copied quoted ordered addressed drilled closed cancelled blocked removed registered filed dispatched shipped
  hung painted cut repaired replaced picked picked-up dropped handed swapped unloaded loaded noted recorded
`)
const wrong = words('wrong wrongly incorrect incorrectly')
/** Of what somebody does or makes, never of a thing. */
const careless = words(`
  careless sloppy negligent incompetent botched bungled shoddy slipshod slapdash amateurish inept thoughtless reckless irresponsible
  unprofessional shambolic dishonest heartless callous half-hearted ill-conceived hopeless useless
`)

/** “Your nurse wrote down the wrong dose”, “you should never have …”, “your careless roll-out”. */
export const badWorkOfTheReader: readonly Pattern[] = [
  {
    name: 'your system wrongly flagged it',
    steps: [
      theReader,
      have,
      {surface: words('wrongly incorrectly mistakenly falsely unfairly unjustly wrongfully')},
      {
        surface: words(
          'flagged closed suspended charged billed removed blocked accused sent told deleted cancelled rejected classified marked entered labelled',
        ),
      },
    ],
  },
  {
    name: 'you deleted my photos',
    steps: [
      {notBehind: {surface: words('why that when if after did have')}},
      theReader,
      {optional: [{surface: words("have has had 've")}]},
      adverbs,
      {surface: words('deleted erased wiped binned shredded discarded dumped trashed disconnected')},
      {gap: 1},
      {surface: words('my our all everything whole')},
    ],
  },
  {
    name: 'you let my account be hacked',
    steps: [
      theReader,
      have,
      adverbs,
      {surface: 'let'},
      {surface: words('my our me us this it the')},
      {gap: 3},
      {
        anyOf: [
          [
            {surface: words('be get')},
            {surface: words('hacked stolen damaged lost closed towed robbed cancelled ruined')},
          ],
          [{surface: words('expire lapse happen rot die starve freeze melt spoil')}],
        ],
      },
    ],
  },
  {
    name: 'it was your job to check',
    steps: [
      {surface: words("was wasn't isn't")},
      {optional: [{surface: words('it that this')}]},
      {surface: 'your'},
      {surface: words('job duty responsibility task')},
      {surface: 'to'},
    ],
  },
  {
    name: 'your staff must have been asleep',
    steps: [
      theReader,
      {gap: 3},
      {surface: words('been be was were are')},
      {surface: words('asleep drunk blind dreaming snoozing hungover napping')},
      {notAhead: [{surface: words('when at and')}, {surface: words('i we')}]},
    ],
  },
  {
    name: 'your careless roll-out',
    steps: [
      {surface: 'your'},
      {optional: [{surface: words('own rather completely utterly incredibly totally')}]},
      {surface: careless},
      {not: {surface: words('. , ! ? ;')}},
    ],
  },
  {
    name: 'whoever set it up at your end',
    steps: [
      {surface: 'whoever'},
      {surface: work},
      {gap: 9},
      {surface: [...wrong, ...words('badly forgot never without clearly obviously')]},
    ],
  },
]
