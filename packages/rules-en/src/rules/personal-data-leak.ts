import {personalDataLeakRule} from '@tactlint/core'

/** The number of a card or of a person. */
export const personalDataLeak = personalDataLeakRule({
  wording: {
    'payment-card': {
      what: 'The message holds the number of a payment card.',
      why: 'Whoever reads it, or a copy of it, can pay with the card, and no desk needs more than the last four digits.',
      instead: 'Write only the last four digits.',
    },
    'personal-number': {
      what: 'The message holds a personal identity number.',
      why: 'Messages are copied and kept, and the number can be misused by whoever sees it.',
      instead: 'Leave it out; where it is needed, the desk has a safe form for it.',
    },
  },
  examples: [
    {
      bad: 'The refund should go to card 4111 1111 1111 1111, please.',
      good: 'The refund should go to card •••• •••• •••• 1111, please.',
    },
    {bad: 'I paid with 378282246310005 on 3 March.'},
    {bad: 'My CPR number is 070761-4285.', good: 'My CPR number is ••••••-••••.'},
    {bad: 'You wrote: “Your card 5555 5555 5555 4444 was declined.”'},
    {allowed: 'I paid with the card ending in 1111. The tracking number is 9400110898825022579493.'},
    {allowed: 'Case 4111111111111112, order 112-4738291-5047863, EAN 4006381333931.'},
    {allowed: 'Please pay back to the account DK50 0040 0440 1162 43.'},
  ],
})
