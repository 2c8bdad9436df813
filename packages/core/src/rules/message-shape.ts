import type {Act, Facts, SpeechAct} from '../facts/facts.js'
import type {Context} from '../message/message.js'
import {contains, type Range} from '../ranges/range.js'
import type {Silence} from './rule.js'

/** A request at least as polite as this has a please-form. */
const polite = 0.5

export const requestsIn = ({acts}: Facts): readonly SpeechAct[] => acts.filter(({act}) => act === 'request')

export const isPolite = ({force = 1}: SpeechAct): boolean => force >= polite

/** “When will it come?”, いつ届きますか？ */
export const isQuestion = ({start, end}: Range, text: string): boolean =>
  /[?？]["”»」）)]?$/.test(text.slice(start, end).trimEnd())

/** The sentences between greeting and closing, or the name where nothing else closes. */
export function body({sentences, acts}: Pick<Facts, 'sentences' | 'acts'>): readonly Range[] {
  const formal = acts.filter(({act}) => act === 'greeting' || act === 'signature')
  const closing = acts.find(({act}) => act === 'closing')
  return sentences.filter(
    sentence =>
      !formal.some(act => contains(act, sentence)) &&
      (closing === undefined || sentence.start < closing.start),
  )
}

/** Sentences from which on the first message of a chat is a letter: the whole case, by somebody who may be gone when it is answered. */
const letter = 2
/** The same of one that comes back to the case: a line of a chat that goes on is shorter. */
const laterLetter = 3

/** In a chat who opens it greets and thanks, and signs what is a letter; nobody signs a line. In a text message neither is owed. */
function isTooBriefFor(act: Act, {channel}: Context, facts: Facts): boolean {
  if (channel === 'sms') return true
  if (channel !== 'chat' || act === 'thanks') return false
  // The words of one line do not tell whether it opens the chat.
  if (facts.stage?.from !== 'given') return true
  const said = body(facts).length
  return facts.stage.value === 'first' ? act === 'closing' && said < letter : said < laterLetter
}

/** Why a message owes no greeting, closing or thanks. */
export function owesNoForm(act: Act, context: Context, facts: Facts): Silence | undefined {
  if (context.extent === 'fragment' || isTooBriefFor(act, context, facts)) return 'a fragment or a chat'
  if (facts.audience === undefined) return 'audience not known'
  if (context.extent !== undefined || context.channel !== undefined) return undefined
  const {audience, template, sentences, acts} = facts
  const isInferred = audience.from === 'inferred'
  // A reply without greeting and closing is a macro that the help desk wraps, and so is a template, unless somebody says that it is a mail.
  const isBare = !acts.some(({act}) => act === 'greeting' || act === 'closing')
  const isMacro = audience.value === 'customer' && (isBare || (isInferred && template?.value === true))
  // “Can you send me the data?”, “Thank you for your order.” may be a line of anything.
  const isLine = isInferred && sentences.length === 1
  return isMacro || isLine ? 'a fragment or a chat' : undefined
}

/** The first line that says something; undefined when none does. */
export function firstLine(text: string): Range | undefined {
  const start = text.length - text.trimStart().length
  const newline = text.indexOf('\n', start)
  const end = (newline < 0 ? text : text.slice(0, newline)).trimEnd().length
  return start < end ? {start, end} : undefined
}

/** The last sentence, or the part of it in the last line: a paragraph in one line is no end. Undefined when nothing is said. */
export function lastSentence({sentences}: Facts, text: string): Range | undefined {
  const end = text.trimEnd().length
  if (end === 0) return undefined
  const line = text.lastIndexOf('\n', end - 1) + 1
  const sentence = sentences.findLast(({start}) => start < end)
  return {start: Math.max(line, sentence?.start ?? 0), end}
}
