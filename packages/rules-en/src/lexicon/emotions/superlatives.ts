import {words, type Pattern} from '@tactlint/core'

/** “The worst hotline ever”, “never seen such a mess”. */
export const superlatives: readonly Pattern[] = [
  {
    name: 'the worst hotline ever',
    steps: [
      {
        surface: words(
          'worst stupidest dumbest slowest rudest saddest dullest dreariest filthiest grubbiest smelliest gloomiest meanest laziest nastiest shabbiest dampest',
        ),
      },
      {gap: 6},
      {surface: words("ever imaginable i've we've planet world history life earth")},
    ],
  },
  {
    name: 'the worst hotline I have called',
    steps: [
      {surface: words('worst stupidest dumbest slowest rudest')},
      {gap: 3},
      {surface: ['i', 'we']},
      {surface: 'have'},
    ],
  },
  {
    name: 'the most useless hotline',
    steps: [
      {surface: 'most'},
      {
        surface: words(
          'useless ridiculous incompetent frustrating unhelpful stupid absurd disgusting awful annoying pointless unprofessional disorganised disorganized appalling infuriating maddening pathetic terrible horrible shameful humiliating miserable depressing dismal dreary degrading soulless wretched demoralising demoralizing joyless pitiful cynical',
        ),
      },
    ],
  },
  {
    name: 'never seen such',
    steps: [
      {surface: words('never rarely hardly seldom')},
      {gap: 4},
      {surface: words('seen experienced had met encountered witnessed dealt received known come heard')},
      {gap: 2},
      {
        anyOf: [
          [{surface: words('such worse so')}],
          [{surface: 'anything'}, {surface: words('like so this as')}],
        ],
      },
      {
        notAhead: [
          {optional: [{surface: words('a an')}]},
          {
            surface: words(
              'good great helpful kind friendly beautiful nice wonderful fast quick soft lovely fine clear warm light big small tasty problem problems issue issues trouble question case',
            ),
          },
        ],
      },
    ],
  },
]
