import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {withGerunds} from '../inflections.js'
import {source} from '../source.js'
import {iWill} from './announced.js'
import {legalHints} from './legal-hints.js'
import {authority as authorities} from './offices.js'
import {legalInSight} from './legal-in-sight.js'
import {legalUnderPressure} from './legal-under-pressure.js'
import {will} from './will.js'

const lawyer =
  'lawyer|lawyers|solicitor|solicitors|attorney|attorneys|barrister|legal team|legal department|legal counsel|legal adviser|legal advisor|legal representative|legal representatives'

/** “I will take legal action”, “we shall instruct our solicitor”, “I have no choice but to report you to the police”. */
const legalSteps: readonly Pattern[] = [
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
    name: 'I will turn to the ombudsman',
    steps: [
      iWill,
      {gap: 3},
      {
        surface: withGerunds(
          'go turn take write complain report inform contact call ring email hand pass forward refer escalate involve see speak talk send bring raise submit lodge file seek get ask let consult copy approach alert',
        ),
      },
      {gap: 6},
      {surface: authorities},
      {notAhead: [{surface: words('report reference number order certificate record')}]},
    ],
  },
  {
    name: 'if not, the ombudsman',
    steps: [
      {
        anyOf: [
          [
            {surface: words('if unless should failing until')},
            {gap: 20},
            {anyOf: [[iWill], [{surface: ','}, {surface: words('my our')}]]},
            {gap: 8},
          ],
          [{surface: words('or otherwise else')}, {gap: 2}, {surface: words('my the our a')}, {gap: 1}],
        ],
      },
      {
        surface: words(
          'ombudsman regulator tribunal solicitor lawyer lawyers attorney bailiffs watchdog ftc bbb ofcom ofgem fca cfpb ico magistrate',
        ),
      },
      {notAhead: [{surface: words("'s . office number")}, {surface: words('number reference report')}]},
    ],
  },
  {
    name: 'obliged to inform the consumer board',
    steps: [
      {surface: words('obliged forced compelled')},
      {surface: 'to'},
      {surface: words('inform contact involve notify report instruct consult')},
      {gap: 3},
      {surface: words('board authorities authority police ombudsman council regulator lawyer solicitor')},
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
          'centre center agency standards protection rights association council ombudsman affairs organisation organization complaints champion',
        ),
      },
    ],
  },
]

/** Lawyers, courts, police, authorities. */
export const legal = {
  source,
  phrases: [
    `(hear|hearing) from (my|our|a|the) (${lawyer})`,
    `(my|our) (${lawyer}) (will contact you|will be in touch|will take over|will see you|will sue|will deal|is ready|is waiting|has been instructed|is prepared|is looking forward|is already)`,
    `(talk|speak) to (my|our) (${lawyer})`,
    '(have|having|need) to involve (my|our|a) (lawyer|solicitor|attorney|legal team)',
    `(my|our) (${lawyer}) (has|have|is|are) (been |) (copied in|copied|in copy|on copy)`,
    'passed to (my|our) (legal team|legal department|lawyer|lawyers|solicitor|solicitors|debt collectors)',
    '(i|we) (hereby |expressly |) reserve the right to (pursue further|take further|further)',
    '(the |) authorities (might|will|may|would) (also |) be interested',
    '(see|meet) you in court',
    '(we|i) (will|shall) see (you |each other |) in court',
    '(take|taking|drag|dragging|bring|bringing) (you|this|your company|amazon|it|the matter|the case|them) (all |straight |) to (court|small claims|the small claims|the courts|a tribunal|the tribunal|trial|law)',
    '(sue|suing) (you|your company|amazon|the company|for damages|your)',
    '(i|we) (will|shall|am going to|are going to|intend to|would have to) (sue|litigate|press charges)',
    "(i'll|we'll|i'd|we'd) (sue|press charges)",
    '(legal|court|criminal|judicial) (consequences|repercussions)',
    '(illegal|unlawful|fraud|theft|criminal) and you (will|are going to) pay',
    'it will be a matter for (the courts|the police|my lawyer|my solicitor)',
    "(i'll|we'll|i will|we will|i shall|we shall) be (contacting|calling|consulting|instructing|involving|informing) (my |our |a |the |) (solicitor|solicitors|lawyer|lawyers|attorney|police|bbb|ombudsman|regulator|authorities|trading standards)",
    "(i|we) (won't|will not|shall not|would not) hesitate to (contact|go to|involve|report|take|inform|instruct|sue|call the police|file)",
    '(next step|next stop|next move) (is|will be) (the |a |) (small claims|court|small claims court|ombudsman|regulator|police|solicitor)',
    '(i|we) (hereby |expressly |) reserve the right to (take|bring|pursue|initiate|start) (legal|court)',
    "(don't|do not) make (me|us) (call|involve|contact|sue|go to|get)",
  ],
  patterns: [...legalSteps, ...legalHints, ...legalInSight, ...legalUnderPressure],
} satisfies Lexicon
