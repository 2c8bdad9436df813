import {words, type Pattern} from '@tactlint/core'
import {publicity} from './offices.js'

/** “The summons is drafted”, “my next video is about you”: it only takes a word. */
export const threatsOfReadiness: readonly Pattern[] = [
  {
    name: 'it will not be pleasant for you',
    steps: [
      {surface: words("won't not hardly")},
      {optional: [{surface: 'be'}]},
      {gap: 1},
      {surface: words('pleasant pretty nice fun cheap comfortable good look')},
      {optional: [{surface: 'good'}]},
      {surface: 'for'},
      {surface: words('you your')},
      {notAhead: [{surface: words('health skin eyes teeth back needs use purpose')}]},
    ],
  },
  {
    name: 'your reputation will suffer',
    steps: [
      {surface: 'your'},
      {gap: 1},
      {surface: words('rating reputation stars image licence license brand')},
      {surface: words("will would won't may might is")},
      {gap: 2},
      {surface: words('suffer drop notice thank survive feel fall hurt sink stake line')},
    ],
  },
  {
    name: 'my next video will be about it',
    steps: [
      {surface: words('my our')},
      {surface: words('next weekly monthly following')},
      {
        surface: words(
          'video column post podcast episode stream newsletter article reel thread vlog broadcast',
        ),
      },
      {gap: 1},
      {surface: words('will would were could may might covers about')},
    ],
  },
  {
    name: 'tell everybody not to come to you',
    steps: [
      {surface: words("will shall must have going we'll i'll to")},
      {gap: 2},
      {surface: words('tell warn advise inform urge')},
      {gap: 1},
      {surface: words('all every other everyone everybody fellow my our anyone people')},
      {gap: 6},
      {surface: words('not never avoid away clear against off')},
      {gap: 5},
      {surface: words('you your here')},
    ],
  },
  {
    name: 'your rival’s contract is ready for signature',
    steps: [
      {surface: words("competitor's competitors' competitors competitor rival's rivals rival")},
      {gap: 1},
      {surface: words('contract offer quote form proposal terms paperwork email')},
      {surface: words('is are lies sits has')},
      {gap: 3},
      {surface: words('ready signed desk waiting open inbox table drafted hand')},
    ],
  },
  {
    name: 'the summons is drafted',
    steps: [
      {surface: words('summons writ lawsuit chargeback petition injunction affidavit')},
      {gap: 1},
      {surface: words('is are lies sits has')},
      {gap: 2},
      {surface: words('drafted ready prepared typed written filled signed waiting printed sealed open')},
    ],
  },
  {
    name: 'my patience ends at five',
    steps: [
      {surface: words('my our')},
      {optional: [{surface: words('goodwill good')}]},
      {surface: words('patience goodwill kindness politeness')},
      {surface: words('ends runs expires stops')},
      {surface: words('out at on today tomorrow here with by this tonight')},
    ],
  },
  {
    name: 'it would be a pity if my readers learnt',
    steps: [
      {surface: words('pity shame sad unfortunate embarrassing awkward')},
      {surface: words('if when to')},
      {gap: 7},
      {
        anyOf: [
          [{surface: [...publicity, ...words('video column review reviews public headlines viral ended')]}],
          [
            {
              surface: words(
                'others people parents everyone neighbours neighbors guests board readers followers subscribers members',
              ),
            },
            {gap: 1},
            {surface: words('heard hear learnt learned learn knew know read found find')},
            {notAhead: [{surface: words('a the it their')}]},
          ],
        ],
      },
    ],
  },
]
