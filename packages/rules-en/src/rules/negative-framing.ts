import {negativeFramingRule, rangeOf, type FoundPhrase, type Rewrite} from '@tactlint/core'
import {harmlessRefusals, refusals, waysForward} from '../lexicon/refusals.js'
import {beforeIn, isConditional} from './whose-words.js'

const context = {audience: 'customer'} as const

/** The refusal stays true; what is possible stands behind it. */
function whatIsPossible({sentence, text}: FoundPhrase<'refusal'>): readonly Rewrite[] {
  const {start, end} = rangeOf(sentence)
  const at = start + text.slice(start, end).trimEnd().length
  return /[.!]$/u.test(text.slice(start, at))
    ? [{edits: [{start: at, end: at, text: ' What we can do is ⟨what you can offer⟩.'}], blanks: 1}]
    : []
}

/** “We cannot refund this order.” and nothing that helps. */
export const negativeFraming = negativeFramingRule({
  phrases: {refusal: refusals},
  harmless: harmlessRefusals,
  waysForward,
  // “If we cannot deliver, …” refuses nothing.
  isHarmless: found =>
    isConditional(found) || /(?<!\p{L})(?:if|in case|should|unless|until|why) $/iu.test(beforeIn(found)),
  rewrite: whatIsPossible,
  wording: {
    refusal: {
      what: '“{words}” says what is not possible, and nothing says what is.',
      why: 'The customer is left without a next step and will write again.',
      instead: 'Add what you can do, or what the customer can do.',
    },
  },
  examples: [
    {
      context,
      bad: 'Unfortunately, we cannot refund this order.',
      good: 'Unfortunately, we cannot refund this order. What we can do is ⟨what you can offer⟩.',
    },
    {context, bad: 'We are not able to recall a transfer once it has been paid out. The case is closed.'},
    {context, bad: 'There is nothing we can do.'},
    {context, bad: 'Your request has been declined.'},
    {context, bad: 'We do not offer instalments.'},
    {
      context,
      allowed: 'Unfortunately we cannot refund this order; we can send a replacement today.',
    },
    {
      context,
      allowed: 'The blue vase is no longer made, so we cannot replace it. Would you prefer the green one?',
    },
    {context, allowed: 'We cannot wait to see the new design!'},
    {context, allowed: 'We can’t thank you enough.'},
    {context, allowed: 'The message reads “We cannot process your card”.'},
    {context, allowed: 'If we cannot deliver on Monday, the driver leaves a card.'},
    {context: {audience: 'support'}, allowed: 'We cannot change the title ourselves.'},
    {allowed: 'We cannot refund this order.'},
  ],
})
