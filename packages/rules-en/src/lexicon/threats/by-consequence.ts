import {words, type Pattern} from '@tactlint/core'

const bond = words(
  'contract deal subscription account membership business partnership cooperation relationship policy tenancy policy',
)

/** “This will end in court”, “non-payment will result in disconnection”, “if nothing changes I’m out”: what follows. */
export const threatsByConsequence: readonly Pattern[] = [
  {
    name: 'you are forcing me to cancel',
    steps: [
      {surface: words("you're you are leaving don't not")},
      {optional: [{surface: words('are')}]},
      {surface: words('forcing making driving pushing force make')},
      {surface: words('me us')},
      {gap: 1},
      {
        surface: words(
          'cancel leave switch report sue go take move look dispute write involve call contact stop to into',
        ),
      },
      {notAhead: [{surface: words('wait buy print use do')}]},
    ],
  },
  {
    name: 'this will end in court',
    steps: [
      {surface: words('this it that everything will')},
      {surface: words("will 'll end going")},
      {gap: 2},
      {surface: words('end go be finish in to')},
      {gap: 2},
      {surface: words('court courts tribunal lawyers tears newspaper news')},
    ],
  },
  {
    name: 'I am out',
    steps: [
      {surface: words('if unless or otherwise')},
      {gap: 12},
      {surface: words("i'm we're i we")},
      {optional: [{surface: words('am are')}]},
      {surface: words('out gone off done finished leaving')},
      {notAhead: [{surface: words('of on to at until all for with in out the it a')}]},
    ],
  },
  {
    name: 'so does our contract',
    steps: [
      {surface: words('and')},
      {surface: 'so'},
      {surface: words('does will is')},
      {surface: words('my our the')},
      {gap: 1},
      {surface: [...bond, 'custom', 'patience', 'loyalty']},
    ],
  },
  {
    name: 'non-payment will result in disconnection',
    steps: [
      {surface: words('non-payment nonpayment non-compliance refusal silence failure delay')},
      {gap: 6},
      {surface: words('will shall may')},
      {gap: 1},
      {surface: words('result lead mean cost incur trigger')},
      {gap: 2},
      {
        surface: words(
          'disconnection termination closure suspension cancellation fees fee proceedings collection blocking legal court interest report',
        ),
      },
    ],
  },
  {
    name: 'your account will be closed unless you pay',
    steps: [
      {surface: words('your the')},
      {gap: 1},
      {
        surface: words(
          'account line supply access service contract membership card electricity gas water internet',
        ),
      },
      {surface: words('will shall')},
      {surface: 'be'},
      {gap: 1},
      {surface: words('closed suspended terminated blocked disconnected frozen cut')},
      {gap: 2},
      {
        anyOf: [
          [{surface: 'unless'}, {surface: words('you we payment the')}],
          [
            {surface: 'if'},
            {surface: words('you we the payment no')},
            {gap: 2},
            {ahead: [{surface: words("not don't no fail isn't payment")}]},
          ],
        ],
      },
    ],
  },
  {
    name: 'pay up, or the locks will be changed',
    steps: [
      {at: 'start'},
      {surface: words('pay settle sign')},
      {gap: 5},
      {surface: 'or'},
      {
        notAhead: [
          {surface: words('by in with use at via card cash online before a the')},
          {notAhead: [{gap: 2}, {surface: words('will shall')}]},
        ],
      },
      {gap: 4},
      {surface: words('will shall')},
    ],
  },
  {
    name: 'or you will be reading about it',
    steps: [
      {surface: 'or'},
      {surface: words("you you'll")},
      {optional: [{surface: 'will'}]},
      {surface: words('be')},
      {surface: words('reading hearing seeing')},
      {surface: words('about of from it yourselves')},
    ],
  },
  {
    name: 'if it is not fixed I am closing my account',
    steps: [
      {surface: words('if unless otherwise')},
      {gap: 12},
      {surface: words("i'm we're")},
      {surface: words('closing cancelling canceling leaving switching reporting posting ending quitting')},
      {notAhead: [{surface: 'on'}, {surface: words('monday friday the')}]},
    ],
  },
  {
    name: 'you get a lawsuit',
    steps: [
      {surface: words('get face expect facing')},
      {gap: 1},
      {surface: words('lawsuit summons writ subpoena')},
    ],
  },
  {
    name: 'the contract is over',
    steps: [
      {surface: words('if unless or otherwise else until again')},
      {gap: 14},
      {surface: words('the my our this')},
      {gap: 1},
      {surface: bond},
      {surface: words('is ends will goes between')},
      {gap: 3},
      {
        surface: words(
          'over off ended finished history terminated gone done dead cancelled canceled closed end',
        ),
      },
      {notAhead: [{surface: words('renewal renewed')}]},
    ],
  },
  {
    name: 'either the fee goes or I go',
    steps: [
      {surface: 'either'},
      {gap: 10},
      {surface: 'or'},
      {optional: [{surface: 'else'}]},
      {surface: words("i we i'll we'll i'm we're")},
      {gap: 1},
      {
        surface: words(
          'go leave cancel quit walk switch close report post tell sue call move take am are will stop dispute',
        ),
      },
    ],
  },
  {
    name: 'do this again and I report you',
    steps: [
      {surface: words('again more longer further')},
      {gap: 3},
      {surface: ['and', ',']},
      {surface: words("i we i'll we'll i'm we're")},
      {optional: [{surface: words('will shall am are would just')}]},
      {
        surface: words(
          'report leave cancel quit sue walk post tell switch gone out close done off move dispute through charge block ban switching leaving cancelling canceling calling going',
        ),
      },
    ],
  },
  {
    name: 'drag it through every court',
    steps: [
      {surface: words('drag dragging haul fight battle')},
      {surface: words('this you it everyone your them')},
      {gap: 2},
      {surface: words('through to into in before all')},
      {gap: 3},
      {surface: words('court courts mud press papers tribunal headlines instance')},
    ],
  },
]
