import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

const thing =
  '(photo|photos|picture|pictures|image|images|screenshot|screenshots|file|files|document|documents|invoice|invoices|receipt|receipts|copy|copies|proof|proof of delivery|proof of purchase|certificate|certificates|form|label|statement|report|scan|scans|letter|contract|video|pdf|list|table|log|evidence|confirmation|slip)'

/** Something comes with the message: “please find attached”, “I have enclosed two photos”. */
export const announced = {
  source,
  phrases: [
    '(please |kindly |you will |you can |you |)find (attached|enclosed)',
    '(i|we|i have|we have|i also|we also|i have also|we have also|i am|we are|i hereby) (attached|enclosed|attach|enclose|attaching|enclosing)',
    "(i've|we've|i'm|we're) (attached|enclosed|attaching|enclosing)",
    '(attached|enclosed) (is|are|you will find|you find|please find)',
    '(is|are) (also |all |both |)(attached|enclosed)',
    `${thing} (is|are|was|were) (also |all |both |)(attached|enclosed)`,
    `${thing} (attached|enclosed)`,
    `(the|see|see the|my|our|two|three|both|with the|in the) (attached|enclosed) ${thing}`,
    '(see|in|as) (the |) (attachment|attachments|enclosure|enclosures)',
    '(see|as) (attached|enclosed)',
  ],
} satisfies Lexicon

/** Such words without an attachment: a request for one, an offer, a handle that comes off. */
export const notAnnounced = {
  source,
  phrases: [
    '(is|are|was|were) (not|no longer|still not|never) (properly |firmly |) (attached|enclosed)',
    '(is|are|was|were) (attached|enclosed) (to|by) (the|a|an|my|our|each)',
    '(i|we) (attached|attach) (it|them|the|a|my|our) (to|on)',
    '(attached|enclosed) (to|in|with) (my|our|the|your) (last|previous|earlier|first|original|second|initial|message of|mail of|email of)',
    '(i|we) (attached|enclosed) (it |them |the photos |the invoice |the receipt |)(last|yesterday|before|already|earlier|in my|in our|to my|to our)',
    '(i have|we have|i had|we had) already (attached|enclosed)',
    '(you|your colleague|your team|the seller|the buyer|the customer|he|she|they) (have |has |) (attached|enclosed)',
  ],
} satisfies Lexicon

/** Things that may be the attachment, and words for it. */
export const things = {
  source,
  phrases: [
    thing,
    '(attached|enclosed|attachment|attachments|enclosure|below|photograph|photographs|measurements|data|details)',
  ],
} satisfies Lexicon
