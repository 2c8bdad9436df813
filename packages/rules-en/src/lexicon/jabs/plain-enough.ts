import {words, type Pattern} from '@tactlint/core'

const is = {
  anyOf: [
    [{surface: words("isn't wasn't shouldn't can't couldn't")}, {optional: [{surface: 'be'}]}],
    [{surface: words('is was should can could')}, {surface: 'not'}, {optional: [{surface: 'be'}]}],
    [{surface: 'cannot'}, {surface: 'be'}],
    [{surface: "it's"}, {surface: 'not'}],
  ],
} as const
const really = {optional: [{surface: words('really exactly even actually')}]}
const message = words(
  'email emails e-mail e-mails mail mails message messages letter letters ticket tickets case request requests question questions post complaint complaints',
)

/** “It's not rocket science”, “I can't make it any clearer”, “I asked a simple question”: too plain to be misunderstood. */
export const plainEnough: readonly Pattern[] = [
  {
    name: 'it is not rocket science',
    steps: [
      {surface: words("it this that it's")},
      {optional: [is]},
      really,
      {optional: [{surface: 'not'}]},
      {
        anyOf: [
          [{surface: 'rocket'}, {surface: 'science'}],
          [{surface: 'brain'}, {surface: 'surgery'}],
          [{surface: 'quantum'}, {surface: 'physics'}],
        ],
      },
    ],
  },
  {
    // “It's not that hard to assemble” reassures.
    name: 'this shouldn’t be that hard',
    steps: [
      {surface: words("it this that it's")},
      {optional: [{surface: words('really surely')}]},
      is,
      really,
      {surface: words('that so')},
      {surface: words('hard difficult complicated tricky')},
      {optional: [{surface: ','}, {surface: words('surely really is')}, {optional: [{surface: 'it'}]}]},
      {at: 'end'},
    ],
  },
  {
    name: 'I can’t make it any clearer',
    steps: [
      {surface: words("i we i'm")},
      {gap: 2},
      {
        anyOf: [
          [{surface: words("can't cannot couldn't")}],
          [{surface: words('can could')}, {surface: 'not'}],
          [{surface: words("don't not")}, {gap: 1}, {surface: 'how'}, {gap: 4}],
        ],
      },
      {optional: [{surface: words('have really possibly')}]},
      {surface: words('make be been put say explain express made')},
      {gap: 2},
      {surface: words('clearer plainer simpler')},
      {notAhead: [{surface: words('photo picture image copy scan')}]},
    ],
  },
  {
    name: 'I asked a simple question',
    steps: [
      {surface: words('asked was thought is')},
      {surface: 'a'},
      {optional: [{surface: words('very really pretty quite fairly')}]},
      {surface: words('simple easy straightforward')},
      {surface: 'question'},
      {behind: {surface: 'question'}},
      {ahead: [{anyOf: [[{at: 'end'}], [{surface: words(', and which to')}]]}]},
    ],
  },
  {
    name: 'read what I write',
    steps: [
      {surface: words('read reading')},
      {surface: 'what'},
      {surface: words("i we i'm i've we've")},
      {optional: [{surface: words('am are have actually')}]},
      {surface: words('write wrote written writing said say sent')},
      {notAhead: [{surface: words('below above in')}, {surface: words('blue red')}]},
    ],
  },
  {
    name: 'did you read my message at all',
    steps: [
      {surface: words('did have has do does')},
      {surface: words('you anyone anybody somebody your')},
      {gap: 2},
      {
        surface: words(
          'read look looked open opened understand understood check checked listen listened try tried',
        ),
      },
      {gap: 4},
      {surface: 'at'},
      {surface: 'all'},
    ],
  },
  {
    name: 'if you read my first email, you will find it',
    steps: [
      {surface: 'if'},
      {surface: words("you you'd")},
      {optional: [{surface: words('had actually ever simply just')}]},
      {surface: words('read reread re-read')},
      {surface: words('my our')},
      {gap: 2},
      {surface: message},
      {gap: 2},
      {surface: words("you you'll you'd")},
    ],
  },
  {
    name: 'answer the question I asked',
    steps: [
      {surface: words('answer answering address')},
      {surface: words('the my our')},
      {gap: 1},
      {surface: words('question questions')},
      {
        anyOf: [
          [{surface: words('i we')}, {gap: 1}, {surface: words('asked ask put')}],
          [{surface: words('this next for')}, {surface: words('time once')}],
          [{surface: 'instead'}],
        ],
      },
    ],
  },
  {
    name: 'that is not what I asked',
    steps: [
      {at: 'start'},
      {optional: [{surface: words('but and no still')}, {optional: [{surface: ','}]}]},
      {surface: words("that this it that's it's")},
      {
        anyOf: [[{surface: words('is was')}, {surface: 'not'}], [{surface: words("isn't wasn't not")}]],
      },
      {
        anyOf: [
          [{surface: 'what'}, {surface: words('i we')}, {gap: 1}, {surface: words('asked said wrote')}],
          [{surface: words('my our')}, {surface: 'question'}],
        ],
      },
      {notAhead: [{surface: words('for ordered')}]},
    ],
  },
  {
    name: 'stop copy-pasting',
    steps: [
      {surface: words('stop quit')},
      {
        anyOf: [
          [{surface: words('copy-pasting copypasting pasting copying')}],
          [
            {surface: words('sending giving')},
            {surface: words('me us')},
            {gap: 2},
            {
              surface: words(
                'canned automated automatic template templates standard generic scripted same copy-paste copy-pasted links',
              ),
            },
          ],
          [{surface: 'asking'}, {surface: words('me us')}, {surface: words('for to the')}],
        ],
      },
    ],
  },
  {
    name: 'copy-pasting the same answer',
    steps: [
      {
        anyOf: [
          [{surface: words('copy-pasting pasting')}],
          [{surface: words('copying copy')}, {surface: 'and'}, {surface: words('pasting paste')}],
        ],
      },
      {surface: words('the a your')},
      {surface: words('same standard text answer template canned usual')},
    ],
  },
  {
    name: 'which part did you not understand',
    steps: [
      {surface: words('which what')},
      {surface: words('part word bit sentence words')},
      {gap: 4},
      {surface: words("you your don't didn't")},
      {gap: 3},
      {surface: words('understand get grasp follow')},
    ],
  },
  {
    name: 'do you understand what I am saying',
    steps: [
      {surface: words("do did don't")},
      {surface: words('you')},
      {gap: 1},
      {surface: words('understand get comprehend grasp')},
      {surface: 'what'},
      {surface: words("i i'm we we're")},
      {gap: 1},
      {surface: words('saying telling said')},
    ],
  },
  {
    name: 'you don’t seem to understand',
    steps: [
      {surface: words('you team support')},
      {
        anyOf: [
          [
            {surface: words("don't do doesn't does")},
            {optional: [{surface: 'not'}]},
            {surface: words('seem appear')},
          ],
          [{surface: words('seem seems appear')}, {surface: 'not'}],
        ],
      },
      {surface: 'to'},
      {surface: words('understand read listen care realise realize know grasp get follow comprehend want')},
      {notAhead: [{surface: words('my the')}, {surface: words('parcel email newsletter mail')}]},
    ],
  },
  {
    name: 'I don’t think you understand',
    steps: [
      {surface: words("don't not doubt")},
      {optional: [{surface: words('think believe')}]},
      {optional: [{surface: 'that'}]},
      {surface: 'you'},
      {gap: 1},
      {surface: words('understand realise realize grasp get')},
      {surface: words('the what my how that this our it . !')},
      {notAhead: [{surface: words('email newsletter parcel mail')}]},
    ],
  },
]
