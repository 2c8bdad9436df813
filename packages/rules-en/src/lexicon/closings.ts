import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** End a message: “Kind regards”, “Yours sincerely”. They stand first in their line. */
export const closings = {
  source,
  phrases: [
    'regards',
    '(with |)(kind|best|warm|many|kindest|warmest|friendly) regards',
    '(with |)(best|kind|warm|all good|good) wishes',
    '(all the |my |)best',
    'sincerely (yours|)',
    '(very |)truly yours',
    'yours (sincerely|faithfully|truly|respectfully)',
    'respectfully (yours|)',
    'many thanks (and|with) (best|kind) regards',
    'thank you and (best|kind|warm|) regards',
    'thanks and (best|kind|warm|) regards',
    'thank you in advance and (best|kind) regards',
    'thank you',
    'thanks (again|a lot|so much|in advance|)',
    'many thanks',
    'cheers',
    'have a (nice|good|great|lovely|pleasant) (day|week|weekend|evening)',
    'take care',
  ],
} satisfies Lexicon
