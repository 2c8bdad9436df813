import type {Range} from '../ranges/range.js'

/**
 * The parts of a line that end before a sentence in small letters: “since this morning. ⟦the light is red.⟧”
 * @param keep ranges that must not be cut
 * @param ends whether a word in small letters ends a sentence with its full stop: not “approx”
 */
export function smallSentences(
  text: string,
  line: Range,
  keep: readonly Range[],
  ends: (word: string) => boolean,
): readonly Range[] {
  const parts: Range[] = []
  let {start} = line
  const words = text.slice(line.start, line.end)
  for (const match of words.matchAll(/(?<!\p{L})(\p{Ll}{2,})(?:\.|[!?]{1,3}) (?=\p{Ll})/gu)) {
    const end = line.start + match.index + match[0].length - 1
    if (!ends(match[1] ?? '') || keep.some(range => range.start < end && end < range.end)) continue
    parts.push({start, end})
    start = end + 1
  }
  return [...parts, {start, end: line.end}]
}
