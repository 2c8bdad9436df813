import {danglingReferenceRule} from '@tactlint/core'
import {source} from '../lexicon/source.js'

const things =
  '(orders|items|units|products|numbers|figures|details|dates|table|list|information|data|asins|skus|shipments|invoices|values|steps|amounts|order|item|order numbers)'

const below = {
  source,
  phrases: [
    `(see|find|check) (the |all |my |our |) (${things} |) below`,
    `(listed|described|given|shown|stated|mentioned|specified|detailed|provided) below`,
    `(the|in the|these) ${things} below`,
    `(the|these) following ${things}`,
    'as follows',
  ],
}

const above = {
  source,
  phrases: [
    `(the|this) (above|above-mentioned|above mentioned|aforementioned) ${things}`,
    `(see|as|mentioned|listed|described|stated) above`,
    `the ${things} (mentioned |listed |) above`,
  ],
}

/** Words that point at nothing. */
export const danglingReference = danglingReferenceRule({
  below,
  above,
  wording: {
    below: {
      what: '“{words}”, and nothing follows.',
      why: 'The reader looks for what was left out and has to ask.',
      instead: 'Add it, or leave the words out.',
    },
    above: {
      what: '“{words}”, and nothing stands above.',
      why: 'The reader does not know what is meant.',
      instead: 'Name it: write the number.',
    },
  },
  examples: [
    {bad: 'Twelve units are missing. Please see the numbers below.\n\nKind regards,\nNora'},
    {bad: 'Hello,\n\ncould you please cancel the following orders?\n\nThank you,\nNora'},
    {bad: 'Hello,\n\nthe above order has not arrived. Could you please check?'},
    {allowed: 'Please see the numbers below:\n\n- 120 sent\n- 108 received'},
    {allowed: 'Could you please cancel the following orders?\n\n58-70431 and 58-70432\n\nThank you,\nNora'},
    {allowed: 'Hello,\n\norder 58-70431 has not arrived. Could you please check the above order?'},
    {
      context: {subject: 'Order 58-70431'},
      allowed: 'The above order has not arrived. Could you please check?',
    },
    {allowed: 'The pump stops below 5 °C, and the sound is below average.'},
    {allowed: 'The above order (58-70431) has not arrived.'},
    {context: {attachments: ['table.png']}, allowed: 'Please see the table below.'},
    {allowed: 'The button says “see the list below”.'},
  ],
})
