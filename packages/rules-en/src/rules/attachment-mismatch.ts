import {attachmentMismatchRule} from '@tactlint/core'
import {announced, notAnnounced, things} from '../lexicon/evidence/attachments.js'
import {isQuestion} from '../orders.js'

/** An attachment that is announced and not there, or there and not announced. */
export const attachmentMismatch = attachmentMismatchRule({
  announced,
  harmless: notAnnounced,
  things,
  // “Could you tell me which form is attached to it?”
  isHarmless: ({sentence}) => isQuestion(sentence),
  wording: {
    none: {
      what: '“{words}”, and nothing is attached.',
      why: 'The reader looks for the file, does not find it and has to ask.',
      instead: 'Attach the file, or leave the words out.',
    },
    absent: {
      what: '“{words}” is not among the attachments.',
      why: 'The reader looks for the file, does not find it and has to ask.',
      instead: 'Attach it, or write the name of the file that is.',
    },
    unmentioned: {
      what: 'The message does not say what is attached.',
      why: 'An attachment that nobody mentions is easily overlooked.',
      instead: 'Say what the file shows: “I have attached a photo of the label.”',
    },
  },
  examples: [
    {context: {attachments: []}, bad: 'Please find attached the invoice. Could you correct it?'},
    {context: {attachments: []}, bad: 'I have attached two photos of the damage.'},
    {
      context: {attachments: ['invoice-20871.pdf']},
      bad: 'I have attached invoice-20817.pdf. Could you please check it?',
    },
    {
      context: {attachments: ['scan0001.pdf']},
      bad: 'Hello,\n\nthe kettle of order 58-70431 leaks. Could you please send a new one?\n\nKind regards,\nNora',
    },
    // A picture of what the text tells of speaks for itself.
    {
      context: {attachments: ['IMG_1.jpg']},
      allowed: 'The kettle of order 58-70431 leaks. Could you please send a new one?',
    },
    {
      context: {attachments: ['invoice-20871.pdf']},
      allowed: 'I have attached Invoice-20871.pdf. Could you please check it?',
    },
    {context: {attachments: ['IMG_1.jpg']}, allowed: 'The photo shows the label. Could you please check it?'},
    {context: {attachments: ['titles.txt']}, allowed: 'Could you please restore both titles of B0CK7T2QM8?'},
    {allowed: 'Please find attached the invoice. Could you correct it?'},
    {context: {attachments: []}, allowed: 'Could you please attach the label to your reply?'},
    {context: {attachments: []}, allowed: 'The handle is not attached to the pan. Could you send a new one?'},
    {context: {attachments: []}, allowed: 'I can attach photos later, if they help.'},
    {
      context: {attachments: []},
      allowed:
        '> Please find attached the invoice.\n\nThere was no file in your message. Could you send it again?',
    },
    {context: {attachments: []}, allowed: 'The photos are attached to my first message of 3 March.'},
  ],
})
