import {missingClosingRule} from '@tactlint/core'

const context = {audience: 'support'} as const

/** Ends without a closing formula. */
export const missingClosing = missingClosingRule({
  wording: {
    none: {
      what: 'The message ends without a closing.',
      why: 'A closing with your name tells the reader that the message is complete and who wrote it.',
      instead: 'End with “Kind regards,” and your name.',
    },
  },
  line: {support: 'Kind regards,\n⟨your name⟩', customer: 'Kind regards,\n⟨your name⟩'},
  examples: [
    {
      context,
      bad: 'Hello,\n\nBox 3 of FBA15DJ9S3J5 is missing. Could you please count again?',
      good: 'Hello,\n\nBox 3 of FBA15DJ9S3J5 is missing. Could you please count again?\n\nKind regards,\n⟨your name⟩',
    },
    {
      context,
      bad: 'Hello,\n\nBox 3 of FBA15DJ9S3J5 is missing. Could you please count again?\n\nNora Lind',
      good: 'Hello,\n\nBox 3 of FBA15DJ9S3J5 is missing. Could you please count again?\n\nKind regards,\nNora Lind',
    },
    {context, bad: 'Hello, thank you for the label that you sent on 3 March. Box 3 is missing.'},
    {context, bad: 'Good day,\n\nbox 3 is missing. Could you please count again?'},
    {context, bad: 'Hello,\n\nthanks for your answer, Ben. Box 3 is still missing. Please count again.'},
    {context, bad: 'Hello, box 3 is missing. Thank you for counting again.\n\nOrder 112-4738291-5047863'},
    {context, bad: 'Hello, box 3 is missing. Thanks, I need it this week.'},
    {context, allowed: 'Hello, box 3 is missing. Thanks Nora'},
    {context, allowed: 'Hello, box 3 is missing.\n\nThanks,\nNora\n\nP.S. It has a red lid.'},
    {context, allowed: 'Hello, box 3 is missing.\n\nThank you\n\n—\nNora Lind\nHead of Logistics, Lind Toys'},
    {context, allowed: 'Hello, box 3 is missing.\n\nBest,\nNora'},
    {context, allowed: 'Hello, box 3 is missing. Could you count again? Many thanks, Nora'},
    {context, allowed: 'Hello, box 3 is missing.\n\nThank you for your help!\n\nNora Lind\nLind Toys'},
    {context, allowed: 'Hello, box 3 is missing.\n\nYours faithfully,\nNora Lind'},
    {context, allowed: 'Hello, box 3 is missing.\n\nLooking forward to your reply,\nNora'},
    {context, allowed: 'Hello, box 3 is missing.\n\nWith respect,\nNora Lind'},
    {context, allowed: 'Hello, box 3 is missing.\n\nAll yours in the north,\nNora'},
    {context, allowed: 'Hello, box 3 is missing.\n\nBye for now\nNora'},
    {context, allowed: 'Hello, box 3 is missing. Thanks for counting again before the sale starts, Nora'},
    {context, allowed: 'Hello, box 3 is missing.\n\nThanks for your patience while we look for it.\n\nNora'},
    {context, allowed: 'Hello, box 3 is missing.\n\n{{signature}}'},
    {context, allowed: 'Dear Seller Performance Team,\n\nASIN {{asin}} uses our name.\n\nDate: {{today}}'},
    {context: {audience: 'support', extent: 'fragment'}, allowed: 'Box 3 is missing.'},
    {allowed: 'Hello, box 3 is missing.'},
  ],
})
