import type {Range} from '../ranges/range.js'
import {lineBreaks} from './line-breaks.js'

/** Tokenisers of running text slow down on very long texts; longer ones are cut at white space. */
const longest = 8_000

/**
 * The parts of a paragraph that are parsed on their own: a line break ends a sentence, unless the line is a hard wrap.
 *
 * “Kind regards,⏎Mia” are two parts; a full line whose next one goes on in lower case is one with it.
 * @param paragraph in one piece, without blank lines
 * @param keep ranges that must not be cut, in order
 * @returns ranges without the line break, in offsets of the paragraph
 */
export function lines(
  paragraph: string,
  keep: readonly Range[] = [],
  isWrap: (line: string, next: string, index: number) => boolean = inLatin(paragraph),
): readonly Range[] {
  const result: Range[] = []
  let start = 0
  let lineStart = 0
  let next = 0
  let index = 0
  for (let end = paragraph.indexOf('\n'); end >= 0; end = paragraph.indexOf('\n', end + 1)) {
    const nextEnd = paragraph.indexOf('\n', end + 1)
    const following = paragraph.slice(end + 1, nextEnd < 0 ? undefined : nextEnd)
    while ((keep[next]?.end ?? end + 1) <= end) next++
    const inside = (keep[next]?.start ?? end + 1) <= end
    if (!inside && !isWrap(paragraph.slice(lineStart, end), following, index)) {
      result.push({start, end})
      start = end + 1
    }
    lineStart = end + 1
    index++
  }
  result.push({start, end: paragraph.length})
  return result.filter(range => range.end > range.start).flatMap(range => short(paragraph, range, keep))
}

function inLatin(paragraph: string): (line: string, next: string, index: number) => boolean {
  if (!paragraph.includes('\n')) return () => false
  const breaks = lineBreaks(paragraph)
  return (_line, _next, index) => breaks[index] === 'wrap'
}

function short(paragraph: string, range: Range, keep: readonly Range[]): readonly Range[] {
  const parts: Range[] = []
  let {start} = range
  while (range.end - start > longest) {
    const end = cutBefore(paragraph, start, start + longest, keep)
    parts.push({start, end})
    start = end
  }
  parts.push({start, end: range.end})
  return parts
}

/** Behind the last sentence that ends in time, else behind the last white space, else anywhere but in a pair or an atom. */
function cutBefore(paragraph: string, start: number, limit: number, keep: readonly Range[]): number {
  const free = (at: number) => at > start && !keep.some(range => range.start < at && at < range.end)
  for (const pattern of [/[.!?。！？]\s?$/u, /\s$/u, /[^\uD800-\uDBFF]$/]) {
    for (let at = limit; at > limit - 2_000; at--) {
      if (pattern.test(paragraph.slice(Math.max(start, at - 2), at)) && free(at)) return at
    }
  }
  const blocking = keep.find(range => range.start < limit && limit < range.end)
  return blocking?.end ?? limit
}
