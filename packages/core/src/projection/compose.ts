import type {Edit, Range} from '../ranges/range.js'
import type {Projection} from './projection.js'

/** Prose of prose: `outer` was taken out of the text of `inner`, which was taken out of the source. */
export function compose(outer: Projection, inner: Projection): Projection {
  return {
    text: outer.text,
    toSource: range => joined(outer.toSource(range).flatMap(part => inner.toSource(part))),
    fromSource: range => {
      const middle = inner.fromSource(range)
      return middle && outer.fromSource(middle)
    },
    toSourceEdit: edit => {
      const edits: Edit[] = []
      for (const part of outer.toSourceEdit(edit) ?? [undefined]) {
        const written = part && inner.toSourceEdit(part)
        if (written === undefined) return undefined
        edits.push(...written)
      }
      return edits
    },
  }
}

function joined(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = []
  for (const range of ranges) {
    const last = result.at(-1)
    if (last !== undefined && last.end >= range.start && range.end >= last.end) {
      result[result.length - 1] = {start: last.start, end: range.end}
    } else result.push(range)
  }
  return result
}
