import type {Lexicon, Pattern} from '@tactlint/core'
import {source} from './source.js'
import {words} from './words.js'

/** “I will”, “we'll”, “I am going to”, “otherwise”, “forced to”. */
const will = {
  anyOf: [
    [{surface: words("will shall would i'll we'll i'd we'd going might otherwise")}],
    [{surface: words('forced ready prepared intend plan')}, {surface: 'to'}],
    [{surface: 'considering'}],
    [{surface: 'choice'}, {surface: 'but'}, {surface: 'to'}],
  ],
} as const
/** The same, of the writer alone. */
const iWill = {
  anyOf: [
    [{surface: ['i', 'we']}, {surface: words('will shall')}],
    [{surface: ["i'll", "we'll"]}],
    [{surface: ['i', 'we']}, {surface: ['am', 'are']}, {surface: 'going'}, {surface: 'to'}],
    [{surface: ["i'm", "we're"]}, {surface: 'going'}, {surface: 'to'}],
    [
      {surface: ['i', 'we']},
      {gap: 4},
      {surface: ['forced', 'choice', 'obliged', 'compelled']},
      {gap: 1},
      {surface: 'to'},
    ],
    [{surface: ['i', 'we']}, {surface: words('would might may')}, {gap: 1}, {surface: 'to'}],
    [{surface: ['i', 'we']}, {surface: words('can could may')}, {surface: words('also always easily still')}],
  ],
} as const

const audience = words(
  `twitter facebook instagram tiktok reddit linkedin trustpilot youtube google yelp media newspaper newspapers everyone everybody
  publicly viral friends followers neighbours neighbors internet forums influencers others`,
)

/** Bad reviews, publicity, leaving, consequences. */
export const coercions: readonly Pattern[] = [
  {
    name: 'I will leave a bad review',
    steps: [
      iWill,
      {gap: 3},
      {surface: words('leave write post give publish submit rate leaving')},
      {gap: 5},
      {surface: words('review reviews rating ratings star stars one-star feedback')},
    ],
  },
  {
    name: 'I will post it on Twitter',
    steps: [
      iWill,
      {gap: 3},
      {
        surface: words('post share tell tweet publish expose spread warn'),
      },
      {gap: 7},
      {surface: audience},
    ],
  },
  {
    name: 'I will go to the press',
    steps: [
      iWill,
      {gap: 3},
      {surface: words('go contact write inform speak talk alert turn')},
      {gap: 3},
      {surface: words('press media newspaper newspapers journalist journalists ombudsman watchdog public')},
    ],
  },
  {
    name: 'or I will leave',
    steps: [
      {surface: ['or', 'otherwise']},
      {optional: [{surface: ','}]},
      {optional: [{surface: ['else', 'then']}]},
      {optional: [{surface: ','}]},
      {optional: [{surface: ['i', 'we']}]},
      {surface: words("will shall would have am are i'll we'll")},
      {optional: [{surface: words('be going have')}]},
      {optional: [{surface: ['forced', 'to']}]},
      {optional: [{surface: 'to'}]},
      {
        surface: words(
          `switch leave cancel post tell publish share rate close block report warn dispute expose suspend
          terminate disconnect shop never withhold complain spread blacklist delete`,
        ),
      },
      {gap: 8},
    ],
  },
  {
    name: 'if not, I will leave',
    steps: [
      {surface: words('if unless should')},
      {gap: 14},
      {surface: ','},
      {optional: [{surface: 'then'}]},
      iWill,
      {gap: 1},
      {
        surface: words(
          'leave switch cancel close report post tell tweet expose warn dispute never blacklist publish leaving cancelling',
        ),
      },
      {gap: 2},
    ],
  },
  {
    name: 'I will make sure everyone knows',
    steps: [
      iWill,
      {gap: 1},
      {surface: ['make', 'see']},
      {surface: ['sure', 'certain', 'to', 'it']},
      {gap: 2},
      {surface: words('everyone everybody nobody others people you friends')},
      {gap: 2},
      {
        surface: words(
          'know knows hear hears learn learns buy buys avoid avoids regret regrets pay pays order orders lose loses shop shops find finds never',
        ),
      },
    ],
  },
  {
    name: 'you will hear why',
    steps: [
      {
        surface: words('everyone everybody neighbours neighbors world'),
      },
      {gap: 1},
      {surface: ['will', 'shall', "'ll"]},
      {surface: words('hear know learn')},
      {gap: 2},
    ],
  },
  {
    name: 'I will never buy here again',
    steps: [
      iWill,
      {surface: 'never'},
      {surface: words('buy order shop use purchase come recommend book do return fly stay trust')},
      {gap: 6},
      {surface: words('again you your from here business amazon company')},
    ],
  },
  {
    name: 'take my business elsewhere',
    steps: [
      {surface: words('take taking move moving bring transfer')},
      {surface: ['my', 'our']},
      {surface: words('business money custom account accounts contract orders sales')},
      {gap: 1},
      {surface: words('elsewhere away competitor competitors somewhere to')},
    ],
  },
  {
    name: 'switch to a competitor',
    steps: [
      will,
      {gap: 4},
      {surface: words('switch switching change changing move moving go leave')},
      {surface: ['to', 'for']},
      {surface: words('another a your one the')},
      {gap: 1},
      {
        surface: words('competitor competitors competition'),
      },
    ],
  },
  {
    name: 'dispute the payment',
    steps: [
      iWill,
      {gap: 3},
      {surface: words('dispute reverse file start open initiate')},
      {gap: 3},
      {surface: words('payment payments charge charges chargeback chargebacks dispute')},
    ],
  },
]

