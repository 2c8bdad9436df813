import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** Open a message: “Dear”, “Good morning”. They stand first in their line. */
export const greetings = {
  source,
  phrases: [
    '(hi|hello|hallo|helo|hullo|hey|hiya|heya|hya|howdy|yo|hola|bonjour|ahoy|aloha|namaste|salaam|salut|shalom)',
    "(g'day|gday|goodday|goodmorning)",
    "(greetings|salutations|season's greetings|warm greetings|kind greetings)",
    '(my |)dear',
    'dears',
    '(a very |a |)good (morning|afternoon|evening|day)',
    '(esteemed|respected|honourable|honorable|honoured|hon|most esteemed)',
    '(attn|attention|fao)',
    'to whom it may concern',
    'for the attention of',
    'to (the|whoever|whomever|everyone|all|our) (customer service|customer care|customer support|support|seller support|returns|billing|service|complaints|claims|accounts) (team|department|desk|office|)',
    'to (amazon|customer service|customer care|customer support|seller support|technical support)',
    '(to |)all concerned',
    '(ladies and gentlemen|sir or madam|sir|madam|sirs)',
    '(morning|afternoon|evening) (all|team|everyone|everybody|there|both|folks|to you|support)',
    '(support|service|billing|returns|customer service|customer care|seller support) (team|desk|department|)',
    '(team|folks|everyone|everybody|friends|people)',
  ],
} satisfies Lexicon
