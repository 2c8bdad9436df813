import type {Range} from '@tactlint/core'
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference'
import type {Token} from 'micromark-util-types'
import type {Block, Place, Run} from './block.js'

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

export const rangeOf = ({start, end}: Token): Range => ({start: start.offset, end: end.offset})

/** A block whose end has not been met: gathers its prose from the tokens within. */
export class OpenBlock {
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
    else if (token.type === 'codeTextData' && this.place.table > 0) this.cellCode(rangeOf(token))
    else if (verbatim.has(token.type)) this.verbatim(rangeOf(token))
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
      source: rangeOf(this.token),
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
    if (text !== '') this.push(text, rangeOf(token), false)
  }

  private endLine(token: Token): void {
    if (this.afterWordless) this.dropSpace()
    this.afterWordless = false
    // A line of nothing but an image is no blank line, and “<br>” has ended the line already.
    if (/^\n?$/.test(this.lastCharacter())) return
    // The token may hold the indent of the next line, too.
    const {start} = rangeOf(token)
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
