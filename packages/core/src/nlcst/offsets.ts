import type {Nodes} from 'nlcst'
import type {Range} from '../ranges/range.js'

/** Where a node stands. @throws Error when a parser left the position out. */
export function rangeOf(node: Nodes): Range {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined)
    throw new Error(`A ${node.type} without position: parsers must give offsets.`)
  return {start, end}
}

/** A position with offsets; line and column follow when the whole message is known (see `rootOf`). */
export function positionAt(start: number, end: number) {
  return {start: {line: 1, column: start + 1, offset: start}, end: {line: 1, column: end + 1, offset: end}}
}
