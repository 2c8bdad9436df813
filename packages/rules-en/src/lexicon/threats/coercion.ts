import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'
import {threatsInPassing} from './in-passing.js'
import {threatsAnnounced} from './announcements.js'
import {threatsAtHand} from './at-hand.js'
import {threatsByChoice} from './by-choice.js'
import {threatsOfInstitutions} from './institutions.js'
import {audienceInSight} from './audience-in-sight.js'
import {rivalsInSight} from './rivals-in-sight.js'
import {threatsOfOverseers} from './overseers.js'
import {ultimatums} from './ultimatums.js'
import {exposureInSight} from './in-sight.js'
import {threatsInPlainWords} from './in-plain-words.js'
import {threatsOfParting} from './parting.js'
import {threatsOfReadiness} from './readiness.js'
import {threatsOfTalk} from './talk.js'
import {threatsInOtherWords} from './in-other-words.js'
import {threatsByHints} from './by-hints.js'
import {threatsByConsequence} from './by-consequence.js'
import {threatsOfConsequences} from './consequences.js'
import {threatsOfAcquaintances} from './acquaintances.js'
import {threatsOfExposure} from './exposure.js'
import {threatsOfHoldingBack} from './holding-back.js'
import {threatsOfLeaving} from './leaving.js'
import {leverage} from './leverage.js'
import {nextSteps} from './next-steps.js'
import {sanctions} from './sanctions.js'

