import {isAscii} from './fold-widths.js'
import {fromPieces, identity, type Piece, type Projection} from './projection.js'

// “å” typed as a + ring (macOS file names, PDF copies), and half-width kana with its sound mark (older Japanese mailers).
const mayBeDecomposed = /[\p{M}\uFF65-\uFF9D]/u
const decomposed = /\P{M}\p{M}+|[\uFF65-\uFF9D][\uFF9E\uFF9F]?/gu

/** The text with letters composed (“a” + ring → “å”, ﾊﾞ → バ), as lexicons and dictionaries spell them. */
export function composedLetters(text: string): Projection {
  if (isAscii(text) || !mayBeDecomposed.test(text)) return identity(text)
  let prose = ''
  let cursor = 0
  const pieces: Piece[] = []
  const keep = (end: number) => {
    if (end === cursor) return
    const start = prose.length
    prose += text.slice(cursor, end)
    pieces.push({start, end: prose.length, source: {start: cursor, end}, exact: true})
    cursor = end
  }
  for (const match of text.matchAll(decomposed)) {
    const letters = match[0]
    const composed = letters.normalize(letters >= '\uFF65' ? 'NFKC' : 'NFC')
    if (composed === letters) continue
    keep(match.index)
    const start = prose.length
    prose += composed
    cursor = match.index + letters.length
    pieces.push({start, end: prose.length, source: {start: match.index, end: cursor}, exact: false})
  }
  if (pieces.length === 0) return identity(text)
  keep(text.length)
  return fromPieces(prose, pieces)
}
