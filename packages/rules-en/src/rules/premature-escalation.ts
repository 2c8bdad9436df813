import {
  prematureEscalationRule,
  rangeOf,
  textOf,
  type Found,
  type FoundPhrase,
  type Rewrite,
} from '@tactlint/core'
import {escalation} from '../lexicon/escalation.js'
import {isNotTheWriters, wordsIn} from './whose-words.js'

const inFirst = {audience: 'support', stage: 'first'} as const

/** “When can a case be escalated?” asks how it goes; “I have asked my manager” tells. */
const told =
  /(?<!\p{L})(?:when|how) (?:can|could|does|do|is|will)(?!\p{L})|(?<!\p{L})(?:my|our) (?:own )?(?:boss|manager|director|management|supervisor|superior)/iu

/** “our account manager”, “the password manager”. */
const others =
  /(?<!\p{L})(?:account|product|project|store|shop|file|password|device|task|package|download|campaign|property|bank|relationship|category|vendor|brand|hotel|branch|ads?|tag|window|event|catalogu?e?|warehouse|inventory|sales|hr|facility|building|case|cash|stock|time|returns|order|user|waste|seat|fleet|risk|data|content|office|general|managing) (?:managers?|management|supervisor|director)$/iu

/** “If this cannot be solved here, …”: leaves the reader a chance. */
const isLastResort = ({sentence}: Found): boolean =>
  /(?<!\p{L})(?:if|should) (?:[\p{L}'’]+ ){1,5}(?:cannot|can['’]t|not|unable|no|fails?)(?!\p{L})/iu.test(
    textOf(sentence),
  )

/** The whole sentence becomes a request that leaves the reader a chance. */
function onlyIfNeeded({sentence, text}: FoundPhrase<'escalation'>): readonly Rewrite[] {
  const {start, end} = rangeOf(sentence)
  const words = text.slice(start, end).trimEnd()
  if (!/[.!?]$/u.test(words) || /[,;:]/u.test(words)) return []
  const asked = 'If you cannot solve this in your team, could you please pass the case on to a supervisor?'
  return [{edits: [{start, end: start + words.length, text: asked}], blanks: 0}]
}

/** “I want to speak to a manager.” in a first message. */
export const prematureEscalation = prematureEscalationRule({
  phrases: {escalation},
  isHarmless: found =>
    isNotTheWriters(found) || others.test(wordsIn(found)) || told.test(wordsIn(found)) || isLastResort(found),
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
    {context: inFirst, bad: 'Escalate this.'},
    {context: inFirst, bad: 'Get me your supervisor!'},
    {context: inFirst, bad: 'I would prefer that a manager deals with this from the start.'},
    {context: inFirst, bad: 'Kindly pass my claim on to someone in charge.'},
    {
      context: {audience: 'support', stage: 'escalation'},
      allowed: 'As we have found no solution, could you please pass the case on to a supervisor?',
    },
    {context: inFirst, allowed: 'Our account manager Anna approved it.'},
    {context: inFirst, allowed: 'I would like to change the password manager in my account.'},
    {context: inFirst, allowed: 'The escalator part is missing.'},
    {context: inFirst, allowed: 'The customer wants to speak to a manager. What should we answer?'},
    {context: inFirst, allowed: 'I will ask our own boss and write again.'},
    {allowed: 'I want to speak to a manager.'},
  ],
})
