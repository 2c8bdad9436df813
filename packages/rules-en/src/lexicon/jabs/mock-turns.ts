import {words, type Pattern} from '@tactlint/core'

const word = words(
  'postcard line word call email e-mail note reply text message sentence yes no sorry apology answer phone letter',
)

/** “What would I know”, “call me old-fashioned”, “one line would have done”: set turns that mock. */
export const mockTurns: readonly Pattern[] = [
  {
    name: 'but what would I know',
    steps: [
      {surface: 'what'},
      {surface: words('would do')},
      {surface: words('i we')},
      {surface: 'know'},
      {anyOf: [[{surface: words(', . ; – — ? !')}], [{at: 'end'}]]},
    ],
  },
  {
    name: 'one line would have done',
    steps: [
      {surface: words('a an one two')},
      {gap: 2},
      {surface: word},
      {gap: 1},
      {surface: 'would'},
      {surface: 'have'},
      {surface: words('done sufficed')},
    ],
  },
  {
    name: 'your hold music by heart',
    steps: [
      {
        anyOf: [
          [
            {surface: words('know knows learnt learned sing recite')},
            {gap: 1},
            {surface: 'your'},
            {gap: 4},
            {surface: 'by'},
            {surface: 'heart'},
          ],
          [{surface: words('hum whistle recite sing')}, {surface: 'your'}],
        ],
      },
    ],
  },
  {
    name: 'do not mind me',
    steps: [
      {anyOf: [[{surface: "don't"}], [{surface: 'do'}, {surface: 'not'}]]},
      {
        anyOf: [
          [{surface: 'mind'}, {surface: words('me us')}, {surface: words(', . ; – — !')}],
          [
            {surface: 'worry'},
            {surface: 'about'},
            {surface: words('me us')},
            {surface: words(', ; – —')},
            {surface: words("i i'm i've we we're we've")},
          ],
          [
            {surface: 'let'},
            {surface: words('me us')},
            {surface: words('hurry rush disturb interrupt wake trouble')},
            {surface: 'you'},
          ],
          [{surface: words('strain exert overexert')}, {surface: words('yourself yourselves')}],
        ],
      },
    ],
  },
  {
    name: 'call me old-fashioned',
    steps: [
      {surface: 'call'},
      {surface: words('me us')},
      {surface: words('old-fashioned naive naïve fussy picky pedantic crazy silly demanding spoilt quaint')},
    ],
  },
  {
    name: 'one is tempted to ask',
    steps: [
      {
        anyOf: [
          [
            {surface: words("one i we i'm we're")},
            {gap: 1},
            {surface: 'tempted'},
            {surface: 'to'},
            {surface: words('ask think wonder conclude believe')},
          ],
          [{surface: 'dare'}, {surface: words('i we')}, {surface: words('ask hope suggest')}],
        ],
      },
    ],
  },
  {
    name: 'to save you the trouble of looking',
    steps: [
      {surface: words('save spare')},
      {surface: words('you everyone everybody')},
      {surface: 'the'},
      {surface: words('trouble effort bother strain exertion agony')},
      {surface: 'of'},
      {
        surface: words(
          'reading searching looking opening scrolling thinking finding checking asking scanning turning',
        ),
      },
    ],
  },
  {
    name: 'for the benefit of whoever gets this next',
    steps: [
      {
        anyOf: [
          [{surface: 'benefit'}, {surface: 'of'}],
          [{surface: 'courtesy'}, {surface: 'to'}],
          [{surface: 'kindness'}, {surface: 'to'}],
        ],
      },
      {
        anyOf: [
          [{surface: words('whoever whichever anyone')}],
          [{surface: 'the'}, {surface: words('next fifth sixth seventh fourth third')}],
          [{surface: 'those'}, {gap: 4}, {surface: words('read reading listening')}],
        ],
      },
    ],
  },
  {
    name: 'so that even your clerk can follow',
    steps: [
      {surface: 'so'},
      {optional: [{surface: 'that'}]},
      {surface: words('even also')},
      {surface: words('you your the a an somebody someone')},
      {gap: 2},
      {surface: words('can could will might')},
      {surface: words('understand follow read grasp manage see find get')},
    ],
  },
  {
    name: 'one of us cannot count',
    steps: [
      {surface: 'one'},
      {surface: 'of'},
      {surface: 'us'},
      {
        anyOf: [
          [{surface: words("can't cannot")}, {surface: words('count read add spell tell subtract')}],
          [
            {surface: words('is must has')},
            {gap: 1},
            {surface: words('mistaken wrong dreaming confused hallucinating misread')},
          ],
        ],
      },
    ],
  },
  {
    name: 'is anybody awake over there',
    steps: [
      {surface: words('anyone anybody someone somebody')},
      {optional: [{surface: 'still'}]},
      {surface: words('alive awake breathing conscious')},
      {notAhead: [{surface: words('at who when')}]},
    ],
  },
  {
    name: 'I realise it is a lot to ask of a bank, but',
    steps: [
      {surface: words('realise realize know appreciate understand see')},
      {optional: [{surface: 'that'}]},
      {surface: words("it it's this that")},
      {gap: 2},
      {surface: words('lot much ask stretch')},
      {optional: [{surface: 'to'}, {surface: words('ask expect')}]},
      {surface: words('of for from')},
      {surface: words('a an you your any people')},
    ],
  },
  {
    name: 'congratulations, you have now',
    steps: [
      {surface: words('congratulations congrats bravo kudos')},
      {optional: [{surface: words(', ! :')}]},
      {surface: words("you you've your")},
      {gap: 1},
      {
        surface: words(
          'now just finally once again asked broken lost set reached invented beaten outdone also',
        ),
      },
    ],
  },
]
