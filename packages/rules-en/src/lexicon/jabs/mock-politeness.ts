import {words, type Pattern} from '@tactlint/core'

/** Feigned modesty and patience: “perhaps a fourth copy would finally …”, “I am starting to think that your inbox …”. */
export const mockPoliteness: readonly Pattern[] = [
  {
    name: 'perhaps a fourth copy would finally',
    steps: [
      {surface: words('perhaps maybe possibly hopefully might could would')},
      {gap: 9},
      {anyOf: [[{surface: words('finally eventually')}], [{surface: 'at'}, {surface: 'last'}]]},
      {
        surface: words(`
        tempt get persuade move convince bother read open look answer reply respond do help make somebody someone listen act wake manage find
        understand deign convince induce inspire prompt encourage cause catch reach motivate succeed notice provide give tell
      `),
      },
    ],
  },
  {
    name: 'I am starting to think that your inbox is decorative',
    steps: [
      {surface: words("i we i'm we're one")},
      {optional: [{surface: words('am are have was were do does')}]},
      {surface: words('starting beginning begin start begun started tempted inclined forced')},
      {surface: 'to'},
      {surface: words('think wonder suspect believe feel doubt fear assume conclude suppose get')},
      {optional: [{surface: words('that if whether the')}]},
      {
        surface: words(
          'you your nobody no anyone anybody any someone somebody there impression this none everyone feeling',
        ),
      },
    ],
  },
  {
    name: 'one does wonder whether',
    steps: [
      {
        anyOf: [
          [
            {surface: words('one anyone')},
            {optional: [{surface: words('does can must has may might could')}]},
            {
              optional: [
                {surface: words('almost really well only just begin to')},
                {optional: [{surface: 'to'}]},
              ],
            },
            {surface: words('wonder wonders')},
          ],
          [
            {surface: words('one you anyone')},
            {surface: words('would might could')},
            {optional: [{surface: words('almost really')}]},
            {surface: words('think imagine')},
          ],
          [{surface: words("you'd one'd")}, {surface: words('think imagine')}],
          [
            {surface: words("one one'd anyone")},
            {optional: [{surface: 'would'}]},
            {surface: words('expect assume')},
          ],
        ],
      },
      {
        surface: words(
          'whether if that how why what who you your a anyone nobody somebody , it an there reading answering for',
        ),
      },
    ],
  },
  {
    name: 'it makes one wonder',
    steps: [{surface: words('makes made make')}, {surface: words('me us one you')}, {surface: 'wonder'}],
  },
  {
    name: 'I can only assume that nobody',
    steps: [
      {surface: words('i we one')},
      {
        anyOf: [
          [
            {surface: words('can must could')},
            {surface: words('only therefore')},
            {surface: words('assume conclude imagine suppose presume guess infer deduce surmise')},
            {optional: [{surface: 'that'}]},
            {surface: words('you your nobody no this my none somebody someone')},
          ],
          [
            {surface: words('assume suppose guess presume imagine conclude gather')},
            {optional: [{surface: words('it from')}]},
            {optional: [{surface: 'that'}]},
            {
              anyOf: [
                [{surface: words('nobody none')}],
                [{surface: 'no'}, {surface: 'one'}],
                [
                  {surface: words("you you're reading answering your")},
                  {gap: 2},
                  {surface: words('busy asleep beyond holiday important lost broken much')},
                ],
              ],
            },
          ],
        ],
      },
    ],
  },
  {
    name: 'I would have thought',
    steps: [
      {surface: words("i we one you i'd we'd you'd anyone")},
      {optional: [{surface: words('would might should could')}]},
      {surface: 'have'},
      {surface: words('thought expected imagined hoped assumed')},
      {
        anyOf: [
          [{surface: words('you your someone somebody , anyone more better so')}],
          [
            {surface: words('a an')},
            {gap: 1},
            {
              surface: words(
                'company firm bank shop airline business service team hotel answer reply reaction apology insurer school clinic landlord platform brand',
              ),
            },
          ],
          [
            {surface: words('that it this')},
            {surface: words('you your a an someone somebody anyone after by would obvious was')},
          ],
        ],
      },
    ],
  },
  {
    name: 'our reminders seem not to have interested you',
    steps: [
      {
        notBehind: {
          surface: words(
            'account balance points voucher credit listing booking file photo photos page order button',
          ),
        },
      },
      {surface: words('seem seems seemed appear appears appeared')},
      {optional: [{surface: 'not'}]},
      {surface: 'to'},
      {optional: [{surface: words('not have')}]},
      {optional: [{surface: words('have not')}]},
      {
        surface: words(
          'interested escaped slipped fallen gone reached troubled bothered registered impressed got interest concern bother trouble escape vanished disappeared landed evaded eluded passed sunk moved',
        ),
      },
      {gap: 2},
      {
        surface: words(
          'you your unread unnoticed unanswered attention anyone anybody mind deaf in past through lost stuck team',
        ),
      },
    ],
  },
  {
    name: 'it may have escaped you',
    steps: [
      {surface: words('may might must seems has have evidently apparently clearly obviously in')},
      {gap: 2},
      {surface: words('escaped slipped eluded passed escapes')},
      {surface: words('your you everyone anyone')},
      {optional: [{surface: words('attention notice mind by')}]},
    ],
  },
  {
    name: 'I would hate to disturb you',
    steps: [
      {surface: words("i we i'd we'd not don't heaven god sorry forgive far pardon wouldn't")},
      {gap: 5},
      {
        surface: words(
          'interrupt interrupting disturb disturbing wake waking drag dragging tear tearing inconvenience distract trouble',
        ),
      },
      {surface: words('your you anyone anybody')},
      {gap: 2},
      {
        surface: words(
          'sleep nap slumber lunch break coffee tea holiday rest peace siesta away silence busy routine schedule from beauty',
        ),
      },
    ],
  },
  {
    name: 'between two coffees',
    steps: [
      {surface: words('between after during over from finished your')},
      {gap: 2},
      {surface: words('coffee tea lunch nap siesta holiday beauty')},
      {surface: words('breaks break is naps sleep coffees hour')},
      {notAhead: [{surface: words('room table area')}]},
    ],
  },
  {
    name: 'if you can tear yourself away',
    steps: [
      {surface: words('if should when once whenever')},
      {surface: words('you someone somebody anyone anybody')},
      {gap: 3},
      {
        anyOf: [
          [{surface: words('tear drag bring spare')}, {surface: words('yourself yourselves themselves')}],
          [{surface: words('deign condescend')}],
          [{surface: words('wake')}, {surface: 'up'}],
          [{surface: words('be')}, {surface: 'bothered'}],
          [{surface: 'finally'}],
          [
            {surface: words('actually ever')},
            {
              surface: words('read reads look looks care cares bother bothers answer answers'),
            },
          ],
        ],
      },
    ],
  },
  {
    name: 'grace us with a reply',
    steps: [
      {surface: words('grace honour honor bless favour favor')},
      {surface: words('me us')},
      {surface: 'with'},
      {surface: words('a an your some the')},
    ],
  },
]
