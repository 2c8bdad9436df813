import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** Nothing is wanted: “for your information only”; or it is done by saying it: “I hereby cancel”. */
export const informing = {
  source,
  phrases: [
    '(only |just |) for your (information|records|files)',
    'fyi',
    '(no|without) (further |) (action|reply|response|answer) (is |) (needed|required|necessary|expected)',
    "(you do not|you don't|there is no|no) need to (do|reply|respond|answer|act|change)",
    '(nothing|not anything) (more |else |) (is |) (needed|required|to do)',
    'nothing (more |else |) (needs|has|is) to be (done|changed|sent|answered|paid)',
    '(i|we) (hereby |herewith |) (cancel|terminate|withdraw|revoke|resign|accept|confirm|agree|approve|give notice)',
    '(i am|we are|i was|we were) (very |really |so |more than |) (happy|pleased|satisfied|delighted|impressed|thankful|grateful)',
    '(i am|we are|i will be|we will be) (returning|sending back) (it|them|the|this|my|our)',
    '(as requested|as you asked|as promised|as agreed|as discussed)',
    '(i|we) (just |only |) (want|wanted|would like) to (say|thank|let you know|inform|tell you)',
    '(you can|you may|please feel free to) (close|ignore|disregard)',
  ],
} satisfies Lexicon
