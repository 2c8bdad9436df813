import type {Range} from '@tactlint/core'
import type {Event} from 'micromark-util-types'

const open = '<!--'
const close = '-->'

/** The comments of a document, in order: those in code are none. */
export function commentsOf(events: readonly Event[], source: string): readonly Range[] {
  return events.flatMap(([step, {type, start, end}]) =>
    step === 'enter' && (type === 'htmlFlow' || type === 'htmlText')
      ? commentsIn(source.slice(0, end.offset), start.offset)
      : [],
  )
}

/** All that looks like a comment, from an offset on. */
export function commentsIn(source: string, from: number): readonly Range[] {
  const comments: Range[] = []
  for (let start = source.indexOf(open, from); start >= 0;) {
    // “<!-->” is one, too.
    const end = source.indexOf(close, start + 2)
    if (end < 0) break
    comments.push({start, end: end + close.length})
    start = source.indexOf(open, end + close.length)
  }
  return comments
}

/** In capitals it is none, and told so; the words beside it are read all the same. */
const directive = /^<!--\s*tactlint-/i

/**
 * The source with directives that begin a line and are followed by words written as an inline tag. Markdown takes the rest of
 * such a line for HTML; the reader of the message sees words.
 * @param masked the source, or one of the same length
 */
export function besideDirectives(masked: string, source: string): string {
  let result = ''
  let cursor = 0
  for (const {start, end} of commentsIn(source, 0)) {
    const comment = source.slice(start, end)
    if (
      !directive.test(comment) ||
      /[\r\n]/.test(comment) ||
      !/^[^\S\r\n]*\S/.test(source.slice(end, end + 200))
    )
      continue
    result += masked.slice(cursor, start) + '<i'.padEnd(end - start - 1) + '>'
    cursor = end
  }
  return result + masked.slice(cursor)
}
