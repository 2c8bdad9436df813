import type {Lexicon, Pattern} from '@tactlint/core'
import {source} from './source.js'
import {words} from './words.js'

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
export const jabPatterns: readonly Pattern[] = [
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
      {surface: words('actually finally once really even bothered properly ever')},
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
        repeat: [
          {surface: words('had have actually bothered just only even to ever really properly cared would')},
        ],
        most: 4,
      },
      {surface: words('read look looked check checked bothered opened open listen listened')},
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
      {gap: 3},
      {surface: words('still again yet')},
    ],
  },
]

/** Set phrases that scold. */
export const jabs = {
  source,
  phrases: [
    '(as |)per my (last|previous|earlier|prior|first|original|many|three|two) (email|e-mail|mail|message|emails|e-mails|messages|note|letter|ticket)',
    'per our (last|previous|earlier) (email|e-mail|conversation|messages)',
    '(once again|again|yet again) (i|we) (have|need) to (explain|repeat|ask|write|tell|remind|chase)',
    '(do|must|will) (i|we) (really |seriously |) (have|need) to (explain|repeat|spell|say|write|ask|remind|chase|send|do your)',
    'how (many|many more) (times|emails|e-mails|messages|calls) (do|must|will|should|does|did|have|is it|before)',
    'how often (do|must|should) (i|we) (have to|need to|write|call|ask|repeat)',
    '(i|we) (have|had|hate|need) to (repeat|keep repeating) (myself|ourselves|this|it)',
    '(repeating|repeat) (myself|ourselves)',
    '(let me|i will|shall i|i can) (spell|spell it|spell this) out',
    'let me repeat',
    'since you (obviously|clearly|apparently|seem)',
    "as you (obviously|clearly|apparently|would know|would have|should know|should be aware|ought to know|well know|surely know|no doubt know|may have noticed|might have noticed|can't|cannot|seem)",
    "as (i'm|i am|we're|we are) sure you (are|know)",
    "in case you (can't|cannot|didn't|did not|missed|haven't|have not|forgot|have forgotten|don't|do not|are not|aren't) (read|see|notice|understand|know|care|it|my|the|aware|bother|bothered|realised|noticed)",
    '(in case|if) (it|this|that) (was|is) (still |) (not|somehow not|unclear|too) (clear|clear enough|difficult|hard|complicated)',
    '(did|do|does|have|has) (you|anyone|anybody|somebody|your team) (even|actually|really|there) (read|look|looked|open|check|listen|care|work|know|bother|understand|seen)',
    "(can|could|can't|couldn't|can not) you (even|not|people|at least) read",
    'are you (even|actually) (reading|listening|there|able)',
    '(try|start|consider|learn|by|bother) (actually |) (reading|to read) (it|my|this|the|them|what|before|properly|emails)',
    '(read|reading) (it|this|my message|my email|my e-mail|my messages|my emails|the message|the email) (properly|carefully|again|this time|for once)',
    'this time (properly|carefully|please read|read|with)',
    'too much to ask',
    'that much to ask',
    'too (much|hard|difficult|complicated) for (you|your team)',
    '(bother|bothered|bothering|bothers|deign|deigned|manage|managed|trouble|troubled) to (read|answer|reply|look|check|open|respond|write|call|listen|think|understand|tell)',
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
    'is (anyone|anybody|someone|somebody) (there|home|alive|awake|even|actually|reading|out there)',
    '(i|we) (guess|suppose|assume|take it|presume|imagine|see) (that |) (nobody|no one|reading|you are too|you were too|it is too|it was too|answering)',
    '(i|we) (know|realise|realize|understand) (that |) (reading|you are probably too|you are too|it is hard for|thinking)',
    "(i'm|i am|you are|you're) (sure|surely|obviously|clearly|apparently) (you are |) (far |much |way |) too (busy|important)",
    "(you are|you're) (far |much |way |) too (busy|important|lazy)",
    'whatever you (call|people call)',
    'your so-called',
    'the so-called (support|service|help|customer|experts|specialists|team)',
    'if you (call|can call) (that|this|it) (a |) (service|support|answer|help)',
    'instead of (copying|pasting|copy-pasting|reading from|hiding|sending me the same|giving me the same|the usual|another standard|sending standard|sending me standard)',
    '(copy-paste|copy-pasted|copy and paste|canned|standard|robotic|template|copypaste) (answer|answers|reply|replies|response|responses|text|texts|nonsense)',
    'as (usual|always|ever|expected) (nobody|no one|you|nothing|without)',
    '(once|just once|for once) in (your|a) (life|lifetime)',
    '(someone|somebody|anyone|a person|a human|one of you) (who|that) (can|actually|is able to|knows how to) (actually |) (read|reads|think|thinks|knows|help|helps|does|understands|understand|cares)',
    'someone (actually|competent|with a brain)',
    '(hello|hey) (anybody|anyone|is anyone|is anybody)',
    'for once',
  ],
} satisfies Lexicon

/** “For the third time: the box is lost.” They stand first in their sentence. */
export const again = {
  source,
  phrases: [
    'for the (very |) (second|third|fourth|fifth|sixth|seventh|tenth|hundredth|umpteenth|nth|millionth|2nd|3rd|4th|5th|6th|10th|last) (and last |) (time|time now)',
  ],
} satisfies Lexicon
