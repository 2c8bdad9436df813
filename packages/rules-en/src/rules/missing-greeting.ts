import {missingGreetingRule} from '@tactlint/core'

const context = {audience: 'support'} as const

/** Begins with the matter at once. */
export const missingGreeting = missingGreetingRule({
  wording: {
    none: {
      what: 'The message starts without a greeting.',
      why: 'A greeting shows that you write to a person.',
      instead: 'Start with “Hello,” or with the name of the reader.',
    },
  },
  line: {support: 'Hello,', customer: 'Hello,'},
  examples: [
    {
      context,
      bad: 'Box 3 of FBA15DJ9S3J5 is missing. Could you please count again?',
      good: 'Hello,\n\nBox 3 of FBA15DJ9S3J5 is missing. Could you please count again?',
    },
    {context: {audience: 'customer', channel: 'email'}, bad: 'Your parcel was sent today.'},
    // A macro that the help desk wraps.
    {context: {audience: 'customer'}, allowed: 'Your parcel was sent today.'},
    {context, allowed: 'Hello Seller Support team,\n\nBox 3 is missing.'},
    {context, allowed: 'Dear Ms Jensen, box 3 is missing.'},
    {context, allowed: 'To whom it may concern:\n\nBox 3 is missing.'},
    {context, allowed: 'Anna,\n\nthank you for the call. Box 3 is still missing.'},
    {context, allowed: 'Good morning! Box 3 is missing.'},
    {context, allowed: 'Evening, box 3 is missing.'},
    {context, allowed: 'To whom it may concern: the machine tells me that box 3 is missing.'},
    {context, bad: 'Evening classes were cancelled. Box 3 is missing.'},
    {context, allowed: 'Helloooo, box 3 is missing!'},
    {context, allowed: 'To the returns desk, good day. Box 3 is missing.'},
    {context, allowed: 'Billing team,\n\nBox 3 is missing.'},
    {context, bad: 'Service has been down since Monday. Could you please look at it?'},
    {context, bad: 'To the support team I sent two photos on 3 March. Box 3 is missing.'},
    {context, bad: 'Good morning was what the driver said. Then he left. Please send box 3 again.'},
    {context, bad: 'Box 3 is missing. Hello? Could you please count again?'},
    {context, bad: 'Certainly! Box 3 is the one that is missing. Could you please count again?'},
    {context, allowed: 'Ms Poe – box 3 is missing.'},
    {context, allowed: 'Your order has been sent today!\n\nDear Ms Poe,\n\nBox 3 is on its way.'},
    // Nobody says that this is a whole message.
    {allowed: 'Can you send us the invoice of 3 March?'},
    {
      context: {audience: 'support', channel: 'chat', stage: 'first'},
      bad: 'Box 3 is missing.',
      good: 'Hello,\n\nBox 3 is missing.',
    },
    {context: {audience: 'support', channel: 'chat'}, allowed: 'Box 3 is missing.'},
    {context: {audience: 'customer', extent: 'fragment'}, allowed: 'Your parcel was sent today.'},
    {allowed: 'Box 3 is missing.'},
  ],
})
