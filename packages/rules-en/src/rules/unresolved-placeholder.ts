import {unresolvedPlaceholderRule} from '@tactlint/core'

const toSend = {template: false} as const

/** A mark that nobody filled in. */
export const unresolvedPlaceholder = unresolvedPlaceholderRule({
  wording: {
    identifier: {
      what: '“{words}” is not filled in.',
      why: 'The reader cannot find the case without the number and has to ask for it.',
      instead: 'Write the number before you send the message.',
    },
    date: {
      what: '“{words}” is not filled in.',
      why: 'The reader does not know when it is or was, and has to ask.',
      instead: 'Write the date before you send the message.',
    },
    other: {
      what: '“{words}” is not filled in.',
      why: 'The reader misses the information and sees that the text is a template.',
      instead: 'Write the information, or delete the mark, before you send the message.',
    },
  },
  examples: [
    {context: toSend, bad: 'Dear {{customer_name}},\n\nThank you for your message of 3 March.'},
    {context: toSend, bad: 'Your parcel will arrive on [insert date].'},
    {context: toSend, bad: 'We refer to your letter of dd/mm/yyyy. You get £XX back by XX May.'},
    {
      context: toSend,
      allowed: 'Please enter the day in the format dd/mm/yyyy. The coat in size XX is sold out.',
    },
    {context: toSend, bad: 'I write about order [ORDER NUMBER]. Has it been sent?'},
    {context: toSend, bad: 'My customer number is ____________. Could you please check the line?'},
    {bad: 'Hello,\n\norder [order number] of 3 March 2026 has not arrived. Could you check where it is?'},
    {context: {template: true}, allowed: 'Dear {{first_name}},\n\nThank you for your order {{order_id}}.'},
    {allowed: 'Dear {{first_name}},\n\nThank you for your order {{order_id}}.'},
    {context: toSend, allowed: 'Your e-mail begins with “Dear {{first_name}}” instead of my name.'},
    {context: toSend, allowed: 'The template prints `{{order_id}}` as it stands.'},
    {context: toSend, allowed: 'The mugs are in boxes [3] and [4]. They come in size XXL.'},
    {context: toSend, allowed: 'He wrote “I recieved [sic] it”, and the price is <20 EUR.'},
    {context: toSend, allowed: 'Signature\n\n______________________'},
  ],
})
