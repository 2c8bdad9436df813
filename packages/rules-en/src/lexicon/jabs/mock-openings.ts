import {words, type Pattern} from '@tactlint/core'

/** “Let me guess”, “far be it from me”, “what would we do without you”: how mockery sets out. */
export const mockOpenings: readonly Pattern[] = [
  {
    name: 'let me guess',
    steps: [
      {
        anyOf: [
          [{surface: 'let'}, {surface: words('me us')}, {surface: 'guess'}],
          [
            {surface: words("don't")},
            {surface: 'tell'},
            {surface: 'me'},
            {surface: words(', : you the it –')},
          ],
        ],
      },
    ],
  },
  {
    name: 'far be it from me',
    steps: [
      {surface: 'far'},
      {surface: 'be'},
      {surface: 'it'},
      {surface: words('from for')},
      {surface: words('me us')},
    ],
  },
  {
    name: 'I would not dream of',
    steps: [
      {surface: words("wouldn't")},
      {surface: 'dream'},
      {surface: 'of'},
      {surface: words('asking suggesting expecting troubling bothering disturbing telling')},
    ],
  },
  {
    name: 'what would we do without you',
    steps: [
      {surface: 'what'},
      {surface: words('would should')},
      {surface: words('we i the')},
      {gap: 1},
      {surface: words('do be')},
      {surface: 'without'},
      {surface: words('you your such this that these')},
    ],
  },
  {
    name: 'at least one of us',
    steps: [
      {surface: 'at'},
      {surface: 'least'},
      {
        anyOf: [
          [{surface: 'one'}, {surface: 'of'}, {surface: 'us'}],
          [{surface: words('somebody someone')}, {surface: words('is has remembers knows keeps')}],
        ],
      },
    ],
  },
  {
    name: 'nothing better to do',
    steps: [
      {surface: words("have i've we've got had has")},
      {optional: [{surface: 'got'}]},
      {optional: [{surface: words('absolutely literally clearly obviously')}]},
      {surface: 'nothing'},
      {surface: words('better else')},
      {surface: 'to'},
      {surface: 'do'},
    ],
  },
  {
    name: 'I do so enjoy our exchange',
    steps: [
      {surface: words('i we')},
      {
        anyOf: [
          [{surface: 'do'}, {surface: 'so'}],
          [
            {surface: words('do just so')},
            {
              ahead: [
                {surface: words('love adore enjoy')},
                {surface: words('being waiting repeating filling explaining paying our these')},
              ],
            },
          ],
        ],
      },
      {surface: words('enjoy love adore treasure cherish enjoyed loved')},
      {
        surface: words(
          'our these your waiting being hearing repeating filling explaining chatting talking writing sending paying spending',
        ),
      },
      {
        notAhead: [
          {
            surface: words(
              'product products shop store app work food staff hotel school service website books range lovely course courses classes class platform tool part',
            ),
          },
        ],
      },
    ],
  },
  {
    name: 'great, another survey',
    steps: [
      {at: 'start'},
      {optional: [{surface: words('oh ah well')}, {optional: [{surface: ','}]}]},
      {
        surface: words(
          'wow great fantastic wonderful brilliant lovely super perfect nice marvellous excellent superb hooray hurrah',
        ),
      },
      {surface: words(', – !')},
      {optional: [{surface: 'yet'}]},
      {surface: 'another'},
      {notAhead: [{surface: 'question'}]},
    ],
  },
  {
    name: 'hard to understand, so I’ll put it simply',
    steps: [
      {surface: words("i'll will me")},
      {surface: words('put say explain')},
      {surface: words('it this')},
      {optional: [{surface: words('very really as quite')}]},
      {surface: words('simply slowly plainly')},
      {notAhead: [{surface: ','}, {surface: words('because as since')}]},
    ],
  },
  {
    name: 'but who’s counting',
    steps: [{surface: words("who's who")}, {optional: [{surface: 'is'}]}, {surface: 'counting'}],
  },
  {
    name: 'let us try this again',
    steps: [
      {surface: "let's"},
      {surface: 'try'},
      {surface: words('this that it')},
      {surface: 'again'},
      {surface: words('. , : !')},
    ],
  },
  {
    name: 'I look forward to another automated reply',
    steps: [
      {surface: words('forward')},
      {surface: 'to'},
      {surface: words('yet another the your more')},
      {gap: 2},
      {
        surface: words(
          'automated template templates excuse excuses canned copy-paste non-answer silence generic auto-reply robot boilerplate',
        ),
      },
    ],
  },
  {
    name: 'some of us have jobs',
    steps: [
      {surface: 'some'},
      {surface: 'of'},
      {surface: 'us'},
      {surface: words('have actually work pay do')},
      {notAhead: [{surface: words('received had already problems trouble not never')}]},
    ],
  },
  {
    name: 'it is not rocket science',
    steps: [{surface: words('rocket brain')}, {surface: words('science surgery')}],
  },
  {
    name: 'I hope you are proud of yourselves',
    steps: [
      {surface: words('hope trust')},
      {surface: words("you're you")},
      {optional: [{surface: 'are'}]},
      {gap: 1},
      {surface: words('proud happy pleased satisfied')},
      {surface: words('of now with . !')},
      {notAhead: [{surface: words('the our it')}]},
    ],
  },
  {
    name: 'enjoy your lunch while we wait',
    steps: [
      {surface: 'enjoy'},
      {surface: words('your the')},
      {gap: 1},
      {surface: words('weekend evening lunch coffee holiday holidays break')},
      {gap: 1},
      {surface: words("while i'll we'll i we meanwhile")},
    ],
  },
]
