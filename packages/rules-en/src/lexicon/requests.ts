import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** Ask politely, or only ask, wherever they stand: “could you”, “would it be possible”, “where is my”. */
export const requests = {
  source,
  phrases: [
    "(could|can|would|will|won't|can't|couldn't) (you|somebody|someone|anyone|anybody|your team|one of you)",
    '(could|can|may|might) (i|we) (please|have|get|ask|kindly|request|also ask|know|hear|expect|bother|trouble)',
    '(would|will|is|might|may) it be (possible|okay|ok|too much trouble|an option)',
    'is it possible (for you|to|)',
    'is there (any|a|some) (chance|way|possibility)',
    'would you mind',
    'would you be (so kind|able|willing|kind enough)',
    "(i|we) (would|should|'d) (like|love|prefer) you to",
    '(i|we) would (really |very much |also |) (like|love|prefer) (to|a|an|my|our|the|this|that|it|some|your|one|both|all|them)',
    "(i'd|we'd) (really |very much |also |) (like|love|prefer) (to|a|an|my|our|the|this|that|it|some|your|one|both|all|them)",
    "(i|we|i'd|we'd|it|would|also|greatly|really|much|that) (would |)(be |)(greatly |much |very much |really |) (appreciate|appreciated|grateful|thankful|glad|happy|helpful|nice|great|kind|obliged|lovely|wonderful) if",
    "(i|we|i'd|we'd) (would |)(really |very much |greatly |)appreciate (it|your|any|a|an|some|the)",
    '(reply|answer|update|response|explanation|confirmation|help|information|it|this|news) would (be |)(also |)(greatly |much |very |very much |really |highly |) (appreciated|welcome|helpful|great|help)',
    "(i|we|i'd|we'd) (would |)be (very |most |so |really |) (grateful|thankful|happy|glad|pleased) (for|to receive|to hear|to have|to get)",
    "(i|we|i'm|we're) (am |are |)(kindly |politely |)(asking|requesting|looking) for",
    "(i|we|i'm|we're) (am |are |)(kindly |politely |)(asking|requesting) you to",
    '(i|we) (kindly |politely |respectfully |hereby |therefore |would like to |) (ask|request|beg) (you to|that you|for a|for the|for your|you for)',
    '(i|we) (was|were|am|are) (just |only |) wondering',
    '(i|we) (wonder|wondered) (if|whether|what|when|why|how)',
    '(i|we) (really |do |) hope (that |) (you|someone|somebody|your team) (can|could|will|would|may|might|are able)',
    'let (me|us) know',
    'looking forward to (your|hearing|a|the)',
    'look forward to (your|hearing|a|the)',
    "where('s| is| are) (my|our|the)",
    "what('s| has| is) happened (to|with) (my|our|the)",
    "what's (the status|happening with)",
    'what is (the status|happening with)',
    'when (will|can|do|does|should) (i|we|my|our|the|it|you)',
    '(any|some) (news|update|updates) (on|about|regarding|from)',
    '(do|did|have) you (have|know|receive|received|get|got) (any|if|whether|what|when|where|my|our)',
    'desired (outcome|resolution|result|solution)',
    '(i|we) (would|must|should) (kindly |politely |respectfully |therefore |) (ask|request|urge) (you|that)',
  ],
} satisfies Lexicon

/** Ask with a please-word: “please send”. */
export const please = {
  source,
  phrases: ['please', 'pls', 'plz', 'kindly'],
} satisfies Lexicon

/** “Please find attached”, “please note”: these ask for nothing. */
export const notPlease = {
  source,
  phrases: [
    'please (kindly |) (find|see|refer to) (the |my |our |) (attached|enclosed|below|attachment|attachments)',
    'please (note|be aware|be advised|be informed|bear in mind|keep in mind|accept)',
    '(attached|enclosed|below) please find',
  ],
} satisfies Lexicon

const wanted =
  'refund|full refund|replacement|return|exchange|answer|reply|response|explanation|money|credit|correction|invoice|receipt|repair|new one|new|copy|technician|parcel|package|order|item|label|date|update|compensation|reimbursement|solution|confirmation'

/** Wishes stated flatly: “I want a refund”. */
export const wishes = {
  source,
  phrases: [
    '(i|we) (just |only |really |still |also |now |simply |) (want|need|require|request) you to',
    `(i|we) (just |only |really |still |also |now |simply |urgently |) (want|need|require|request) (a|an|my|our|the|your|this|that|some) (${wanted})`,
    '(i|we) (just |only |really |still |also |now |simply |) (want|wish|need) to (know|hear|speak|talk|cancel|return|change|exchange|get|have|claim|send back|end|close|see|receive|understand)',
    '(i|we) (just |only |really |still |also |now |simply |) (want|need) (it|them|this|that|these) (refunded|replaced|fixed|corrected|repaired|changed|removed|back|delivered|sent|solved|resolved|done)',
    '(i|we) (just |only |really |still |also |now |simply |) (want|need) (help|answers|assistance|some help)',
    'help (me|us)',
    'i am waiting for your (answer|reply|response|call)',
    'i wait for your (answer|reply|response|call)',
  ],
} satisfies Lexicon

const repair =
  'refund|reimburse|reinstate|compensate|fix|resolve|solve|correct|credit|replace|restore|reply|answer|respond|act|pay me|pay us|pay back|send me|send us|give me|give us|return my|return our|deliver|repair|take back|cancel|change|remove|tell me|tell us|explain|sort|call me|call us|contact me|contact us|do something|stop|make sure|investigate|check'

/** Orders that words show: “you must refund”, “I demand”. */
export const orders = {
  source,
  phrases: [
    '(i|we) (hereby |now |therefore |strongly |urgently |) (demand|insist)',
    '(i|we) (am|are) (hereby |now |) (demanding|insisting)',
    "(i'm|we're) (demanding|insisting)",
    '(i|we) (fully |now |do |) expect (you|amazon|your company|your team) to',
    '(i|we) (fully |now |do |) expect (a|an|my|our|the full|full|immediate|your) (full |immediate |prompt |written |complete |) (refund|replacement|reply|answer|response|money|reimbursement|compensation|payment|explanation|apology)',
    `(you|amazon|your team|your company) (must|have to|need to|had better|better|will|are going to|are to) (now |immediately |finally |at once |) (${repair})`,
    `you'd better (now |immediately |finally |) (${repair})`,
    `you'll (now |immediately |finally |) (${repair})`,
    `you (shall|will) (immediately|now|at once)`,
    'you are to (confirm|provide|issue|supply|transfer|arrange|inform)',
    'you have until (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|midnight)',
  ],
} satisfies Lexicon
