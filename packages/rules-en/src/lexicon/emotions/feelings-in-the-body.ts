import {words, type Pattern} from '@tactlint/core'

const anybody = words('me us you anyone anybody everyone everybody him her them one people')

/** “It makes my stomach turn”, “I nearly threw it out of the window”, “sick with worry”: what it does to one’s body, sleep and sanity. */
export const feelingsInTheBody: readonly Pattern[] = [
  {
    name: 'drives anyone up the wall',
    steps: [
      {surface: words('drive drives driving drove driven send sends sending sent')},
      {anyOf: [[{surface: anybody}], [{surface: words('my our')}, {gap: 1}]]},
      {
        anyOf: [
          [{surface: words('mad crazy insane nuts bonkers bananas batty potty mental')}],
          [{surface: 'up'}, {surface: 'the'}, {surface: words('wall walls')}],
          [{surface: words('round around over')}, {surface: 'the'}, {surface: words('bend twist edge')}],
          [{surface: 'to'}, {surface: words('despair tears drink distraction madness insanity desperation')}],
          [
            {surface: 'out'},
            {surface: 'of'},
            {surface: words('my our his her their')},
            {surface: words('mind minds')},
          ],
        ],
      },
    ],
  },
  {
    name: 'losing the plot',
    steps: [
      {surface: words('lose losing lost loses')},
      {optional: [{surface: words('the my all our')}]},
      {surface: words('plot marbles rag sanity composure rag')},
    ],
  },
  {
    name: 'lost all hope',
    steps: [
      {surface: words('lose losing lost given giving give gave')},
      {optional: [{surface: 'up'}]},
      {optional: [{surface: words('all every any the last my our')}]},
      {optional: [{surface: words('last')}]},
      {surface: words('hope faith confidence')},
      {notAhead: [{surface: words('diamond chest college')}]},
    ],
  },
  {
    name: 'I nearly threw it out of the window',
    steps: [
      {surface: words('nearly almost could wanted want tempted feel about close')},
      {gap: 2},
      {
        surface: words(
          'threw thrown throw throwing smash smashed smashing kicked kick kicking cried cry crying screamed scream screaming wept weep weeping strangle explode exploded exploding sobbed burst fainted vomited puked choked collapsed',
        ),
      },
      {notAhead: [{surface: words('myself ourselves')}]},
      {notAhead: [{surface: words('it away the')}, {surface: words('away bin rubbish in')}]},
    ],
  },
  {
    name: 'it makes my stomach turn',
    steps: [
      {surface: words('my our')},
      {surface: words('stomach skin blood heart nerves head hair pulse toes guts')},
      {optional: [{surface: 'pressure'}]},
      {gap: 2},
      {notBehind: {surface: words('dryer drier gel pin pins')}},
      {
        surface: words(
          'turn turns turned turning crawl crawls churn churns boil boils boiling broke breaks break sank bleeds shreds frayed raw tatters pieces knots roof ceiling explode explodes exploding spin spinning grey curl skyrocket',
        ),
      },
    ],
  },
  {
    name: 'it broke my heart',
    steps: [
      {surface: words('broke breaks breaking break tears tearing tore ripped rips')},
      {surface: words('my our her his their')},
      {surface: words('heart hearts')},
    ],
  },
  {
    name: 'sick with worry',
    steps: [
      {surface: words('sick ill mad beside frantic mad out worried scared bored frightened')},
      {surface: words('with to of stiff from')},
      {optional: [{surface: words('sheer pure our my')}]},
      {surface: words('worry anger fear rage grief death mind minds wits tears frustration stress')},
    ],
  },
  {
    name: 'I am a wreck',
    steps: [
      {
        anyOf: [
          [{surface: words("i'm we're")}],
          [{surface: words('i we')}, {surface: words('am are was feel felt')}],
        ],
      },
      {gap: 1},
      {surface: words('a an')},
      {gap: 1},
      {surface: words('wreck mess zombie bag bundle')},
      {notAhead: [{surface: 'of'}, {surface: words('bags')}]},
    ],
  },
  {
    name: 'it has cost me my sleep',
    steps: [
      {surface: words('cost costs costing robbed robs robbing took taken lost losing')},
      {surface: words('me us my our')},
      {optional: [{surface: words('of my our')}, {optional: [{surface: words('my our')}]}]},
      {surface: words('sleep sanity health nerves dignity peace appetite faith trust innocence')},
      {notAhead: [{surface: words('data tracker app mode')}]},
    ],
  },
  {
    name: 'spitting blood',
    steps: [
      {surface: words('spitting sweating crying')},
      {surface: words('blood feathers nails tacks buckets')},
    ],
  },
  {
    name: 'treated like dirt',
    steps: [
      {
        surface: words(
          'treated treat treating feel felt feeling stand stood made handled spoken look sent running going left sitting talked paraded shunted fobbed',
        ),
      },
      {gap: 3},
      {surface: 'like'},
      {optional: [{surface: words('a an some the')}]},
      {optional: [{surface: words('common complete total stupid petty naughty second-class')}]},
      {
        surface: words(`
          dirt rubbish garbage cattle trash scum nothing hamster criminal criminals beggar idiot idiots fool fools thief thieves lunatic madman
          puppet yo-yo zombie nobody leper prisoner intruder burglar nuisance liar citizen moron dog schoolboy schoolgirl ghost
          air fraudster vagrant number tramp
        `),
      },
    ],
  },
  {
    name: 'round in circles',
    steps: [
      {surface: words('going go gone running run sent send led goes')},
      {gap: 2},
      {surface: 'in'},
      {surface: 'circles'},
    ],
  },
]
