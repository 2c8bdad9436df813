import type {Edit, Range} from '../ranges/range.js'

/** Prose taken out of something else: a file, a JSON string, a rendered template, composed letters. They compose. */
export interface Projection {
  readonly text: string
  /**
   * Several ranges where markup, a quote prefix or an escape stands between; an empty range maps to one position, and
   * so does prose that stands nowhere in the source (the blank line between two blocks).
   */
  toSource(range: Range): readonly Range[]
  /** The prose that was taken from a source range; undefined when none was. */
  fromSource(range: Range): Range | undefined
  /** Encoded for the source (`&amp;`, `\n`); undefined where it can't be written, e.g. inside a filled-in variable. */
  toSourceEdit(edit: Edit): readonly Edit[] | undefined
}

/** A run of prose and where it stands in the source. */
export interface Piece extends Range {
  readonly source: Range
  /** Prose and source have the same length and may be cut anywhere; otherwise the piece is one unit (`&amp;` → “&”). */
  readonly exact: boolean
}

/** The text itself: nothing was taken out of anything. */
export function identity(text: string): Projection {
  return {
    text,
    toSource: range => [range],
    fromSource: range => range,
    toSourceEdit: edit => [edit],
  }
}

/**
 * A projection made of pieces.
 * @param pieces in order, not overlapping, neither in the prose nor in the source; prose between them (a blank line
 *   between two blocks) stands nowhere in the source.
 * @param encode how replacement text is spelled in the source; undefined refuses the edit.
 */
export function fromPieces(
  text: string,
  pieces: readonly Piece[],
  encode: (text: string, at: Range) => string | undefined = plain => plain,
): Projection {
  const toSource = (range: Range): readonly Range[] => {
    if (range.start === range.end) {
      const position = positionInSource(pieces, range.start)
      return [{start: position, end: position}]
    }
    const ranges: Range[] = []
    for (let index = firstEndingAfter(pieces, range.start); index < pieces.length; index++) {
      const piece = pieces[index]
      if (piece === undefined || piece.start >= range.end) break
      const part = cut(piece, range)
      const last = ranges.at(-1)
      if (last?.end === part.start) ranges[ranges.length - 1] = {start: last.start, end: part.end}
      else ranges.push(part)
    }
    return ranges.length > 0 ? ranges : toSource({start: range.start, end: range.start})
  }
  return {
    text,
    toSource,
    fromSource: range => {
      const first = pieces[firstEndingAfter(pieces, range.start, piece => piece.source.end)]
      const last = pieces[firstEndingAfter(pieces, range.end - 1, piece => piece.source.start) - 1]
      if (first === undefined || last === undefined || first.start > last.start) return undefined
      return {
        start: first.start + (first.exact ? Math.max(0, range.start - first.source.start) : 0),
        end: last.end - (last.exact ? Math.max(0, last.source.end - range.end) : 0),
      }
    },
    toSourceEdit: edit => {
      // A blank line between two blocks stands nowhere.
      if (!isCovered(pieces, edit)) return undefined
      const [range, ...rest] = toSource(edit)
      // Markup stands between the pieces: writing over it would delete it.
      if (range === undefined || rest.length > 0) return undefined
      // A part of an escape (`&amp;`) can't be replaced.
      if (!edgesAreExact(pieces, edit)) return undefined
      const encoded = encode(edit.text, range)
      return encoded === undefined ? undefined : [{...range, text: encoded}]
    },
  }
}

function cut(piece: Piece, range: Range): Range {
  if (!piece.exact) return piece.source
  return {
    start: piece.source.start + Math.max(0, range.start - piece.start),
    end: piece.source.end - Math.max(0, piece.end - range.end),
  }
}

/** Index of the first piece that ends after the position. */
function firstEndingAfter(
  pieces: readonly Piece[],
  position: number,
  endOf = (piece: Piece) => piece.end,
): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    const piece = pieces[middle]
    if (piece !== undefined && endOf(piece) <= position) low = middle + 1
    else high = middle
  }
  return low
}

/** All prose of the range was taken from the source. */
function isCovered(pieces: readonly Piece[], range: Range): boolean {
  let cursor = range.start
  for (let index = firstEndingAfter(pieces, cursor); cursor < range.end; index++) {
    const piece = pieces[index]
    if (piece === undefined || piece.start > cursor) return false
    cursor = piece.end
  }
  return true
}

/** Where text inserted at a position goes: behind the piece that ends there, else before the one that starts there. */
function positionInSource(pieces: readonly Piece[], position: number): number {
  const next = firstEndingAfter(pieces, position)
  const before = pieces[next - 1]
  const piece = pieces[next]
  if (piece !== undefined && piece.start < position)
    return cut(piece, {start: position, end: piece.end}).start
  if (before !== undefined && (before.end === position || piece?.start !== position)) return before.source.end
  return piece?.source.start ?? 0
}

function edgesAreExact(pieces: readonly Piece[], range: Range): boolean {
  const inside = (position: number): boolean => {
    const piece = pieces[firstEndingAfter(pieces, position)]
    return piece !== undefined && !piece.exact && piece.start < position
  }
  return !inside(range.start) && !inside(range.end)
}
