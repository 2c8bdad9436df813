import type {Edit, Range} from '@tactlint/core'

/** The edit without what it leaves as it is: “Fix this” → “Please fix this” inserts “Please f” for “F”. */
export function trimmed(edit: Edit, prose: string): Edit {
  const old = prose.slice(edit.start, edit.end)
  const most = Math.min(old.length, edit.text.length)
  let front = 0
  while (front < most && old[front] === edit.text[front]) front++
  if (isHigh(old[front - 1])) front--
  let back = 0
  while (back < most - front && old.at(-1 - back) === edit.text.at(-1 - back)) back++
  if (back > 0 && isLow(old.at(-back))) back--
  return {
    start: edit.start + front,
    end: edit.end - back,
    text: edit.text.slice(front, edit.text.length - back),
  }
}

const isHigh = (unit: string | undefined): boolean => /^[\uD800-\uDBFF]/.test(unit ?? '')
const isLow = (unit: string | undefined): boolean => /^[\uDC00-\uDFFF]/.test(unit ?? '')

const word = /[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu
/** Longer rewrites are not compared: the table of words grows with their square. */
const mostWords = 400

/** The edit as one for each run of words that changes; none for one too long to compare. */
export function byWords(edit: Edit, prose: string): readonly Edit[] {
  const old = wordsOf(prose.slice(edit.start, edit.end))
  const meant = wordsOf(edit.text)
  if (old.length > mostWords || meant.length > mostWords) return []
  const kept = keptWords(old, meant)
  const edits: Edit[] = []
  let [i, j, offset] = [0, 0, edit.start]
  for (const pair of [...kept, {old: old.length, meant: meant.length}]) {
    const gone = old.slice(i, pair.old).join('')
    const text = meant.slice(j, pair.meant).join('')
    if (gone !== '' || text !== '') edits.push({start: offset, end: offset + gone.length, text})
    offset += gone.length + (old[pair.old] ?? '').length
    ;[i, j] = [pair.old + 1, pair.meant + 1]
  }
  return edits
}

const wordsOf = (text: string): readonly string[] => text.match(word) ?? []

/** The longest common subsequence, as pairs of indexes. */
function keptWords(
  old: readonly string[],
  meant: readonly string[],
): readonly {old: number; meant: number}[] {
  const width = meant.length + 1
  const longest = new Uint16Array((old.length + 1) * width)
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = meant.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        old[i] === meant[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: {old: number; meant: number}[] = []
  for (let i = 0, j = 0; i < old.length && j < meant.length;) {
    if (old[i] === meant[j]) pairs.push({old: i++, meant: j++})
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}

/** A range after an edit was made; undefined when it is gone or only a part of it is left. */
export function moved({start, end}: Range, edit: Edit): Range | undefined {
  const growth = edit.text.length - (edit.end - edit.start)
  if (end <= edit.start) return {start, end}
  if (edit.end <= start) return {start: start + growth, end: end + growth}
  const holds = start <= edit.start && edit.end <= end
  return holds && end + growth > start ? {start, end: end + growth} : undefined
}
