import {words, type Pattern} from '@tactlint/core'

const answers = words('answer reply response help solution callback answers replies')
const message = words(
  'email emails e-mail e-mails mail mails message messages letter letters ticket tickets requests request questions complaints complaint calls',
)

/** “I doubt anyone will reply”, “so much for your guarantee”, “I shouldn't have to chase you”: nothing is hoped of the reader. */
export const noHope: readonly Pattern[] = [
  {
    name: 'I doubt anyone will reply',
    steps: [
      {surface: words('doubt suppose guess bet know')},
      {optional: [{surface: 'that'}]},
      {surface: words('anyone anybody nobody no-one')},
      {gap: 2},
      {surface: words('will ever even is would actually')},
      {gap: 2},
      {surface: words('reply read answer respond care help call listen notice reading listening care')},
    ],
  },
  {
    name: 'I don’t expect an answer anyway',
    steps: [
      {surface: words("don't not never")},
      {gap: 1},
      {surface: words('expect expecting expected')},
      {surface: words('an a any')},
      {optional: [{surface: words('real honest useful helpful')}]},
      {surface: answers},
      {surface: words('anyway anymore any from at either')},
      {notAhead: [{surface: words('before until the weekend')}]},
    ],
  },
  {
    name: 'not that anyone will read this',
    steps: [
      {surface: 'not'},
      {surface: 'that'},
      {surface: words('anyone anybody you somebody')},
      {surface: words("will would ever cares reads is 'll")},
      {gap: 1},
      {surface: words('read care answer notice reply listen reading listening mind')},
    ],
  },
  {
    name: 'I shouldn’t have to chase you',
    steps: [
      {surface: words('i we customers nobody')},
      {anyOf: [[{surface: "shouldn't"}], [{surface: 'should'}, {surface: words('not really never')}]]},
      {surface: words('have need')},
      {surface: 'to'},
      {
        surface: words(
          'chase ask beg explain remind do write call wait find tell fight argue prove repeat run complain pay',
        ),
      },
    ],
  },
  {
    name: 'do I have to do everything myself',
    steps: [
      {surface: words('do must should')},
      {surface: words('i we')},
      {gap: 2},
      {optional: [{surface: 'to'}]},
      {surface: 'do'},
      {
        anyOf: [
          [{surface: words('everything')}, {surface: words('myself ourselves alone for')}],
          [{surface: 'your'}, {surface: words('job work homework thinking')}],
        ],
      },
    ],
  },
  {
    name: 'my messages are being ignored',
    steps: [
      {surface: words('my our all')},
      {gap: 1},
      {surface: message},
      {surface: words('are is have keep keeps get gets')},
      {gap: 2},
      {surface: 'ignored'},
    ],
  },
  {
    name: 'nobody is interested in my problem',
    steps: [
      {surface: words('nobody no-one one')},
      {gap: 2},
      {surface: words('is seems interested are')},
      {gap: 2},
      {surface: words('interested in')},
      {optional: [{surface: 'in'}]},
      {surface: words('my our helping solving fixing us me')},
      {notAhead: [{surface: words('old used car house flat shop bike item items listing products goods')}]},
    ],
  },
  {
    name: 'talking to a wall',
    steps: [
      {surface: words('talking talk speaking writing speak write')},
      {surface: 'to'},
      {surface: words('a the')},
      {optional: [{surface: words('brick blank')}]},
      {surface: words('wall void parrot')},
    ],
  },
  {
    name: 'Whatever.',
    steps: [{at: 'start'}, {surface: 'whatever'}, {surface: words('. !')}, {at: 'end'}],
  },
  {
    name: 'Nice try.',
    steps: [
      {at: 'start'},
      {surface: 'nice'},
      {surface: 'try'},
      {anyOf: [[{at: 'end'}], [{surface: words(', but')}]]},
    ],
  },
  {
    name: 'if that is how you treat customers',
    steps: [
      {surface: 'if'},
      {anyOf: [[{surface: "that's"}], [{surface: words('that this')}, {surface: 'is'}]]},
      {anyOf: [[{surface: 'how'}], [{surface: 'the'}, {surface: 'way'}]]},
      {surface: 'you'},
      {gap: 2},
      {surface: words('do treat run handle deal work value see')},
      {surface: words('business your customers people me us with things complaints')},
    ],
  },
  {
    name: 'I expected more from a company like yours',
    steps: [
      {surface: words('expect expected expecting')},
      {optional: [{surface: words('a much far')}, {optional: [{surface: words('bit lot little')}]}]},
      {surface: words('more better')},
      {surface: words('from of')},
      {
        anyOf: [
          [{surface: words('you')}],
          [
            {surface: words('a an such your')},
            {gap: 3},
            {
              surface: words(
                'company firm brand leader bank hotel airline shop store business institution organisation organization team insurer',
              ),
            },
          ],
        ],
      },
    ],
  },
  {
    name: 'quick reply after four weeks',
    steps: [
      {surface: words('quick prompt fast swift speedy rapid')},
      {surface: words('reply response answer help action replies responses delivery')},
      {surface: words('after of')},
      {gap: 2},
      {surface: words('weeks months days years month')},
    ],
  },
]
