import {hull, type Range} from '../ranges/range.js'
import type {InsertionPoint, Slot, SpeechAct} from './facts.js'

const order: readonly Slot[] = [
  'greeting',
  'identifier',
  'date',
  'request',
  'thanks',
  'attachment',
  'closing',
]

/** Where something missing goes: the identifier behind the greeting, the closing at the end, above the name of who signed. */
export function insertionPoint(slot: Slot, text: string, acts: readonly SpeechAct[]): InsertionPoint {
  const greeting = openingOf(text, acts)
  const closing = hull(acts.filter(({act}) => act === 'closing'))
  if (slot === 'greeting') return before(firstLetter(text))
  if (order.indexOf(slot) < order.indexOf('request')) {
    return greeting === undefined ? before(firstLetter(text)) : after(paragraphEnd(text, greeting))
  }
  const signature = acts.find(({act}) => act === 'signature')
  if (slot === 'closing' && signature !== undefined) return above(lineStart(text, signature.start))
  const last = closing ?? signature
  if (slot === 'closing' || last === undefined) return after(text.trimEnd().length)
  const line = lineStart(text, last.start)
  // “Hi. Box 3 is missing. Best, Ann” in one line
  return text.slice(line, last.start).trim() === '' ? before(line) : inLine(last.start)
}

/** “ご担当者様”, and “お世話になっております。” right behind it. */
function openingOf(text: string, acts: readonly SpeechAct[]): Range | undefined {
  const [first, ...others] = acts.filter(({act}) => act === 'greeting')
  return others.reduce<Range | undefined>(
    (opening, {start, end}) =>
      opening !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(opening.end, start))
        ? {start: opening.start, end: Math.max(opening.end, end)}
        : opening,
    first,
  )
}

const before = (insertAt: number): InsertionPoint => ({insertAt, lines: text => `${text}\n\n`})
const inLine = (insertAt: number): InsertionPoint => ({insertAt, lines: text => `${text} `})
const above = (insertAt: number): InsertionPoint => ({insertAt, lines: text => `${text}\n`})
const after = (insertAt: number): InsertionPoint => ({insertAt, lines: text => `\n\n${text}`})

const firstLetter = (text: string): number => text.length - text.trimStart().length
const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1

/** The end of the paragraph when the greeting is one of its own, else the end of the greeting's line. */
function paragraphEnd(text: string, greeting: Range): number {
  const end = text.indexOf('\n', greeting.end)
  const line = end < 0 ? text.length : end
  return line - (text.slice(greeting.end, line).length - text.slice(greeting.end, line).trimEnd().length)
}
