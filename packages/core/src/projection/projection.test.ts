import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {hull, type Range} from '../ranges/range.js'
import {compose} from './compose.js'
import {composedLetters} from './composed-letters.js'
import {fromPieces, type Piece} from './projection.js'

// > Fish &amp; chips
// >
// > please
const source = '> Fish &amp; chips\n>\n> please'
const prose = fromPieces('Fish & chips\n\nplease', [
  {start: 0, end: 5, source: {start: 2, end: 7}, exact: true},
  {start: 5, end: 6, source: {start: 7, end: 12}, exact: false},
  {start: 6, end: 12, source: {start: 12, end: 18}, exact: true},
  {start: 14, end: 20, source: {start: 23, end: 29}, exact: true},
])
const at = ({start, end}: Range): string => source.slice(start, end)

describe('a projection of pieces', () => {
  test.each([
    [0, 4, ['Fish']],
    [4, 7, [' &amp; ']],
    [7, 20, ['chips', 'please']],
    [12, 12, ['']],
    [12, 14, ['']],
    [20, 20, ['']],
  ])('%d–%d stands in the source', (start, end, written) => {
    expect(prose.toSource({start, end}).map(at)).toEqual(written)
  })

  test('prose that stands nowhere has the place where it would stand', () => {
    expect(prose.toSource({start: 12, end: 14})).toEqual([{start: 18, end: 18}])
  })

  test.each([
    [0, 2, undefined],
    [2, 6, {start: 0, end: 4}],
    [8, 9, {start: 5, end: 6}],
    [0, 29, {start: 0, end: 20}],
    [18, 23, undefined],
    [17, 24, {start: 11, end: 15}],
  ])('%d–%d of the source is in the prose', (start, end, range) => {
    expect(prose.fromSource({start, end})).toEqual(range)
  })

  test.each([
    [0, 4, [{start: 2, end: 6, text: 'x'}]],
    [5, 6, [{start: 7, end: 12, text: 'x'}]],
    [20, 20, [{start: 29, end: 29, text: 'x'}]],
    [7, 20, undefined],
    [12, 14, undefined],
    [12, 20, undefined],
    [6, 14, undefined],
  ])('an edit of %d–%d', (start, end, edits) => {
    expect(prose.toSourceEdit({start, end, text: 'x'})).toEqual(edits)
  })

  test('finds the way back as looking at every piece does', () => {
    const lengths = fc.array(
      fc.record({gap: fc.nat(2), length: fc.integer({min: 1, max: 3}), exact: fc.boolean()}),
      {maxLength: 8},
    )
    fc.assert(
      fc.property(lengths, fc.nat(40), fc.nat(6), (parts, start, length) => {
        const pieces: Piece[] = []
        for (const part of parts) {
          const last = pieces.at(-1)
          const from = last?.end ?? 0
          const written = (last?.source.end ?? 0) + part.gap
          const size = part.exact ? part.length : 4
          pieces.push({
            start: from,
            end: from + part.length,
            source: {start: written, end: written + size},
            exact: part.exact,
          })
        }
        const range = {start, end: start + length}
        const parts2 = pieces
          .filter(piece => piece.source.start < range.end && range.start < piece.source.end)
          .map(({start, end, source, exact}) =>
            exact
              ? {
                  start: start + Math.max(0, range.start - source.start),
                  end: end - Math.max(0, source.end - range.end),
                }
              : {start, end},
          )
        expect(fromPieces('', pieces).fromSource(range)).toEqual(hull(parts2))
      }),
      {numRuns: 1_000},
    )
  })
})

describe('composed letters', () => {
  test('of quoted text map to both of their signs', () => {
    const written = '> Pa\u030A'
    const inner = fromPieces('Pa\u030A', [{start: 0, end: 3, source: {start: 2, end: 5}, exact: true}])
    const outer = compose(composedLetters(inner.text), inner)
    expect(outer.text).toBe('På')
    expect(outer.toSource({start: 1, end: 2})).toEqual([{start: 3, end: 5}])
    expect(outer.fromSource({start: 0, end: written.length})).toEqual({start: 0, end: 2})
    expect(outer.toSourceEdit({start: 1, end: 2, text: 'o'})).toEqual([{start: 3, end: 5, text: 'o'}])
  })

  test.each([
    ['a\u030A', 'å'],
    ['ﾊﾞ', 'バ'],
    ['ｱ', 'ア'],
    ['Ａ', 'Ａ'],
    ['e\u0301\u0323', 'ẹ\u0301'],
    ['x\u0301', 'x\u0301'],
  ])('%s is %s', (text, composed) => {
    expect(composedLetters(text).text).toBe(composed)
  })
})
