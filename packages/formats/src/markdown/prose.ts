import type {Context, Entity, Piece, Range, Recogniser} from '@tactlint/core'
import {directivesIn, type Directives} from '../directives/comments.js'
import {frontMatterOf} from '../front-matter/front-matter.js'
import {linesOf} from '../lines.js'
import type {Block} from './block.js'
import {blocksOf} from './blocks.js'
import {besideDirectives, commentsIn, commentsOf} from './comments.js'
import {markdownEvents} from './events.js'
import {maskPlaceholders} from './mask.js'

/** No more are looked at where there are too many marks for Markdown: each may concern all that is open. */
const mostComments = 1_000

/** A block and its range in the prose. */
export interface ProseBlock extends Range, Block {}

export interface ProsePiece extends Piece {
  /** How many emphases, links and code spans are around it. */
  readonly depth: number
}

/** What a Markdown file says, and where. */
export interface Prose extends Directives {
  readonly context: Context
  readonly text: string
  readonly pieces: readonly ProsePiece[]
  readonly blocks: readonly ProseBlock[]
  /** Inline code, and the outermost block quotes. */
  readonly entities: readonly Entity[]
  readonly hollowLinks: number
  /** Offset of the body in the source. */
  readonly body: number
  /** A team's own placeholders. */
  readonly own: Recogniser | undefined
}

/** @throws FormatError when the front matter can't be read */
export function proseOf(source: string, own?: Recogniser): Prose {
  const {context, directives: given, body} = frontMatterOf(source)
  const withComments = (comments: readonly Range[]) => {
    const {directives, unknownDirectives} = directivesIn(comments, source)
    return {context, body, own, directives: [...given, ...directives], unknownDirectives}
  }
  // One blank line for the front matter: the offsets stay.
  const blank = body === 0 ? '' : ' '.repeat(body - 1) + '\n'
  const written = source.slice(body)
  const events = markdownEvents(blank + besideDirectives(maskPlaceholders(written, own), written))
  if (events === undefined) {
    const {text, pieces} = linesOf(source, body)
    const flat = pieces.map(piece => ({...piece, depth: 0}))
    return {
      ...withComments(commentsIn(source, body).slice(0, mostComments)),
      text,
      pieces: flat,
      blocks: [],
      entities: [],
      hollowLinks: 0,
    }
  }
  const {blocks, hollowLinks} = blocksOf(events, source)
  return {...withComments(commentsOf(events, source)), hollowLinks, ...joined(blocks, source)}
}

function joined(
  found: readonly Block[],
  source: string,
): Pick<Prose, 'text' | 'pieces' | 'blocks' | 'entities'> {
  const pieces: ProsePiece[] = []
  const blocks: ProseBlock[] = []
  const codes: Entity[] = []
  let text = ''
  for (const block of found) {
    const before = blocks.at(-1)
    if (before !== undefined) text += between(before, block, source)
    const start = text.length
    const firstRun = pieces.length
    for (const run of block.runs) {
      pieces.push({
        start: text.length,
        end: text.length + run.text.length,
        source: run.source,
        exact: run.exact,
        depth: run.depth,
      })
      text += run.text
    }
    blocks.push({...block, start, end: text.length})
    for (const code of block.codes) {
      const from = pieces[firstRun + code.start]
      const last = pieces[firstRun + code.end - 1]
      if (from && last) codes.push({kind: 'code', start: from.start, end: last.end})
    }
  }
  return {text, pieces, blocks, entities: [...codes, ...quotations(blocks)]}
}

/** Items of a tight list and rows of a table are lines of one paragraph; cells are set apart by a tab. */
function between(before: Block, block: Block, source: string): string {
  const [a, b] = [before.place, block.place]
  if (a.row !== 0 && a.row === b.row) return '\t'
  if (a.table !== 0 && a.table === b.table) return '\n'
  const inOneList = a.list !== 0 && a.list === b.list && a.home === b.home
  const areItems = inOneList && before.isParagraph && block.isParagraph
  return areItems && isTight(source.slice(before.source.end, block.source.start)) ? '\n' : '\n\n'
}

/** No blank line stands between. */
function isTight(gap: string): boolean {
  return gap
    .split(/\r\n?|\n/)
    .slice(1, -1)
    .every(line => /[^ \t>]/.test(line))
}

function quotations(blocks: readonly ProseBlock[]): readonly Entity[] {
  const quotes = new Map<number, Entity>()
  for (const {place, start, end} of blocks) {
    if (place.quote === 0) continue
    quotes.set(place.quote, {
      kind: 'quotation',
      speaker: 'earlier-message',
      start: quotes.get(place.quote)?.start ?? start,
      end,
    })
  }
  return [...quotes.values()]
}
