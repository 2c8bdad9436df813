import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {ordersInOtherWords} from './orders-in-other-words.js'
import {wishesInOtherWords} from './requests-in-other-words.js'
import {source} from '../source.js'

const wanted =
  'refund|full refund|replacement|return|exchange|answer|reply|response|explanation|money|credit|correction|invoice|receipt|repair|new one|new|copy|technician|parcel|package|order|item|label|date|update|compensation|reimbursement|solution|confirmation|statement|letter|certificate|number|code|password|access|appointment|list|link|address|form|report|decision|refill|account|quote|contract'

const adverbs = {
  optional: [
    {
      surface: words(
        'just only really still also now simply urgently badly desperately therefore hereby fully do',
      ),
    },
  ],
} as const

/** “I want it at 500”, “we need somebody here”. */
const wishPatterns: readonly Pattern[] = [
  {
    name: 'I want it at 500',
    steps: [
      {surface: ['i', 'we']},
      adverbs,
      {surface: words('want need require')},
      {surface: words('it them this that these those him her someone somebody you')},
      {surface: words('at in on by to for with here there out off back gone up down changed set by sent')},
    ],
  },
  {
    name: 'I want out',
    steps: [{surface: ['i', 'we']}, adverbs, {surface: 'want'}, {surface: words('out rid')}],
  },
]

/** Wishes stated flatly: “I want a refund”. */
export const wishes = {
  source,
  phrases: [
    `(i|we) (just |only |really |still |also |now |simply |urgently |) (want|need|require|request) (a|an|my|our|the|your|this|that|some) (${wanted})`,
    '(i|we) (just |only |really |still |also |now |simply |) (want|wish|need) to (know|hear|speak|talk|cancel|return|change|exchange|get|have|claim|send back|end|close|see|receive|understand)',
    '(i|we) (just |only |really |still |also |now |simply |) (want|need) (it|them|this|that|these) (refunded|replaced|fixed|corrected|repaired|removed|delivered|solved|resolved|done)',
    '(i|we) (just |only |really |still |also |now |simply |) (want|need) (help|answers|assistance|some help)',
    'help (me|us)',
    '(i|we) (was|were|am|are|had been|had) (hoping|hoped) (for|to|that)',
    "(i'd|we'd|i would|we would) (rather|sooner) (have|get|receive|keep)",
    "(i'd|we'd) be (glad of|happy with|content with|satisfied with)",
    '(is|would be) (what i am after|all i ask|all we ask|enough for me|enough for us)',
    '(grateful|thankful) for (a|an|any) (new|replacement|refund|reply|answer|quick|solution)',
    "(i am|i'm|we are|we're) (still |) waiting for your (answer|reply|response|call)",
    '(i|we) wait for your (answer|reply|response|call)',
  ],
  patterns: [...wishPatterns, ...wishesInOtherWords],
} satisfies Lexicon

const desk = ['you', 'amazon', 'ebay', 'etsy']
/** What only a desk can be told to do. */
const duties = words(`
  refund reimburse reinstate compensate fix resolve solve correct credit replace restore reply answer respond act pay send deliver
  repair cancel change remove tell explain sort call contact stop investigate check collect reduce waive return transfer release
  reverse withdraw reopen unblock unlock escalate forward issue supply provide confirm inform arrange apologise apologize clarify
  delete close reship resend repay lift reactivate honour honor ensure rectify settle process approve lower raise
`)
const deadline = words('by within before until today tomorrow now immediately latest asap promptly tonight')

