import {words} from '@tactlint/core'
import {staff, workplaces} from './trades.js'

/** Who works there: “your warehouse”, “your drivers”. */
export const team: readonly string[] = [...new Set([...staff, ...workplaces])]

const person = words('someone somebody one anyone anybody whoever')
const number = words('one some half several two three four all each both many most')
const place = [...team, ...words('side end counter till tills premises yard floor head')]

/** “of yours”, “you sent”, “on your hotline”: whose people they are. */
const ofTheReader = {
  anyOf: [
    [{surface: 'of'}, {surface: 'yours'}],
    [{surface: words('you')}, {surface: words('sent hired employ employed chose picked')}],
    [{surface: words('at in on from of behind')}, {surface: 'your'}, {gap: 1}, {surface: place}],
  ],
} as const

/** People of the reader's: “your gate agent”, “one of your fitters”, “somebody behind your counter”, “that lad of yours”. */
export const theirPeople = {
  anyOf: [
    [{surface: 'your'}, {gap: 2}, {surface: staff}],
    [{surface: number}, {surface: 'of'}, {surface: 'your'}, {gap: 1}, {surface: staff}],
    [{surface: person}, ofTheReader],
    [{surface: person}, {surface: words('at in on from of behind')}, {surface: 'your'}, {gap: 2}],
    [
      {surface: words('a an the that this these those')},
      {gap: 1},
      {surface: [...staff, ...words('person people boy girl kid colleague')]},
      ofTheReader,
    ],
  ],
} as const

/** “you”, “you lot”, “your warehouse”, “somebody at your desk”. */
export const theReader = {
  anyOf: [
    [{surface: 'seller'}, {surface: words('performance support')}],
    [{surface: words("you you've you'd y'all u")}],
    [{surface: 'you'}, {surface: words('people guys lot all folks two both')}],
    [{surface: 'your'}, {gap: 2}, {surface: [...team, 'side', 'end']}],
    [
      {surface: [...person, 'nobody', 'no-one']},
      {surface: words('over back out down up in')},
      {surface: words('there yonder')},
    ],
    [theirPeople],
  ],
} as const

/** What may stand between the reader and what they did, once or more. */
export const adverbs = {
  optional: [
    {
      repeat: [
        {
          surface: words(`
            clearly simply obviously just still again apparently evidently somehow deliberately intentionally knowingly carelessly
            completely repeatedly constantly actually even already now once yet then also always plainly blindly wilfully willfully
            cheerfully happily quietly conveniently blatantly flatly totally utterly entirely really seriously literally basically
            effectively consistently continually permanently persistently systematically thoroughly successfully single-handedly
            needlessly recklessly stubbornly lazily thoughtlessly mindlessly casually secretly twice later first immediately promptly
          `),
        },
      ],
      most: 3,
    },
  ],
} as const

export const have = {
  optional: [{repeat: [{surface: words("have has had 've was were is are been")}], most: 2}],
} as const
