import type {Range} from './range.js'

/** The paragraphs of a text: what blank lines separate. Ranges without the blank lines. */
export function paragraphsOf(text: string): readonly Range[] {
  const paragraphs: Range[] = []
  let start: number | undefined
  let end = 0
  for (let lineStart = 0; lineStart <= text.length;) {
    const newline = text.indexOf('\n', lineStart)
    const lineEnd = newline < 0 ? text.length : newline
    if (text.slice(lineStart, lineEnd).trim() !== '') {
      start ??= lineStart
      end = lineEnd
    } else if (start !== undefined) {
      paragraphs.push({start, end})
      start = undefined
    }
    lineStart = lineEnd + 1
  }
  if (start !== undefined) paragraphs.push({start, end})
  return paragraphs
}
