import {words, type Pattern} from '@tactlint/core'

const message = words(
  'email emails e-mail e-mails mail mails message messages letter letters ticket tickets calls',
)

/** “I don't know why I bother”, “it's only my money”, “I don't want excuses”: short and sour. */
export const curtWords: readonly Pattern[] = [
  {
    name: 'I have written it in every one of my emails',
    steps: [
      {surface: words('written said stated explained wrote mentioned given asked')},
      {gap: 2},
      {surface: 'in'},
      {surface: words('every each all both')},
      {gap: 3},
      {surface: message},
    ],
  },
  {
    name: 'I already told your colleague all of this',
    steps: [
      {surface: 'already'},
      {surface: words('told explained gave given said')},
      {gap: 1},
      {surface: 'your'},
      {gap: 2},
      {surface: words('all everything this twice')},
    ],
  },
  {
    name: 'must I really explain it again',
    steps: [
      {surface: 'must'},
      {surface: words('i we')},
      {optional: [{surface: words('really always')}]},
      {surface: words('explain repeat say write ask tell call send')},
      {gap: 3},
      {surface: words('again every twice')},
    ],
  },
  {
    name: 'I explained it quite clearly',
    steps: [
      {surface: words("i we i've")},
      {optional: [{surface: words('have think thought believe had')}]},
      {optional: [{surface: words('i we')}]},
      {surface: words('explained described wrote stated said asked')},
      {gap: 3},
      {surface: words('quite perfectly very abundantly')},
      {surface: 'clearly'},
      {notAhead: [{surface: words('in on with here below above')}]},
    ],
  },
  {
    name: 'it is right there in my message',
    steps: [
      {surface: 'right'},
      {surface: 'there'},
      {surface: words('in on')},
      {surface: words('my the')},
      {gap: 1},
      {surface: [...message, 'attachment', 'photo', 'subject']},
    ],
  },
  {
    name: 'next time, please read first',
    steps: [
      {surface: 'next'},
      {surface: 'time'},
      {optional: [{surface: ','}]},
      {optional: [{surface: words('please maybe perhaps just')}]},
      {surface: 'read'},
      {surface: words('first my the before it properly carefully')},
    ],
  },
  {
    name: 'I don’t want excuses',
    steps: [
      {surface: words('i we')},
      {surface: words("don't")},
      {surface: words('want need')},
      {gap: 2},
      {
        surface: words(
          'excuses explanations platitudes lectures apologies promises templates sympathy phrases',
        ),
      },
      {notAhead: [{surface: words('of on about for from')}]},
    ],
  },
  {
    name: 'Very funny.',
    steps: [{at: 'start'}, {surface: 'very'}, {surface: words('funny mature clever')}, {at: 'end'}],
  },
  {
    name: 'thanks for the useless answer',
    steps: [
      {surface: words('thanks you')},
      {surface: 'for'},
      {surface: words('the your this another that')},
      {gap: 3},
      {
        surface: words(
          'useless unhelpful copy-paste canned generic empty meaningless pointless copied paste',
        ),
      },
    ],
  },
  {
    name: 'I don’t know why I bother',
    steps: [
      {surface: 'why'},
      {surface: words('i we')},
      {
        anyOf: [
          [{optional: [{surface: words('even still ever')}]}, {surface: words('bother bothered')}],
          [{surface: words('even still')}, {surface: words('write try pay stay call ask am')}],
        ],
      },
      {notAhead: [{surface: 'you'}]},
    ],
  },
  {
    name: 'obviously I am not important enough',
    steps: [
      {surface: words('obviously clearly apparently evidently guess suppose')},
      {surface: words("i i'm my we our")},
      {
        ahead: [
          {gap: 3},
          {surface: words('not unimportant')},
          {gap: 1},
          {surface: words('important to enough')},
        ],
      },
    ],
  },
  {
    name: 'I guess I will have to do it myself',
    steps: [
      {surface: words('guess suppose')},
      {surface: words("i i'll we we'll")},
      {gap: 1},
      {surface: words('have must')},
      {gap: 1},
      {surface: words('wait do live pay find write')},
      {gap: 2},
      {surface: words('another myself forever again your ourselves')},
    ],
  },
  {
    name: 'do your job for you',
    steps: [
      {surface: words('do doing did done')},
      {surface: 'your'},
      {surface: words('job work homework thinking')},
      {surface: 'for'},
      {surface: 'you'},
    ],
  },
  {
    name: 'nice that you answer at last',
    steps: [
      {surface: words('nice good kind great lovely glad')},
      {optional: [{surface: words('to')}, {gap: 2}]},
      {optional: [{surface: 'that'}]},
      {surface: words('you somebody someone')},
      {gap: 2},
      {surface: words('answer reply respond react answered replied responded reacted')},
      {surface: words('at finally after')},
      {surface: words('last all four five six ten weeks')},
    ],
  },
  {
    name: 'finally an answer',
    steps: [
      {at: 'start'},
      {anyOf: [[{surface: 'finally'}], [{surface: 'at'}, {surface: words('last')}]]},
      {surface: words('an a some')},
      {surface: words('answer reply response sign reaction human')},
      {ahead: [{anyOf: [[{at: 'end'}], [{surface: words('. ! ,')}]]}]},
    ],
  },
  {
    name: 'you are still alive',
    steps: [
      {surface: words("you're you")},
      {optional: [{surface: 'are'}]},
      {surface: 'still'},
      {surface: 'alive'},
    ],
  },
  {
    name: 'sorry that my problem is so unimportant to you',
    steps: [
      {surface: 'sorry'},
      {gap: 6},
      {surface: words('unimportant inconvenient boring uninteresting bothersome')},
      {surface: words('to for')},
      {surface: 'you'},
    ],
  },
  {
    name: 'it is only my money',
    steps: [
      {surface: words("it's is was its")},
      {surface: words('only just')},
      {surface: words('my our')},
      {surface: words('money time life health job livelihood wedding holiday savings wages salary business')},
      {surface: words('. ! , after')},
    ],
  },
  {
    name: 'apparently that is normal in your company',
    steps: [
      {surface: words('apparently obviously clearly evidently seems guess suppose')},
      {gap: 3},
      {surface: words('normal usual standard acceptable common')},
      {gap: 1},
      {surface: words('in at for with')},
      {surface: words('you your')},
    ],
  },
  {
    name: 'I can read, thank you',
    steps: [
      {surface: words('i we')},
      {
        anyOf: [
          [{surface: 'can'}, {surface: words('read count spell write')}],
          [{surface: 'know'}, {surface: 'how'}, {gap: 3}, {surface: words('works work')}],
        ],
      },
      {surface: ','},
      {surface: words('thank thanks')},
    ],
  },
]
