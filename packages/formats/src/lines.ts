import type {Piece} from '@tactlint/core'

/** How a file ends its lines: as its first line does. */
export function lineEndingOf(source: string): string {
  return /\r\n?|\n/.exec(source)?.[0] ?? '\n'
}

/** The text of a source from an offset on, every line ending as “\n”. There is a piece even when there is no text. */
export function linesOf(
  source: string,
  start: number,
): {readonly text: string; readonly pieces: readonly Piece[]} {
  const pieces: Piece[] = []
  let text = ''
  let cursor = start
  const take = (end: number, as: string, exact: boolean) => {
    pieces.push({start: text.length, end: text.length + as.length, source: {start: cursor, end}, exact})
    text += as
    cursor = end
  }
  const carriageReturn = /\r\n?/g
  carriageReturn.lastIndex = start
  for (const {index, 0: ending} of source.matchAll(carriageReturn)) {
    if (cursor < index) take(index, source.slice(cursor, index), true)
    take(index + ending.length, '\n', false)
  }
  take(source.length, source.slice(cursor), true)
  return {text, pieces}
}
