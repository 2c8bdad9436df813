import {words, type Pattern} from '@tactlint/core'

const team = words('you your anyone anybody someone somebody nobody people')

/** “Shall I draw you a picture?”, “what part of it do you not understand?” want no answer. */
export const rhetoricalQuestions: readonly Pattern[] = [
  {
    name: 'shall I draw you a picture',
    steps: [
      {surface: words('shall should must do would need want have if can')},
      {optional: [{surface: words('i we you it')}]},
      {gap: 6},
      {
        anyOf: [
          [
            {surface: words('draw paint')},
            {gap: 2},
            {surface: words('picture pictures diagram map cartoon sketch')},
          ],
          [
            {gap: 2},
            {
              surface: words(
                'crayon crayons pigeon pigeons owl telegram telegraph morse hieroglyphs hieroglyphics capitals',
              ),
            },
          ],
          [{surface: 'smoke'}, {surface: words('signals signal')}],
          [{surface: words('carrier homing')}, {surface: words('pigeon pigeons')}],
          [{surface: words('spell')}, {surface: words('it this')}],
          [{surface: words('hold')}, {surface: words('your his')}, {surface: 'hand'}],
          [{surface: words('sing dance beg kneel grovel crawl')}],
          [{surface: words('do')}, {surface: words('your')}, {surface: words('job work')}],
          [{surface: words('read')}, {surface: words('it this')}, {surface: words('out aloud to')}],
          [{surface: words('translate')}, {surface: words('it this')}],
          [
            {surface: words('come drive')},
            {surface: words('over round down there and')},
            {gap: 3},
            {surface: words('myself ourselves')},
          ],
          [{surface: words('on')}, {surface: words('my')}, {surface: words('knees')}],
          [{surface: words('larger bigger')}, {surface: words('font letters print')}],
        ],
      },
    ],
  },
  {
    // What is quoted in between is not looked at: “What part of ‘no’ do you not understand?”
    name: 'what part of it do you not understand',
    steps: [
      {surface: words('what which')},
      {surface: words('part bit word words')},
      {surface: 'of'},
      {
        ahead: [
          {gap: 16},
          {surface: words('you your unclear clear')},
          {gap: 4},
          {surface: words('understand understood clear follow get difficult hard complicated ? . !')},
        ],
      },
    ],
  },
  {
    name: 'how hard can it be',
    steps: [
      {surface: 'how'},
      {surface: words('hard difficult complicated tough tricky stupid dense')},
      {surface: words('can could must')},
      {surface: words('it that this one')},
      {surface: words('be really possibly')},
    ],
  },
  {
    name: 'how hard is it to answer',
    steps: [
      {surface: words('how so')},
      {surface: 'hard'},
      {optional: [{surface: words('is was')}, {surface: words('it that')}]},
      {optional: [{surface: words('really honestly')}]},
      {surface: 'to'},
      {
        surface: words(
          'answer reply read send press call pick click understand write check look get put do deliver say tell count give keep ring phone',
        ),
      },
    ],
  },
  {
    name: 'is it really that difficult',
    steps: [
      {surface: words("is isn't was are")},
      {surface: words('it that this')},
      {optional: [{surface: words('really truly honestly seriously just')}]},
      {surface: words('so that too such really')},
      {optional: [{surface: words('much a')}]},
      {surface: words('hard difficult complicated much impossible tricky challenge tall')},
      {
        notAhead: [
          {surface: 'to'},
          {
            not: {
              surface: words(
                'ask answer reply read send press call pick click understand write look get put deliver say tell count give keep ring phone expect find reach do',
              ),
            },
          },
        ],
      },
      {optional: [{surface: 'to'}]},
      {optional: [{surface: 'ask'}]},
    ],
  },
  {
    name: 'do you even read',
    steps: [
      {surface: words('do does did have has are is can could will')},
      {surface: team},
      {gap: 3},
      {surface: words('even actually seriously honestly')},
      {
        surface: words(
          'read reading look looked open opened check checked listen listening care work works know bother bothered understand understood answer seen there employ have think want reply help test',
        ),
      },
    ],
  },
  {
    name: 'does anybody work there',
    steps: [
      {surface: words('does is do are')},
      {surface: words('anyone anybody someone somebody there')},
      {optional: [{surface: words('a anyone anybody even still actually')}]},
      {gap: 2},
      {surface: words('work works working reading awake alive listening home care cares human')},
      {optional: [{surface: words('there at home with')}]},
    ],
  },
  {
    name: 'whether there is a human at the other end',
    steps: [
      {surface: words('whether if is')},
      {surface: words("there there's anyone anybody someone")},
      {optional: [{surface: words('is are actually even')}]},
      {gap: 3},
      {surface: words('human humans person people life pulse soul body anyone anybody someone')},
      {gap: 2},
      {surface: words('other behind reading end there at')},
      {gap: 1},
      {surface: words('end there this all line screen it')},
    ],
  },
  {
    name: 'what do you do all day',
    steps: [
      {surface: words('what')},
      {gap: 2},
      {surface: words('do does are is am pay paying')},
      {gap: 5},
      {surface: words('all')},
      {surface: words('day')},
    ],
  },
  {
    name: 'what am I paying you for',
    steps: [
      {surface: words('what why')},
      {surface: words('am do are exactly')},
      {gap: 2},
      {surface: words('paying pay')},
      {surface: words('you for')},
      {optional: [{surface: 'for'}]},
    ],
  },
  {
    name: 'what is the point of your hotline',
    steps: [
      {surface: words("what what's why")},
      {gap: 2},
      {surface: words('point use purpose bother sense good')},
      {surface: words('of in having is')},
      {gap: 2},
      {surface: words('your you a having support hotline service form ticket answering writing calling')},
    ],
  },
  {
    name: 'since when is it',
    steps: [{surface: 'since'}, {surface: 'when'}, {surface: words('is are does do did has have was were')}],
  },
  {
    name: 'on what planet',
    steps: [
      {surface: words('on in')},
      {surface: words('what which')},
      {surface: words('planet universe world century parallel')},
      {notAhead: [{surface: words('was did were')}]},
    ],
  },
  {
    name: 'am I supposed to believe',
    steps: [
      {surface: words('am are')},
      {surface: words('i we')},
      {surface: words('really seriously supposed expected meant to honestly')},
      {optional: [{surface: words('supposed expected meant to')}]},
      {optional: [{surface: 'to'}]},
      {
        surface: words(
          'believe swallow accept buy understand guess read pray smell know wait clap laugh thank be',
        ),
      },
      {
        notAhead: [
          {surface: words('the your by from at which that it')},
          {surface: words('from manual email letter which you correctly')},
        ],
      },
    ],
  },
  {
    name: 'surely somebody can',
    steps: [
      {surface: 'surely'},
      {surface: words('someone somebody it you a even that there one this your')},
      {gap: 4},
      {
        surface: words(
          "can can't cannot could couldn't must should isn't not hard difficult possible knows know able ?",
        ),
      },
    ],
  },
]
