import {missingGratitudeRule} from '@tactlint/core'
import {blame} from '../lexicon/blame/blame.js'
import {emotions} from '../lexicon/emotions/emotions.js'
import {insults} from '../lexicon/emotions/insults.js'
import {jabs} from '../lexicon/jabs/jabs.js'

const context = {audience: 'support'} as const

/** A longer request without any thanks. */
export const missingGratitude = missingGratitudeRule({
  venting: [emotions, insults, jabs, blame],
  wording: {
    none: {
      what: 'The message asks for something and thanks nobody.',
      why: 'Thanks make the person who helps you feel seen.',
      instead: 'End with a short thank you.',
    },
  },
  line: {support: 'Thank you for your help.', customer: 'Thank you in advance.'},
  examples: [
    {
      context,
      bad: 'Hello,\n\nBox 3 of FBA15DJ9S3J5 is missing. It was delivered on 3 March. Could you please count again?\n\nKind regards,\nNora',
      good: 'Hello,\n\nBox 3 of FBA15DJ9S3J5 is missing. It was delivered on 3 March. Could you please count again?\n\nThank you for your help.\n\nKind regards,\nNora',
    },
    {
      context,
      bad: 'Thanks to a system error the stock shows 0. It has been so since Monday. Twelve units are there. Please correct it.',
    },
    {context, bad: 'Box 3 is missing. It was delivered on 3 March. When will it be counted?'},
    {
      context,
      allowed:
        'Box 3 is missing. It was delivered on 3 March. Could you please count again? Many thanks, Nora',
    },
    {context, allowed: 'Could you please send me the invoice?'},
    {
      context,
      allowed: 'Box 3 is missing. It was delivered on 3 March. Could you count again? We would be thankful.',
    },
    {
      context,
      allowed: 'Box 3 is missing. It was delivered on 3 March. Could you count again? I thank in advance.',
    },
    {context, allowed: 'Box 3 is missing. It was delivered on 3 March. Please count again. Obliged to you.'},
    {context, allowed: 'We grew the roses in March. They were red. Nobody bought them.'},
    {
      context,
      allowed:
        'Box 3 is missing. It was delivered on 3 March. Could you count again? Your help is much appreciated.',
    },
    {
      context: {audience: 'customer'},
      allowed: 'The box has arrived. It is at our desk. It is red. Could you please tell us the number?',
    },
    {
      context: {audience: 'customer'},
      bad: 'Dear Ms Lind, your payment did not arrive. We cannot extend the date. Pay the £182.40 within seven days.',
    },
    {
      context,
      bad: 'Box 3 is missing. The card in box 2 said “Thank you for your order”. Could you please count again?',
    },
    {
      context,
      allowed:
        'Box 3 is missing. It was delivered on 3 March. Could you count again? Our warmest thanks to you all.',
    },
    {
      context,
      bad: 'The other guests were grateful for theirs. Box 3 is missing. Could you please count again?',
    },
    {
      context: {audience: 'support', channel: 'sms'},
      allowed: 'Box 3 is missing. It was delivered on 3 March. It is blue. Could you count again?',
    },
  ],
})
