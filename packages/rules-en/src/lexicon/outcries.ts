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
