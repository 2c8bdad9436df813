import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {requestsInOtherWords} from './requests-in-other-words.js'
import {source} from '../source.js'

const questionMark = {ahead: [{gap: 40}, {surface: '?'}]} as const
const modal = words("could can would will might may shall should couldn't can't won't wouldn't")

/** What the order of words shows: “Might I renew by post?”, “It would help us a lot if you restored it”. */
const requestPatterns: readonly Pattern[] = [
  {
    name: 'might I have it?',
    steps: [{surface: modal}, {optional: [{surface: 'not'}]}, {surface: words('i we one')}, questionMark],
  },
  {
    name: 'could the page allow it?',
    steps: [
      {surface: words('could can would might may')},
      {surface: words('the my our this that it a an one these')},
      {gap: 2},
      {
        surface: words(
          'be have get allow show look check call come send tell help explain review go take do make confirm answer possible',
        ),
      },
      questionMark,
    ],
  },
  {
    name: 'it would help if you',
    steps: [
      {surface: words("it it'd that that'd this would would'd")},
      {optional: [{surface: 'would'}]},
      {
        surface: words('help be make suit please mean relieve save ease'),
      },
      {gap: 5},
      {surface: ['if', 'to', 'when']},
      {optional: [{surface: 'have'}]},
      {surface: words('you someone somebody we i your this it the have know see get hear receive')},
    ],
  },
  {
    name: 'I would be glad if',
    steps: [
      {surface: words("i we i'd we'd i'll we'll i'm we're")},
      {optional: [{surface: words('would should shall am are will')}]},
      {optional: [{surface: words('be feel')}]},
      {
        optional: [
          {surface: words('very most so really more much ever extremely only truly')},
          {optional: [{surface: 'than'}]},
        ],
      },
      {
        surface: words(
          'glad happy grateful thankful obliged pleased relieved delighted appreciative indebted keen eager curious content',
        ),
      },
      {surface: words('if for to about whether that when')},
    ],
  },
  {
    name: 'I hope you can',
    steps: [
      {anyOf: [[{surface: ['i', 'we']}], [{surface: words("i'm we're i'd we'd")}]]},
      {
        optional: [
          {surface: words('am are would do really very much just only')},
          {optional: [{surface: 'much'}]},
        ],
      },
      {surface: words('hope hoping hoped trust trusting')},
      {optional: [{surface: words('that for')}]},
      {surface: words('you your someone somebody this it the my we i a an')},
      {gap: 2},
      {
        surface: words(
          'can could will would may might be able get have help make a reply answer solution fix',
        ),
      },
    ],
  },
  {
    name: 'any way you could',
    steps: [
      {surface: 'any'},
      {
        surface: words(
          'way chance possibility hope option idea ideas thoughts advice help pointer pointers suggestion suggestions',
        ),
      },
      {
        surface: words(
          'you of to that i we for on it this the how why what where when could would can is are ?',
        ),
      },
    ],
  },
  {
    name: 'is there a chance',
    steps: [
      {surface: ['is', "isn't"]},
      {surface: 'there'},
      {gap: 2},
      {surface: words('chance way possibility anyone someone somebody anything something option')},
      questionMark,
    ],
  },
  {
    name: 'I would ask you',
    steps: [
      {surface: words("i we i'd we'd")},
      {optional: [{surface: words('would must should may might want wish like have')}]},
      {optional: [{surface: 'to'}]},
      {
        optional: [
          {surface: words('kindly politely respectfully humbly therefore hereby just also like only')},
        ],
      },
      {optional: [{surface: 'to'}]},
      {surface: words('ask request beg urge invite propose suggest')},
      {surface: words('you that for to if whether a an the your my')},
    ],
  },
  {
    name: 'be so good as to',
    steps: [
      {surface: 'be'},
      {surface: ['so', 'as']},
      {surface: words('good kind nice helpful')},
      {surface: words('as to and')},
    ],
  },
]

