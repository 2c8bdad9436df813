import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {source} from './source.js'

/** After “we cannot”: no refusal of anything. */
const noService = words(`
  wait thank imagine stress emphasise emphasize see know think believe understand doubt hear find guess say express recall remember
  overstate exclude rule confirm be help but recommend tell only just , . always
`)
/** What is refused when somebody does not do it. “We do not see your order” refuses nothing. */
const service = words(`
  refund replace exchange offer accept return give provide ship deliver repair reopen restore reimburse compensate credit waive
  make allow grant approve fulfil fulfill honour honor assist share disclose reschedule transfer combine discount reduce support supply book
  issue reinstate amend reverse postpone sell match lower cover stock serve take handle do permit entertain negotiate work install fit collect
  answer discuss operate carry hold extend cancel change
`)
const adverb = {
  optional: [
    {
      repeat: [
        {
          surface: words(
            'unfortunately therefore sadly also regrettably currently simply just generally usually really hence at present , any longer ever',
          ),
        },
      ],
      most: 3,
    },
  ],
} as const

/** “We are not able to recall a transfer”, “Sunday deliveries are not offered”, “nothing can be refunded”. */
const refusalPatterns: readonly Pattern[] = [
  {
    name: 'we cannot refund',
    steps: [
      {surface: words('we i')},
      {gap: 2},
      {surface: words("cannot can't")},
      adverb,
      {not: {surface: noService}},
    ],
  },
  {
    name: 'we can no longer refund',
    steps: [
      {surface: words('we i')},
      {gap: 1},
      {surface: 'can'},
      {anyOf: [[{surface: 'no'}, {surface: 'longer'}], [{surface: 'not'}], [{surface: 'neither'}]]},
      {not: {surface: noService}},
    ],
  },
  {
    name: 'we do not refund',
    steps: [
      {surface: words('we i')},
      {gap: 1},
      {
        anyOf: [
          [{surface: words("won't don't")}],
          [{surface: words('will do shall')}, adverb, {surface: 'not'}],
          [{surface: 'no'}, {surface: 'longer'}],
          [{surface: 'never'}],
        ],
      },
      adverb,
      {surface: service},
    ],
  },
  {
    name: 'we are not able to refund',
    steps: [
      {
        anyOf: [
          [{surface: words('we i')}, {gap: 2}, {surface: words("are am will can aren't")}],
          [{surface: words("we're i'm")}],
        ],
      },
      adverb,
      {
        anyOf: [
          [
            {surface: 'not'},
            {optional: [{surface: 'be'}]},
            {
              surface: words(
                'able in prepared willing allowed permitted authorised authorized insured responsible liable',
              ),
            },
            {gap: 3},
          ],
          [{surface: 'unable'}],
          [{surface: 'be'}, {surface: 'unable'}],
          [{surface: 'no'}, {surface: 'longer'}, {optional: [{surface: 'able'}]}],
        ],
      },
      {optional: [{surface: words('to for')}]},
      adverb,
      {not: {surface: noService}},
      {notBehind: {surface: words('able prepared willing to')}},
    ],
  },
  {
    name: 'we won’t be able to refund',
    steps: [
      {surface: words('we i')},
      {gap: 1},
      {surface: words("won't aren't wouldn't")},
      {optional: [{surface: 'be'}]},
      {surface: words('able willing in prepared allowed')},
      {surface: words('to a')},
    ],
  },
  {
    name: 'it cannot be refunded',
    steps: [
      {surface: words("cannot can't won't")},
      {surface: 'be'},
      {gap: 1},
      {
        surface: words(`
          refunded replaced changed cancelled canceled extended returned exchanged processed repaired reopened restored reimbursed waived accepted
          approved recalled shipped delivered credited reinstated amended done altered transferred moved postponed reduced combined split
          redeemed offered provided granted considered fulfilled fulfilled honoured honored lifted reversed undone recovered compensated
          guaranteed issued paid upgraded downgraded resold reused rescheduled answered discussed taken made used booked swapped
        `),
      },
    ],
  },
  {
    name: 'it can no longer be refunded',
    steps: [
      {surface: words('can will may shall')},
      {optional: [{surface: 'no'}]},
      {surface: words('longer not')},
      {surface: 'be'},
      {not: {surface: words('able seen found')}},
    ],
  },
  {
    name: 'exchanges are not offered',
    steps: [
      {
        anyOf: [
          [{surface: words("isn't aren't")}],
          [
            {surface: words('is are')},
            adverb,
            {anyOf: [[{surface: 'not'}], [{surface: 'no'}, {surface: 'longer'}]]},
          ],
        ],
      },
      adverb,
      {
        surface: words(`
          possible covered entitled eligible refundable returnable included permitted allowed accepted offered provided supported foreseen
          intended negotiable exchangeable transferable available repairable reimbursed insured served sold produced manufactured stocked
          valid feasible open obliged responsible liable refunded replaced reimbursable extendable deductible redeemable an
        `),
      },
      {optional: [{surface: words('option exception to for')}]},
    ],
  },
  {
    name: 'nothing can be done',
    steps: [
      {surface: 'nothing'},
      {gap: 3},
      {surface: words('can could will is')},
      {optional: [{surface: 'be'}]},
      {surface: words('be do done refunded changed paid credited offered possible offer')},
    ],
  },
  {
    name: 'there is no way',
    steps: [
      {anyOf: [[{surface: 'there'}, {surface: words('is are')}], [{surface: "there's"}]]},
      adverb,
      {surface: words('no nothing')},
      {gap: 1},
      {
        surface: words(
          'way possibility option chance alternative replacement stock exception exceptions refund refunds compensation claim entitlement right grounds basis room seats appointments slots parts intention plan plans discount discounts we i',
        ),
      },
      {notAhead: [{surface: words('charge cost fee')}]},
    ],
  },
  {
    name: 'no refunds',
    steps: [
      {surface: words('no any')},
      {gap: 1},
      {
        surface: words(
          'refund refunds exchanges exchange returns return compensation exceptions exception discount discounts replacement replacements credit goodwill extensions',
        ),
      },
      {surface: words('is are will can possible whatsoever . ! on for be after shall')},
    ],
  },
  {
    name: 'your request has been rejected',
    steps: [
      {surface: words('your the this')},
      {gap: 3},
      {surface: words('has was is have had')},
      {gap: 2},
      {surface: words('rejected declined denied refused dismissed')},
    ],
  },
  {
    name: 'the period has expired',
    steps: [
      {surface: words('warranty deadline period window guarantee time')},
      {gap: 3},
      {surface: words('has have is ended expired')},
      {
        optional: [
          {surface: words('already now long unfortunately therefore since')},
          {optional: [{surface: 'since'}]},
        ],
      },
      {surface: words('expired lapsed passed ended over run elapsed')},
      {optional: [{surface: 'out'}]},
    ],
  },
  {
    name: 'not our responsibility',
    steps: [
      {surface: words("not isn't never")},
      {optional: [{surface: words('a part')}, {optional: [{surface: words('of matter for')}]}]},
      {surface: words('our my')},
      {gap: 1},
      {
        surface: words(
          'policy fault problem responsibility concern business department job area practice decision remit duty task matter',
        ),
      },
    ],
  },
  {
    name: 'you are not entitled',
    steps: [
      {surface: 'you'},
      {surface: words("are have aren't")},
      {optional: [{surface: words('therefore unfortunately')}]},
      {surface: words('not no entitled')},
      {surface: words('entitled eligible right claim to covered insured')},
    ],
  },
]