/** “You will restore the line by Sunday”, “a reply is required by Friday”. */
const orderPatterns: readonly Pattern[] = [
  {
    name: 'you must refund',
    steps: [
      {
        anyOf: [
          [{surface: desk}],
          [{surface: 'your'}, {surface: words('team company staff department technician manager')}],
        ],
      },
      {
        anyOf: [
          [{surface: words('must shall better')}],
          [{surface: words('have need has needs ought are is')}, {surface: 'to'}],
          [{surface: 'had'}, {surface: 'better'}],
        ],
      },
      {
        optional: [
          {surface: words('now immediately finally at therefore either just')},
          {optional: [{surface: 'once'}]},
        ],
      },
      {anyOf: [[{surface: duties}], [{surface: 'give'}, {surface: words('me us')}]]},
    ],
  },
  {
    name: 'you will restore it by Sunday',
    steps: [
      {
        notBehind: {
          surface: words(
            'doubt suppose presume guess expect bet sure hope think assume believe that trust know imagine',
          ),
        },
      },
      {
        anyOf: [
          [{surface: desk}, {surface: words('will shall')}],
          [{surface: "you'll"}],
          [{surface: desk}, {surface: 'are'}, {surface: 'going'}, {surface: 'to'}],
        ],
      },
      {optional: [{surface: words('now immediately finally please therefore kindly')}]},
      {surface: duties},
      {
        notAhead: [
          {surface: words('sure progress sense it')},
          {optional: [{surface: 'when'}]},
          {surface: words('that we of')},
        ],
      },
    ],
  },
  {
    name: 'you had better',
    steps: [{surface: "you'd"}, {surface: 'better'}],
  },
  {
    name: 'I expect you to',
    steps: [
      {surface: ['i', 'we']},
      adverbs,
      {surface: words('expect require demand insist order instruct')},
      {optional: [{surface: 'that'}]},
      {surface: words('you amazon your')},
      {gap: 2},
      {surface: ['to', ...duties]},
    ],
  },
  {
    name: 'somebody has to call me back',
    steps: [
      {surface: words('someone somebody')},
      {
        anyOf: [
          [{surface: words('must better shall')}],
          [
            {surface: words('has needs had')},
            {optional: [{surface: 'better'}]},
            {optional: [{surface: 'to'}]},
          ],
        ],
      },
      {gap: 1},
      {surface: [...duties, ...words('ring phone come take get do be')]},
      {notAhead: [{surface: words('at the home')}, {surface: words('home door house')}]},
    ],
  },
  {
    name: 'it must be here by Friday',
    steps: [
      {
        surface: words(
          'one money parcel replacement refund it this everything goods order amount technician answer package rest payment listing page account',
        ),
      },
      {
        anyOf: [
          [{surface: 'must'}],
          [{surface: words('has have needs need')}, {surface: 'to'}],
          [{surface: 'had'}, {surface: 'better'}],
          [{surface: 'better'}],
        ],
      },
      {surface: 'be'},
      {
        anyOf: [
          [{surface: words('here back online live up delivered paid')}],
          [{surface: words('on in with at')}, {gap: 3}],
        ],
      },
      {gap: 2},
      {surface: deadline},
      {notAhead: [{surface: words('order phone then')}]},
    ],
  },
  {
    name: 'I will not accept anything but',
    steps: [
      {surface: words("won't not never")},
      {gap: 1},
      {surface: words('accept take settle be tolerate')},
      {optional: [{surface: words('for satisfied with')}]},
      {surface: words('anything nothing less another any')},
      {surface: words('but less short other than except excuse excuses delay delays')},
    ],
  },
  {
    name: 'I am telling you to',
    steps: [
      {anyOf: [[{surface: words("i'm we're")}], [{surface: words('i we')}, {surface: words('am are')}]]},
      {gap: 1},
      {surface: words('telling ordering instructing directing commanding warning')},
      {surface: 'you'},
      {surface: words('to now for not')},
    ],
  },
  {
    name: 'a reply is required by Friday',
    steps: [
      {
        surface: words(
          'reply answer response refund payment explanation repayment solution correction reimbursement apology callback',
        ),
      },
      {surface: ['is', 'are']},
      {surface: words('required expected demanded due')},
      {surface: deadline},
    ],
  },
  {
    name: 'no later than Friday',
    steps: [
      {surface: words('send pay refund reply answer deliver want expect require need demand')},
      {gap: 8},
      {surface: 'no'},
      {surface: 'later'},
      {surface: 'than'},
    ],
  },
]

/** Orders that words show: “you must refund”, “I demand”. */
export const orders = {
  source,
  phrases: [
    '(i|we) (hereby |now |therefore |strongly |urgently |) (demand|insist)',
    '(i|we) (am|are) (hereby |now |) (demanding|insisting)',
    "(i'm|we're) (demanding|insisting)",
    '(i|we) (fully |now |do |) expect (a|an|my|our|the full|full|immediate) (full |immediate |prompt |written |complete |) (refund|replacement|reply|answer|response|money|reimbursement|compensation|payment|explanation|apology)',
    '(i|we) (fully |now |do |) expect your (immediate |prompt |written |full |) (reply|answer|response|payment|explanation|apology)',
    'you (shall|will) (immediately|now|at once)',
    'you are to (confirm|provide|issue|supply|transfer|arrange|inform)',
    'you have until (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|midnight)',
    '(this|it) is (not a request|an order|an ultimatum|not up for discussion|not negotiable|non-negotiable)',
    "(i'm|i am|we're|we are) not asking (you|nicely|any more|anymore|,)",
    "(i|we) (won't|will not|do not|don't) (accept|take) (no for an answer|any excuses|any more excuses|anything less|less than|another excuse)",
    '(no|without) (more |further |) (excuses|ifs or buts|ifs and buts)',
    '(no|without) (more|further) discussion',
    'nothing less than a full refund',
  ],
  patterns: [...orderPatterns, ...ordersInOtherWords],
} satisfies Lexicon
