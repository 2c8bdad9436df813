import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {source} from './source.js'

const told = words(
  'said told explained written wrote mentioned stated described informed asked reported pointed noted indicated emphasised repeated sent given clarified outlined',
)
const times = words('twice times repeatedly already again before countless numerous')
const ordinal = words(
  'second third fourth fifth sixth seventh tenth hundredth umpteenth nth millionth 2nd 3rd 4th 5th 6th 10th last',
)
const noReading = words(
  'read looked look reads checked cares bothered understand understood listened listens reading interested opened noticed',
)

/** What only the order of words shows. */
const jabPatterns: readonly Pattern[] = [
  {
    name: 'as I already told you',
    steps: [
      {surface: words('as like what')},
      {surface: ['i', 'we', "i've", "we've"]},
      {optional: [{surface: words('have had did')}]},
      {surface: words('already previously clearly repeatedly now just twice specifically')},
      {optional: [{surface: words('clearly repeatedly patiently')}]},
      {surface: told},
      {optional: [{surface: words('you to out')}]},
      {optional: [{surface: 'you'}]},
      {optional: [{gap: 2}, {surface: times}]},
      {
        optional: [
          {surface: 'in'},
          {surface: ['my', 'our']},
          {gap: 2},
          {surface: words('email e-mail mail message emails messages letter ticket')},
        ],
      },
    ],
  },
  {
    name: 'as I told you twice',
    steps: [
      {surface: words('as like')},
      {surface: ['i', 'we', "i've", "we've"]},
      {optional: [{surface: words('have had')}]},
      {surface: told},
      {gap: 4},
      {surface: times},
    ],
  },
  {
    name: 'I have told you three times',
    steps: [
      {surface: ['i', 'we', "i've", "we've"]},
      {optional: [{surface: words('have had')}]},
      {optional: [{surface: words('already now clearly repeatedly patiently')}]},
      {surface: words('told explained asked')},
      {surface: words('you this it that to')},
      {gap: 3},
      {surface: words('twice times repeatedly countless numerous')},
    ],
  },
  {
    name: 'I have already told you',
    steps: [
      {surface: ['i', 'we', "i've", "we've"]},
      {optional: [{surface: ['have', 'had']}]},
      {surface: 'already'},
      {surface: words('told explained answered')},
      {surface: words('you this that it all')},
    ],
  },
  {
    name: 'as mentioned twice',
    steps: [
      {surface: 'as'},
      {surface: words('said told explained mentioned stated described written')},
      {gap: 1},
      {surface: words('twice times repeatedly already before countless')},
    ],
  },
  {
    name: 'as already stated',
    steps: [
      {surface: 'as'},
      {surface: words('already previously repeatedly clearly')},
      {optional: [{surface: 'been'}]},
      {
        surface: words(
          'said told explained mentioned stated described informed written noted pointed indicated outlined',
        ),
      },
      {
        optional: [
          {surface: ['several', 'many', 'three', 'multiple', 'numerous', 'countless']},
          {surface: 'times'},
        ],
      },
    ],
  },
  {
    name: 'I am asking for the third time',
    steps: [
      {surface: ['i', 'we', "i'm", "we're", "i've", "we've"]},
      {optional: [{surface: words('am are have')}]},
      {optional: [{surface: words('now already been')}]},
      {surface: words('asking telling explaining repeating requesting told asked explained')},
      {gap: 4},
      {surface: 'for'},
      {surface: 'the'},
      {surface: ordinal},
      {surface: 'time'},
    ],
  },
  {
    name: 'apparently nobody looked',
    steps: [
      {surface: words('apparently obviously clearly evidently seemingly presumably surely')},
      {
        anyOf: [
          [{surface: words('nobody you none someone somebody')}],
          [{surface: 'no'}, {surface: 'one'}],
          [{surface: 'your'}, {gap: 2}],
        ],
      },
      {gap: 4},
      {surface: noReading},
    ],
  },
  {
    name: 'nobody obviously looked',
    steps: [
      {
        anyOf: [[{surface: words('nobody you none')}], [{surface: 'no'}, {surface: 'one'}]],
      },
      {optional: [{surface: words('has have had did there')}]},
      {surface: words('apparently obviously clearly evidently actually even')},
      {gap: 2},
      {surface: noReading},
    ],
  },
  {
    name: 'it would be nice if somebody read',
    steps: [
      {surface: words('would might')},
      {surface: 'be'},
      {surface: words('nice lovely great good wonderful helpful fantastic refreshing')},
      {surface: ['if', 'to']},
      {gap: 4},
      {surface: words('actually finally bothered')},
    ],
  },
  {
    name: 'if you had read',
    steps: [
      {
        anyOf: [
          [{surface: 'if'}, {surface: words('you anyone someone somebody anybody')}],
          [{surface: 'if'}, {surface: "you'd"}],
          [{surface: 'had'}, {surface: words('you anyone someone')}],
        ],
      },
      {
        repeat: [{surface: words('had actually bothered even ever properly cared to')}],
        most: 4,
      },
      {surface: words('read look looked check checked bothered opened open listen listened')},
    ],
  },
  {
    name: 'how many times must I write',
    steps: [
      {surface: 'how'},
      {surface: ['many', 'often']},
      {optional: [{surface: 'more'}]},
      {optional: [{surface: words('times emails e-mails messages calls')}]},
      {surface: words('do must will should')},
      {surface: ['i', 'we']},
      {optional: [{surface: ['have', 'need']}]},
      {optional: [{surface: 'to'}]},
      {surface: words('write ask explain tell call repeat send contact say remind chase')},
    ],
  },
  {
    name: 'reading is asking a lot',
    steps: [
      {surface: words('reading answering replying counting')},
      {gap: 6},
      {surface: words('asking difficult hard')},
    ],
  },
  {
    name: 'reminder that you still have not',
    steps: [
      {surface: words('friendly gentle kind little')},
      {surface: 'reminder'},
      {gap: 1},
      {surface: 'you'},
      {optional: [{surface: 'have'}]},
      {surface: words('still again yet not never')},
    ],
  },
]

