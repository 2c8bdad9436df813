import {words, type Pattern} from '@tactlint/core'

const mended = words(
  'removed refunded replaced corrected changed credited cancelled canceled reduced waived returned added updated deleted moved reversed repaid reinstated restored merged hidden listed repaired',
)

/** “The fee should be removed”, “a replacement would do”, “I object to this fee”: the reader knows what is wanted. */
export const requestsInOtherWords: readonly Pattern[] = [
  {
    name: 'the fee should be removed',
    steps: [
      {
        anyOf: [[{surface: 'should'}], [{surface: words('ought has needs have need')}, {surface: 'to'}]],
      },
      {
        anyOf: [
          [{surface: words('say read show')}, {not: {surface: words('up that so .')}}],
          [{surface: 'be'}, {optional: [{surface: words('therefore fully also')}]}, {surface: mended}],
        ],
      },
    ],
  },
  {
    name: 'a replacement would do',
    steps: [
      {
        anyOf: [
          [{surface: 'would'}, {surface: 'be'}, {surface: words('enough best fine ideal sufficient fair')}],
          [
            {surface: 'is'},
            {surface: words('fine enough ok okay')},
            {surface: words('with for')},
            {surface: words('me us')},
          ],
          [{surface: words('best easiest simplest fairest')}, {gap: 1}, {surface: 'would'}, {surface: 'be'}],
          [
            {surface: words("i'd we'd would")},
            {surface: words('be settle take accept')},
            {surface: words('happy content satisfied for a the')},
          ],
        ],
      },
      {notBehind: {surface: words('been')}},
    ],
  },
  {
    name: 'I object to this fee',
    steps: [
      {surface: words("i we i'm we're")},
      {optional: [{surface: words('am are hereby therefore also now')}, {optional: [{surface: 'hereby'}]}]},
      {
        anyOf: [
          [{surface: words('object objecting')}, {surface: 'to'}],
          [
            {
              surface: words(
                'dispute disputing contest contesting appeal appealing cancel cancelling canceling terminate revoke',
              ),
            },
          ],
          [{surface: words('claim claiming')}, {surface: words('a the my £ $ € compensation')}],
        ],
      },
      {notAhead: [{surface: words('that it if')}]},
    ],
  },
  {
    name: 'this is my notice of cancellation',
    steps: [
      {
        anyOf: [
          [{surface: 'this'}, {surface: 'is'}],
          [{surface: 'consider'}, {surface: 'this'}],
        ],
      },
      {surface: words('my our a')},
      {surface: words('notice request application claim appeal objection cancellation')},
    ],
  },
  {
    name: 'my suggestion:',
    steps: [
      {surface: words('my our')},
      {surface: words('wish request suggestion proposal preference')},
      {surface: words(': is would')},
    ],
  },
  {
    name: 'I leave it to you',
    steps: [{surface: words('leave')}, {surface: 'it'}, {surface: 'to'}, {surface: 'you'}],
  },
  {name: 'need help', steps: [{at: 'start'}, {surface: words('need want needing')}, {surface: 'help'}]},
  {
    name: 'I need your help',
    steps: [{surface: words('need on')}, {surface: 'your'}, {surface: words('help advice assistance')}],
  },
  {
    name: 'the right title is',
    steps: [
      {surface: words('right correct')},
      {optional: [{surface: words('title name address spelling size price number date colour amount')}]},
      {surface: words('is would')},
      {not: {surface: words('not wrong missing')}},
    ],
  },
]

/** “Want my money back”, “I want this charge gone”: flat wishes. */
export const wishesInOtherWords: readonly Pattern[] = [
  {
    name: 'want my money back',
    steps: [
      {at: 'start'},
      {surface: words('need want wanting requesting asking')},
      {optional: [{surface: 'for'}]},
      {surface: words('a an my our the this it new full')},
    ],
  },
  {
    name: 'I want this charge gone',
    steps: [
      {surface: words('i we')},
      {optional: [{surface: words('just only really now simply therefore')}]},
      {surface: 'want'},
      {
        anyOf: [
          [{surface: words('your this that it them him')}],
          [{surface: words('compensation answers results £ $ €')}],
          [
            {surface: words('to')},
            {surface: 'be'},
            {surface: words('refunded paid compensated called reimbursed rebooked moved informed')},
          ],
        ],
      },
    ],
  },
  {
    name: 'I need this fixed',
    steps: [
      {surface: words('i we')},
      {surface: 'need'},
      {surface: words('this it that')},
      {surface: words('fixed sorted solved changed done gone replaced corrected repaired resolved')},
    ],
  },
]
