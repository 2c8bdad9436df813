import {lineBreaks} from '../nlcst/line-breaks.js'
import {paragraphsOf} from '../ranges/paragraphs.js'
import {contains, type Range} from '../ranges/range.js'
import {identity, type Projection} from './projection.js'

/**
 * The text with its hard wraps read as spaces, so that rules and rewrites meet the words as if they stood in one line.
 * Offsets are those of the text; what is not rewritten keeps its line breaks.
 * @param keep code and quoted replies, whose lines stay
 */
export function unwrapped(text: string, keep: readonly Range[] = []): Projection {
  const pieces: string[] = []
  let told = 0
  for (const {start, end} of paragraphsOf(text)) {
    const paragraph = text.slice(start, end)
    if (!paragraph.includes('\n')) continue
    let at = start - 1
    for (const kind of lineBreaks(paragraph)) {
      at = text.indexOf('\n', at + 1)
      const place = {start: at, end: at + 1}
      if (kind !== 'wrap' || keep.some(range => contains(range, place))) continue
      pieces.push(text.slice(told, at))
      told = at + 1
    }
  }
  return {...identity(text), text: [...pieces, text.slice(told)].join(' ')}
}
