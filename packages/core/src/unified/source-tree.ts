import type {Literals, Nodes, Root} from 'nlcst'
import type {Verdict} from '../lint/verdict.js'
import {rangeOf} from '../nlcst/offsets.js'
import type {Range} from '../ranges/range.js'
import {lineIndex} from '../ranges/line-index.js'

/**
 * The tree of a message in its file: values and positions are those of the file, and what is no prose there (front matter, markup) is
 * a node `SourceNode`. Together the leaves are the file.
 */
export function sourceTree(source: string, {message, readings}: Pick<Verdict, 'message' | 'readings'>): Root {
  const positionOf = lineIndex(source)
  const positionAt = ({start, end}: Range) => ({
    start: {...positionOf(start), offset: start},
    end: {...positionOf(end), offset: end},
  })
  const standing = (node: Nodes): readonly Range[] =>
    message.prose.toSource(rangeOf(node)).filter(({start, end}) => start < end)
  let cursor = 0

  /** What stands before a place and has no node yet. */
  function before(start: number): readonly Literals[] {
    if (start <= cursor) return []
    const range = {start: cursor, end: start}
    const value = source.slice(cursor, start)
    cursor = start
    return [{type: /\S/.test(value) ? 'SourceNode' : 'WhiteSpaceNode', value, position: positionAt(range)}]
  }

  /** A node as it stands in the file; a word that markup parts (**wo**rd) has a leaf for each part. */
  function placed(node: Nodes): readonly Nodes[] {
    const parts = standing(node).filter(({end}) => end > cursor)
    const [first] = parts
    if (first === undefined) return []
    const gap = before(first.start)
    const start = cursor
    if ('children' in node) {
      const children = node.children.flatMap(placed)
      return [...gap, {...node, children, position: positionAt({start, end: cursor})} as Nodes]
    }
    const leaves = parts.flatMap(part => {
      const between = before(part.start)
      const range = {start: cursor, end: part.end}
      cursor = part.end
      return [...between, {...node, value: source.slice(range.start, range.end), position: positionAt(range)}]
    })
    return [...gap, ...leaves]
  }

  const paragraphs = readings
    .flatMap(({paragraphs}) => paragraphs)
    .sort((a, b) => rangeOf(a).start - rangeOf(b).start)
  const children = [...paragraphs.flatMap(placed), ...before(source.length)] as Root['children']
  return {type: 'RootNode', children, position: positionAt({start: 0, end: source.length})}
}
