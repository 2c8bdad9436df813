import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** The reader knows the case: “thank you for your reply”, “I wrote on 2 March”, “following up”. */
export const followUp = {
  source,
  phrases: [
    '(thank you|thanks|many thanks) (very much |so much |a lot |) for (your|the) (quick |prompt |fast |kind |helpful |last |) (reply|replies|answer|answers|response|responses|explanation)',
    '(i|we) (already |have already |) (wrote|emailed|e-mailed|messaged|contacted) (you |to you |) (on|last|in|about|two|three|a week|yesterday)',
    '(in|to) my (last|previous|earlier|first|second|original) (email|e-mail|message|mail|letter|request)',
    '(my|our) (last|previous|earlier|first|second) (email|e-mail|message|mail|letter) (of|from|to you)',
    '(following|follow) up (on|with|to)',
    '(i am|we are|just) (following|checking) (up|in)',
    'for the (second|third|fourth|fifth|2nd|3rd|4th|5th) time (now|i|we|my|our)',
    '(is|are) there any (news|update|updates)',
    'as (you|anna) (asked|requested|wished)',
    '(see|quoted) (my|our|the) (message|email|e-mail|conversation) below',
  ],
} satisfies Lexicon

/** The problem is gone: “it works again”, “you can close the case”. */
export const resolved = {
  source,
  phrases: [
    '(it|this|everything|all|that|the page|the listing|the app) (now |) (works|is working|is fine|is correct|is fixed|is solved|is resolved) (again|now|perfectly|well|fine)',
    '(has|have) (now |) been (solved|resolved|fixed|settled)',
    'you (can|may) (now |) close (the|this|my) (case|ticket|request)',
    '(case|ticket|matter) (can|may) (now |) be closed',
  ],
} satisfies Lexicon

/** May tell of earlier contact: “replied”, “as agreed”, “your colleague said”. */
export const contact = {
  source,
  phrases: [
    '(hello|hi|hey|write|writing|wrote|me|you|ask|asking|call|calling|here|once) again',
    '(reply|replies|replied|response|responses|responded|reminder|reminders|unanswered|ignored|conversation|correspondence)',
    '(answer|answers|answered) (from|of|to|by|me|us|yet|my|that|in|on|was|is)',
    '(no|any|an|your|the|first|last|previous) (answer|answers)',
    '(follow|following|followed|chase|chasing|chased) up',
    '(last|previous|earlier|second|third|original|first) (email|e-mail|mail|message|letter|call|contact|chat|request|ticket|case|claim)',
    '(for the |the |) (second|third|fourth|fifth|2nd|3rd|4th|5th) time',
    'as (discussed|agreed|mentioned|promised|explained|requested|asked|stated|described|told)',
    '(was|were|been|being) (told|informed|promised|assured|advised|asked)',
    '(you|they|he|she|colleague|agent|support|team|somebody|someone|who|which) (have |had |already |has |then |also |) (said|told|wrote|promised|replied|explained|asked|assured|answered|informed|advised)',
    "(i|we|i've|we've) (have |had |already |also |then |first |) (wrote|written|emailed|e-mailed|messaged|called|rung|rang|phoned|contacted|spoke|spoken|chatted|complained|reported|asked|requested|sent you|submitted|opened|appealed|tried|filed|raised)",
    '(spoke|spoken|talked|chat|chatted|call) (to|with)',
    '(my|our|this|the|your|open) (case|ticket|email|e-mail|mail|call|calls|appeal|complaint)',
    '(case|ticket|reference) (number|no|id|ref)',
    'still (waiting|wait|pending|open|unresolved|no|not)',
    '(reopen|re-open|reopened|twice)',
    '(you|your) (letter|email|e-mail|mail|message|call|offer|decision|advice) (of|from|on|that|says|said)',
    'the mail about',
  ],
} satisfies Lexicon
