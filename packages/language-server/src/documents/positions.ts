import {PositionEncodingKind, type Position, type Range as LspRange} from 'vscode-languageserver'
import type {Range} from '@tactlint/core'
import type {TextDocument} from 'vscode-languageserver-textdocument'

/** How the client counts the characters of a line. */
export type Encoding = 'utf-8' | 'utf-16' | 'utf-32'

const known: readonly string[] = [
  PositionEncodingKind.UTF8,
  PositionEncodingKind.UTF16,
  PositionEncodingKind.UTF32,
]

/** The first of the client's encodings that is known here; UTF-16 is what every client can do. */
export const encodingFor = (offered: readonly string[] = []): Encoding =>
  (offered.find(encoding => known.includes(encoding)) ?? PositionEncodingKind.UTF16) as Encoding

/** A document's offsets (UTF-16 code units, as everywhere in tactlint) as the positions that the client means, and back. */
export interface Positions {
  readonly positionAt: (offset: number) => Position
  /** A position behind the end of a line is its end; one inside a character is before it. */
  readonly offsetAt: (position: Position) => number
  readonly rangeOf: (range: Range) => LspRange
  readonly offsetsOf: (range: LspRange) => Range
}

export function positionsIn(document: TextDocument, encoding: Encoding): Positions {
  const {offsetAt, positionAt} = encoding === 'utf-16' ? asTheyAre(document) : counted(document, encoding)
  return {
    offsetAt,
    positionAt,
    rangeOf: ({start, end}) => ({start: positionAt(start), end: positionAt(end)}),
    offsetsOf: ({start, end}) => {
      const from = offsetAt(start)
      return {start: from, end: Math.max(from, offsetAt(end))}
    },
  }
}

type Both = Pick<Positions, 'positionAt' | 'offsetAt'>

const asTheyAre = (document: TextDocument): Both => ({
  positionAt: offset => document.positionAt(offset),
  offsetAt: position => document.offsetAt(position),
})

function counted(document: TextDocument, encoding: 'utf-8' | 'utf-32'): Both {
  const size = encoding === 'utf-8' ? bytesOf : () => 1
  const lineUpTo = (line: number, end: Position): string =>
    document.getText({start: {line, character: 0}, end})
  return {
    positionAt: offset => {
      const {line, character} = document.positionAt(offset)
      let count = 0
      for (const letter of lineUpTo(line, {line, character})) count += size(letter)
      return {line, character: count}
    },
    offsetAt: ({line, character}) => {
      let count = 0
      let units = 0
      for (const letter of lineUpTo(line, {line, character: Number.MAX_SAFE_INTEGER})) {
        count += size(letter)
        if (count > character) break
        units += letter.length
      }
      return document.offsetAt({line, character: units})
    },
  }
}

/** Of a code point in UTF-8. Half of a surrogate pair is written as three. */
function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
