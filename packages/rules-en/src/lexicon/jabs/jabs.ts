import type {Lexicon} from '@tactlint/core'
import {mockDoubts} from './mock-doubts.js'
import {mockTurns} from './mock-turns.js'
import {mockAsides} from './mock-asides.js'
import {mockRemarks} from './mock-remarks.js'
import {remindersOfLetters} from './reminders-of-letters.js'
import {mockHints} from './mock-hints.js'
import {mockQuestions} from './mock-questions.js'
import {mockOpenings} from './mock-openings.js'
import {curtWords} from './curt-words.js'
import {noHope} from './no-hope.js'
import {sourWords} from './sour-words.js'
import {plainEnough} from './plain-enough.js'
import {mockVerdicts} from './mock-verdicts.js'
import {mockNotices} from './mock-notices.js'
import {mockThanks} from './mock-thanks.js'
import {mockAttempts} from './mock-attempts.js'
import {mockRepeats} from './mock-repeats.js'
import {mockLessons} from './mock-lessons.js'
import {mockIgnorance} from './mock-ignorance.js'
import {mockUnderstanding} from './mock-understanding.js'
import {mockOffers} from './mock-offers.js'
import {mockPoliteness} from './mock-politeness.js'
import {mockPatience} from './mock-patience.js'
import {mockPraise} from './mock-praise.js'
import {mockSurprise} from './mock-surprise.js'
import {reminders} from './reminders.js'
import {rhetoricalQuestions} from './rhetorical-questions.js'
import {source} from '../source.js'

const again = [
  'for the (very |) (second|third|fourth|fifth|sixth|seventh|tenth|hundredth|umpteenth|nth|millionth|2nd|3rd|4th|5th|6th|10th|last) (and last |) (time|time now)',
]
/** “For the third time: the box is lost.” They scold where they stand first in their sentence. */
export const timesTold: ReadonlySet<string> = new Set(again)

