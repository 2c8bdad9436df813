import {words, type Pattern} from '@tactlint/core'

const mail = words(
  'message email e-mail mail letter ticket note report form request reminder complaint question one',
)

/** “If anybody reads this, which I doubt”, “no doubt there is an excellent reason for ignoring me”: doubt and trust that mock. */
export const mockDoubts: readonly Pattern[] = [
  {
    name: 'which I doubt',
    steps: [
      {surface: words(', – — (')},
      {
        anyOf: [
          [
            {surface: words('which though although but')},
            {surface: words('i we')},
            {optional: [{surface: words('very rather strongly')}, {optional: [{surface: 'much'}]}]},
            {surface: 'doubt'},
          ],
          [
            {surface: 'unlikely'},
            {surface: 'as'},
            {surface: words('it that')},
            {surface: words('seems is may')},
          ],
        ],
      },
      {notAhead: [{surface: words('that whether if')}]},
    ],
  },
  {
    name: 'stranger things have happened',
    steps: [
      {
        anyOf: [
          [{surface: 'stranger'}, {surface: 'things'}, {surface: words('have do')}],
          [{surface: 'miracles'}, {surface: words('do happen still')}, {notAhead: [{surface: 'in'}]}],
          [
            {surface: words('one man girl')},
            {surface: 'can'},
            {surface: words('dream hope but')},
            {notAhead: [{surface: words('to that of')}]},
          ],
          [{surface: words('i we')}, {surface: 'live'}, {surface: 'in'}, {surface: 'hope'}],
        ],
      },
    ],
  },
  {
    name: 'curious to know which of my pages you read',
    steps: [
      {surface: words('curious fascinated intrigued amused keen')},
      {surface: 'to'},
      {surface: words('know learn hear see discover')},
      {
        anyOf: [
          [{surface: 'which'}, {surface: words('of part word sentence line')}],
          [{surface: 'how'}, {surface: 'many'}, {surface: words('of people more')}],
          [{surface: words('whether if who')}, {surface: words('anyone anybody among there exactly')}],
          [
            {surface: 'what'},
            {surface: words('you exactly part')},
            {gap: 2},
            {surface: words('do did does based unclear think')},
          ],
        ],
      },
    ],
  },
  {
    name: 'no doubt there is an excellent reason',
    steps: [
      {anyOf: [[{surface: 'no'}, {surface: 'doubt'}], [{surface: words('sure certain doubtless surely')}]]},
      {gap: 3},
      {surface: words('an a some')},
      {optional: [{surface: words('very perfectly quite truly really')}]},
      {
        surface: words(
          'excellent splendid fascinating brilliant wonderful marvellous good great thrilling compelling',
        ),
      },
      {surface: words('reason explanation excuse story')},
      {surface: words('for why')},
      {surface: words('ignoring not keeping nobody you it this losing leaving my our the making sending')},
    ],
  },
  {
    name: 'I do not expect this letter to reach you either',
    steps: [
      {anyOf: [[{surface: words("don't")}], [{surface: 'not'}], [{surface: 'hardly'}]]},
      {surface: 'expect'},
      {optional: [{surface: 'that'}]},
      {surface: words('this my')},
      {gap: 1},
      {surface: mail},
      {surface: words('will to')},
      {surface: words('get reach be arrive find fare make')},
    ],
  },
  {
    name: 'against company policy',
    steps: [
      {surface: words("isn't not aren't")},
      {gap: 1},
      {surface: 'against'},
      {surface: words('company house your the any some')},
      {gap: 1},
      {surface: words('policy rules rule religion law')},
      {notAhead: [{surface: words('to if')}]},
    ],
  },
]
