import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

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
    "(how are (you|things)|how's it going|how do you do|happy (monday|tuesday|wednesday|thursday|friday|new year|easter))",
    '(i hope|hope|hoping|trusting|i trust|we hope) (that |) (you|you all|your team|everyone|everybody|all|this|this message|this email|this mail|this note|my message) (is|are|finds|find|reaches|have|had|has) (all |you |everyone |)(well|fine|good|ok|okay|a good|a nice|had a|in good|doing)',
  ],
} satisfies Lexicon
