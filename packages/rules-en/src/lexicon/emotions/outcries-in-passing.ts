import {words, type Pattern} from '@tactlint/core'

/** “I feel like a beaten dog”, “this phone is cursed”, “truly a five-star parking space”: venting in pictures. */
export const outcriesInPassing: readonly Pattern[] = [
  {
    name: 'I feel like a beaten dog',
    steps: [
      {surface: words('feel felt feeling feels')},
      {surface: 'like'},
      {surface: words('a an some the')},
      {
        anyOf: [
          [
            {
              surface: words(
                'beaten kicked whipped drowned wet stray caged second-class third-class small naughty complete total',
              ),
            },
            {gap: 1},
            {
              surface: words(
                'dog rat puppy citizen citizens schoolchild schoolboy child animal cat fool idiot stranger criminal',
              ),
            },
          ],
          [
            {
              surface: words(
                'leper beggar criminal doormat prisoner hostage nobody outcast fool idiot thief pariah punchbag nuisance burden mug moron hamster ping-pong football beggar',
              ),
            },
            {notAhead: [{surface: words('for asking that because but to')}, {surface: words('i my was')}]},
          ],
        ],
      },
    ],
  },
  {
    name: 'this phone is cursed',
    steps: [
      {surface: words('is are must seems was am')},
      {optional: [{surface: words('be clearly obviously simply truly completely surely to')}]},
      {optional: [{surface: 'be'}]},
      {surface: words('cursed jinxed bewitched')},
      {notAhead: [{surface: words('with by in edition child')}]},
    ],
  },
  {
    name: 'truly a five-star parking space',
    steps: [
      {surface: words('truly really what such quite certainly genuinely')},
      {surface: words('a an the')},
      {optional: [{surface: words('true real genuine')}]},
      {
        surface: words('five-star 5-star first-class world-class award-winning red-carpet'),
      },
      {
        notAhead: [
          {
            surface: words(
              'hotel service team review experience stay product job customer seller rating place restaurant shop company performance',
            ),
          },
        ],
      },
    ],
  },
  {
    name: 'I could scream',
    steps: [
      {surface: words("i i'd we")},
      {surface: 'could'},
      {optional: [{surface: words('just honestly really')}]},
      {surface: words('scream cry weep explode strangle howl')},
      {notAhead: [{surface: words('with for')}, {surface: words('joy happiness relief delight')}]},
    ],
  },
]
