import {words, type Pattern, type Steps} from '@tactlint/core'

/** “by Friday”, “before 5 April”, “within seven days”. */
const byWhen: Steps = [
  {surface: words('by before until within')},
  {optional: [{surface: words('the next close end')}, {optional: [{surface: words('of')}]}]},
  {
    anyOf: [
      [{number: true}],
      [{entity: 'date'}],
      [
        {
          surface: words(
            'monday tuesday wednesday thursday friday saturday sunday tomorrow today tonight noon midnight lunch lunchtime easter christmas week month end weekend two three four five six seven ten fourteen business day',
          ),
        },
      ],
    ],
  },
]
const things = words(
  'refund replacement reply answer payment correction apology reimbursement repayment credit collection callback explanation lid part invoice',
)

/** “I await your count by Monday”, “a full refund within seven days”: orders without “must”. */
export const ordersInOtherWords: readonly Pattern[] = [
  {
    name: 'I await your count by Monday',
    steps: [
      {surface: words("i we i'll we'll")},
      {optional: [{surface: words('shall will now therefore hereby')}]},
      {
        anyOf: [
          [{surface: 'await'}, {surface: words('your a the full')}],
          // Not: “I expect the parcel by Monday”, which is on its way.
          [{surface: 'expect'}, {surface: 'your'}],
        ],
      },
      {gap: 3},
      ...byWhen,
    ],
  },
  {
    name: 'a full refund within seven days',
    steps: [
      {at: 'start'},
      {optional: [{surface: words('a an the my our')}]},
      {optional: [{surface: words('full new written complete proper')}]},
      {surface: things},
      {
        optional: [
          {surface: words('to on into')},
          {surface: words('my our')},
          {surface: words('card account')},
        ],
      },
      {optional: [{surface: ','}]},
      ...byWhen,
      {gap: 4},
      {at: 'end'},
    ],
  },
  {
    name: 'you have five days to answer',
    steps: [
      {surface: words('you')},
      {surface: words('have')},
      {optional: [{surface: words('exactly now another')}]},
      {gap: 1},
      {surface: words('days hours weeks')},
      {surface: 'to'},
      {surface: words('answer reply respond refund fix solve correct repay react act sort resolve')},
    ],
  },
  {
    name: 'I expect nothing less than',
    steps: [
      {surface: words("i we i'll we'll")},
      {optional: [{surface: words('will shall would')}]},
      {surface: words('expect accept want take')},
      {surface: 'nothing'},
      {surface: words('less short but')},
    ],
  },
  {
    name: 'we request immediate payment',
    steps: [
      {surface: words('i we')},
      {optional: [{surface: words('hereby now therefore')}]},
      {surface: words('request require')},
      {optional: [{surface: words('the an your')}]},
      {surface: words('immediate instant')},
      {surface: [...things, 'action', 'response', 'release', 'reinstatement', 'removal']},
    ],
  },
  {
    name: 'you will take it off my record',
    steps: [
      {anyOf: [[{surface: 'you'}, {surface: 'will'}], [{surface: "you'll"}]]},
      {surface: 'take'},
      {surface: words('the this that it my')},
      {gap: 8},
      {surface: words('off back down')},
      {surface: words('my our and the . ! by this today now')},
    ],
  },
  {
    name: 'you will find me another room',
    steps: [
      {notBehind: {surface: words('hope think guess believe sure trust suppose that know expect assume')}},
      {anyOf: [[{surface: 'you'}, {surface: 'will'}], [{surface: "you'll"}]]},
      {surface: words('find get book give bring send call tell')},
      {surface: words('me us')},
      {surface: words('a an the another my our what why back')},
    ],
  },
  {
    name: 'I will have my money back',
    steps: [
      {surface: words("i'll we'll will")},
      {surface: words('have take')},
      {surface: words('my our')},
      {surface: words('money deposit fee payment refund')},
      {surface: words('back now today')},
    ],
  },
  {
    name: 'we are expecting payment by Friday',
    steps: [
      {surface: words("i'm we're am are")},
      {optional: [{surface: words('now therefore still')}]},
      {surface: 'expecting'},
      {surface: words('your payment the a full')},
      {optional: [{surface: words('full written')}]},
      {surface: words('payment refund call reply answer by within response money')},
      {gap: 1},
      ...byWhen,
    ],
  },
  {
    name: 'I call upon you to pay',
    steps: [
      {
        anyOf: [
          [
            {surface: words('i we')},
            {gap: 1},
            {surface: 'call'},
            {surface: words('on upon')},
            {surface: 'you'},
          ],
          [
            {surface: 'you'},
            {surface: 'are'},
            {optional: [{surface: words('hereby now therefore')}]},
            {surface: words('requested urged instructed summoned')},
          ],
        ],
      },
      {surface: 'to'},
    ],
  },
  {
    name: 'I am asking one last time',
    steps: [
      {
        anyOf: [
          [
            {surface: words('ask asking')},
            {gap: 1},
            {surface: words('one the a')},
            {surface: words('last final')},
            {surface: 'time'},
          ],
          [
            {surface: words('last final')},
            {surface: 'time'},
            {surface: words("i i'm we we're")},
            {gap: 1},
            {surface: words('ask asking')},
          ],
          [{surface: 'ask'}, {surface: 'for'}, {surface: 'the'}, {surface: 'last'}, {surface: 'time'}],
        ],
      },
    ],
  },
]
