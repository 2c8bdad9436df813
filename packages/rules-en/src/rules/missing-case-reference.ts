import {missingCaseReferenceRule} from '@tactlint/core'

const again = {audience: 'support', stage: 'follow-up', channel: 'email'} as const

/** A reminder that does not say of what. */
export const missingCaseReference = missingCaseReferenceRule({
  wording: {
    none: {
      what: 'The message is about an earlier one and names no case number.',
      why: 'Without it the reader cannot find what was written before, and the case starts anew.',
      instead: 'Add the number of the case or the ticket.',
    },
  },
  line: 'Case number: ⟨case number⟩',
  examples: [
    {
      context: {audience: 'support'},
      bad: 'Hello,\n\nI am following up on my earlier message. Could you please tell me how it stands?',
      good: 'Hello,\n\nCase number: ⟨case number⟩\n\nI am following up on my earlier message. Could you please tell me how it stands?',
    },
    {context: again, bad: 'Hello, is there any news about my refund? Could you please let me know?'},
    {context: again, allowed: 'Following up on case 1234567890: is there any news?'},
    {context: {...again, subject: 'Case 1234567890'}, allowed: 'Is there any news about my refund?'},
    // Sent as a reply, it stands below what it is about.
    {
      context: {...again, subject: 'Re: your refund'},
      allowed: 'Thank you for your reply. Is there any news?',
    },
    // In the mail program's own language.
    {context: {...again, subject: 'RV: your refund'}, allowed: 'Is there any news about my refund?'},
    {
      context: {...again, thread: [{from: 'reader', text: 'We will look into it.'}]},
      allowed: 'Is there any news about my refund?',
    },
    {context: again, allowed: 'Is there any news about order 58-70431?'},
    {context: {...again, channel: 'chat'}, allowed: 'Is there any news about my refund?'},
    {
      context: {audience: 'support', stage: 'first'},
      allowed: 'Could you please tell me how I can return a jacket?',
    },
    {
      context: {audience: 'customer'},
      allowed: 'I am following up on your message. Is there anything else we can do?',
    },
    {allowed: 'There are still 12 units in stock.'},
  ],
})
