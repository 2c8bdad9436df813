import {missingDesiredResolutionRule} from '@tactlint/core'
import {blame} from '../lexicon/blame/blame.js'
import {emotions} from '../lexicon/emotions/emotions.js'
import {insults} from '../lexicon/emotions/insults.js'
import {informing} from '../lexicon/case/informing.js'
import {jabs} from '../lexicon/jabs/jabs.js'

const context = {audience: 'support'} as const

/** Tells a problem and asks for nothing. */
export const missingDesiredResolution = missingDesiredResolutionRule({
  informing,
  venting: [emotions, insults, jabs, blame],
  line: 'Could you please ⟨what you would like to happen⟩?',
  wording: {
    none: {
      what: 'The message tells a problem, but not what you would like to happen.',
      why: 'The reader has to guess what would help you: a refund, a new part, an answer.',
      instead: 'Add one sentence with your wish.',
    },
  },
  examples: [
    {
      context,
      bad: 'Hello,\n\nThe parcel of order 84-20931 arrived damaged.\n\nKind regards,\nNora',
      good: 'Hello,\n\nThe parcel of order 84-20931 arrived damaged.\n\nCould you please ⟨what you would like to happen⟩?\n\nKind regards,\nNora',
    },
    {context, bad: 'I was charged twice for order 84-20931.'},
    {
      context: {...context, stage: 'first'},
      bad: 'Hello,\n\nWe sent 60 glasses on 3 March. The page shows 48.\n\nKind regards,\nNora',
    },
    {context, bad: 'Nothing has arrived. What kind of company is this?'},
    {context, bad: 'The line in flat 4 is dead again. It is like talking to a wall.'},
    {
      context: {...context, stage: 'follow-up'},
      bad: 'I wrote about the lift on 3 March. Let me do the sums for you: that is nine weeks.',
    },
    {
      context: {...context, stage: 'first'},
      allowed: 'I hereby cancel the contract 84-20931. It ends on 30 April.',
    },
    {context, allowed: 'I was charged twice for order 84-20931. I would like one payment back.'},
    {context, allowed: 'The parcel arrived damaged. What can be done about it?'},
    {context, allowed: 'The title of B00X4WHP5E is wrong. Please change it.'},
    {context, allowed: 'The parcel arrived today. Everything is fine.'},
    {context: {audience: 'support', stage: 'resolved'}, allowed: 'The missing part was found in the box.'},
    {context: {audience: 'customer'}, allowed: 'Your parcel has not arrived at our warehouse.'},
    {allowed: 'The parcel arrived damaged.'},
  ],
})
