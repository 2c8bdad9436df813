import {applyEdits, composedLetters} from '@tactlint/core'
import fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'
import {text} from './text.js'
import {prepareFrontMatter} from './front-matter/front-matter.js'

beforeAll(() => prepareFrontMatter())

const bits = ['Hej', ' ', 'a\u030A', 'å', '😀', '注文', '\n', '\r\n', '\r', '---', '---\n', '\uFEFF', 'lang: da\n', '\t', '- ', '#'] // prettier-ignore
const nasty = fc.array(fc.constantFrom(...bits), {maxLength: 16}).map(parts => parts.join(''))

/** No message where the front matter can't be read. */
function read(source: string) {
  try {
    return text.read(source)[0]
  } catch {
    return undefined
  }
}

describe('plain text', () => {
  test.each([
    ['Hej\nAnna', 'Hej\nAnna', {}],
    ['\uFEFFHej', 'Hej', {}],
    ['a\r\nb\rc\n', 'a\nb\nc\n', {}],
    ['---\nlang: da\n---\n\n  \nHej\n', 'Hej\n', {language: 'da'}],
    ['\uFEFF---\r\naudience: support\r\n--- \r\nHej', 'Hej', {audience: 'support'}],
    ['---\raudience: support\r---\rHej', 'Hej', {audience: 'support'}],
    ['---\nHej\n', '---\nHej\n', {}],
    ['--- \n---\nHej', 'Hej', {}],
    ['Hej\n---\nlang: da\n---', 'Hej\n---\nlang: da\n---', {}],
  ])('%j', (source, prose, context) => {
    const [message, ...others] = text.read(source)
    expect(message?.prose.text).toBe(prose)
    expect(message?.context).toEqual(context)
    expect(others).toEqual([])
  })

  test.each(['', ' \n', '\uFEFF', '---\nlang: da\n---', '---\nlang: da\n---\n\n'])(
    'says nothing in %j',
    source => {
      expect(text.read(source)).toEqual([])
    },
  )

  test('of one line of a megabyte', () => {
    const source = 'x'.repeat(1_000_000)
    const {prose} = text.read(source)[0] ?? {}
    expect(prose?.text).toBe(source)
    expect(prose?.toSource({start: 999_998, end: 999_999})).toEqual([{start: 999_998, end: 999_999}])
  })

  test('of a hundred thousand lines that end in CRLF', () => {
    const {prose} = text.read('line\r\n'.repeat(100_000))[0] ?? {}
    expect(prose?.toSource({start: 499_990, end: 499_995})).toEqual([{start: 599_988, end: 599_994}])
    expect(prose?.fromSource({start: 0, end: 600_000})).toEqual({start: 0, end: 500_000})
  })

  test('maps character by character', () => {
    fc.assert(
      fc.property(nasty, source => {
        const {prose} = read(source) ?? {}
        fc.pre(prose !== undefined && composedLetters(source).text === source)
        for (let at = 0; at < prose.text.length; at++) {
          const [range, ...others] = prose.toSource({start: at, end: at + 1})
          expect(others).toEqual([])
          const written = source.slice(range?.start, range?.end)
          expect(prose.text[at]).toBe(/^\r\n?$/.test(written) ? '\n' : written)
        }
      }),
      {numRuns: 1_000},
    )
  })
})

describe('edits of plain text', () => {
  test.each([
    ['a\r\nb', 'a\nb', 'c\nd', 'c\r\nd'],
    ['a\rb', 'b', 'c\nd', 'a\rc\rd'],
    ['a\nb', '', 'Hi,\n\n', 'Hi,\n\na\nb'],
    ['\uFEFFa', '', 'Hi,\n', '\uFEFFHi,\na'],
    ['---\nlang: da\n---\n\na', '', 'Hi,\n', '---\nlang: da\n---\n\nHi,\na'],
    ['a\r\nb\r\n', 'b\n', 'b\n\nMia\n', 'a\r\nb\r\n\r\nMia\r\n'],
    ['Pa\u030A tide', 'å', 'o', 'Po tide'],
  ])('in %j: %j → %j', (source, words, by, result) => {
    const {prose} = text.read(source)[0] ?? {}
    const start = prose?.text.indexOf(words) ?? -1
    const edits = prose?.toSourceEdit({start, end: start + words.length, text: by})
    expect(edits && applyEdits(source, edits)).toBe(result)
  })

  test.each([
    ['a', {start: 0, end: 0, text: '\uFEFF'}],
    ['a', {start: 1, end: 1, text: '\r'}],
    ['---\na', {start: 4, end: 4, text: '---\n'}],
    ['---\na: [\nb', {start: 9, end: 9, text: '---\n'}],
    ['a\r\nb', {start: 2, end: 2, text: '\r\n'}],
  ])('in %j is refused: %j', (source, edit) => {
    expect(text.read(source)[0]?.prose.toSourceEdit(edit)).toBeUndefined()
  })

  test('read again, say exactly what was meant', () => {
    const count = {accepted: 0, refused: 0}
    fc.assert(
      fc.property(nasty, fc.nat(), fc.nat(6), nasty, (source, from, length, replacement) => {
        const {prose} = read(source) ?? {}
        fc.pre(prose !== undefined)
        const characters = Array.from(prose.text)
        const first = from % (characters.length + 1)
        const start = characters.slice(0, first).join('').length
        const end = start + characters.slice(first, first + length).join('').length
        const edit = {start, end, text: replacement}
        const edits = prose.toSourceEdit(edit)
        count[edits ? 'accepted' : 'refused']++
        if (edits === undefined) return
        const meant = composedLetters(applyEdits(prose.text, [edit])).text
        expect(text.read(applyEdits(source, edits))[0]?.prose.text ?? '').toBe(meant.trim() && meant)
      }),
      {numRuns: 1_000},
    )
    expect(count.accepted).toBeGreaterThan(count.refused / 2)
  })
})