export const coercion = {
  source,
  phrases: [
    'or else (i|we|you|there|it)',
    "(you|you'll|you will|you are going to|you're going to|you just|you have just|you've just|you are about to) (lose|lost|losing) (a|me|us|another|my|our|one more|yet another|this|an) (good |loyal |long-time |long-standing |paying |regular |faithful |) (customer|client|business|buyer|seller|as a customer|custom|account)",
    "(you'll|you will|you are going to) lose (me|us)",
    "(you|you'll|you will|you are going to|going to) (regret|be sorry|pay for|pay dearly)",
    '(this is|consider this) (your|my|the|a) (very |) (last|final) (chance|warning|opportunity)',
    "(you have|you've|consider yourself) been warned",
    '(there will be|face|facing|suffer|without|bear) (serious |severe |further |the |) consequences',
    '(last|final) time (i|we|you) (will ever|ever|shop|order|buy)',
    '(name and shame|bad publicity|negative publicity|word of mouth|go public|going public|smear campaign)',
    '(debt collectors|debt collector|collection agency|debt collection agency|collections agency|bailiffs|bailiff)',
    '(i|we) (give|am giving|are giving) you (until|one last|exactly|24|48|one|two|three)',
    "(i'm|we're) giving you (until|one last|exactly|24|48|one|two|three)",
    "you (won't|will not|will never) (see|hear from|get) (me|us|another|my|our) (again|order|penny|cent|money|business)",
    '(bad|negative|one-star|1-star|terrible|scathing) (review|reviews|rating|feedback) (will follow|is coming|are coming|is on its way|is next)',
    '(expect|prepare for) (a|my) (bad|negative|one-star|1-star|terrible|scathing) (review|rating)',
    'or we (will|shall|have to|must|are forced to) (close|suspend|block|terminate|cancel|charge|pass|delete|disconnect|stop|end|remove)',
    '(otherwise|or else) (your|the) (account|order|contract|subscription|service) (will be|shall be|is going to be) (closed|suspended|blocked|terminated|deleted|cancelled|disconnected)',
  ],
} satisfies Lexicon

const lawyer =
  'lawyer|lawyers|solicitor|solicitors|attorney|attorneys|barrister|legal team|legal department|legal counsel|legal adviser|legal advisor|legal representative|legal representatives'

