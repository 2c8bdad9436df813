import {coerciveThreatRule, textOf, type Facts, type Found} from '@tactlint/core'
import {coercion} from '../lexicon/threats/coercion.js'
import {legal} from '../lexicon/threats/legal-steps.js'
import {marked} from './marked.js'
import {withoutThreat} from './without-threat.js'
import {afterIn, beforeIn, isConditional, isNotTheWriters, wordsIn} from './whose-words.js'

/** “I will leave a good review”, “we will share it online as agreed”, “otherwise I will return it myself”. */
const friendly =
  /(?<![a-zà-ÿ])(?:as soon as|with pleasure|for you|when i have|once i have|good|great|positive|nice|glowing|excellent|honest|5-star|five-star|five star|happy|gladly|happily|recommend you|myself|in the meantime|let you|see if|see whether|let me|(?:share|check|confirm|discuss|agree)[a-zà-ÿ]* (?:[a-zà-ÿ]+ ){0,3}with you|you on|you by|you when|(?:close|open|cancel|leave|share|update)[a-zà-ÿ]* (?:[a-zà-ÿ]+ ){0,2}(?:ticket|case|request))(?![a-zà-ÿ])/i

/** Whom it would make happy is somebody else. */
const gladToHaveUs: ReadonlySet<string> = new Set([
  'plenty of other suppliers would be glad',
  'your competitor would be glad of us',
  'you are about to lose a customer',
])

/** “I am moving to another provider”, “I will leave a review”: with nothing complained of and nothing asked for it, plans are told. */
const plans: ReadonlySet<string> = new Set([
  'I will go to a competitor',
  'I am thinking about switching to another provider',
  'I will leave a bad review',
  'I will post it on Twitter',
  'I run a group, and they would love to hear it',
  'followers who will be interested',
])
const isPlan = ({entry, sentence}: Found, {acts}: Facts): boolean =>
  plans.has(entry) &&
  (entry !== 'I will go to a competitor' ||
    /(?<![a-z])(?:because|since|as)(?![a-z])/i.test(textOf(sentence))) &&
  !acts.some(({act}) => act === 'complaint') &&
  !/(?<![a-z])(?:if|unless|otherwise|or|until|bad|worst|one|negative|elsewhere|so|media|press|not|never|nobody|avoid|warn\w*|stop)(?![a-z])/i.test(
    textOf(sentence),
  )

/** “If it cannot be repaired, we will buy a new one”, “our last order before the holidays”. */
const isOrdinary = (found: Found): boolean =>
  /(?<![a-z])(?:buy|find|get|order) a new ones?$/i.test(wordsIn(found)) ||
  (/last [a-z]+$/i.test(wordsIn(found)) &&
    /^ (?:before|of|this|in|until|for (?:now|this))(?![a-z])/i.test(afterIn(found)))

/** “The house rules leave me no choice there.” */
const isBound = (found: Found): boolean =>
  /no (?:other )?choice$/i.test(wordsIn(found)) &&
  /(?<![a-zà-ÿ])(?:rules?|laws?|regulations?|terms|contract|policy|act|statutes?)(?: of [a-z\d]+)? $/i.test(
    beforeIn(found),
  )

/** “Or I will post this on Twitter.” */
export const coerciveThreat = coerciveThreatRule({
  phrases: {threat: coercion},
  marked,
  isHarmless: (found, {facts}) =>
    isNotTheWriters(found) ||
    isPlan(found, facts) ||
    isOrdinary(found) ||
    isBound(found) ||
    (!gladToHaveUs.has(found.entry) && friendly.test(wordsIn(found) + afterIn(found).slice(0, 30))) ||
    (isConditional(found) && /^if you (?:need|have|want|like|prefer)/i.test(wordsIn(found))),
  rewrite: withoutThreat,
  beside: [legal],
  wording: {
    threat: {
      what: '“{words}” threatens the reader.',
      why: 'A threat moves the talk from your case to a conflict, and the person who reads it can often not decide.',
      instead: 'Say what you need, and by which date.',
    },
  },
  examples: [
    {
      bad: 'Could you please have the line checked? Otherwise we will switch to another provider.',
      good: 'Could you please have the line checked?',
    },
    {
      bad: 'Please send the refund by 3 March, or I will post this on Twitter.',
      good: 'Please send the refund by 3 March.',
    },
    {
      bad: 'Please send the refund by 3 March, or I will cancel the contract, and my boss waits for it.',
    },
    {
      bad: 'Please send it again. Otherwise I will cancel my plan, and I will post this on Facebook. Thanks.',
      good: 'Please send it again. Thanks.',
    },
    {bad: 'I’ll leave a one-star review everywhere.'},
    {bad: 'You will lose a loyal customer.'},
    {bad: 'My wife and I will never fly with you again.'},
    {bad: 'You leave me no choice but to share this with the press.'},
    {bad: 'This is your last chance.'},
    {bad: 'Everyone will hear about it.'},
    {bad: 'Pay within seven days, or we will close your account.'},
    {bad: 'If you decline it, I’ll move my whole catalogue to another marketplace.'},
    {bad: 'You will be reading about it on every review page.'},
    {bad: 'My followers (I have 900) will learn how you treat makers.'},
    {bad: 'I have a cousin who works for the local paper.'},
    {bad: 'Should the money not be here on Friday, we switch off your line.'},
    {bad: 'Or my bank will have to take it back, and you won’t get another penny from me.'},
    {allowed: 'If it cannot be delivered before Friday, I would like to cancel the order.'},
    {context: {audience: 'customer'}, allowed: 'The house rules of 2019 leave me no choice there.'},
    {allowed: 'If we do not hear from you, we will close the ticket.'},
    {allowed: 'Do you mind if I move the appointment? Should I leave the box at the door?'},
    {allowed: 'I know what I can do with the old one. You will see the charge on your statement.'},
    {allowed: 'If you move to another flat, we can move your contract.'},
    {allowed: 'A buyer left a one-star review with personal data.'},
    {allowed: 'We posted the update on Twitter as agreed.'},
    {allowed: 'Please choose red or else the blue variant.'},
    {allowed: 'If the form is not sent by 3 March, the listing closes.'},
    {allowed: 'We may lose customers because they cannot find the product.'},
    {allowed: 'The coupon is called “Last Chance”.'},
    {allowed: 'I will gladly leave a good review.'},
    {allowed: 'Could you send it again? Otherwise I will pick it up on Monday.'},
    {allowed: 'The buyer says that he will post it on Facebook.'},
  ],
})
