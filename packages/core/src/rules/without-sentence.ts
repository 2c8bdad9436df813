import type {Edit, Range} from '../ranges/range.js'

/**
 * Takes a sentence out so that a whole correct message is left: no doubled spaces, no empty line, no mark of a list without its words.
 * @param text the whole message
 * @returns undefined where the message says nothing else
 */
export function withoutSentence({start, end}: Range, text: string): Edit | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', end)
  const before = text.slice(lineStart, start)
  const after = text.slice(end, newline < 0 ? text.length : newline)
  const cut = (from: number, to: number): Edit => ({start: from, end: to, text: ''})
  if (/[\p{L}\p{N}]/u.test(after)) return cut(start, end + after.length - after.trimStart().length)
  if (/[\p{L}\p{N}]/u.test(before)) return cut(lineStart + before.trimEnd().length, end)
  const previous = text.slice(0, lineStart).trimEnd().length
  const next = text.length - text.slice(end + after.length).trimStart().length
  if (previous === 0 && next === text.length) return undefined
  if (next === text.length) return cut(previous, end + after.length)
  // “Hello,⏎It is a shame.⏎⏎The parcel …”: the blank line stays.
  const parts = (from: number, to: number) => text.slice(from, to).split('\n').length - 1
  return parts(previous, lineStart) < parts(end, next) && previous > 0
    ? cut(previous, end + after.length)
    : cut(lineStart, next)
}
