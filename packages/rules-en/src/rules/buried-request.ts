import {buriedRequestRule} from '@tactlint/core'

const context = {audience: 'support', stage: 'first'} as const

export const buriedRequest = buriedRequestRule({
  leaning: `it its this that these those they them their there then so such one ones same above he she his her him therefore
    otherwise also too again else both either instead`,
  wording: {
    late: {
      what: 'What you want comes only after {sentences} sentences.',
      why: 'Whoever reads many messages a day sees the beginning first and sorts by it.',
      instead: 'Say it in the first lines, and tell the story behind it.',
    },
  },
  examples: [
    {
      context,
      bad: 'Hello,\n\nI ordered a kettle on 3 March. The parcel came on 6 March. The box was wet. The lid was cracked. The cord was fine. I dried the box. I took photos on the same day. I put the kettle back. Could you please send me a new lid for order 58-70431?\n\nKind regards,\nNora',
      good: 'Hello,\n\nCould you please send me a new lid for order 58-70431?\n\nI ordered a kettle on 3 March. The parcel came on 6 March. The box was wet. The lid was cracked. The cord was fine. I dried the box. I took photos on the same day. I put the kettle back.\n\nKind regards,\nNora',
    },
    {
      context,
      allowed: 'Hello,\n\nThe lid was cracked. Could you please send me a new one?\n\nKind regards,\nNora',
    },
    {
      context: {...context, subject: 'New lid for order 58-70431'},
      allowed:
        'Hello,\n\nI ordered a kettle on 3 March. The parcel came on 6 March. The box was wet. The lid was cracked. The cord was fine. I dried the box. I took photos on the same day. I put the kettle back. Could you please send me a new lid?\n\nKind regards,\nNora',
    },
  ],
})
