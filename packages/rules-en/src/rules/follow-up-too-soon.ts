import {followUpTooSoonRule} from '@tactlint/core'

const sent = {audience: 'support', stage: 'follow-up', sentAt: '2026-03-04T09:00:00Z'} as const

/** Asks again before a day has passed. */
export const followUpTooSoon = followUpTooSoonRule({
  wording: {
    soon: {
      what: 'You wrote about this less than {hours} hours ago.',
      why: 'A second message so soon often moves the case to the end of the queue.',
      instead: 'Wait one working day, then ask for news.',
    },
  },
  examples: [
    {
      context: {...sent, lastContactAt: '2026-03-03T20:00:00Z'},
      bad: 'Hello, is there any news about order 84-20931?',
    },
    {
      context: {...sent, sentAt: '2026-03-04', lastContactAt: '2026-03-04'},
      bad: 'Hello, I wrote this morning. Is there any news?',
    },
    {
      context: {...sent, lastContactAt: '2026-03-02T20:00:00Z'},
      allowed: 'Hello, is there any news about order 84-20931?',
    },
    {
      context: {...sent, lastContactAt: '2026-03-04T08:00:00Z', thread: [{from: 'reader'}]},
      allowed: 'Thank you for your question. The number is 84-20931.',
    },
    {
      context: {...sent, stage: 'first', lastContactAt: '2026-03-04T08:00:00Z'},
      allowed: 'Hello, box 3 of order 84-20931 is missing.',
    },
    {context: {stage: 'follow-up'}, allowed: 'Hello, is there any news about order 84-20931?'},
  ],
})
