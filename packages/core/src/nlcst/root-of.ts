import type {Nodes, Paragraph, Root, RootContent} from 'nlcst'
import {lineIndex} from '../ranges/line-index.js'
import {positionAt, rangeOf} from './offsets.js'

/** The tree of a whole message: its paragraphs in order, white space between them, lines and columns in all positions. */
export function rootOf(text: string, paragraphs: readonly Paragraph[]): Root {
  const children: RootContent[] = []
  let cursor = 0
  const space = (end: number) => {
    if (end > cursor)
      children.push({
        type: 'WhiteSpaceNode',
        value: text.slice(cursor, end),
        position: positionAt(cursor, end),
      })
  }
  for (const paragraph of [...paragraphs].sort((a, b) => rangeOf(a).start - rangeOf(b).start)) {
    const {start, end} = rangeOf(paragraph)
    space(start)
    children.push(paragraph)
    cursor = end
  }
  space(text.length)
  const positionOf = lineIndex(text)
  const placed = <Node extends Nodes>(node: Node): Node => {
    const {start, end} = rangeOf(node)
    const position = {start: {...positionOf(start), offset: start}, end: {...positionOf(end), offset: end}}
    return 'children' in node
      ? {...node, position, children: node.children.map(child => placed(child))}
      : {...node, position}
  }
  return placed({type: 'RootNode', children, position: positionAt(0, text.length)})
}