/** Set phrases that scold. */
export const jabs = {
  source,
  phrases: [
    '(as |)per my (last|previous|earlier|prior|first|original|many|three|two) (email|e-mail|mail|message|emails|e-mails|messages|note|letter|ticket)',
    '(once again|again|yet again) (i|we) (have|need) to (explain|repeat|ask|write|tell|remind|chase)',
    '(do|must|will) (i|we) (really|seriously) (have|need) to (explain|repeat|spell|say|write|ask|remind|chase|send)',
    '(do|must) (i|we) (have|need) to (repeat|spell|remind|chase)',
    '(i|we) (have|had|hate|need) to keep repeating',
    '(repeating|repeat) (myself|ourselves)',
    '(let me|i will|shall i|i can) (spell|spell it|spell this) out',
    'let me repeat',
    "(i'll|i will|let me|to) (say|write|explain) (it|this) (again|once more|one more time|slowly|in simple)",
    'that even you',
    '(do|did) your homework',
    'since you (obviously|clearly|apparently|seem)',
    'as you (obviously|clearly|apparently|would know|should know|should be aware|ought to know|well know|surely know|no doubt know)',
    "as (i'm|i am|we're|we are) sure you (are|know)",
    "in case you (can't|cannot|didn't|did not|haven't|have not|don't|do not|hadn't) (read|notice|noticed|understand|care|bother|bothered|realised|realise)",
    'in case (it|this|that) was (still |somehow |) (not clear|unclear)',
    '(did|do|does|have|has) (you|anyone|anybody|somebody|your team) (even|actually|really|there) (read|look|looked|open|check|listen|care|work|know|bother|understand|seen)',
    "(can|could|can't|couldn't|can not) you (even|not|people|at least) read",
    'are you (even|actually) (reading|listening|there|able)',
    'learn to read',
    '(try|consider) (actually |) reading (my|what i|emails|messages)',
    '(please|just|actually) read (it|this|my message|my email|my e-mail|my messages|my emails|the message|the email) (properly|carefully|again|this time|for once)',
    '(properly|carefully) this time',
    'too much to ask',
    'that much to ask',
    'too (hard|difficult|complicated) for (you|your team)',
    '(bother|bothered|bothering|bothers|deign|deigned) to (read|answer|reply|look|check|open|respond|write|call|listen|think|understand|tell)',
    "(can't|cannot|couldn't|could not|can) be bothered",
    '(nice|kind|good|great|generous) of you to (finally|at last|even|bother|eventually)',
    '(finally|eventually) (deign|deigned|decided to|decide to|found the time|find the time|woke up|wake up)',
    '(not|am not) sure (if|whether) you (saw|read|noticed|got|received|have seen|have read|have even) my (last|previous|earlier|many)',
    'going forward please read',
    '(no offence|no offense|with all due respect)',
    '(pay|paid|paying) (some |more |a little more |any |a bit of |) attention (to what|for once|this time|next time)',
    '(even a|a) (child|five-year-old|10-year-old|ten-year-old|toddler|blind man|first grader) (can|could|would|knows|understands)',
    'anyone with (eyes|half a brain|a brain|common sense)',
    "(how|why is it so|is it really so|is it that|can it really be so|it cannot be so|it is not that|it isn't that|it is not so|it can't be that|it can't be so) (hard|difficult) (can|could|is|to|is it)",
    'is (anyone|anybody|someone|somebody) (alive|awake|even|actually|reading|out there)',
    '(i|we) (guess|suppose|assume|take it|presume|imagine|see) (that |) (nobody|no one|reading|you are too|you were too|it is too|it was too|answering)',
    '(i|we) (know|realise|realize|understand) (that |) (reading|you are probably too|you are too)',
    "(i'm|i am|you are|you're) (sure|surely|obviously|clearly|apparently) (you are |) (far |much |way |) too (busy|important)",
    "(you are|you're) (far |much |way |) too (busy|important|lazy)",
    'your so-called',
    'the so-called (support|service|help|customer|experts|specialists|team)',
    'if you can call (that|this|it)',
    'instead of (copy-pasting|hiding|sending me the same|giving me the same|another standard)',
    '(copy-paste|copy-pasted|canned|robotic|copypaste) (answer|answers|reply|replies|response|responses|text|texts|nonsense)',
    'as (usual|always|ever|expected) (nobody|no one|you|nothing|without)',
    '(once|just once|for once) in (your|a) (life|lifetime)',
    '(someone|somebody|anyone|a person|a human|one of you) (who|that) (actually|can actually|really|can read) (reads|read|thinks|think|knows|helps|help|does|understands|cares|)',
    'someone (competent|with a brain)',
    '(hello|hey) (anybody|anyone|is anyone|is anybody)',
    'for once',
    '(since|as|because) (nobody|no one|none of you) (seems|appears) to (have |) (read|looked|care|listen|understood|noticed|open|opened|bother)',
    '(maybe|perhaps) (this time|next time|now|one day|someday) (someone|somebody|anyone|a human|one of you) (will|could|can|would|might|is going to)',
    '(thought|assumed) (i|we) (had |) (made|been) (myself|ourselves|perfectly|quite|very|it) (very |perfectly |abundantly |) clear',
    '(try|consider) reading the (ticket|case|message|email|attachment)',
    '(my|our) time is worth (nothing|so little)',
    '(good|nice|great|lovely) to (know|see) how (much |little |well |) you (value|care|treat|respect|listen)',
    'if (anyone|anybody|someone|somebody) (cares|bothers|cared|bothered) to',
    'any (day|time|year) now would be (nice|good|great|lovely)',
    "(won't|not going to|not) hold (my|our) breath",
    'reading is not your',
    '(sorry|forgive me) for (expecting|assuming|daring|thinking that)',
  ],
  patterns: jabPatterns,
} satisfies Lexicon

/** “For the third time: the box is lost.” They stand first in their sentence. */
export const again = {
  source,
  phrases: [
    'for the (very |) (second|third|fourth|fifth|sixth|seventh|tenth|hundredth|umpteenth|nth|millionth|2nd|3rd|4th|5th|6th|10th|last) (and last |) (time|time now)',
  ],
} satisfies Lexicon
