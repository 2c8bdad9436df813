import type {Lexicon} from '@tactlint/core'
import {accusations} from './accusations.js'
import {source} from './source.js'

/** Fixed words that put the fault on the reader: “your fault”, “because of you”. */
export const blame = {
  source,
  phrases: [
    'your (own |) (fault|mistake|mistakes|negligence|incompetence|carelessness|laziness|sloppiness|blunder|blunders|screw-up|mess|stupidity|ignorance|arrogance|failure|failures|inability|incapability|ineptitude|greed|lies|lie|dishonesty|indifference|unwillingness|recklessness|sloppy work|poor work|poor service|poor handling|bad service|lousy service|lousy work|terrible service|mismanagement|disorganisation|disorganization|chaos)',
    "your (team's|staff's|warehouse's|company's|colleague's|department's|driver's|courier's) (fault|mistake|mistakes|negligence|incompetence|carelessness|failure|error)",
    '(because of|due to|caused by) your (own |) (error|errors|delay|delays|lack)',
    '(because of|caused by) you (people|)',
    'your lack of (care|competence|organisation|organization|respect|professionalism|interest|action|effort|communication|responsibility|knowledge|basic)',
    'you people',
    'people like you',
    '(i|we) (blame|hold) you (personally |fully |entirely |solely |) (for|responsible|accountable)',
    'you (alone |) (are|were) (fully |solely |entirely |clearly |totally |) (to blame|responsible for this|responsible for the|responsible for my|responsible for our)',
    "(you|they) (don't|do not|obviously don't|clearly don't|clearly do not|obviously do not|just don't|simply don't) (give a|know what you|have a clue|have any idea|understand anything)",
    '(no one|nobody|none of you|not one of you|not a single person) (there |at your company |in your team |on your team |of you |in your company |on your side |) (knows what|has a clue|can read|bothers|does their job|does his job|is competent|wants to help)',
    '(wasting|waste|wasted) (my|our) (time|money|whole|entire)',
    'you had one job',
    "you (can't|cannot|couldn't|could not|are unable to|are not able to|aren't able to|are incapable of) (even |) (do your job|count|be bothered|get it right|get anything right|do anything right|manage|organise|organize)",
    '(do|doing) your (job|jobs|work) (properly|right|for once|for you|)',
    'what is wrong with you',
    "what's wrong with you",
    'what is the matter with you',
    'you (only |just |) care (only |) about (your|money|profit)',
    'you let (me|us) down',
    '(just|simply|at least|finally|should|could|you) admit (it|that)',
    "(don't|do not|refuse to|won't|afraid to|too proud to) (want to |) admit",
    'hiding behind your',
    'you hide behind',
    '(amazon|your company|your team|your warehouse|your department) (has |) (failed|refused|neglected|forgot) to',
    'you (have |) (abandoned|cost me|cost us|caused me|caused us|made me wait|made us wait|took my money|take my money|kept my money)',
    'how (incompetent|careless|lazy|sloppy|unprofessional) (are|is|can|do)',
    '(you|you guys|your team) (keep|keeps|kept) messing',
    "(you|you guys|your team|your people|your staff|your packers|your drivers|your colleagues|your agents|your technicians|they) (obviously |clearly |really |evidently |apparently |) (have no idea|has no idea|don't know|do not know|have no clue|haven't a clue) what (you|they) (are|were)",
    "(you've|you have) (done|achieved) (absolutely |precisely |) nothing",
    '(mistake|error|fault|problem|failure) (is|was|lies|lay) (entirely|clearly|solely|purely|obviously) (on your side|on your end|yours|with you|your own)',
    'you got it (all |completely |) wrong',
    "(you've|you have) been dragging (this|it|your feet)",
    '(you|your team|your company) (took|take|kept|keep) (the|my|our) money and',
    'you promised (me |us |) (a|to|that|it) (call back |callback |reply |call |) and (did|never|then|nothing)',
    "(you are|you're|you were) (solely |entirely |fully |) responsible for (this|the) (mess|chaos|disaster|delay|damage|loss)",
    "because you (didn't|did not|couldn't|failed|forgot|refused|neglected) (to |) (do|bother|check|send|process|book|care|act|reply|answer)",
    '(the|all the) (fault|blame) (lies|is|rests) (entirely |solely |clearly |squarely |fully |) with (you|your)',
    'it was (you|your team|your staff|your driver|your warehouse|your courier|your technician) (who|that) (broke|lost|damaged|screwed|messed|ruined|failed|forgot|caused)',
    'your (driver|courier|drivers|couriers|delivery man) (just |simply |) (threw|dumped|hurled|chucked|tossed|flung)',
  ],
  patterns: accusations,
} satisfies Lexicon

/** Words that look like it: “your error message”, “have you lost …?”. */
export const harmlessBlame = {
  source,
  phrases: [
    'your (error|failure|mistake) (message|code|page|log|report|rate|text)',
    '(correcting|corrected|correct|noticed|about|for) your (mistake|error)',
    '(you|if you) (forgot|have forgotten|lost|have lost) your (password|login|pin|username)',
  ],
} satisfies Lexicon
