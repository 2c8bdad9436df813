import {words, type Pattern} from '@tactlint/core'

/** “Has everybody gone home?”, “if you have read this far”: as if nobody read it. */
export const mockAttempts: readonly Pattern[] = [
  {
    name: 'is it just me you are ignoring',
    steps: [
      {surface: words('just only')},
      {surface: 'me'},
      {gap: 2},
      {surface: words("you you're nobody no-one")},
      {gap: 1},
      {
        surface: words(
          'all ignoring ignore not hate dislike forgot forget avoid avoiding works reads answers',
        ),
      },
    ],
  },
  {
    name: 'has everybody gone home',
    steps: [
      {surface: words('has have did is are')},
      {
        anyOf: [
          [{surface: words('everyone everybody')}],
          [
            {surface: words('the your')},
            {surface: words('whole entire')},
            {surface: words('team department office desk staff company building')},
          ],
          [{surface: 'you'}, {surface: 'all'}],
        ],
      },
      {gap: 2},
      {
        anyOf: [
          [
            {surface: words('gone go left take taken on at out off')},
            {gap: 2},
            {surface: words('lunch home holiday holidays vacation leave day bed asleep strike pub')},
          ],
          [{surface: words('asleep emigrated retired died vanished hibernating')}],
        ],
      },
    ],
  },
  {
    name: 'my question seems too hard',
    steps: [
      {
        surface: words(
          'message mail email question letter request note sentence paragraph words instructions task',
        ),
      },
      {gap: 4},
      {surface: words('seem seems seemed appear appears appeared was were proved proves must is are')},
      {gap: 5},
      {surface: 'too'},
      {
        surface: words(
          'taxing difficult hard long complicated tricky demanding challenging advanced much subtle',
        ),
      },
      {notAhead: [{surface: words('for to')}, {surface: words('a the my this fit send be')}]},
      {notBehind: {surface: words('too not')}},
    ],
  },
  {
    name: 'no doubt this will be ignored as well',
    steps: [
      {
        anyOf: [
          [{surface: words('doubt doubtless presumably probably')}],
          [{surface: words('i we')}, {surface: words('expect suppose imagine assume guess presume bet')}],
          [{surface: words("i'm am we're")}, {surface: words('sure certain')}],
        ],
      },
      {optional: [{surface: 'that'}]},
      {gap: 3},
      {surface: words("will won't is goes")},
      {gap: 2},
      {surface: words('ignored unread vanish disappear unanswered lost deleted binned overlooked')},
      {gap: 1},
      {surface: words('too as again like also . ! , into')},
    ],
  },
  {
    name: 'clearly my messages are being ignored',
    steps: [
      {surface: words('apparently evidently clearly obviously seemingly presumably')},
      {optional: [{surface: ','}]},
      {surface: words('my our')},
      {gap: 1},
      {
        surface: words(
          'message messages mail mails email emails letter letters question questions ticket tickets calls',
        ),
      },
      {surface: words("are is was were get gets keep end don't doesn't")},
      {gap: 2},
      {surface: words('ignored ignoring lost unread deleted binned matter read filed')},
    ],
  },
  {
    name: 'apparently nobody felt responsible',
    steps: [
      {
        surface: words(
          'apparently evidently clearly obviously surprisingly predictably unsurprisingly miraculously naturally',
        ),
      },
      {optional: [{surface: ','}]},
      {anyOf: [[{surface: words('nobody none')}], [{surface: 'no'}, {surface: 'one'}]]},
      {gap: 2},
      {
        surface: words(
          'felt feels cares cared thinks thought wants wanted noticed bothered called replied answered responsible',
        ),
      },
    ],
  },
  {
    name: 'somebody who knows what they are doing',
    steps: [
      {surface: words('somebody someone anyone anybody person people')},
      {surface: words('who that')},
      {gap: 1},
      {surface: words('knows know')},
      {surface: 'what'},
      {surface: words("they he she they're")},
      {gap: 1},
      {surface: words('doing talking')},
    ],
  },
  {
    name: 'let us see whether this gets an answer',
    steps: [
      {surface: words("let's see wonder curious")},
      {optional: [{surface: 'see'}]},
      {surface: words('if whether')},
      {surface: 'this'},
      {gap: 2},
      {surface: words('gets reaches finds receives')},
      {gap: 2},
      {surface: words('answer reply human person read response anyone somebody')},
    ],
  },
  {
    name: 'I hope a human reads it this time',
    steps: [
      {surface: words('hope hopefully perhaps maybe')},
      {gap: 2},
      {surface: words('this next')},
      {surface: 'time'},
      {gap: 1},
      {surface: words('a an someone somebody anybody')},
      {gap: 1},
      {surface: words('human person reads actually answers looks human')},
    ],
  },
  {
    name: 'somebody who speaks English',
    steps: [
      {surface: words('somebody someone anyone anybody person colleague agent')},
      {surface: words('who that')},
      {gap: 2},
      {surface: words('speaks understands reads speak understand read')},
      {surface: 'english'},
    ],
  },
  {
    name: 'I suppose that is too difficult',
    steps: [
      {surface: words('i we')},
      {surface: words('suppose guess assume presume imagine')},
      {gap: 3},
      {surface: 'too'},
      {surface: words('difficult hard much complicated')},
      {notAhead: [{surface: words('for to')}, {surface: words('me us my the a one this')}]},
    ],
  },
  {
    name: 'anybody home?',
    steps: [{surface: words('anyone anybody')}, {surface: words('home awake alive')}, {surface: '?'}],
  },
  {
    name: 'too busy ignoring customers',
    steps: [{surface: 'busy'}, {surface: words('ignoring losing wasting hiding dodging avoiding')}],
  },
  {
    name: 'thanks for finally getting back',
    steps: [
      {surface: words('thanks you')},
      {surface: 'for'},
      {surface: words('finally eventually')},
      {
        surface: words(
          'getting replying answering responding reading calling noticing writing looking returning doing telling taking waking deigning admitting',
        ),
      },
    ],
  },
  {
    name: 'must be nice to close at three',
    steps: [
      {surface: words('must would')},
      {surface: 'be'},
      {surface: words('nice lovely great')},
      {surface: 'to'},
      {surface: words('close work finish sleep ignore sit have')},
      {gap: 1},
      {surface: words('at such only so all nothing people customers and')},
      {notBehind: {surface: 'would'}},
    ],
  },
  {
    name: 'if you have read this far',
    steps: [
      {surface: words('if should supposing assuming')},
      {surface: words("you you've anyone anybody somebody someone")},
      {gap: 1},
      {surface: words('read reads got gets made makes opens opened')},
      {surface: words('this it')},
      {surface: words('far one time')},
    ],
  },
]
