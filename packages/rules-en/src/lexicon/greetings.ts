import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** Open a message: “Dear”, “Good morning”. They stand first in their line. */
export const greetings = {
  source,
  phrases: [
    'hi',
    'hello',
    'hallo',
    'helo',
    'hey',
    'hiya',
    'greetings',
    'dear',
    'dears',
    'good (morning|afternoon|evening|day)',
    'to whom it may concern',
    'for the attention of',
    'to the (customer service|customer care|customer support|support|seller support|returns|billing|service) (team|department|desk|)',
    'to (amazon|customer service|customer care|customer support|seller support|technical support)',
    '(to |)all concerned',
    '(ladies and gentlemen|sir or madam|sir|madam|sirs)',
    '(morning|afternoon|evening) (all|team|everyone|everybody|there|both|folks)',
  ],
} satisfies Lexicon
