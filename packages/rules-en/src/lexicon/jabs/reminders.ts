import {words, type Pattern, type Step} from '@tactlint/core'

const told = words(
  'said told explained written wrote mentioned stated described informed asked reported pointed noted indicated emphasised repeated sent given clarified outlined',
)
/** Said with some force. “As I already mentioned” only ties in. */
const toldFirmly = words(
  'said told explained written wrote stated informed asked reported pointed emphasised repeated clarified',
)
const saidWhere: Step = {
  notAhead: [
    {surface: words('on by in during yesterday')},
    {gap: 1},
    {surface: words('phone telephone call chat yesterday monday tuesday wednesday thursday friday may')},
  ],
}
const times = words('twice times repeatedly already again before countless numerous')
const ordinal = words(
  'second third fourth fifth sixth seventh tenth hundredth umpteenth nth millionth 2nd 3rd 4th 5th 6th 10th last',
)
const noReading = words(
  'read looked look reads checked cares bothered understand understood listened listens reading interested opened noticed',
)

const had = {surface: words('had actually bothered even ever properly cared to')} as const

/** “As I already told you”, “if you had read it”: what the reader was told before. */
export const reminders: readonly Pattern[] = [
  {
    name: 'as I already told you',
    steps: [
      {surface: words('as like what')},
      {surface: ['i', 'we', "i've", "we've"]},
      {optional: [{surface: words('have had did')}]},
      {
        anyOf: [
          [
            {surface: words('already previously now just')},
            {
              anyOf: [
                [{surface: toldFirmly}, saidWhere],
                [{surface: words('clearly repeatedly patiently')}, {surface: told}],
                [
                  {surface: told},
                  {ahead: [{gap: 4}, {surface: words('twice times repeatedly countless numerous')}]},
                ],
              ],
            },
          ],
          [{surface: words('clearly repeatedly twice specifically')}, {surface: told}],
        ],
      },
      {optional: [{surface: words('you to out')}]},
      {optional: [{surface: 'you'}]},
      {optional: [{gap: 2}, {surface: times}]},
      {
        optional: [
          {surface: 'in'},
          {surface: ['my', 'our']},
          {gap: 2},
          {surface: words('email e-mail mail message emails messages letter ticket')},
        ],
      },
    ],
  },
  {
    name: 'as I told you twice',
    steps: [
      {surface: words('as like')},
      {surface: ['i', 'we', "i've", "we've"]},
      {optional: [{surface: words('have had')}]},
      {
        anyOf: [
          [{surface: told}, {gap: 4}, {surface: words('twice times repeatedly countless numerous')}],
          [
            {surface: words('said told explained stated asked')},
            {gap: 4},
            {surface: words('already again before')},
          ],
        ],
      },
    ],
  },
  {
    name: 'I have told you three times',
    steps: [
      {surface: ['i', 'we', "i've", "we've"]},
      {optional: [{surface: words('have had')}]},
      {optional: [{surface: words('already now clearly repeatedly patiently')}]},
      {surface: words('told explained asked')},
      {surface: words('you this it that to')},
      {gap: 3},
      {surface: words('twice times repeatedly countless numerous')},
    ],
  },
  {
    name: 'I have already told you',
    steps: [
      {surface: ['i', 'we', "i've", "we've"]},
      {optional: [{surface: ['have', 'had']}]},
      {surface: 'already'},
      {surface: words('told explained answered')},
      {surface: words('you this that it all')},
      {notAhead: [{surface: words('to with in')}, {not: {surface: words('you your')}}]},
    ],
  },
  {
    name: 'as mentioned twice',
    steps: [
      {surface: 'as'},
      {surface: words('said told explained mentioned stated described written')},
      {gap: 1},
      {surface: words('twice times repeatedly countless')},
    ],
  },
  {
    name: 'as stated in my last two messages',
    steps: [
      {surface: 'as'},
      {surface: words('said told explained mentioned stated described written')},
      {surface: 'in'},
      {surface: words('my our')},
      {gap: 1},
      {surface: words('two three four five six several many numerous')},
    ],
  },
  {
    name: 'as already stated',
    steps: [
      {surface: 'as'},
      {
        anyOf: [
          [
            {surface: words('already previously')},
            {optional: [{surface: 'been'}]},
            {
              anyOf: [
                [{surface: toldFirmly}, saidWhere],
                [{surface: told}, {ahead: [{gap: 1}, {surface: words('times twice')}]}],
              ],
            },
          ],
          [{surface: words('repeatedly clearly')}, {optional: [{surface: 'been'}]}, {surface: told}],
        ],
      },
      {
        optional: [
          {surface: ['several', 'many', 'three', 'multiple', 'numerous', 'countless']},
          {surface: 'times'},
        ],
      },
    ],
  },
  {
    name: 'I am asking for the third time',
    steps: [
      {surface: ['i', 'we', "i'm", "we're", "i've", "we've"]},
      {optional: [{surface: words('am are have')}]},
      {optional: [{surface: words('now already been')}]},
      {surface: words('asking telling explaining repeating requesting told asked explained')},
      {gap: 4},
      {surface: 'for'},
      {surface: 'the'},
      {surface: ordinal},
      {surface: 'time'},
    ],
  },
  {
    name: 'apparently nobody looked',
    steps: [
      {surface: words('apparently obviously clearly evidently seemingly presumably surely')},
      {
        anyOf: [
          [{surface: words('nobody you none someone somebody')}],
          [{surface: 'no'}, {surface: 'one'}],
          [{surface: 'your'}, {gap: 2}],
        ],
      },
      {gap: 4},
      {surface: noReading},
    ],
  },
  {
    name: 'nobody obviously looked',
    steps: [
      {
        anyOf: [[{surface: words('nobody you none')}], [{surface: 'no'}, {surface: 'one'}]],
      },
      {optional: [{surface: words('has have had did there')}]},
      {surface: words('apparently obviously clearly evidently actually even')},
      {gap: 2},
      {surface: noReading},
    ],
  },
  {
    name: 'it would be nice if somebody read',
    steps: [
      {surface: words('would might')},
      {surface: 'be'},
      {surface: words('nice lovely great good wonderful helpful fantastic refreshing')},
      {surface: ['if', 'to']},
      {gap: 4},
      {surface: words('actually finally bothered')},
      {
        surface: words(
          'read reads look looked looks answer answered answers reply replied replies listen listened listens check checked checks care cared cares open opened get got do did help helped understand understood to respond responded call called hear receive know talk speak take took',
        ),
      },
    ],
  },
  {
    name: 'if you had read',
    steps: [
      {
        anyOf: [
          [
            {surface: 'if'},
            {surface: words('you anyone someone somebody anybody')},
            {repeat: [had], most: 4},
          ],
          [{surface: 'if'}, {surface: "you'd"}, {optional: [{repeat: [had], most: 4}]}],
          // “Had you opened it before?” asks.
          [
            {surface: 'had'},
            {surface: words('you anyone someone')},
            {notAhead: [{gap: 20}, {surface: '?'}]},
            {optional: [{repeat: [had], most: 4}]},
          ],
        ],
      },
      {surface: words('read look looked check checked bothered opened open listen listened')},
    ],
  },
  {
    name: 'how many times must I write',
    steps: [
      {surface: 'how'},
      {surface: ['many', 'often']},
      {optional: [{surface: 'more'}]},
      {optional: [{surface: words('times emails e-mails messages calls')}]},
      {
        anyOf: [
          [{surface: words('do must will should')}, {surface: ['i', 'we']}],
          [
            {surface: ['i', 'we']},
            {optional: [{surface: words('will still')}]},
            {ahead: [{surface: words('have need must')}]},
          ],
        ],
      },
      {optional: [{surface: words('have need must')}]},
      {optional: [{surface: 'to'}]},
      {surface: words('write ask explain tell call repeat send contact say remind chase')},
    ],
  },
  {
    name: 'reading is asking a lot',
    steps: [
      {surface: words('reading answering replying counting')},
      {gap: 6},
      {surface: words('asking difficult hard')},
      {notAhead: [{surface: words('for to')}, {surface: words('me us my our him her them people')}]},
    ],
  },
  {
    name: 'reminder that you still have not',
    steps: [
      {surface: words('friendly gentle kind little')},
      {surface: 'reminder'},
      {gap: 1},
      {surface: 'you'},
      {optional: [{surface: 'have'}]},
      {surface: words('still again yet not never owe owed promised')},
    ],
  },
]
