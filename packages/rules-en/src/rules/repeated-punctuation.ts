import {repeatedPunctuationRule} from '@tactlint/core'
import {joy} from '../lexicon/emotions/joy.js'

/** “Where is my order”, “Could you please change it”; not “What a shame”, “How dare you”. */
const question =
  /^(?:(?:where|when) (?:is|are|was|were|has|have|did|do|does|will|can)|(?:could|can|would|will) you(?: please)?|is there|have you) (?=[a-zà-ÿ])/i

/** “Where is it???” */
export const repeatedPunctuation = repeatedPunctuationRule({
  ordinary: new Set(['?!', '!?']),
  joy,
  asks: words => question.test(words),
  wording: {
    repeated: {
      what: '“{words}” repeats the sign.',
      why: 'More than one sign reads as a raised voice.',
      instead: 'One sign is enough.',
    },
  },
  examples: [
    {bad: 'Where is my parcel???', good: 'Where is my parcel?'},
    {bad: 'Where is my order!!', good: 'Where is my order?'},
    {bad: 'How dare you say that!!', good: 'How dare you say that!'},
    {bad: 'Nobody has answered!! I wrote on 3 March.', good: 'Nobody has answered! I wrote on 3 March.'},
    {bad: 'Is that all?!?! Really?', good: 'Is that all? Really?'},
    {allowed: 'What?! The parcel came back? Thank you for telling me.'},
    {bad: 'Thanks for nothing!!!', good: 'Thanks for nothing!'},
    {bad: 'Thank you, but the box is still missing!!', good: 'Thank you, but the box is still missing!'},
    {allowed: 'Thank you so much!!'},
    {allowed: 'The lamp is here. What a lovely shop!!'},
    {allowed: 'Thank you! Is it 12 or 13?'},
    {allowed: 'The code is `if (!!x)`.'},
    {allowed: 'The card game is called “Jeopardy!!”.'},
    {allowed: 'Wait … the second box arrived.'},
  ],
})
