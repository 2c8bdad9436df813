import {byPosition, type Edit} from './range.js'

/**
 * The text with all edits made, in any order given.
 * @throws RangeError when two edits overlap or one lies outside of the text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let cursor = 0
  for (const edit of [...edits].sort(byPosition)) {
    if (edit.start < cursor || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`Edit ${edit.start}–${edit.end} overlaps another one or lies outside of the text.`)
    }
    result += text.slice(cursor, edit.start) + edit.text
    cursor = edit.end
  }
  return result + text.slice(cursor)
}
