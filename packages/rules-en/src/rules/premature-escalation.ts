import {
  prematureEscalationRule,
  rangeOf,
  textOf,
  type Found,
  type FoundPhrase,
  type Rewrite,
} from '@tactlint/core'
import {withApostrophes} from '../contractions.js'
import {escalation, unanswered} from '../lexicon/threats/escalation.js'
import {marked} from './marked.js'
import {beforeIn, isNotTheWriters, wordsIn} from './whose-words.js'

const inFirst = {audience: 'support', stage: 'first'} as const

/** “When can a case be escalated?” asks how it goes; “I have asked my manager” tells; “his manager” is somebody else's; one may wish to thank a manager. */
const told =
  /(?<![a-zà-ÿ])(?:when|how) (?:can|could|does|do|is|will)(?![a-zà-ÿ])|(?<![a-zà-ÿ])(?:my|our|his|her|their) (?:own )?(?:boss|manager|director|management|supervisor|superior)|(?<![a-z])(?:interview|invite|thank)(?![a-z])/i

/** “our account manager”, “the password manager”. */
const others =
  /(?<![a-zà-ÿ])(?:account|product|project|file|password|device|task|package|download|campaign|relationship|category|vendor|brand|ads?|tag|window|event|catalogu?e?|warehouse|inventory|sales|hr|case|cash|stock|time|returns|order|user|waste|seat|fleet|risk|data|content|office) (?:managers?|management|supervisor|director)$|(?<![a-zà-ÿ])(?:an?|my|our|his|her|their) (?:property|bank|hotel|facility|building|store|shop) (?:managers?|management|supervisor|director)$/i

/** “If this cannot be solved here”, “if nobody can help”, “if necessary”: leaves the reader a chance. */
const lastResort =
  /(?<![a-zà-ÿ])(?:if|should|unless|in case) (?:[a-zà-ÿ'’]+ ){0,5}(?:cannot|[a-zà-ÿ]+n['’]t|not|never|unable|no|nobody|none|nothing|neither|fails?|necessary|needed|required|beyond|outside|difficult|stuck)(?![a-zà-ÿ])/i
const isLastResort = ({sentence}: Found): boolean => lastResort.test(withApostrophes(textOf(sentence)))

/** “Thank you for escalating it”, “since Anna escalated it”: it has been done. */
const isDone = (found: Found): boolean =>
  /(?<!\p{L})(?:thanks?|thank you|thankful|grateful|appreciate|glad|after|since|when|was|were|has been|have been|had been|already)(?!\p{L})[^.,;]{0,40}$/iu.test(
    beforeIn(found),
  ) && /escalat/i.test(wordsIn(found))

/** What may stand around the wish and says nothing more: “Kindly … now.”, “I … from the start.” */
const nothingMore =
  /(?<![a-zà-ÿ])(?:i|we|please|kindly|could|would|can|you|hereby|now|immediately|directly|right away|straight away|at once|asap|today|from the start|from the beginning|about (?:this|it)|here|therefore|so|and|would like|just|only|really|this|it|case|the|deals with|to|a|your|my)(?![a-zà-ÿ])/gi

/** The whole sentence becomes a request that leaves the reader a chance; not when it says more than the wish. */
function onlyIfNeeded({sentence, range, text}: FoundPhrase<'escalation'>): readonly Rewrite[] {
  const {start, end} = rangeOf(sentence)
  const words = text.slice(start, end).trimEnd()
  const around = `${text.slice(start, range.start)} ${text.slice(range.end, end)}`
  // “Who is in charge? I want to speak with them.”
  if (/^who(?![a-zà-ÿ])/i.test(words)) return []
  if (!/[.!?]$/u.test(words) || /[,;:]/u.test(words) || /[A-Za-zÀ-ÿ\d]/.test(around.replace(nothingMore, '')))
    return []
  const asked = 'If you cannot solve this in your team, could you please pass the case on to a supervisor?'
  return [{edits: [{start, end: start + words.length, text: asked}], blanks: 0}]
}

/** “I want to speak to a manager.” in a first message. */
export const prematureEscalation = prematureEscalationRule({
  phrases: {escalation},
  marked,
  unanswered,
  isHarmless: found =>
    isNotTheWriters(found) ||
    others.test(wordsIn(found)) ||
    told.test(wordsIn(found)) ||
    isLastResort(found) ||
    isDone(found),
  rewrite: onlyIfNeeded,
  wording: {
    escalation: {
      what: '“{words}” asks for a superior before the team has had a chance to help.',
      why: 'A supervisor usually sends a new case back to the team, and you lose time.',
      instead: 'Ask the team first, and escalate when their answer does not help.',
    },
  },
  examples: [
    {
      context: inFirst,
      bad: 'Box 3 is missing. I want to speak to a manager.',
      good: 'Box 3 is missing. If you cannot solve this in your team, could you please pass the case on to a supervisor?',
    },
    {
      context: inFirst,
      bad: 'I want to speak to a manager about order 58-70431.',
    },
    {context: inFirst, bad: 'Escalate this.'},
    {context: inFirst, bad: 'Get me your supervisor!'},
    {context: inFirst, bad: 'I would prefer that a manager deals with this from the start.'},
    {
      context: {audience: 'support', stage: 'follow-up', sentAt: '2026-03-05', lastContactAt: '2026-03-03'},
      bad: 'As no one has replied so far, kindly pass my claim on to a supervisor.',
    },
    {
      context: {audience: 'support', stage: 'follow-up', sentAt: '2026-03-25', lastContactAt: '2026-03-03'},
      allowed: 'As no one has replied so far, kindly pass my claim on to a supervisor.',
    },
    {
      context: {audience: 'support', stage: 'follow-up'},
      allowed: 'Thank you for your reply. Could a supervisor look at the photos as well?',
    },
    {context: inFirst, bad: 'Kindly pass my claim on to someone in charge.'},
    {context: inFirst, allowed: 'Please set up a mailbox for Oskar and send the password to his manager.'},
    {
      context: {audience: 'support', stage: 'escalation'},
      allowed: 'As we have found no solution, could you please pass the case on to a supervisor?',
    },
    {context: inFirst, allowed: 'If nobody can help, could you pass this on to a supervisor?'},
    {context: inFirst, allowed: 'Thank you for escalating this. The parcel arrived on 3 March.'},
    {context: inFirst, allowed: 'If necessary, please involve your manager.'},
    {context: inFirst, allowed: 'Our account manager Anna approved it.'},
    {context: inFirst, allowed: 'I would like to change the password manager in my account.'},
    {context: inFirst, allowed: 'The escalator part is missing.'},
    {context: inFirst, allowed: 'The customer wants to speak to a manager. What should we answer?'},
    {context: inFirst, allowed: 'I will ask our own boss and write again.'},
    {allowed: 'I want to speak to a manager.'},
  ],
})
