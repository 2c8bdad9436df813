import type {Range} from '@tactlint/core'

/** The sentence with the spaces that would be left double; undefined when the line holds nothing else. */
export function withoutSentence({start, end}: Range, text: string): Range | undefined {
  const after = /^[ \t]+(?=\S)/.exec(text.slice(end))
  if (after) return {start, end: end + after[0].length}
  const before = text.slice(0, start).trimEnd().length
  return before > 0 && !text.slice(before, start).includes('\n') ? {start: before, end} : undefined
}