export const refusals = {
  source,
  phrases: [
    "(there is|there's) (unfortunately |) not much (more |else |that |) (we|i) can do",
    '(this|that|it) is (unfortunately |simply |therefore |) (impossible|not something we offer)',
    '(refund|replacement|exchange|return|extension|cancellation|change|repair|discount) is (unfortunately |therefore |) (excluded|refused|denied|impossible)',
    'will not be (refunded|replaced|reimbursed|accepted|credited|approved|exchanged|repaired|reinstated)',
    '(is|are) (unfortunately |) non-refundable',
    '(we|i) (must|have to|had to) (decline|reject|refuse|deny)',
    "(we|i) (do not|don't) (unfortunately |) (have|see) (a |any |) (way|possibility|option|solution)",
    'you (failed|forgot|neglected|have failed|did not bother) to',
    '(without exception|no exceptions|not an option|out of the question|not up for discussion)',
    '(our|the|this|my) decision (is final|stands|will not change|cannot be changed)',
    '(the|this|your) (case|matter|claim|file|ticket) is (now |therefore |hereby |) closed (for us|and)',
    '(we|i) have decided (not to|against)',
    '(rules are rules|it is what it is|that is how it is|that is the way it is)',
    '(we|i) (see|have|know) no (way|possibility|option|reason|grounds|basis|room)',
    '(it is|we are|you are|your claim is|this comes|that is|it came|came|arrived|was sent|was made) (unfortunately |simply |) too late',
    'you (will|would) have to (live with|accept|put up with)',
    'against (our|company) (policy|rules|terms)',
    "(is not|isn't) something (that |) (we|our) (team |department |shop |company |) (handle|handles|offer|offers|deal|deals|do|does|cover|covers)",
    '(falls|lies|is) outside (of |) (our|the) (policy|control|terms|responsibility|remit)',
    'our hands are tied',
    '(warranty|guarantee|insurance|policy) does not cover',
  ],
  patterns: refusalPatterns,
} satisfies Lexicon
