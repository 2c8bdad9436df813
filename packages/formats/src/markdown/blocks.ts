import type {Range} from '@tactlint/core'
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference'
import type {Event, Token} from 'micromark-util-types'

/** A run of prose and where it stands in the source. */
export interface Run {
  readonly text: string
  readonly source: Range
  readonly exact: boolean
  /** How many emphases, links and code spans are around it. */
  readonly depth: number
}

/** Where a block stands; numbers tell one quote, list, table and row from another, 0 is none. */
export interface Place {
  /** The innermost block quote or footnote. */
  readonly home: number
  /** The outermost list of the home. */
  readonly list: number
  readonly table: number
  readonly row: number
  /** The outermost block quote. */
  readonly quote: number
}

/** A paragraph, heading or table cell with its prose. */
export interface Block {
  readonly runs: readonly Run[]
  /** Indexes of the runs that are inline code: from, to (exclusive). */
  readonly codes: readonly Range[]
  readonly source: Range
  /** The outermost list, quote or table around it, else the block itself. */
  readonly outer: Range
  readonly place: Place
  /** Neither heading nor table cell. */
  readonly isParagraph: boolean
}

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
/** Prose as it stands in the source. */
const verbatim: ReadonlySet<string> = new Set([
  'data',
  'codeTextData',
  'literalAutolink',
  'autolinkProtocol',
  'autolinkEmail',
])
/** What a reader sees, but not as words. */
const wordless: ReadonlySet<string> = new Set(['image', 'htmlText', 'taskListCheck'])
/** What a reader does not see. */
const unseen: ReadonlySet<string> = new Set(['resource', 'reference', 'gfmFootnoteCall'])
const inline: ReadonlySet<string> = new Set(['emphasis', 'strong', 'strikethrough', 'link', 'codeText'])
const lineBreak = /^<br\s*\/?>$/i

const range = ({start, end}: Token): Range => ({start: start.offset, end: end.offset})

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
    if (depth++ === 0) outer = range(token)
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

class OpenBlock {
  hollowLinks = 0
  private readonly runs: Run[] = []
  private readonly codes: Range[] = []
  private codeFrom = 0
  private depth = 0
  private linkFrom = 0
  private afterWordless = false

  constructor(
    readonly token: Token,
    private readonly outer: Range,
    private readonly place: Place,
    private readonly source: string,
  ) {}

  /** @returns whether what the token holds is to be skipped */
  enter(token: Token): boolean {
    if (inline.has(token.type)) this.depth++
    if (token.type === 'codeText') this.codeFrom = this.runs.length
    else if (token.type === 'link') this.linkFrom = this.runs.length
    else if (token.type === 'lineEnding') this.endLine(token)
    else if (token.type === 'characterEscape') this.unit(token, this.written(token).slice(1))
    else if (token.type === 'characterReference') this.unit(token, decoded(this.written(token)))
    else if (token.type === 'codeTextData' && this.place.table > 0) this.cellCode(range(token))
    else if (verbatim.has(token.type)) this.verbatim(range(token))
    else if (wordless.has(token.type)) {
      if (lineBreak.test(this.written(token)) && this.runs.length > 0) {
        this.dropSpace()
        this.unit(token, this.place.table > 0 ? ' ' : '\n')
      }
      this.afterWordless = true
      return true
    } else return unseen.has(token.type)
    return token.type === 'characterEscape' || token.type === 'characterReference' || verbatim.has(token.type)
  }

  exit(token: Token): void {
    if (inline.has(token.type)) this.depth--
    if (token.type === 'codeText' && this.codeFrom < this.runs.length) {
      this.codes.push({start: this.codeFrom, end: this.runs.length})
    }
    if (token.type === 'link' && this.linkFrom === this.runs.length) this.hollowLinks++
  }

  close(): Block {
    // “Hello ![logo](…)”: no space is left behind.
    if (this.afterWordless) {
      this.dropSpace()
      while (this.runs.at(-1)?.text === '\n') this.runs.pop()
    }
    return {
      runs: this.runs,
      codes: this.codes,
      source: range(this.token),
      outer: this.outer,
      place: this.place,
      isParagraph: this.token.type === 'paragraph',
    }
  }

  private written({start, end}: Token): string {
    return this.source.slice(start.offset, end.offset)
  }

  private verbatim({start, end}: Range): void {
    // “see ![icon](…) there”: one space is enough.
    const spare = this.afterWordless && this.source[start] === ' ' && /^\s?$/.test(this.lastCharacter())
    this.afterWordless = false
    if (spare) start++
    if (start < end) this.push(this.source.slice(start, end), {start, end}, true)
  }

  /** `a\|b` in a table is code that reads “a|b”. */
  private cellCode({start, end}: Range): void {
    let from = start
    for (let at = start; at < end - 1; at++) {
      if (this.source[at] !== '\\') continue
      const next = this.source[at + 1]
      if (next === '|') {
        this.verbatim({start: from, end: at})
        this.push('|', {start: at, end: at + 2}, false)
        from = at + 2
      }
      if (next === '|' || next === '\\') at++
    }
    this.verbatim({start: from, end})
  }

  private unit(token: Token, text: string): void {
    this.afterWordless = false
    if (text !== '') this.push(text, range(token), false)
  }

  private endLine(token: Token): void {
    if (this.afterWordless) this.dropSpace()
    this.afterWordless = false
    // A line of nothing but an image is no blank line, and “<br>” has ended the line already.
    if (/^\n?$/.test(this.lastCharacter())) return
    // The token may hold the indent of the next line, too.
    const {start} = range(token)
    const length = this.source.startsWith('\r\n', start) ? 2 : 1
    this.push('\n', {start, end: start + length}, this.source[start] === '\n')
  }

  private push(text: string, source: Range, exact: boolean): void {
    this.runs.push({text, source, exact, depth: this.depth})
  }

  /** The space before an image or a line break that ends the line. */
  private dropSpace(): void {
    const last = this.runs.at(-1)
    if (!last?.exact || !last.text.endsWith(' ') || this.codes.at(-1)?.end === this.runs.length) return
    this.runs.pop()
    const {start, end} = last.source
    if (start < end - 1)
      this.runs.push({...last, text: last.text.slice(0, -1), source: {start, end: end - 1}})
  }

  private lastCharacter(): string {
    return this.runs.at(-1)?.text.at(-1) ?? ''
  }
}

function decoded(reference: string): string {
  const name = reference.slice(1, -1)
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || reference
  const hexadecimal = /^#x/i.test(name)
  return decodeNumericCharacterReference(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10)
}
