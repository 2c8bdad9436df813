import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {source} from './source.js'
import {will} from './will.js'

/** Announced by the writer. */
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
const coercions: readonly Pattern[] = [
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
      // To the end of the clause.
      {
        optional: [
          {repeat: [{not: {surface: words(', ; : . ! ? – — and but because so as since')}}], most: 8},
        ],
      },
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
    name: 'my followers will',
    steps: [
      {surface: words('my our the')},
      {optional: [{number: true}]},
      {surface: words('followers subscribers readers viewers neighbours neighbors')},
      {surface: words('will shall would might')},
    ],
  },
  {
    name: 'drafted a post for the newspaper',
    steps: [
      {surface: words('drafted prepared written')},
      {gap: 1},
      {surface: words('post letter email e-mail article thread')},
      {surface: words('for to on')},
      {gap: 2},
      {surface: audience},
    ],
  },
  {
    name: 'share this with the press',
    steps: [
      {surface: words('share post publish take bring make go')},
      {surface: words('this it my the everything')},
      {gap: 2},
      {surface: words('with to on in')},
      {gap: 1},
      {
        surface: words(
          'press media newspaper newspapers journalist journalists facebook twitter instagram tiktok linkedin trustpilot',
        ),
      },
    ],
  },
  {
    name: 'contact my bank to reverse',
    steps: [
      iWill,
      {optional: [{surface: 'be'}]},
      {surface: words('contacting contact asking ask instructing instruct telling tell')},
      {surface: ['my', 'our']},
      {optional: [{surface: words('own credit card')}]},
      {surface: words('bank company provider insurer issuer')},
      {gap: 2},
      {surface: words('reverse recall chargeback dispute stop claw block cancel')},
    ],
  },
  {
    name: 'failure to … will lead to',
    steps: [
      {surface: 'failure'},
      {surface: 'to'},
      {gap: 8},
      {surface: words('will shall may')},
      {surface: words('lead result mean force leave')},
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
    // no choice
    '(leave|leaves|leaving|left) (me|us) (with |) no (other |) (choice|option|alternative)',
    '(this|so|very) close to (cancelling|canceling|leaving|quitting|terminating|closing my|ending my)',
    'one more (day|week|mistake|excuse|email|e-mail|message|month|time) (like this |) and (i|we)',
    "i'm (gone|out of here)",
    'think twice before',
    // told to others
    "(won't|don't|do not) be surprised (when|if|to)",
    '(mention|describe|say|write|report|include) (it|this|that|all of this|everything) in my (review|rating|feedback)',
    '(my|our|the) (review|reviews|rating|ratings|feedback) (on trustpilot |on google |on amazon |online |) (will|shall|is going to|are going to) (say|reflect|show|mention|describe|tell)',
    '(know|knows|speak to|in touch with) a (journalist|reporter)',
    '(my|our) (mission|duty|business|task) to (warn|tell|inform|let)',
    '(warn|warning) (all |) (other|everyone|everybody|every|fellow|my) (customers|customer|buyers|sellers|people|friends|followers|tenants|passengers)',
    // leaving
    '(straight|directly|back) to your (competitor|competitors|competition)',
    '(reconsider|rethink|review|end|terminate) (our|the|my|this) (business relationship|relationship|partnership|cooperation|collaboration|entire account)',
    '(withhold|withholding) (the|my|our|all|further|any) (rent|payment|payments|fee|fees)',
    'expect (a|my|our) (chargeback|chargebacks|review)',
    "(i|we) (will|shall|won't|will not) (never|not|no longer|ever) (shop|buy|order|fly|bank|book) (with|from|at|here) (you|your|here|again)",
    '(this|it) (will|is going to) have (serious |further |) consequences',
    '(whole|entire) (internet|world|town|street|community|neighbourhood|neighborhood) (will|is going to) (hear|know|learn|read)',
    '(i|we) have (already |) (drafted|prepared|written) (a|my|the) (negative |bad |one-star |) review',
    "(will|shall|i'll|we'll|going to) let (my|our|the|all my) (newspapers|newspaper|press|media|followers|friends|whole)",
    '(will|shall|going to) (ask|instruct|tell) my bank to (reverse|recall|claw back|charge back)',
    '(i|we) (will|shall) (be switching|be moving|be leaving|be cancelling|be taking my business) (to another|to a different|to your competitor|you for)',
  ],
  patterns: coercions,
} satisfies Lexicon
