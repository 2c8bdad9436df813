import {missingEvidenceReferenceRule} from '@tactlint/core'
import {evidence, visible} from '../lexicon/evidence/evidence.js'
import {source} from '../lexicon/source.js'

/** Damage that nothing shows. */
export const missingEvidenceReference = missingEvidenceReferenceRule({
  visible,
  evidence,
  claimants: {
    source,
    phrases: ['(a|the|my|our|one) (customer|buyer|client|purchaser)', '(customers|buyers)'],
  },
  line: 'I have attached ⟨photos of the damage⟩.',
  wording: {
    none: {
      what: '“{words}” comes without a photo.',
      why: 'The reader decides by what can be seen, and asks for a photo first.',
      instead: 'Attach a photo and say so, or offer to send one.',
    },
  },
  examples: [
    {
      context: {audience: 'support', stage: 'first'},
      bad: 'My order 58-70431 arrived broken. Could you please send a replacement?\n\nKind regards,\nNora',
      good: 'My order 58-70431 arrived broken. Could you please send a replacement?\n\nI have attached ⟨photos of the damage⟩.\n\nKind regards,\nNora',
    },
    {
      context: {audience: 'support'},
      bad: 'I received the wrong item in my order 58-70431. Could you please exchange it?',
    },
    {
      context: {audience: 'support'},
      allowed: 'My order 58-70431 arrived broken, see the photos. Could you please send a replacement?',
    },
    {
      context: {audience: 'support', attachments: ['IMG_1.jpg']},
      allowed: 'My order 58-70431 arrived broken. Could you please send a replacement?',
    },
    {
      context: {audience: 'support'},
      allowed: 'My order 58-70431 arrived broken. I can send pictures, if they help.',
    },
    {context: {audience: 'support'}, allowed: 'My order 58-70431 arrived broken. What photos do you need?'},
    {
      context: {audience: 'support', stage: 'follow-up'},
      allowed: 'My order 58-70431 arrived broken. Is there any news?',
    },
    {context: {audience: 'support'}, allowed: 'My order 58-70431 has not arrived. Could you please check?'},
    {
      context: {audience: 'customer'},
      allowed: 'We are sorry that your order arrived broken. A new one is on its way.',
    },
    {
      context: {audience: 'support'},
      allowed: 'The link in your newsletter is broken. Could you please correct it?',
    },
  ],
})
