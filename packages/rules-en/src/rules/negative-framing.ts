import {
  negativeFramingRule,
  rangeOf,
  textOf,
  type Found,
  type FoundPhrase,
  type Rewrite,
} from '@tactlint/core'
import {withApostrophes} from '../contractions.js'
import {refusals} from '../lexicon/refusals/refusals.js'
import {harmlessRefusals, waysForward} from '../lexicon/refusals/ways-forward.js'
import {marked} from './marked.js'
import {afterIn, beforeIn, isConditional, wordsIn} from './whose-words.js'

const context = {audience: 'customer'} as const

const offer = 'What we can do is ⟨what you can offer⟩.'

/** The refusal stays true; what is possible stands behind it. “There is nothing we can do” would belie it and gives way. */
function whatIsPossible({range, sentence, text, reading}: FoundPhrase<'refusal'>): readonly Rewrite[] {
  const {start, end} = rangeOf(sentence)
  // One offer is for all refusals of a paragraph, behind the last of them.
  const isOfferedLater = reading
    .found(refusals)
    .some(
      other => other.start >= end && !isConditional(other) && !text.slice(end, other.start).includes('\n\n'),
    )
  if (isOfferedLater) return []
  const at = start + text.slice(start, end).trimEnd().length
  if (!/[.!]$/.test(text.slice(start, at))) return []
  const isAll = !/[a-zà-ÿ]{3}/i.test(
    text.slice(range.end, at).replace(/can do|for you|about (?:it|this|that)/gi, ''),
  )
  return /(?:nothing|not (?:much|anything))(?: [a-z]+){0,2} (?:we|i)(?: can do)?$/i.test(
    text.slice(range.start, range.end),
  ) && isAll
    ? [{edits: [{start, end: at, text: offer}], blanks: 1}]
    : [{edits: [{start: at, end: at, text: ` ${offer}`}], blanks: 1}]
}

/** “…, but the warranty covers it”, “not before Monday”: the sentence goes on with what is possible. */
const goesOn =
  /(?<![a-zà-ÿ])(?:but|whereas|while|before|until|earlier than|sooner than|without|unless)(?![a-zà-ÿ])(?! (?:not|that is|that's|it is|it's|rules|this is))/i

/** “I know the letters inside can't be replaced”: what nobody can give back is regretted. */
const isRegretted = (found: Found): boolean =>
  /(?:replaced|undone|brought back|bought again|made again)$/i.test(wordsIn(found)) &&
  /(?<![a-z])(?:know|knows|realise|realize|understand|aware|appreciate|imagine|sorry)(?: that)?(?: [a-z]+){1,6} $/i.test(
    beforeIn(found),
  )

/** “We cannot refund this order.” and nothing that helps. */
export const negativeFraming = negativeFramingRule({
  phrases: {refusal: refusals},
  marked,
  harmless: harmlessRefusals,
  waysForward,
  // “Please contact us if you have further questions” is in every answer; “you will not receive” offers nothing.
  isWayForward: ({sentence, start, end}) =>
    // “It will be sent back to you or scrapped” gives nothing.
    !/^ back(?: to you)?(?![a-z])/i.test(textOf(sentence).slice(end - rangeOf(sentence).start)) &&
    !/(?<![a-zà-ÿ])(?:any|further|other|more) (?:further )?questions?(?![a-zà-ÿ])/i.test(textOf(sentence)) &&
    !/(?:not|never|no longer|n['’]t|cannot|(?:when|whether|how)(?: [a-z]+){0,2}) $/i.test(
      withApostrophes(textOf(sentence).slice(0, start - rangeOf(sentence).start)),
    ),
  // “If we cannot deliver, …” refuses nothing.
  isHarmless: found =>
    isConditional(found) ||
    isRegretted(found) ||
    goesOn.test(afterIn(found)) ||
    /(?<![a-zà-ÿ])(?:should|why|(?:if|in case|unless|until|when|which)(?: [a-zà-ÿ'’-]+){0,5}) $/i.test(
      beforeIn(found),
    ),
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
    {context, bad: 'There is nothing we can do.', good: 'What we can do is ⟨what you can offer⟩.'},
    {context, bad: 'Your request has been declined.'},
    {context, bad: 'Sunday deliveries aren’t offered in your area.'},
    {context, bad: 'The warranty has run out, and a repair is out of the question.'},
    {context, bad: 'That is why nothing can be refunded. A refund of the fee is not possible.'},
    {context, bad: 'We do not offer instalments.'},
    {context, bad: 'None of the receipts qualifies.'},
    {context, allowed: 'If a parcel is not collected, it comes back to us.'},
    {context, allowed: 'You will not be charged.'},
    {
      context,
      allowed: 'Unfortunately we cannot refund this order; we can send a replacement today.',
    },
    {
      context,
      allowed: 'The blue vase is no longer made, so we cannot replace it. Would you prefer the green one?',
    },
    {
      context,
      allowed: 'Returns after 30 days are not possible, but the warranty covers the pump until 2027.',
    },
    {context, allowed: 'We could not deliver the parcel on 3 March. The driver will try again tomorrow.'},
    {context, allowed: 'We will not send you any more newsletters. Your account is now closed.'},
    {context, allowed: 'We do not send passwords by email.'},
    {context, allowed: 'I am not able to open the file. Is there a PDF?'},
    {context, allowed: 'The kettle cannot be repaired. You get a new one, and it arrives on Friday.'},
    {context, allowed: 'We cannot wait to see the new design!'},
    {context, allowed: 'We can’t thank you enough.'},
    {context, allowed: 'The message reads “We cannot process your card”.'},
    {context, allowed: 'If we cannot deliver on Monday, the driver leaves a card.'},
    {context: {audience: 'support'}, allowed: 'We cannot change the title ourselves.'},
    {allowed: 'We cannot refund this order.'},
  ],
})
