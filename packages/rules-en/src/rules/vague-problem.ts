import {vagueProblemRule, type Lexicon} from '@tactlint/core'
import {source} from '../lexicon/source.js'

const problems = {
  source,
  phrases: [
    "(it|this|that|everything|nothing|the app|the site|the website|the page) (does not|doesn't|is not|isn't|did not|didn't) work",
    '(it|this) (is|was) (broken|not working|not right|wrong)',
    "(it|this) (isn't|wasn't) (working|right)",
    '(i|we) (have|had|am having|are having|got) (a|some|several|many) (problem|problems|issue|issues|trouble|troubles|difficulties)',
    '(there is|there are|there was|there seems to be) (a|some) (problem|problems|issue|issues|error|mistake)',
    '(something|sth) (is|was|went|must be|seems) (wrong|not right|off|broken)',
  ],
} satisfies Lexicon

const amounts = {
  source,
  phrases: [
    '(some|several|a few|a couple of|many|a number of) (of (my|our|the) |)(orders|parcels|packages|listings|asins|shipments|invoices|products|items)',
  ],
} satisfies Lexicon

const context = {audience: 'support', stage: 'first'} as const

export const vagueProblem = vagueProblemRule({
  problems,
  amounts,
  wording: {
    what: {
      what: '“{words}” says that something is wrong, but not what.',
      why: 'Without what happens, where and since when, nobody can look for the cause.',
      instead: 'Say what you did, what you expected and what you saw instead.',
    },
    which: {
      what: '“{words}” leaves open which ones.',
      why: 'The reader can look up nothing without their numbers.',
      instead: 'List their numbers.',
    },
  },
  examples: [
    {context, bad: "Hello,\n\nit doesn't work. Could you please help?\n\nKind regards,\nNora"},
    {context, bad: 'I have a problem with your app. Please help me.'},
    {context, bad: 'Some of my orders are missing. Could you please find them?'},
    {context, allowed: "It doesn't work: the upload stops at step 3 with error 8541. Could you please help?"},
    {context, allowed: 'Some orders are missing: 58-70431 and 58-70433. Could you please find them?'},
    {context, allowed: 'The screen says “It does not work”. What does that mean?'},
    {context, allowed: "The app doesn't work. It has not started since the update of 3 March. Please help."},
    {context: {audience: 'customer'}, allowed: 'I am sorry that it does not work. Please send us a photo.'},
  ],
})
