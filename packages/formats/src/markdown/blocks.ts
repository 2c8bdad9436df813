import type {Range} from '@tactlint/core'
import type {Event, Token} from 'micromark-util-types'
import type {Block, Place} from './block.js'
import {OpenBlock, rangeOf} from './open-block.js'

const blockTypes: ReadonlySet<string> = new Set([
  'paragraph',
  'atxHeadingText',
  'setextHeadingText',
  'tableData',
  'tableHeader',
])
const containerTypes: ReadonlySet<string> = new Set([
  'blockQuote',
  'gfmFootnoteDefinition',
  'listOrdered',
  'listUnordered',
  'table',
  'tableRow',
])
/** What holds prose in a document. */
export interface Blocks {
  /** In order. Code, HTML and definitions have none. */
  readonly blocks: readonly Block[]
  /** Links without words: `[](…)`. */
  readonly hollowLinks: number
}

export function blocksOf(events: readonly Event[], source: string): Blocks {
  const blocks: Block[] = []
  let hollowLinks = 0
  const places: Place[] = [{home: 0, list: 0, table: 0, row: 0, quote: 0}]
  let containers = 0
  let depth = 0
  let outer: Range = {start: 0, end: 0}
  let block: OpenBlock | undefined
  let skipped: Token | undefined
  for (const [step, token] of events) {
    if (step === 'exit') {
      depth--
      if (skipped === token) skipped = undefined
      else if (skipped !== undefined) continue
      else if (containerTypes.has(token.type)) places.pop()
      else if (block?.token === token) {
        const closed = block.close()
        if (closed.runs.length > 0) blocks.push(closed)
        hollowLinks += block.hollowLinks
        block = undefined
      } else block?.exit(token)
      continue
    }
    if (depth++ === 0) outer = rangeOf(token)
    if (skipped !== undefined) continue
    const place = places.at(-1)
    if (place === undefined) break
    if (containerTypes.has(token.type)) places.push(placeIn(place, token.type, ++containers))
    else if (blockTypes.has(token.type)) block = new OpenBlock(token, outer, place, source)
    else if (block?.enter(token)) skipped = token
  }
  return {blocks, hollowLinks}
}

function placeIn(place: Place, type: string, id: number): Place {
  switch (type) {
    case 'blockQuote':
      return {home: id, list: 0, table: 0, row: 0, quote: place.quote || id}
    case 'gfmFootnoteDefinition':
      return {...place, home: id, list: 0}
    case 'table':
      return {...place, table: id}
    case 'tableRow':
      return {...place, row: id}
    default:
      return {...place, list: place.list || id}
  }
}
