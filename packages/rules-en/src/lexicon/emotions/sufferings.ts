import {words, type Pattern} from '@tactlint/core'

/** “Three weeks of pure misery”, “the holiday from hell”, “wasted half my life”: how much one has borne. */
export const sufferings: readonly Pattern[] = [
  {
    name: 'three weeks of pure misery',
    steps: [
      {surface: words('pure sheer absolute utter complete total living endless')},
      {surface: words('misery frustration anxiety worry stress horror dread boredom fear panic anguish')},
    ],
  },
  {
    name: 'I sat in the car and wept',
    steps: [
      {surface: words('i we')},
      {
        optional: [
          {surface: words('sat stood lay walked went drove just almost actually broke came')},
          {gap: 6},
        ],
      },
      {surface: words('cried wept sobbed')},
      {notAhead: [{surface: words('lol haha laughing with')}]},
    ],
  },
  {
    name: 'it took the fun out of it',
    steps: [
      {surface: words('suck sucked sucks sucking took taken takes drained drains knocked squeezed')},
      {gap: 1},
      {surface: words('the all')},
      {optional: [{surface: 'the'}]},
      {surface: words('joy fun life pleasure heart soul stuffing wind magic')},
      {surface: 'out'},
      {surface: 'of'},
    ],
  },
  {
    name: 'my business goes down the drain',
    steps: [
      {
        surface: words(
          "life's years business work dream dreams livelihood savings company everything future career",
        ),
      },
      {gap: 4},
      {surface: words("is are goes going went gone 's")},
      {optional: [{surface: words('going circling up down crumbling collapsing')}]},
      {gap: 2},
      {surface: words('drain toilet smoke pan tubes plughole flames ruins')},
    ],
  },
  {
    name: 'I have aged ten years',
    steps: [
      {surface: words("i i've we we've")},
      {optional: [{surface: 'have'}]},
      {surface: 'aged'},
      {gap: 2},
      {surface: words('years decade decades')},
    ],
  },
  {
    name: 'the holiday from hell',
    steps: [{surface: 'from'}, {surface: 'hell'}],
  },
  {
    name: 'the last thing I needed',
    steps: [
      {surface: words('last')},
      {surface: 'thing'},
      {surface: words('i we anyone')},
      {gap: 1},
      {surface: words('need needed wanted want')},
    ],
  },
  {
    name: 'it haunts me',
    steps: [
      {
        surface: words(
          'haunts haunted haunting tortures tortured tormented torments torturing tormenting torture torment',
        ),
      },
      {surface: words('me us people customers my')},
    ],
  },
  {
    name: 'my wedding was wrecked',
    steps: [
      {
        anyOf: [
          [{surface: words('my our her his their')}, {gap: 1}],
          [{surface: 'the'}, {surface: words('whole entire')}],
        ],
      },
      {
        surface: words(
          'wedding holiday holidays birthday christmas weekend honeymoon trip day evening party anniversary summer life week',
        ),
      },
      {gap: 1},
      {surface: words('is was has were')},
      {gap: 2},
      {surface: words('wrecked ruined destroyed spoiled spoilt shattered')},
    ],
  },
  {
    name: 'the most stressful week of my life',
    steps: [
      {surface: words('most worst longest least stupidest slowest')},
      {gap: 3},
      {surface: words('of in')},
      {surface: words('my our')},
      {gap: 1},
      {surface: words('life lives career existence')},
    ],
  },
  {
    name: 'wasted half my life',
    steps: [
      {
        anyOf: [
          [
            {surface: words('i we')},
            {optional: [{surface: words('have had already')}]},
            {optional: [{surface: words('already now')}]},
          ],
          [{surface: words("i've we've")}, {optional: [{surface: words('already now')}]}],
        ],
      },
      {surface: words('wasted squandered burnt burned')},
      {gap: 1},
      {
        surface: words(
          'half two three four five six seven ten hours days weeks months an a my our enough so hour evening evenings whole day time too another',
        ),
      },
    ],
  },
  {
    name: 'half my life in your queue',
    steps: [
      {surface: words('half most')},
      {optional: [{surface: 'of'}]},
      {surface: words('my our')},
      {surface: words('life lives')},
    ],
  },
  {
    name: 'a complete and utter waste of my time',
    steps: [
      {surface: words('complete total utter sheer such a absolute')},
      {optional: [{surface: 'and'}, {surface: words('utter total complete')}]},
      {surface: 'waste'},
      {surface: 'of'},
      {surface: words('my our')},
      {surface: words('time money life energy')},
    ],
  },
  {
    name: 'you ruined my daughter’s birthday',
    steps: [
      {
        surface: words(
          'ruined ruining ruins destroyed destroying wrecked wrecking spoiled spoilt killed shattered',
        ),
      },
      {surface: words('my our the his her their everything christmas a')},
      {optional: [{surface: words("whole entire child's daughter's son's wife's mother's family summer")}]},
      {
        surface: words(
          'life holiday holidays vacation christmas birthday wedding honeymoon business day days week weekend month summer trip evening party anniversary plans easter reputation nerves health sleep',
        ),
      },
    ],
  },
]
