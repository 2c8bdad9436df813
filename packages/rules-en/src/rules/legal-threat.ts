import {legalThreatRule} from '@tactlint/core'
import {coercion} from '../lexicon/threats/coercion.js'
import {legal} from '../lexicon/threats/legal-steps.js'
import {marked} from './marked.js'
import {withoutThreat} from './without-threat.js'
import {afterIn, isNotTheWriters} from './whose-words.js'

/** “I will send the police report”, “the court order”. */
const papers = /^ (?:reports?|reference|number|certificate|record|order|fees?|date|grant|file)(?![a-zà-ÿ])/i

/** “You will hear from my lawyer.” */
export const legalThreat = legalThreatRule({
  phrases: {threat: legal},
  marked,
  isHarmless: found => isNotTheWriters(found) || papers.test(afterIn(found)),
  rewrite: withoutThreat,
  beside: [coercion],
  wording: {
    threat: {
      what: '“{words}” threatens with legal steps.',
      why: 'From there on a support team may often not answer at all: the case goes to the lawyers.',
      instead: 'Say what you need, and by which date. If you mean it, let a lawyer write.',
    },
  },
  examples: [
    {
      bad: 'Please send the refund by 3 March. Otherwise you will hear from my lawyer.',
      good: 'Please send the refund by 3 March.',
    },
    {
      bad: 'Please send the refund. If it is not here by then, I will sue you. Thanks.',
      good: 'Please send the refund. Thanks.',
    },
    {bad: 'If the refund is not here by 3 March, I will sue you. Thanks.'},
    {bad: 'I will sue you.'},
    {bad: 'Failing that, the matter will be passed to our solicitor.'},
    {bad: 'If the sum does not arrive by then, I shall instruct my solicitor without further notice.'},
    {bad: 'We will have no choice but to take legal action.'},
    {bad: 'I’ll take you to court.'},
    {bad: 'I am going to report you to the police.'},
    {bad: 'If this is not settled by Friday, I turn to the press, and then I will go to the ombudsman.'},
    {bad: 'Let us see what the regulator thinks of it.'},
    {allowed: 'We received a court order dated 2 March about ASIN B00X4WHP5E.'},
    {allowed: 'If you are not satisfied with our answer, you may turn to the ombudsman.'},
    {allowed: 'I will send you the police report as soon as I have it.'},
    {allowed: 'Our lawyer prepared the certificate that is attached.'},
    {allowed: 'My lawyer has asked for the closing balance.'},
    {allowed: 'Is it legal to sell this item in Japan?'},
    {allowed: 'The complainant threatened to sue us, see the mail.'},
    {allowed: 'We do not want to take legal action.'},
    {allowed: 'I reported the theft of the parcel to the police on 3 March.'},
    {allowed: 'The tribunal will decide on 5 May. The hearing is in the court house.'},
  ],
})
