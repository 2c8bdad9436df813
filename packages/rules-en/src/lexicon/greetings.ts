import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** Open a message: “Dear”, “Good morning”. They stand first in their line. */
export const greetings = {
  source,
  phrases: [
    'hi',
    'hello',
    'hey',
    'hiya',
    'greetings',
    'dear',
    'good (morning|afternoon|evening|day)',
    'to whom it may concern',
    'to the (customer service|customer care|support|seller support) (team|department|)',
    '(to |)all concerned',
  ],
} satisfies Lexicon
