import {words, type Pattern} from '@tactlint/core'

/** What nobody gets anywhere with. */
const futile = words(`
  teeth stone wall walls well void cats paint brick bricks robot parrot wind hole drain vacuum lamppost cushion pillow fog treacle custard
  porridge jelly sand quicksand stairs everest windmills windmill treadmill maze concrete mud swamp desert fish
`)
const dumb = words(`
  goldfish toaster kettle brick doorstop doorstops houseplant plant cactus cat dog hamster parrot teapot doormat pillow lamppost fridge
  grandmother grandma granny toddler snail tortoise sloth stone rock chair sponge potato cucumber door wall
`)
const gifts = words(`
  memory help helpful interest sense manners use useful brains attention responsive reliable intelligent understanding urgency initiative
  backbone charm life spine energy enthusiasm get-up-and-go ambition warmth honesty decency personality logic heart intelligence empathy speed
`)

/** “It is like talking to a wall”, “I have met slugs with more energy”: what it is compared with. */
export const comparisons: readonly Pattern[] = [
  {
    name: 'like pulling teeth',
    steps: [
      {
        behind: {
          surface: words("it's that's is was be been feels felt feel bit just almost more rather exactly"),
        },
      },
      {surface: 'like'},
      {notAhead: [{surface: words('a an the one this that these those my your in on to')}]},
      {gap: 4},
      {surface: futile},
    ],
  },
  {
    name: 'I might as well talk to the cat',
    steps: [
      {surface: words('might may')},
      {surface: 'as'},
      {surface: 'well'},
      {
        surface: words(
          'talk talking write speak ask shout send throw thrown burn burnt pray read talked written be have',
        ),
      },
      {gap: 4},
      {
        surface: [
          ...futile,
          ...dumb,
          ...words('moon santa mars furniture mirror money god invisible gibberish'),
        ],
      },
    ],
  },
  {
    name: 'I have met slugs with more energy',
    steps: [
      {surface: words('met seen known encountered')},
      {gap: 2},
      {surface: 'with'},
      {surface: words('more better greater bigger')},
      {
        anyOf: [[{surface: gifts}], [{gap: 3}, {surface: 'than'}, {surface: words('you your')}]],
      },
    ],
  },
  {
    name: 'a brick would answer sooner',
    steps: [
      {surface: words('my a the even any some')},
      {gap: 1},
      {surface: dumb},
      {gap: 1},
      {surface: words('has have had would could shows is answers answer replies')},
      {gap: 2},
      {
        anyOf: [
          [{surface: words('more better')}, {gap: 1}, {surface: gifts}],
          [{surface: words('sooner faster quicker')}],
        ],
      },
    ],
  },
  {
    name: 'I would sooner eat the box than',
    steps: [
      {surface: words("i'd we'd would")},
      {surface: words('sooner rather')},
      {surface: words('eat swallow chew crawl lick drink gargle boil burn')},
      {gap: 6},
      {surface: 'than'},
    ],
  },
  {
    name: 'at this rate my grandchildren will get it',
    steps: [
      {surface: 'at'},
      {surface: 'this'},
      {surface: 'rate'},
      {gap: 6},
      {surface: words('grandchildren pension retire retired dead century christmas grave eternity')},
    ],
  },
]
