import {words, type Pattern} from '@tactlint/core'

/** What a desk is for. */
const duties = words(`
  reading answering replying listening counting spelling arithmetic maths math geography customer customers service support care
  communication honesty punctuality deadline deadlines promise promises guarantee urgency urgent priority express premium accuracy courtesy
  politeness manners logic empathy expertise efficiency loyalty appointments appointment details attention history apology apologies
`)
/** What they are called in mockery. */
const mockery = words(`
  optional decorative decoration ornamental discouraged luxury slogan myth rumour rumor legend fairytale suggestion theoretical aspiration aspirational
  hobby fashion fashionable negotiable elastic wishful fiction science-fiction poetry mirage
`)
const hard = words(
  'difficult challenging hard tricky much complicated demanding exhausting taxing stressful strenuous tiring',
)
const asked = words(
  'reading answering replying listening counting spelling writing sending calling opening finding asking checking',
)

/** “Reading is optional, I gather”, “since basic arithmetic appears to be a problem”: the desk can't do what it is for. */
export const mockVerdicts: readonly Pattern[] = [
  {
    name: 'I gather that customer care is a slogan',
    steps: [
      {surface: duties},
      {optional: [{repeat: [{not: {surface: words(', . ; ! ? this')}}], most: 6}]},
      {surface: words('is are was were be been means became becomes seems')},
      {gap: 4},
      {surface: mockery},
      {
        notAhead: [
          {surface: words('store shop show cover covers boutique insurance hotel extra extras , but')},
          {notAhead: [{surface: words('i we')}]},
        ],
      },
    ],
  },
  {
    name: 'reading is against the house rules',
    steps: [
      {surface: [...asked, ...duties]},
      {gap: 5},
      {surface: words('is are must')},
      {gap: 1},
      {surface: 'against'},
      {surface: words('the your company house')},
      {gap: 1},
      {surface: words('rules policy religion law laws principles')},
    ],
  },
  {
    name: 'I appreciate that reading can be challenging',
    steps: [
      {surface: words('i we')},
      {surface: words('appreciate realise realize understand know gather suppose guess imagine see')},
      {optional: [{surface: 'that'}]},
      {surface: [...asked, 'a', 'basic', 'simple']},
      {gap: 6},
      {surface: words('can may must is might seems')},
      {gap: 2},
      {surface: hard},
      {notAhead: [{surface: words('for to')}, {surface: words('me us my her his them him elderly')}]},
    ],
  },
  {
    name: 'apparently asking for a receipt is too complicated',
    steps: [
      {surface: words('apparently evidently clearly obviously')},
      {gap: 7},
      {surface: words('is was seems appears proves')},
      {gap: 1},
      {surface: words('too beyond')},
      {surface: [...hard, 'you', 'your']},
      {notAhead: [{surface: 'for'}, {surface: words('me us my')}]},
    ],
  },
  {
    name: 'since basic arithmetic appears to be a problem',
    steps: [
      {surface: words('since as because given seeing')},
      {optional: [{surface: 'that'}]},
      {surface: [...asked, ...duties, 'basic', 'simple', 'plain']},
      {gap: 4},
      {surface: words('appears seems is proves')},
      {gap: 4},
      {surface: [...hard, ...words('problem challenge beyond issue asking')]},
    ],
  },
  {
    name: '“priority” means something else to you',
    steps: [
      {surface: words('means meant mean has')},
      {surface: words('something what a')},
      {gap: 1},
      {surface: words('different else other')},
      {optional: [{surface: words('meaning definition')}]},
      {gap: 1},
      {surface: words('to for in at where')},
      {surface: words('you your')},
    ],
  },
  {
    name: 'your definition of “urgent”',
    steps: [
      {surface: 'your'},
      {gap: 1},
      {surface: words('definition notion concept idea interpretation')},
      {surface: 'of'},
      {optional: [{surface: ['"', "'"]}]},
      {gap: 2},
      {optional: [{surface: ['"', "'"]}]},
      {surface: words('must is differs seems clearly apparently may evidently')},
      {notAhead: [{surface: words('in on')}]},
    ],
  },
  {
    name: 'I was under the impression that customers',
    steps: [
      {surface: words('under')},
      {surface: words('the')},
      {gap: 1},
      {surface: words('impression illusion')},
      {optional: [{surface: 'that'}]},
      {
        surface: words(
          'customers support service helping answering reading paying appointments promises guarantees somebody someone this your confirmation deadlines words',
        ),
      },
      {
        notAhead: [
          {surface: words('plan subscription warranty product offer price fee order item was included')},
        ],
      },
    ],
  },
  {
    name: 'I had assumed, naively it seems',
    steps: [{surface: words('i we')}, {gap: 3}, {surface: words('naively foolishly stupidly')}],
  },
]
