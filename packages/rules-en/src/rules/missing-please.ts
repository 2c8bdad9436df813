import {missingPleaseRule} from '@tactlint/core'
import {soften} from './soften.js'

const context = {audience: 'support'} as const

/** “I want a refund.” and nothing that asks politely. */
export const missingPlease = missingPleaseRule({
  soften,
  wording: {
    none: {
      what: '“{words}” says what you want, and nothing in the message asks politely.',
      why: 'A polite question costs nothing and makes people want to help.',
      instead: 'Write “Could you please …?” or “I would like …, please.”',
    },
  },
  examples: [
    {
      context,
      bad: 'Hello, the vase in order 84-20931 is broken. I want a refund.',
      good: 'Hello, the vase in order 84-20931 is broken. I would like a refund, please.',
    },
    {
      context,
      bad: 'Hello, I was charged twice for order 84-20931. I want you to check the second payment. Thank you.',
      good: 'Hello, I was charged twice for order 84-20931. Could you please check the second payment? Thank you.',
    },
    {context, bad: 'I need my invoice for order 84-20931 today.'},
    {context, allowed: 'Could you please send me the invoice for order 84-20931?'},
    {context, allowed: 'I would appreciate a new count of box 3.'},
    {context, allowed: 'Would it be possible to get the invoice? I need it for my tax return.'},
    {context, allowed: 'I want a refund for the vase. Could you tell me how to send it back?'},
    {context, allowed: 'Kindly confirm the quantity.'},
    {context, allowed: 'Might I have the invoice by post? I need it for my tax return.'},
    {context, allowed: 'It would help us a lot if you restored the picture. I want to keep the old one.'},
    {context, allowed: 'Any way you could resend it? I want to know the date.'},
    {context, allowed: 'Could the page allow an apostrophe? I need to change my name.'},
    {context, allowed: 'The vase arrived and is beautiful.'},
    {context: {audience: 'customer'}, allowed: 'I need the number of your order to find it.'},
    // Who reads it is not known.
    {allowed: 'I want the list by Monday.'},
  ],
})
