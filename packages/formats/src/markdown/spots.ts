import type {Edit, Piece, Range} from '@tactlint/core'
import type {Prose, ProseBlock} from './prose.js'
import type {Surroundings} from './spellings.js'

/** A range of the source that an edit may write over, and what stands around it. */
export interface Spot extends Range, Omit<Surroundings, 'ending' | 'own'> {}

/** What may stand between two pieces and go with them: blank lines, the `>` of a quote, the backslash of a hard break. */
const soft = /^[\s>\\]*$/

/** The places in the source where an edit of the prose can be made, best first. Which one is right, only reading tells. */
export function* spotsOf(edit: Edit, prose: Prose, source: string): Iterable<Spot> {
  if (edit.start < edit.end) {
    for (const range of replaced(edit, prose, source)) yield inBlock(edit.start, range, prose, source)
    return
  }
  const outside = {prefix: '', inTable: false}
  if (edit.text.startsWith('\n\n')) {
    for (const end of paragraphEnds(edit.start, prose, source))
      yield {start: end, end, beginsLine: false, ...outside}
  }
  if (edit.text.endsWith('\n\n')) {
    for (const start of paragraphStarts(edit.start, prose, source))
      yield {start, end: start, beginsLine: true, ...outside}
  }
  for (const position of positions(edit.start, prose, source)) {
    yield inBlock(edit.start, {start: position, end: position}, prose, source)
  }
}

/** Outside of emphasis, links and code first: what follows “**now**” is not bold. */
function positions(position: number, {pieces, blocks}: Prose, source: string): readonly number[] {
  const found: {at: number; depth: number}[] = []
  for (const piece of pieces) {
    const at = within(piece, position)
    if (at !== undefined) found.push({at, depth: piece.depth})
  }
  for (const {start, end, source: range, place} of blocks) {
    if (place.table > 0) continue
    if (position === start) found.push({at: range.start, depth: 0})
    if (position === end)
      found.push({at: range.start + source.slice(range.start, range.end).trimEnd().length, depth: 0})
  }
  return found.sort((a, b) => a.depth - b.depth).map(({at}) => at)
}

function inBlock(position: number, range: Range, prose: Prose, source: string): Spot {
  const block = prose.blocks.find(({start, end}) => start <= position && position <= end)
  return {
    ...range,
    prefix: block ? prefixOf(block, source) : '',
    beginsLine: position === block?.start || prose.text[position - 1] === '\n',
    inTable: block !== undefined && block.place.table > 0,
  }
}

/** “> - ” before the first line of a block is “>   ” before the others. */
function prefixOf(block: ProseBlock, source: string): string {
  return source.slice(lineStart(source, block.source.start), block.source.start).replace(/[^\t >]/g, ' ')
}

/** Behind the list, quote or table that ends here, so that a new paragraph does not become a part of it. */
function* paragraphEnds(position: number, {text, blocks, body}: Prose, source: string): Iterable<number> {
  // Behind a log in a code block, which is no prose.
  if (position === text.length) yield Math.max(body, source.trimEnd().length)
  const index = blocks.findIndex(block => block.end === position)
  const block = blocks[index]
  if (block === undefined || blocks[index + 1]?.outer.start === block.outer.start) return
  yield block.outer.start + source.slice(block.outer.start, block.outer.end).trimEnd().length
}

function* paragraphStarts(position: number, prose: Prose, source: string): Iterable<number> {
  const {blocks, body} = prose
  if (position === 0) yield body
  const index = blocks.findIndex(block => block.start === position)
  const block = blocks[index]
  if (block === undefined || blocks[index - 1]?.outer.start === block.outer.start) return
  yield aboveDirectives(block.outer.start, prose, source)
  yield block.outer.start
}

/** A directive stays with the paragraph below it. */
function aboveDirectives(start: number, {directives}: Prose, source: string): number {
  for (const {at} of [...directives].reverse()) {
    if (at && at.end <= start && source.slice(at.end, start).trim() === '') start = at.start
  }
  return start
}

/** What a deletion or a rewrite takes away in the source; nothing where markup would go with it. */
function* replaced(edit: Edit, {pieces, blocks}: Prose, source: string): Iterable<Range> {
  const first = pieces.findIndex(piece => piece.end > edit.start)
  const last = pieces.findLastIndex(piece => piece.start < edit.end)
  const [head, tail] = [pieces[first], pieces[last]]
  if (head === undefined || tail === undefined) return
  const start = within(head, Math.max(edit.start, head.start))
  const end = within(tail, Math.min(edit.end, tail.end))
  // A part of `&amp;` can't be replaced.
  if (start === undefined || end === undefined) return
  const before = edit.start < head.start ? pieces[first - 1] : undefined
  const behind = tail.end < edit.end ? pieces[last + 1] : undefined
  const inner = first <= last ? pieces.slice(first, last + 1) : []
  // The blank line before or behind it goes, too.
  const all = [...(before ? [before] : []), ...inner, ...(behind ? [behind] : [])]
  if (isSoft(all, source)) yield {start: before?.source.end ?? start, end: behind?.source.start ?? end}
  if (edit.text === '') yield* wholeLines(edit, blocks, source)
  if (inner.length > 0 && all.length > inner.length && isSoft(inner, source)) yield {start, end}
}

/** Nothing but blank lines and the like stands between the pieces. */
function isSoft(pieces: readonly Piece[], source: string): boolean {
  return pieces.every(({source: {start}}, index) =>
    soft.test(source.slice(pieces[index - 1]?.source.end ?? start, start)),
  )
}

/** The lines of an item, a row or a heading that goes as a whole, with their marks. */
function* wholeLines(edit: Range, blocks: readonly ProseBlock[], source: string): Iterable<Range> {
  const gone = blocks.filter(block => block.start < edit.end && edit.start < block.end)
  const [first, last] = [gone[0], gone.at(-1)]
  if (first === undefined || last === undefined || first.start < edit.start || edit.end < last.end) return
  yield {start: lineStart(source, first.source.start), end: lineEnd(source, last.source.end)}
}

function lineStart(source: string, position: number): number {
  while (position > 0 && source[position - 1] !== '\n' && source[position - 1] !== '\r') position--
  return position
}

/** Behind the line ending. */
function lineEnd(source: string, position: number): number {
  const ending = /\r\n?|\n/g
  ending.lastIndex = position
  return ending.test(source) ? ending.lastIndex : source.length
}

/** Where a position of the prose stands in the source, when it lies in or at the end of the piece and does not cut it. */
function within({start, end, source, exact}: Piece, position: number): number | undefined {
  if (position === start) return source.start
  if (position === end) return source.end
  return exact && start < position && position < end ? source.start + position - start : undefined
}