/** Ask politely, or only ask, wherever they stand: “could you”, “would it be possible”, “where is my”. */
export const requests = {
  source,
  phrases: [
    "(could|can|would|will|won't|can't|couldn't|might|may|wouldn't) (you|u|ya|somebody|someone|anyone|anybody|your team|one of you|your colleague|your colleagues|your technician|your driver|your department|you guys|you all|you folks)",
    '(could|can|may|might) (i|we) (please|have|get|ask|kindly|request|also ask|know|hear|expect|bother|trouble)',
    '(would|will|is|might|may) it be (possible|okay|ok|too much trouble|an option)',
    'is it possible (for you|to|)',
    'is there (any|a|some) (chance|way|possibility)',
    'would you mind',
    'would you be (so kind|able|willing|kind enough)',
    '(would|be) (kind enough|good enough) to',
    "(i|we) (would|should|'d) (like|love|prefer) you to",
    '(i|we) would (really |very much |also |) (like|love|prefer|welcome|value) (to|a|an|my|our|the|this|that|it|some|your|one|both|all|them|someone|somebody)',
    "(i'd|we'd) (really |very much |also |) (like|love|prefer|welcome|value) (to|a|an|my|our|the|this|that|it|some|your|one|both|all|them|someone|somebody)",
    "(i|we|i'd|we'd|it|would|also|greatly|really|much|that) (would |)(be |)(greatly |much |very |very much |really |) (appreciate|appreciated|helpful|nice|great|kind|lovely|wonderful) if",
    "(i|we|i'd|we'd) (would |)(really |very much |greatly |)appreciate (it|your|any|a|an|some|the|having|hearing|knowing|getting)",
    '(reply|answer|update|response|explanation|confirmation|help|information|it|this|news|refund|replacement|solution|date|call|link|copy|sign|word) would (be |)(also |)(greatly |much |very |very much |really |highly |) (appreciated|welcome|helpful|great|help|lovely|nice|fine|do|suffice|wonderful|enough)',
    "(i|we|i'm|we're) (am |are |)(kindly |politely |)(asking|requesting|looking|writing to ask|writing to request|after|seeking) for",
    "(i|we|i'm|we're) (am |are |)(kindly |politely |)(asking|requesting) (you to|that|if|whether)",
    '(kindly|politely|respectfully) (ask|request) (that|for|you|your)',
    '(i|we) (was|were|am|are) (just |only |) wondering',
    "(i'm|we're) (just |only |) wondering",
    '(i|we) (wonder|wondered) (if|whether|what|when|why|how)',
    '(perhaps|maybe) (you|someone|somebody|your team|we|it) (could|can|would|might|may)',
    'let (me|us) know',
    '(looking|look) forward to (your|a|the|my) (quick |early |full |) (refund|replacement|solution|help|proposal|offer|decision|confirmation|credit|correction|invoice|explanation|suggestion|suggestions|new)',
    '(i |we |)(await|am awaiting|are awaiting|awaiting) (your|a|an|any|the|my) (quick |early |full |) (refund|replacement|solution|help|proposal|offer|decision|confirmation|credit|correction|invoice|explanation|suggestion|suggestions|new)',
    "where('s| is| are) (my|our|the)",
    "what('s| has| is) happened (to|with) (my|our|the)",
    "what's (the status|happening with|going on with)",
    'what is (the status|happening with|going on with)',
    'when (will|can|do|does|should|may|could) (i|we|my|our|the|it|you)',
    '(what|which|how) (can|could|should|do|must) (i|we|you)',
    '(any|some) (news|update|updates|word) (on|about|regarding|from|yet)',
    '(do|did|have) you (have|know|receive|received|get|got) (any|if|whether|what|when|where|my|our)',
    '(desired|requested|preferred) (outcome|resolution|result|solution)',
    '(my|our) (request|question|wish|suggestion|proposal|plea) (is|would be|to you|concerns|was)',
    "what (i|we|i'd|we'd) (would |) (need|like|ask|want|hope for|wish)",
    'what would (help|be helpful|be ideal|work for)',
    '(your|any) (help|advice|guidance|assistance) (with|on|in|is|would)',
    '(in need of|seeking|requesting) (your|a|an|some|help|advice|assistance)',
    '(if i may (ask|request|suggest)|may i suggest)',
    '(i|we) (appeal|turn) to you',
    "(i am|we are|i'm|we're) counting on (you|your)",
  ],
  patterns: [...requestPatterns, ...requestsInOtherWords],
} satisfies Lexicon

/** Ask with a please-word: “please send”. */
export const please = {
  source,
  phrases: ['please', 'pls', 'plz', 'plse', 'pleas', 'kindly', 'pretty please'],
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
