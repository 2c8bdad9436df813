import {missingGreetingRule} from '@tactlint/core'

const context = {audience: 'support'} as const

/** A kind of core with the data of your language. The compiler names what is missing. */
export const missingGreeting = missingGreetingRule({
  wording: {
    none: {
      what: 'The message starts without a greeting.',
      why: 'A greeting shows that you write to a person.',
      instead: 'Start with “Hello,” or with the name of the reader.',
    },
  },
  line: {support: 'Hello,', customer: 'Dear ⟨name⟩,'},
  // The tests of the rule, and its documentation: `bad` must be found and become `good`, `allowed` holds the traps.
  examples: [
    {
      context,
      bad: 'Order 58-70431 has not arrived.',
      good: 'Hello,\n\nOrder 58-70431 has not arrived.',
    },
    {context, allowed: 'Good morning! Order 58-70431 has not arrived.'},
    {allowed: 'Order 58-70431 has not arrived.'},
  ],
})