/** Lawyers, courts, police, authorities. */
export const legal = {
  source,
  phrases: [
    `(hear|hearing) from (my|our|a|the) (${lawyer})`,
    `(my|our) (${lawyer}) (will contact you|will be in touch|will take over|will see you|will sue|will deal|is ready|is waiting|has been instructed|is prepared|is looking forward|is already)`,
    `(talk|speak) to (my|our) (${lawyer})`,
    '(see|meet) you in court',
    '(we|i) (will|shall) see (you |each other |) in court',
    '(take|taking|drag|dragging|bring|bringing) (you|this|your company|amazon|it|the matter|the case|them) (all |straight |) to (court|small claims|the small claims|the courts|a tribunal|the tribunal|trial|law)',
    '(sue|suing) (you|your company|amazon|the company|for damages|your)',
    '(i|we) (will|shall|am going to|are going to|intend to|would have to) (sue|litigate|press charges)',
    "(i'll|we'll|i'd|we'd) (sue|press charges)",
    '(legal|court|criminal|judicial) (consequences|repercussions)',
    '(illegal|unlawful|fraud|theft|criminal) and you (will|are going to) pay',
    'it will be a matter for (the courts|the police|my lawyer|my solicitor)',
  ],
} satisfies Lexicon

/** “I will take legal action”, “we shall instruct our solicitor”, “I have no choice but to report you to the police”. */
export const legalSteps: readonly Pattern[] = [
  {
    name: 'I will take legal action',
    steps: [
      will,
      {gap: 6},
      {
        surface: words(
          'take start begin initiate consider pursue commence seek bring file launch taking starting pursuing seeking considering forced resort use',
        ),
      },
      {gap: 3},
      {surface: words('legal court judicial criminal civil small-claims')},
      {
        surface: words(
          'action actions steps proceedings measures advice means remedies claim claims route complaint charges case',
        ),
      },
    ],
  },
  {
    name: 'legal action will follow',
    steps: [
      {surface: words('legal court judicial')},
      {surface: words('action actions steps proceedings measures')},
      {surface: words('will shall would without may')},
      {gap: 3},
    ],
  },
  {
    name: 'I will instruct my lawyer',
    steps: [
      will,
      {gap: 4},
      {
        surface: words('instruct contact involve engage hire consult hand pass turn'),
      },
      {gap: 6},
      {surface: words('lawyer lawyers solicitor solicitors attorney attorneys barrister')},
    ],
  },
  {
    name: 'I will report you',
    steps: [
      will,
      {gap: 4},
      {surface: words('report reporting denounce')},
      {surface: words('you this it your the amazon them')},
      {gap: 3},
      {surface: 'to'},
      {gap: 6},
      {
        surface: words(
          'police authorities authority ftc bbb ombudsman trading regulator bureau fca ofcom ofgem consumer watchdog commission agency board office protection inspectorate regulators council ministry',
        ),
      },
    ],
  },
  {
    name: 'I will go to the police',
    steps: [
      will,
      {gap: 4},
      {
        surface: words(
          'go contact call involve inform file lodge complain turn escalate alert notify submit write take refer make raise',
        ),
      },
      {gap: 7},
      {
        surface: words(
          'police court courts tribunal authorities ombudsman regulator ftc bbb ofcom ofgem prosecutor fca chargeback-board arbitration',
        ),
      },
    ],
  },
  {
    name: 'I will file a complaint with',
    steps: [
      will,
      {gap: 3},
      {surface: words('file lodge submit make raise filing lodging')},
      {gap: 2},
      {surface: ['complaint', 'claim', 'report']},
      {surface: ['with', 'to', 'at', 'against']},
      {surface: words('the a your my you')},
      {gap: 3},
      {
        surface: words(
          'police court authority authorities ombudsman regulator bureau commission agency office association board ministry you your bbb ftc bank',
        ),
      },
    ],
  },
  {
    name: 'I will go to consumer protection',
    steps: [
      will,
      {gap: 4},
      {
        surface: words(
          'go contact file lodge complain turn notify report inform escalate submit make write refer',
        ),
      },
      {gap: 6},
      {surface: words('trading consumer financial data')},
      {
        surface: words(
          'standards protection rights association council ombudsman affairs organisation organization complaints champion',
        ),
      },
    ],
  },
]
