import {words, type Pattern} from '@tactlint/core'

const outcry = words(`
  unbelievable incredible disgraceful shocking pathetic outrageous disgusting shameful ridiculous absurd appalling horrible awful terrible
  dreadful insane crazy madness insanity seriously really ludicrous scandalous unacceptable inexcusable laughable farcical preposterous
  nonsense rubbish enough hopeless useless inconceivable unreal infuriating astonishing astounding despicable cruel
  heartless shambolic abysmal atrocious
`)
const curse = words(
  'cursed damned damn infernal wretched accursed blasted bloody stinking godforsaken ruddy goddamn flipping effing confounded blooming',
)
const despicable = words(`
  vile revolting nauseating putrid loathsome repulsive obnoxious cruel heartless inhumane barbaric callous monstrous despotic sadistic
  horrid beastly scandalously unspeakable abominable soulless merciless brazen shameless spineless gutless vindictive spiteful
`)

/** “Unbelievable.”, “how is this even legal?”, “this cursed printer”: what one shouts rather than says. */
export const outcries: readonly Pattern[] = [
  {
    name: 'what a way to treat a pensioner',
    steps: [
      {surface: words('what such')},
      {surface: 'a'},
      {gap: 1},
      {surface: 'way'},
      {surface: 'to'},
      {surface: words('treat run do handle speak deal lose welcome end')},
    ],
  },
  {
    name: 'are you out of your mind',
    steps: [
      {surface: words('are is must')},
      {surface: words('you everyone they')},
      {gap: 2},
      {surface: 'out'},
      {surface: 'of'},
      {surface: words('your their')},
      {surface: words('mind minds')},
    ],
  },
  {
    name: 'absolute cowboys',
    steps: [
      {surface: words('absolute complete total utter bloody proper')},
      {
        surface: words(
          'cowboys amateurs clowns jokers muppets charlatans crooks idiots morons incompetents vultures',
        ),
      },
    ],
  },
  {
    name: 'unbelievable what one gets',
    steps: [
      {at: 'start'},
      {surface: words('unbelievable outrageous scandalous ridiculous disgraceful shameful')},
      {surface: words('what how that')},
    ],
  },
  {
    name: 'never again!',
    steps: [{at: 'start'}, {surface: 'never'}, {surface: 'again'}, {surface: words('! .')}, {at: 'end'}],
  },
  {
    name: 'well, that is just great',
    steps: [
      {at: 'start'},
      {surface: words('well oh ah great brilliant')},
      {optional: [{surface: words(', . –')}]},
      {optional: [{surface: words("that's this that")}, {optional: [{surface: 'is'}]}]},
      {surface: words('just simply')},
      {surface: words('great wonderful fantastic brilliant lovely perfect marvellous peachy dandy wow')},
      {at: 'end'},
    ],
  },
  {
    name: 'I will try not to faint with joy',
    steps: [
      {surface: words('try trying tried')},
      // What stands behind “not to” is negated, not the mockery.
      {
        ahead: [
          {surface: 'not'},
          {surface: 'to'},
          {surface: words('spend faint die jump laugh dance cheer')},
          {surface: words('it with of for all at out')},
        ],
      },
    ],
  },
  {
    name: 'fantastic, another week',
    steps: [
      {at: 'start'},
      {surface: words('great fantastic wonderful brilliant lovely perfect super marvellous splendid')},
      {surface: words(', ! –')},
      {surface: words('another yet more still')},
      {gap: 2},
      {
        surface: words(
          'day week month weekend night delay excuse template form bill fee email without waiting weeks days',
        ),
      },
    ],
  },
  {
    name: 'unbelievable!',
    steps: [
      {at: 'start'},
      {
        optional: [
          {
            surface: words(
              'absolutely simply just totally truly really quite utterly honestly frankly completely how so well oh plain',
            ),
          },
        ],
      },
      {surface: outcry},
      {at: 'end'},
    ],
  },
  {
    name: 'how is this even legal',
    steps: [
      {surface: 'how'},
      {surface: words('is can could')},
      {surface: words('this that it something anything any')},
      {gap: 2},
      {optional: [{surface: 'be'}]},
      {surface: words('legal allowed acceptable okay ok normal fair real right humane happening')},
      {surface: words('? ! in for that to')},
    ],
  },
  {
    name: 'this cursed printer',
    steps: [
      {surface: words('this that these those your the my')},
      {surface: curse},
      {notAhead: [{surface: words('. , ! ?')}]},
    ],
  },
  {
    name: 'vile',
    steps: [
      {optional: [{surface: words('so utterly absolutely simply just truly downright how')}]},
      {surface: despicable},
      {notAhead: [{surface: words('act crimes')}]},
    ],
  },
  {
    name: 'this is hell',
    steps: [
      {surface: words("this that it it's that's which everything life been")},
      {optional: [{surface: words('is was became becomes turned')}]},
      {
        optional: [
          {
            surface: words(
              'pure sheer absolute absolutely utter utterly total complete living just simply like into nothing',
            ),
          },
          {optional: [{surface: words('but short')}, {optional: [{surface: 'of'}]}]},
        ],
      },
      {
        surface: words(
          'hell torture agony madness lunacy bedlam purgatory mayhem pandemonium anarchy humiliation',
        ),
      },
      {notAhead: [{surface: words("'s kitchen of")}]},
    ],
  },
  {
    name: 'nobody in their right mind',
    steps: [
      {surface: 'in'},
      {surface: words('their his her your my')},
      {surface: 'right'},
      {surface: words('mind minds senses')},
    ],
  },
  {
    name: 'you could grow a beard waiting',
    steps: [
      {surface: words('grow grown growing')},
      {surface: words('a roots old moss grey mould mold cobwebs')},
      {optional: [{surface: words('long full white beard')}]},
      {surface: words('beard waiting while before until by in . ,')},
    ],
  },
  {
    name: 'longer than a pregnancy',
    steps: [
      {surface: words('longer slower quicker faster sooner easier more')},
      {gap: 1},
      {surface: words('than to')},
      {gap: 3},
      {
        surface: words(
          'pregnancy pyramids moon mars snail glacier titanic marathon prison olympics vatican pope walk swim crawl toothache sloth tortoise everest',
        ),
      },
      {
        notAhead: [
          {surface: words('to through in')},
          {surface: words('the your')},
          {surface: words('shop store door settings')},
        ],
      },
    ],
  },
  {
    name: 'what kind of place is this',
    steps: [
      {surface: words('what where')},
      {surface: words('kind sort planet')},
      {surface: 'of'},
      {gap: 2},
      {
        surface: words(
          'company business shop service bank airline place outfit world people idiot idiots joke system logic treatment monster circus',
        ),
      },
      {surface: words('is are does do would treats sends charges closes this runs designs thinks')},
    ],
  },
]