/** Bad reviews, publicity, leaving, consequences. */
export const coercion = {
  source,
  phrases: [
    // said to the bank
    '(hit|press|click|tap) (dispute|send|publish|post|cancel)',
    '(claw|clawing|clawed) (this|it|that|my money|the money|the payment) back',
    'section 75 (exists|covers|applies|claim|of the consumer credit act|is)',
    '(send|sending) you (my|her|his|the lawyer’s|our|their) (bill|invoice)',
    '(charging|billing|invoicing) you for (every|my|our|each|the) (hour|day|minute|time|lost|wasted)',
    // heard by others
    'what a (single |) (hashtag|tweet|post|video|photo) can do',
    '(a|this|that|one) (hashtag|tweet|thread|post) (spreads|travels|takes seconds)',
    "(guess|wonder) (who|which one|what) (i'll|i will|they won't|i won't|they'll|gets|will)",
    // in person
    '(come|coming|be) down there',
    '(pay|paying) you a visit',
    '(come|coming|come round|come over) and (collect|get|fetch) (the|my|our) money',
    "(not|won't be|aren't|isn't) (leaving|going anywhere|moving from|moving) (this|your|the|until|till)",
    '(ringing|calling|emailing|phoning|texting) (you |) (every|each) (hour|morning|day|half hour|ten minutes)',
    // time is up
    "(it's|it is) out of my hands",
    '(think|thinking) (very |) (hard|twice|long and hard) (before|about)',
    "there won't be a (second|third|fourth|fifth|next|another)",
    '(headed|legal|court) paper',
    'any more (of this|of that|of your|nonsense) (tone |) and (i|we)',
    'or else (i|we|you|there|it)',
    "(you'll|you will|you are going to) lose (me|us)",
    "(you|you'll|you will|you are going to|going to) (regret|be sorry|pay for|pay dearly)",
    '(this is|consider this) (your|my|the|a) (very |) (last|final) (chance|warning|opportunity)',
    "(you have|you've|consider yourself) been warned",
    '(there will be|face|facing|suffer|without|bear) (serious |severe |further |the |) consequences',
    '(last|final) time (i|we|you) (will ever|ever|shop|order|buy)',
    '(name and shame|bad publicity|negative publicity|gloves come off|gloves are off|hell to pay|go public|going public|smear campaign)',
    '(debt collectors|debt collector|collection agency|debt collection agency|collections agency|bailiffs|bailiff)',
    '(i|we) (give|am giving|are giving) you (until|one last|exactly|24|48|one|two|three)',
    "(i'm|we're) giving you (until|one last|exactly|24|48|one|two|three)",
    "you (won't|will not|will never) (see|hear from|get) (me|us|another|my|our) (again|order|penny|cent|money|business)",
    '(bad|negative|one-star|1-star|terrible|scathing) (review|reviews|rating|feedback) (will follow|is coming|are coming|is on its way|is next)',
    '(expect|prepare for) (a|my) (very |) (public|bad|negative|one-star|1-star|terrible|scathing) (review|rating)',
    'or we (will|shall|have to|must|are forced to) (close|suspend|block|terminate|cancel|charge|pass|delete|disconnect|stop|end|remove)',
    '(otherwise|or else) (your|the) (account|order|contract|subscription|service) (will be|shall be|is going to be) (closed|suspended|blocked|terminated|deleted|cancelled|disconnected)',
    "(mark my words|don't test me|do not test me|try me|you don't want to find out|heads will roll|things will get ugly|it will get ugly)",
    "(don't|do not) say (i|we) (didn't|did not) warn you",
    '(come|comes|coming) back to (bite|haunt) you',
    'the clock is ticking',
    '(take|taking) matters into my own hands',
    'part (ways|company)',
    "(i'm|i am|we're|we are) warning you",
    'as far as (necessary|it takes|needed|i have to|we have to)',
    '(make|making) your (life|lives) (difficult|hard|hell|miserable|unpleasant)',
    '(this|it|that) will be (my|our) (very |) last (order|purchase|booking|flight|stay|visit|contract|message)',
    "(you'll|you will) lose (every|half|most|all) (of |) (your |) (seller|sellers|customer|customers|buyer|buyers|member|members|tenant|tenants)",
    '(this|that|it) (was|is|will be) (my|our) (very |) last (order|purchase|booking|flight|stay|visit) (with|from|at) (you|your)',
    "(won't|will not) (be able to |) recommend (you|your)",
    'you can keep your (contract|subscription|router|product|service|membership|offer)',
    '(will|shall) stop (buying|ordering|shopping|advertising) (from|with|at)',
    "(won't|will not|wouldn't|would not) (think twice|lose sleep) (about|over)",
    '(force|forcing) (my|our) hand',
    "(don't|do not) make (me|us) (take|escalate|post|leave|report|tell|go)",
    '(voting|vote|voted) with (my|our) feet',
    'not (another|one more) (penny|cent|dime|pound|dollar|order) (until|from|of|will)',
    '(i|we) know (exactly |very well |) (where|whom|who) to (complain|call|turn|report|go with)',
    'word (of mouth|gets round|gets around|spreads|travels) (works|quickly|fast|cuts|travels|in)',
    "(you've got|you've|you have|you have got) until (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|midnight)",
    "(we'll|we will) see (how you like|who laughs|who blinks|what your boss|what the public|what the press)",
    "(you'll|you will) (live to regret|wish you had)",
    '(last|final) (straw|chance|warning) before (i|we)',
    '(i|we) know where you (live|work)',
    // no choice
    '(leave|leaves|leaving|left) (me|us) (with |) no (other |) (choice|option|alternative)',
    'one more (day|week|mistake|excuse|email|e-mail|message|month|time) (like this |) and (i|we)',
    "i'm (gone|out of here)",
    // told to others
    "(won't|don't|do not) be surprised (when|if|to)",
    '(mention|describe|say|write|report|include) (it|this|that|all of this|everything) in my (review|rating|feedback)',
    '(my|our|the) (review|reviews|rating|ratings|feedback) (on trustpilot |on google |on amazon |online |) (will|shall|is going to|are going to) (say|reflect|show|mention|describe|tell)',
    '(know|knows|speak to|in touch with) a (journalist|reporter)',
    '(my|our) (mission|duty|business|task) to (warn|tell|inform|let)',
    '(warn|warning) (all |) (other|everyone|everybody|every|fellow|my) (customers|customer|buyers|sellers|people|friends|followers|tenants|passengers)',
    // leaving
    '(straight|directly|back) to your (competitor|competitors|competition)',
    '(reconsider|rethink|review|end|terminate) (our|the|my|this) (business relationship|relationship|partnership|cooperation|collaboration|entire account)',
    '(withhold|withholding) (the|my|our|all|further|any) (rent|payment|payments|fee|fees)',
    'expect (a|my|our) (chargeback|chargebacks|review)',
    "(i|we) (will|shall|won't|will not) (never|not|no longer|ever) (shop|buy|order|fly|bank|book) (with|from|at|here) (you|your|here|again)",
    '(this|it) (will|is going to) have (serious |further |) consequences',
    '(whole|entire) (internet|world|town|street|community|neighbourhood|neighborhood) (will|is going to) (hear|know|learn|read)',
    '(i|we) have (already |) (drafted|prepared|written) (a|my|the) (negative |bad |one-star |) review',
    "(will|shall|i'll|we'll|going to) let (my|our|the|all my) (newspapers|newspaper|press|media|followers|friends|whole)",
    '(will|shall|going to) (ask|instruct|tell) my bank to (reverse|recall|claw back|charge back)',
    '(i|we) (will|shall) (be switching|be moving|be leaving|be cancelling|be taking my business) (to another|to a different|to your competitor|you for)',
  ],
  patterns: [
    ...threatsOfLeaving,
    ...threatsAnnounced,
    ...threatsOfExposure,
    ...threatsOfAcquaintances,
    ...threatsOfConsequences,
    ...threatsByHints,
    ...threatsInPassing,
    ...threatsAtHand,
    ...threatsByConsequence,
    ...threatsByChoice,
    ...exposureInSight,
    ...threatsOfParting,
    ...threatsOfReadiness,
    ...threatsInPlainWords,
    ...threatsInOtherWords,
    ...threatsOfTalk,
    ...threatsOfInstitutions,
    ...nextSteps,
    ...threatsOfHoldingBack,
    ...sanctions,
    ...leverage,
    ...audienceInSight,
    ...rivalsInSight,
    ...threatsOfOverseers,
    ...ultimatums,
  ],
} satisfies Lexicon
