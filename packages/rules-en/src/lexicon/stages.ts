import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

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
