import type {Position, TextDocumentContentChangeEvent} from 'vscode-languageserver-protocol/node'
import type {Encoding} from '../documents/positions.js'

/** A text as an editor has it. It counts for itself: nothing here is the server's. */
export class EditedText {
  version = 1

  constructor(
    public text: string,
    private readonly encoding: Encoding,
  ) {}

  /** Makes a change, and says it as the protocol does. @param start, end in UTF-16 code units, moved off the middle of a character */
  replace(start: number, end: number, text: string): TextDocumentContentChangeEvent {
    const from = this.whole(start)
    const to = Math.max(from, this.whole(end))
    const range = {start: this.positionAt(from), end: this.positionAt(to)}
    this.text = this.text.slice(0, from) + text + this.text.slice(to)
    return {range, text}
  }

  positionAt(offset: number): Position {
    const lines = this.text.slice(0, offset).split(/\r\n|\n|\r/)
    const last = lines.at(-1) ?? ''
    return {line: lines.length - 1, character: this.sizeOf(last)}
  }

  /** Where a line begins. */
  offsetOf(line: number): number {
    const ends = [...this.text.matchAll(/\r\n|\n|\r/g)].map(({index, 0: {length}}) => index + length)
    return line === 0 ? 0 : (ends[line - 1] ?? this.text.length)
  }

  private sizeOf(text: string): number {
    if (this.encoding === 'utf-8') return Buffer.byteLength(text)
    return this.encoding === 'utf-16' ? text.length : Array.from(text).length
  }

  private whole(offset: number): number {
    const before = this.text[offset - 1] ?? ''
    const after = this.text[offset] ?? ''
    const isTorn = /[\uD800-\uDBFF]/.test(before) && /[\uDC00-\uDFFF]/.test(after)
    return isTorn || (before === '\r' && after === '\n') ? offset - 1 : offset
  }
}
