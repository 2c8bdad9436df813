import type {Edit, GainClause} from '@tactlint/core'
import {imperatives} from '../lexicon/requests/imperatives.js'

/** “Could you …?”: polite as it stands. */
const polite = /(?<![a-zà-ÿ])(?:could|would|can|will|may|might) (?:you|we|i|somebody|someone)(?![a-zà-ÿ])|\?/i
/** “Please (help me) change …”, not “please note …”. */
const please =
  /(?<![a-zà-ÿ])please,? (?:kindly )?(?:help (?:me|us) (?:to )?(?!with |in |by ))?(?=[a-zà-ÿ])(?!(?:note|see|be|find|let|help|do|don['’ʼ]?t|never|accept|understand|know) )/i
const wish =
  /(?<![a-zà-ÿ])(?:i|we)(?: (?:want|need|ask|expect|require|would like)|['’ʼ]?d like) you to (?:please )?/i

/** The edits that make a polite question of a request; undefined when the sentence asks for nothing, or politely already. */
export function asQuestion(clause: GainClause): readonly Edit[] | undefined {
  const {range, sentence, text} = clause
  const whole = text.slice(sentence.start, sentence.end).trimEnd()
  const gain = text.slice(range.start, range.end)
  const withoutGain = whole.replace(gain, ' '.repeat(gain.length))
  if (polite.test(withoutGain)) return undefined
  const opening = openingOf(withoutGain, sentence.start) ?? orderOf(clause)
  if (opening === undefined) return undefined
  const isFirst = !/[A-Za-zÀ-ÿ]/.test(text.slice(sentence.start, opening.start))
  const asked = `${isFirst ? 'Could' : 'could'} you please ${opening.text}`
  const end = opening.start < range.start ? nextClause(clause) : undefined
  return [{...opening, text: asked}, ...(end === undefined ? questionMark(whole, sentence.start) : [end])]
}

/** “…, my boss is angry”, “… and please tell me when”, “… thx”. */
const clauseBehind =
  /^(?:(?:[,;] ?| (?=and |but |so ))(?:(?:and|but|so) )?(?=(?:i|we|they|you|he|she|it|this|that|there|the|my|our|your|nobody|please|thanks|thank|thx|cheers)(?![a-zà-ÿ]))|,? (?=(?:please|thanks|thank you|thx|cheers)(?![a-zà-ÿ])))/i

/** Where the question ends and the rest becomes a sentence of its own; undefined when nothing follows that is one. */
function nextClause({range, sentence, text}: GainClause): Edit | undefined {
  const joint = clauseBehind.exec(text.slice(range.end, sentence.end))
  if (joint === null) return undefined
  const end = range.end + joint[0].length + 1
  return {start: range.end, end, text: `? ${text.slice(end - 1, end).toLocaleUpperCase('en')}`}
}

/** What “could you please” takes the place of. */
function openingOf(words: string, offset: number): Edit | undefined {
  const match = please.exec(words) ?? wish.exec(words)
  if (match === null) return undefined
  const start = offset + match.index
  return {start, end: start + match[0].length, text: ''}
}

/** The first letter of an order, in lower case: “Change the title …”. */
function orderOf({range, sentence, text, reading}: GainClause): Edit | undefined {
  const isHead = (start: number) =>
    (start < range.start && !/[A-Za-zÀ-ÿ]/.test(text.slice(sentence.start, start))) ||
    // “To increase my sales, change the title.”
    (start > range.end && !/[A-Za-zÀ-ÿ]/.test(text.slice(range.end, start)))
  const order = reading
    .found(imperatives)
    .find(({start, end}) => start >= sentence.start && end <= sentence.end && isHead(start))
  if (order === undefined) return undefined
  const {start} = order
  // “Could you please don't close …” is no question.
  if (/^(?:do not|don['’ʼ]?t|never) /i.test(text.slice(start))) return undefined
  return {start, end: start + 1, text: text.slice(start, start + 1).toLocaleLowerCase('en')}
}

/** Instead of the full stop, or behind the last word; none before a list: “Please change the following:”. */
function questionMark(sentence: string, offset: number): readonly Edit[] {
  const end = sentence.length
  let start = end
  while (start > 0 && '.!'.includes(sentence[start - 1] ?? '')) start--
  return ':;,…'.includes(sentence[start - 1] ?? '')
    ? []
    : [{start: offset + start, end: offset + end, text: '?'}]
}
