import type {Lexicon, SpeechLexicons} from '@tactlint/core'
import {source} from './source.js'

/** In lower case; `(a|b|)` stands for one of several, or nothing. */
const phrases = (...phrases: readonly string[]): Lexicon => ({source, phrases})

export const speech = {
  greeting: phrases('(hello|hi|dear)', 'good (morning|afternoon|evening)'),
  closing: phrases('((kind|best|warm) |)regards', 'yours (sincerely|faithfully)'),
  thanks: phrases('thank you', '(many |)thanks'),
  // 1: a polite question; `please`: 0.7; `wish`: 0.3; `order`: 0.
  request: phrases('(could|would|can) you', '(i|we) would like (to|you)'),
  please: phrases('please'),
  wish: phrases('(i|we) (want|need)'),
  order: {
    ...phrases('(i|we) demand', 'you must'),
    // What only the place of a word shows.
    patterns: [
      {name: 'send me', steps: [{at: 'start'}, {surface: ['send', 'give']}, {surface: ['me', 'us']}]},
    ],
  },
  complaint: phrases('(has|have) not (arrived|come)', '(is|are) (missing|broken|damaged|wrong)'),
  topics: {
    order: phrases('(my|our) (order|parcel)'),
    shipment: phrases('(my|our) shipment'),
    refund: phrases('(my|our|the) refund'),
    listing: phrases('(my|our) listing'),
  },
  audience: {
    support: phrases('(my|our) (order|parcel|shipment|refund|listing|account)', '(hello|dear) support'),
    customer: phrases('your (order|parcel|refund)', 'dear customer'),
  },
  stage: {
    'follow-up': phrases('thank you for your (reply|answer)'),
    resolved: phrases('works again'),
  },
  generalQuestion: phrases('how (do|can) (i|we)'),
  negation: phrases('(i am|we are) not'),
  reporting: phrases('the customer (is|says|writes)'),
  resuming: phrases('(and|but|so) (i|we)'),
} satisfies SpeechLexicons
