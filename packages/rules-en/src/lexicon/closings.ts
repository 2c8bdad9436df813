import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** End a message: “Kind regards”, “Yours sincerely”. They stand first in their line. */
export const closings = {
  source,
  phrases: [
    'regards',
    '(with |)(my |)(very |)(kind|best|warm|many|kindest|warmest|friendly) regards',
    '(with |)(my |)(best|kind|warm|all good|good|friendly|kindest|warmest) (wishes|greetings)',
    '(all the |my |very |)best',
    '(sincerely|cordially|warmly|respectfully|faithfully) (yours|)',
    'most sincerely',
    '(very |)truly yours',
    'yours (sincerely|faithfully|truly|respectfully|)',
    'kindest',
    '(br|rgds|kr|kind rgds|best rgds)',
    '(many |)thanks (and|with) (best|kind|warm|many|) (regards|wishes)',
    'thank you (in advance |very much |) (and|with) (best|kind|warm|) (regards|wishes)',
    'thanks in advance and (best|kind|warm) (regards|wishes)',
  ],
} satisfies Lexicon

/** Thanks and wishes that end a message when a name follows: “Thanks, Mia”, “Looking forward to your reply, Mia”. */
export const thankfulClosings = {
  source,
  phrases: [
    '(thank you|thanking you)',
    'thanks (again|a lot|so much|in advance|)',
    '(many thanks|much appreciated|much obliged|cheers|thx|ta)',
    'with (many |) thanks',
    'with (gratitude|appreciation)',
    'greetings',
    '(have|i wish you|we wish you|wishing you) a (very |) (nice|good|great|lovely|pleasant|wonderful) (day|week|weekend|evening|afternoon|rest)',
    'take care',
    '(until|till) then',
    '(i |we |)look forward to (your reply|your answer|your response|hearing from you)',
    '(looking|i am looking|we are looking) forward to (your reply|your answer|your response|hearing from you)',
    'appreciate (your|the|all your|any) (help|support|time|assistance|effort|efforts)',
    '(with|my|our) (sincere |many |) apologies',
    '(either way|once again|again|in any case|anyway), (thank you|thanks)',
  ],
} satisfies Lexicon
