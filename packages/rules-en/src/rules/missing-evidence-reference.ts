import {missingEvidenceReferenceRule} from '@tactlint/core'
import {things} from '../lexicon/attachments.js'
import {source} from '../lexicon/source.js'

const visible = {
  source,
  phrases: [
    '(arrived|came|was delivered|were delivered|was|were|is|are|got) (already |completely |badly |partly |) (damaged|broken|cracked|torn|dented|scratched|smashed|shattered|crushed|wet|leaking|stained|mouldy|moldy|in pieces)',
    '(has|have|had|with) (a|an|two|several|some|many) (large |small |big |deep |long |) (dent|dents|crack|cracks|scratch|scratches|hole|holes|stain|stains|tear|tears)',
    '(received|sent me|sent us|got|delivered) (the |a |an |) (wrong|different|incorrect) (item|items|product|products|colour|color|size|model|article)',
    '(sent|returned) (us |me |back |) (another|an empty) (item|product|box|parcel)',
    '(returned|sent back) (a different|the wrong) (item|product)',
    '(the|my|our) (box|parcel|package) (was|is) (empty|open|opened|torn open)',
  ],
}

const evidence = {
  source,
  phrases: [
    ...things.phrases,
    '(i|we) (can|could|will|would be happy to|am happy to|are happy to) send (you |)(one|them|it|more|anything|what)',
    '(show|shows|showing)',
    // What came is told.
    'instead of',
  ],
}

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
