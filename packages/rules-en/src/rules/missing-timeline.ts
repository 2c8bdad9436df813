import {missingTimelineRule} from '@tactlint/core'
import {source} from '../lexicon/source.js'

const times =
  '(several times|many times|multiple times|a few times|countless times|two times|three times|four times|five times|twice|repeatedly|again and again|over and over|numerous times)'

const repeated = {
  source,
  phrases: [
    `(i|we) (have |already |have already |) (written|wrote|contacted|called|emailed|e-mailed|messaged|phoned|asked|reported|complained|chased|reminded) (you |to you |your team |support |customer service |about this |) ${times}`,
    `(i|we) (have |) ${times} (written|wrote|contacted|called|emailed|asked|reported|chased)`,
    '(despite|after) (several|many|multiple|repeated|numerous|two|three) (emails|e-mails|messages|calls|phone calls|reminders|requests|attempts)',
  ],
}

/** A course of events without its days. */
export const missingTimeline = missingTimelineRule({
  repeated,
  wording: {
    undated: {
      what: '“{words}” without the days.',
      why: 'With the days the reader finds the earlier messages and sees how long it has taken.',
      instead: 'Write when it was: “on 1, 3 and 5 March”.',
    },
  },
  examples: [
    {
      context: {audience: 'support'},
      bad: 'I have contacted you several times about order 58-70431, without an answer.',
    },
    {context: {audience: 'support'}, bad: 'Despite several e-mails the fee for B0CK7T2QM8 is still wrong.'},
    {
      context: {audience: 'support'},
      allowed: 'I wrote to you on 1, 3 March and 5 March about order 58-70431, three times in all.',
    },
    {
      context: {audience: 'support'},
      allowed: 'I have contacted you several times, on 1 March and on 5 March, about order 58-70431.',
    },
    {context: {audience: 'support'}, allowed: 'I have contacted you several times in case 1234567890.'},
    {
      context: {audience: 'support'},
      allowed: 'The log shows that the job ran several times. Could you please check?',
    },
    {context: {audience: 'customer'}, allowed: 'We have called you several times and did not reach you.'},
    {context: {audience: 'support'}, allowed: 'The buyer says “I have contacted you several times”.'},
  ],
})
