import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {refusalsByLack} from './by-lack.js'
import {refusalsByOthers} from './by-others.js'
import {refusalsByRule} from './by-rule.js'
import {refusalsInPlainWords} from './in-plain-words.js'
import {adverb, refusalsOfThings} from './of-things.js'
import {source} from '../source.js'

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
  answer discuss operate carry hold extend cancel change enter reconsider deal correspond
`)

/** What rules forbid: “vouchers may not be combined”. */
const ruledOut = words(`
  returned refunded exchanged cancelled canceled combined transferred used redeemed resold altered changed amended copied shared modified extended
  claimed reimbursed replaced waived substituted accepted brought taken booked
`)

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
    name: 'we cannot say when',
    steps: [
      {surface: words('we i nobody none one')},
      {gap: 1},
      {surface: words("cannot can't can")},
      {surface: words('say tell predict promise')},
      {optional: [{surface: 'you'}]},
      {surface: words('when whether if how why')},
    ],
  },
  {
    name: 'you cannot cancel it',
    steps: [
      {surface: 'you'},
      {surface: words("cannot can't")},
      {gap: 1},
      {surface: words('cancel return exchange claim extend transfer withdraw refund change')},
      {notAhead: [{gap: 2}, {surface: words('yourself')}]},
    ],
  },
  {
    name: 'the matter is closed',
    steps: [
      {surface: words('matter file complaint dispute enquiry inquiry investigation')},
      {surface: words('is has')},
      {optional: [{surface: words('now been therefore hereby')}]},
      {surface: 'closed'},
      {notAhead: [{surface: words('as because since')}]},
    ],
  },
  {
    name: 'it does not come under the guarantee',
    steps: [
      {
        anyOf: [[{surface: words("don't doesn't")}], [{surface: words('do does')}, {surface: 'not'}]],
      },
      {surface: words('come fall')},
      {surface: words('under within')},
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
      {not: {surface: [...noService, ...words('open read download play view locate')]}},
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
          redeemed offered provided granted considered fulfilled fulfilled honoured honored lifted reversed undone recovered compensated reactivated unblocked
          unlocked appealed contested reviewed overturned revised
          guaranteed applied added combined corrected traced located deducted prolonged renewed reissued resent rebooked matched backdated verified reserved issued paid upgraded downgraded resold reused rescheduled answered discussed made used booked swapped restocked collected kept turned converted exempted adjusted shortened brought carried claimed shared disclosed accommodated served
        `),
      },
    ],
  },
  {
    name: 'it can no longer be refunded',
    steps: [
      {
        anyOf: [
          [{surface: words('can will')}, {optional: [{surface: 'no'}]}, {surface: words('longer not')}],
          // What is ruled; “your seat may not be ready yet” only supposes.
          [
            {surface: words('may shall')},
            {anyOf: [[{surface: 'not'}], [{surface: 'no'}, {surface: 'longer'}]]},
            {ahead: [{surface: 'be'}, {surface: ruledOut}]},
          ],
        ],
      },
      {surface: 'be'},
      {
        not: {
          surface: words(
            'able seen found charged billed debited affected disturbed asked contacted required disconnected harmed late',
          ),
        },
      },
    ],
  },
  {
    name: 'you are not entitled',
    steps: [
      {surface: 'you'},
      {
        anyOf: [
          [
            {surface: words('are have')},
            {optional: [{surface: words('therefore unfortunately')}]},
            {surface: words('not no')},
          ],
          [{surface: "aren't"}],
        ],
      },
      {surface: words('entitled eligible right claim covered insured')},
    ],
  },
]

export const refusals = {
  source,
  phrases: [
    "(there is|there's) (unfortunately |) not much (more |else |that |) (we|i) can do",
    '(this|that|it) is (unfortunately |simply |therefore |) (impossible|not something we offer)',
    '(refund|replacement|exchange|return|extension|cancellation|change|repair|discount) is (unfortunately |therefore |) (excluded|refused|denied|impossible)',
    'will not be (restocked|collected|considered|extended|investigated|answered|reopened|issued|refunded|replaced|reimbursed|accepted|credited|approved|exchanged|repaired|reinstated)',
    '(return|returns|refund|claim|claims|cancellation|exchange|booking|registration) (window|period) (has|is) (now |already |unfortunately |) closed',
    '(is|are) (unfortunately |) non-refundable',
    '(we|i) (must|have to|had to) (decline|reject|refuse|deny)',
    "(we|i) (do not|don't) (unfortunately |) (have|see) (a |any |) (way|possibility|option|solution)",
    'you (failed|forgot|neglected|have failed|did not bother) to',
    '(without exception|no exceptions|not an option|out of the question|not up for discussion)',
    '(our|the|this|my) decision (is final|stands|will not change|cannot be changed)',
    '(the|this|your) (case|matter|claim|file|ticket) is (now |therefore |hereby |) closed (for us|and)',
    '(we|i) have decided (not to|against (it|your|a|an|any|granting|reopening|extending|refunding))',
    'out of (production|print)',
    '(they|he|she|manager|supervisor) said no',
    '(information|data|details) (is|are) (strictly |) confidential',
    '(rules are rules|it is what it is|that is how it is|that is the way it is)',
    '(we|i) (see|have|know) no (way|possibility|option|reason|grounds|basis|room)',
    "it's too late",
    '(it is|we are|you are|your claim is|this comes|that is|it came|came|arrived|was sent|was made) (unfortunately |simply |) too late',
    'you (will|would) have to (live with|accept|put up with)',
    'against (our|company) (policy|rules|terms)',
    "(is not|isn't) something (that |) (we|our) (team |department |shop |company |) (handle|handles|offer|offers|deal|deals|do|does|cover|covers)",
    '(falls|lies|is) outside (of |) (our|the) (policy|control|terms|responsibility|remit)',
    'our hands are tied',
    "(cannot|can't|can not) be (held|made) (responsible|liable)",
    "(cannot|can't) be helped",
    '(no|without) further (steps|action|correspondence)',
    "(we|i) (do not|don't) (intend|plan|propose) to",
    '(must|have to|had to) turn down',
    '(we|i) have no (record|trace|information|details) (of|about|on)',
    'unable to (help|assist) (you|with|further|any)',
    '(our|my|the) final (word|answer|decision)',
    '(do not|not to) contact us again',
    'consider (the|this|your) (case|matter|claim|complaint) closed',
    "i'm afraid not",
    '(must|have to|had to) (say no|turn you down|disappoint)',
    '(you|that|it|this) will (just |simply |) have to wait',
    '(late|incomplete|further|such) (applications|requests|messages|claims|reports) (will be|are) (ignored|disregarded)',
    '(warranty|guarantee|insurance|policy) does not cover',
  ],
  patterns: [
    ...refusalPatterns,
    ...refusalsByLack,
    ...refusalsOfThings,
    ...refusalsByRule,
    ...refusalsByOthers,
    ...refusalsInPlainWords,
  ],
} satisfies Lexicon