/** Set phrases that scold. */
export const jabs = {
  source,
  phrases: [
    ...again,
    '(as |)per my (last|previous|earlier|prior|first|original|many|three|two) (email|e-mail|mail|message|emails|e-mails|messages|note|letter|ticket)',
    '(once again|again|yet again) (i|we) (have|need) to (explain|repeat|ask|write|tell|remind|chase)',
    '(do|must|will) (i|we) (really|seriously) (have|need) to (explain|repeat|spell|say|write|ask|remind|chase|send)',
    '(do|must) (i|we) (have|need) to (repeat|spell|remind|chase)',
    '(i|we) (have|had|hate|need) to keep repeating',
    '(keep|hate|tired of|forced to|have to|need to) (repeating|repeat) (myself|ourselves)',
    '(let me|i will|shall i|i can) (spell|spell it|spell this) out',
    'let me repeat (it|this|that|myself|once|one)',
    'if you (care|cared) to (read|look|check|open)',
    'how (little you (value|care|respect|think)|much you value)',
    'read (my|the) (message|email|e-mail|letter|ticket|case) (again|properly|carefully|first)',
    'if (anyone|anybody) does',
    "(i'll|i will|let me|we will|we'll) (repeat|spell) (it|this|that) (again |once more |one last time |slowly |)(for you|once more|one last time|slowly)",
    '(in case|if) you missed (it|that|this) (the first|the last|before|earlier|in my)',
    '(thought|assumed) (i|we) (had been|was|were) (clear|clear enough)',
    "(i'll|i will|let me|to) (say|write|explain) (it|this) (once more|one more time|slowly|in simple)",
    'that even you',
    '(do|did) your homework',
    'since you (obviously|clearly|apparently|seem)',
    'as you (obviously|clearly know|clearly did|clearly have|apparently|would know|should know|should be aware|ought to know|well know)',
    "as (i'm|i am|we're|we are) sure you (are|know)",
    "in case you (can't|cannot|didn't|did not|haven't|have not|don't|do not|hadn't) (read|opened|notice|noticed|understand|care|bother|bothered|realised|realise)",
    'in case (it|this|that) was (still |somehow |) (not clear|unclear)',
    '(did|do|does|have|has) (you|anyone|anybody|somebody|your team) (even|actually|really|there) (read|look|looked|open|check|listen|care|work|know|bother|understand|seen)',
    "(can|could|can't|couldn't|can not) you (even|not|people|at least) read",
    'are you (even|actually) (reading|listening|there|able)',
    'learn to read',
    '(try|consider) (actually |) reading (my|what i|emails|messages)',
    '(please|just|actually) read (it|this|my message|my email|my e-mail|my messages|my emails|the message|the email) (properly|this time|for once)',
    '(please|just|actually) read (my message|my email|my e-mail|my messages|my emails) carefully',
    '(properly|carefully) this time',
    'too much to ask',
    'that much to ask',
    'too (hard|difficult|complicated) for (you|your team)',
    '(bother|bothered|bothering|bothers|deign|deigned) to (read|answer|reply|look|check|open|respond|write|call|listen|think|understand|tell)',
    "(can't|cannot|couldn't|could not|can) be bothered",
    '(nice|kind|good|great|generous) of you to (finally|at last|even|bother|eventually)',
    '(finally|eventually) (deign|deigned|decided to|decide to|found the time|find the time|woke up|wake up)',
    'not sure (if|whether) you (even|actually|have even|have actually) (saw|read|seen|noticed) my (last|previous|earlier|many)',
    'going forward please read',
    '(no offence|no offense|with all due respect)',
    '(pay|paid|paying) (some |more |a little more |any |a bit of |) attention (to what|for once|this time|next time)',
    'anyone with (eyes|half a brain|a brain|common sense)',
    "(how|why is it so|is it really so|is it that|can it really be so|it cannot be so|it is not that|it isn't that|it is not so|it can't be that|it can't be so) (hard|difficult) (can|could)",
    'is (anyone|anybody|someone|somebody) (alive|awake|even|actually|reading|out there)',
    '(i|we) (guess|suppose|assume|take it|presume|imagine|see) (that |) (nobody|no one) (there |) (read|reads|looked|looks|cares|cared|bothered|bothers|understood|answers|listens|checks|thought)',
    '(i|we) (guess|suppose|assume|take it|presume|imagine|see) (that |) (reading|answering|it is too|it was too|you are too (busy|lazy|important) to|you were too (busy|lazy|important) to)',
    '(i|we) (know|realise|realize|understand) (that |) (reading|you are probably too|you are too)',
    "(i'm|i am|you are|you're) (sure|surely|obviously|clearly|apparently) (you are |) (far |much |way |) too (busy|important)",
    "(you are|you're) (far |much |way |) too (busy|important|lazy)",
    'your so-called',
    'the so-called (support|service|help|customer|experts|specialists|team)',
    'if you can call (that|this|it)',
    'try reading (it|this|that)',
    '(not sure (if|whether)|doubt|doubt that) you (even|actually|have even|have actually|actually have) (read|opened|looked|seen) (my|the|it|this|our)',
    'again, as (i|we) (said|wrote|explained|told|mentioned)',
    '(i|we) (expected|was expecting|were expecting) (an answer|a reply|a response|help) from a (human|person|real)',
    'instead of (copy-pasting|hiding|sending me the same|giving me the same|another standard)',
    '(copy-paste|copy-pasted|copy-and-paste|cut-and-paste|cookie-cutter|canned|robotic|copypaste|scripted|boilerplate|pre-written|generic|your stock|another standard|same standard|sends me a standard) (answer|answers|reply|replies|response|responses|text|texts|nonsense)',
    'as (usual|always|ever|expected) (nobody|no one|you|nothing|without)',
    '(once|just once|for once) in (your|a) (life|lifetime)',
    '(someone|somebody|anyone|a person|a human|one of you) (who|that) (actually|can actually|really) (reads|read|thinks|think|knows|helps|help|does|understands|cares)',
    '(someone|somebody|anyone|one of you) (who|that) can (actually |) read (and|or|before|a sentence|what|english)',
    'someone (competent|with a brain)',
    '(hello|hey) (anybody|anyone|is anyone|is anybody)',
    'for once',
    '(since|as|because) (nobody|no one|none of you) (seems|appears) to (have |) (read|looked|care|listen|understood|noticed|open|opened|bother)',
    '(maybe|perhaps) (this time|next time|now|one day|someday) (someone|somebody|anyone|a human|one of you) (will|could|can|would|might|is going to)',
    '(maybe|perhaps) (one day|someday) you (will|could|can|would|might)',
    '(thought|assumed) (i|we) (had |) (made|been) (myself|ourselves|perfectly|quite|very|it) (very |perfectly |abundantly |) clear',
    '(try|consider) reading the (ticket|case|message|email|attachment)',
    '(my|our) time is worth (nothing|so little)',
    '(good|nice|great|lovely) to (know|see) how (much |little |well |) you (value|care|treat|respect|listen)',
    'if (anyone|anybody|someone|somebody|one) (cares|bothers|cared|bothered) to',
    'any (day|time|year) now would be (nice|good|great|lovely)',
    "(won't|not going to|not) hold (my|our) breath",
    'reading is not your',
    '(by all means|be my guest) (keep|carry on|continue|take|ignore)',
    '(not that|as if) (you|anyone|anybody) (care|cares|would care|will care|will read|would read|minds|would notice|will notice|bothers)',
    '(but|then again) what do i know',
    '(did|have) i miss (the|a) (memo|part|bit)',
    '(i|we) must have missed (the|that) (memo|part|bit|email|page)',
    "(it's|it is) (high |about |) time (you|somebody|someone|your|that you)",
    '(about time|not before time|better late than never)',
    '(what|what else) (could|can) possibly go wrong',
    '(any|one) (decade|century|year) now',
    '(the dog|your dog|did the dog) (ate|eat) (it|my|your)',
    'the (cheque|check) is in the post',
    '(wake me|do wake me) (up |) when',
    '(for the|just for the) record, once',
    'third time of asking',
    '(third|fourth|fifth|sixth|seventh) time (lucky|is the charm)',
    '(as|like) a broken record',
    'here we go again',
    '(non-answer|non-answers|non-reply|non-response)',
    'used to being (ignored|forgotten|lied|put on hold)',
    '(here we are again|and here we are)',
    'how (can|do) you sleep at night',
    '(sound|sounding) like a broken record',
    '(i|we) (say again|say it again)',
    '(kindly|please|do|now) (re-read|reread) (my|what)',
    "(it's|it is) all (there |) in black and white",
    'in words of one syllable',
    '(read|reading) (between the lines|properly this time)',
    '(get|got) (your|their) act together',
    '(do|did) (you|your team) (think|expect|imagine|suppose) (i|we) (am|are|was|were|would|have|had) (stupid|nothing|going|made|born|joking|enjoy|enjoying)',
    '(born yesterday|what do you take me for|do you take me for)',
    '(an answer|a reply|a refund|a response|basic courtesy|common courtesy|common sense|a simple yes|a straight answer|simple arithmetic) (is|seems|would be|appears) (apparently |clearly |obviously |evidently |)(too much|beyond|asking|a lot|impossible|not)',
    '(apparently|evidently|clearly|obviously) (too|beyond) (much|difficult|hard|complicated|you|your)',
    '(a|the) (novel|revolutionary|foreign|alien) (concept|idea|notion) (to|for|at|in) (you|your)',
    '(sorry|forgive me) for (expecting|assuming|daring|thinking that)',
  ],
  patterns: [
    ...reminders,
    ...mockPoliteness,
    ...mockPatience,
    ...rhetoricalQuestions,
    ...mockPraise,
    ...mockSurprise,
    ...mockOffers,
    ...mockNotices,
    ...mockThanks,
    ...mockIgnorance,
    ...mockUnderstanding,
    ...mockLessons,
    ...mockAttempts,
    ...mockRepeats,
    ...mockOpenings,
    ...mockQuestions,
    ...mockHints,
    ...mockRemarks,
    ...mockTurns,
    ...mockDoubts,
    ...mockAsides,
    ...remindersOfLetters,
    ...mockVerdicts,
    ...plainEnough,
    ...noHope,
    ...curtWords,
    ...sourWords,
  ],
} satisfies Lexicon
