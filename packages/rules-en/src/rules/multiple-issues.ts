import {multipleIssuesRule} from '@tactlint/core'

const context = {audience: 'support', stage: 'first'} as const

export const multipleIssues = multipleIssuesRule({
  wording: {
    second: {
      what: '“{words}” is a second matter in the same message.',
      why: 'Two teams may have to answer, and the case is often closed when the first matter is solved.',
      instead: 'Write a message of its own about it.',
    },
  },
  examples: [
    {
      context,
      bad: 'Hello,\n\nour shipment FBA15DJ9S3J5 is 12 units short. Could you recount it?\n\nThe title of our product B00X4WHP5E is wrong. Please correct it.',
    },
    {context, allowed: 'My order 58-70431 arrived broken. I would like a refund for order 58-70431.'},
    {
      context,
      allowed:
        'Our shipment FBA15DJ9S3J5 is short: 12 units of our product B00X4WHP5E are missing. Could you recount it?',
    },
    {
      context: {audience: 'customer'},
      allowed: 'Your order 58-70431 is on its way. Please tell us when it arrives.',
    },
  ],
})
