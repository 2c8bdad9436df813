import {words, type Pattern} from '@tactlint/core'

const message = words('email emails e-mail e-mails mail mails message messages letter letters ticket tickets')

/** “Your apology means nothing”, “spare me the standard reply”, “service is clearly not a priority for you”. */
export const sourWords: readonly Pattern[] = [
  {
    name: 'I appreciate your lack of interest',
    steps: [
      {surface: words('appreciate love admire enjoy like')},
      {surface: 'your'},
      {gap: 1},
      {surface: words('lack absence indifference')},
      {surface: words('of to')},
    ],
  },
  {
    name: 'your next excuse',
    steps: [
      {
        anyOf: [
          [{surface: words('your the')}, {surface: words('next latest usual')}],
          [{surface: 'what'}, {surface: words('the your')}],
        ],
      },
      {surface: words('excuse excuses')},
      {surface: words('is will was are . ! ? this')},
    ],
  },
  {
    name: 'spare me the standard reply',
    steps: [
      {surface: words('spare save')},
      {surface: words('me us')},
      {surface: words('the your')},
      {gap: 2},
      {
        surface: words(
          'reply replies answer answers phrases phrase excuses apologies apology text texts speech platitudes pleasantries lecture',
        ),
      },
    ],
  },
  {
    name: 'your apology means nothing',
    steps: [
      {
        anyOf: [
          [{surface: words('apologies sorry')}],
          [{surface: words('your an another')}, {gap: 1}, {surface: words('apology apologies sorry')}],
        ],
      },
      {
        anyOf: [
          [
            {surface: words("don't doesn't won't do does will")},
            {optional: [{surface: 'not'}]},
            {surface: words('help fix solve bring pay cut change')},
          ],
          [
            {surface: words('means mean is are')},
            {surface: words('nothing worthless empty meaningless useless')},
          ],
        ],
      },
    ],
  },
  {
    name: 'lost count of how often I have written',
    steps: [
      {surface: words('lost stopped')},
      {surface: words('count counting')},
      {gap: 4},
      {surface: words('i we times emails e-mails messages calls letters')},
    ],
  },
  {
    name: 'it would be nice to get an answer one day',
    steps: [
      {surface: words('nice good great lovely')},
      {surface: words('to if')},
      {gap: 2},
      {surface: words('get got receive received have had hear heard answer answered see saw reply replied')},
      {gap: 4},
      {
        anyOf: [
          [{surface: words('one some')}, {surface: 'day'}],
          [{surface: words('someday eventually sometime')}],
          [{surface: 'at'}, {surface: 'some'}, {surface: 'point'}],
          [{surface: 'this'}, {surface: words('century decade year lifetime')}],
        ],
      },
    ],
  },
  {
    name: 'service is clearly not a priority for you',
    steps: [
      {surface: words('clearly obviously apparently evidently seemingly')},
      {gap: 6},
      {surface: words("not isn't aren't hardly no")},
      {gap: 3},
      {surface: words('priority strength forte concern strong')},
    ],
  },
  {
    name: 'already sent it several times',
    steps: [
      {surface: 'already'},
      {
        surface: words(
          'sent provided answered given submitted uploaded attached explained told supplied forwarded asked said written wrote reported requested confirmed',
        ),
      },
      {gap: 7},
      {
        anyOf: [
          [
            {surface: words('several many multiple numerous countless three four five six ten')},
            {surface: 'times'},
          ],
          [{surface: 'more'}, {surface: 'than'}, {surface: 'once'}],
          [{surface: words('twice repeatedly')}],
        ],
      },
    ],
  },
  {
    name: 'maybe someone with more experience can answer',
    steps: [
      {surface: words('maybe perhaps')},
      {surface: words('someone somebody')},
      {surface: 'with'},
      {surface: words('more some a better')},
      {surface: words('experience knowledge brain sense authority clue')},
    ],
  },
  {
    name: 'maybe someone listens',
    steps: [
      {surface: words('maybe perhaps hopefully')},
      {surface: words('someone somebody anyone')},
      {optional: [{surface: words('finally actually')}]},
      {surface: words('listens reads answers cares responds replies')},
    ],
  },
  {
    name: 'hello, anybody reading this?',
    steps: [
      {at: 'start'},
      {optional: [{surface: words('hello hi is')}, {optional: [{surface: words('? , !')}]}]},
      {surface: words('anybody anyone somebody')},
      {surface: words('reading listening home awake alive there')},
      {optional: [{surface: words('this these my')}, {optional: [{surface: message}]}]},
      {optional: [{surface: 'at'}, {surface: 'all'}]},
      {at: 'end'},
    ],
  },
]
