import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** Ask the reader to do or to tell something, wherever they stand: “could you”, “please”, “where is my”. */
export const requests = {
  source,
  phrases: [
    'please',
    'kindly',
    "(could|can|would|will|won't|can't|couldn't) (you|somebody|someone|anyone|anybody)",
    '(could|can|may) (i|we) (please|have|get|ask|kindly)',
    '(would|will|is) it be possible',
    'is it possible (for you|)',
    'is there (any|a) (chance|way|possibility)',
    'would you mind',
    "(i|we) (would|should|'d) (like|love) you to",
    "(i|we|i'd|we'd) (would |)like to (ask|request|know|have|get|receive|return|cancel|change|exchange|claim|report|end|send back|hear)",
    "(i|we|i'd|we'd) (would |)(appreciate|be grateful|be thankful|be glad|be happy) (it |)if",
    "(i|we|i'd|we'd) (would |)appreciate (your|any|a|some) (help|assistance|support|reply|answer|response|advice|guidance)",
    '(i|we) (want|need|expect|require|demand|ask|beg|urge) you to',
    '(i|we) (want|need|expect|require|demand|request) (a|an|my|our|the|your|to) (refund|replacement|return|exchange|answer|reply|help|money|credit|correction|cancel|speak|talk|know|change|get)',
    "(i|we|i'm|we're) (am |are |)(asking|requesting|looking) for",
    '(i|we) (was|were) wondering (if|whether)',
    '(i|we) (wonder|wondered) (if|whether)',
    '(let|tell) (me|us) know',
    'help (me|us)',
    '(need|needs|require) (some |your |)(help|assistance)',
    'looking forward to (your|hearing)',
    "where('s| is| are) (my|our|the)",
    "what('s| has| is) happened (to|with) (my|our|the)",
    'when (will|can|do|does) (i|we|my|our|the|it|you)',
    '(any|some) (news|update|updates) (on|about|regarding|from)',
  ],
} satisfies Lexicon
