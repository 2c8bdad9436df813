import {applyEdits, composedLetters, type Message} from '@tactlint/core'
import fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'
import {markdown} from './index.js'
import {maskPlaceholders} from './mask.js'
import {proseOf} from './prose.js'
import {prepareFrontMatter} from '../front-matter/front-matter.js'

beforeAll(() => prepareFrontMatter())

/** What goes wrong, alone or together. */
const bits = [
  'Hej', ' ', 'ordre', 'i ', 'a\u030A', 'å', '注文', '😀', '👩‍👩‍👧', '1. ', '2) ', '- ', '* ', '+ ', '> ', '# ', '\n', '\n\n', '\r\n', '\r',
  '  \n', '\\\n', '\t', '    ', '*', '**', '_', '__', '~', '~~', '`', '``', '```\n', '[', ']', '](u)', '![', '[^1]', '[^1]: ', '[a]: u\n',
  '<b>', '</b>', '<br>', '<!-- c -->', '<div>\n', '<', '>', '&amp;', '&#65;', '&#128512;', '&nbsp;', '&', '\\*', '\\', '\\[', '| ', '|---|\n',
  '| a | b |\n|---|---|\n| c | d |\n', 'http://x.dk', '<http://y.dk>', 'a@b.dk', '{{x}}', '[ORDER ID]', '__NAME__', '*|F|*', '____',
  '<indsæt ordrenummer>', '[x] ', '---\n', '===\n', '\uFEFF', '\0', '.', '!', '"',
] // prettier-ignore
const nasty = fc.array(fc.constantFrom(...bits), {maxLength: 24}).map(parts => parts.join(''))

/** Behind a long line a break may be a hard wrap, which reads as a space. */
const flowing = (text: string): string =>
  /[^\n]{40}/.test(text) ? text.replace(/(?<!\n)\n(?!\n)/g, ' ') : text

/** A source, and an edit of its prose that cuts no character. */
const edited = fc
  .tuple(nasty, fc.nat(), fc.nat(6), fc.array(fc.constantFrom(...bits), {maxLength: 4}))
  .map(([source, from, length, parts]) => {
    const message = read(source)
    if (message === undefined) return undefined
    const characters = Array.from(message.prose.text)
    const first = from % (characters.length + 1)
    const start = characters.slice(0, first).join('').length
    const end = start + characters.slice(first, first + length).join('').length
    return {source, message, edit: {start, end, text: parts.join('')}}
  })

function read(source: string): Message | undefined {
  try {
    return markdown.read(source)[0]
  } catch {
    // Front matter that is no YAML.
    return undefined
  }
}

const textOf = (source: string): string => proseOf(source).text

/** The source after a replacement of words in its prose; undefined when it is refused. */
function replace(source: string, words: string, by: string): string | undefined {
  const {prose} = markdown.read(source)[0] ?? {}
  const start = prose?.text.indexOf(words) ?? -1
  if (prose === undefined || start < 0) throw new Error(`“${words}” is not in the prose of ${source}`)
  const edits = prose.toSourceEdit({start, end: start + words.length, text: by})
  return edits && applyEdits(source, edits)
}

/** The source with text put in behind the words. */
const insertAfter = (source: string, words: string, text: string): string | undefined => {
  const {prose} = markdown.read(source)[0] ?? {}
  const at = (prose?.text.indexOf(words) ?? 0) + words.length
  const edits = prose?.toSourceEdit({start: at, end: at, text})
  return edits && applyEdits(source, edits)
}

describe('prose', () => {
  test.each([
    ['# Refund\n\nHello **Anna**, see [here](https://x.dk).', 'Refund\n\nHello Anna, see here.'],
    ['1 \\* 2 &amp; &#65;', '1 * 2 & A'],
    ['Kind regards,  \nMia\\\nShop', 'Kind regards,\nMia\nShop'],
    ['> They wrote\n> this.\nand that', 'They wrote\nthis.\nand that'],
    [
      'Send:\n\n- photo\n- number\n  - of the order\n- \n- name',
      'Send:\n\nphoto\nnumber\nof the order\nname',
    ],
    ['- photo\n\n- number', 'photo\n\nnumber'],
    ['- a\n* b', 'a\n\nb'],
    ['- a\n  > b', 'a\n\nb'],
    ['- # a\n  b', 'a\n\nb'],
    ['| Order | State |\n|---|---|\n| 1 | late |\n| | `a\\|b\\\\` |', 'Order\tState\n1\tlate\na|b\\\\'],
    ['- [ ] call\n- [x] write', 'call\nwrite'],
    ['See ![icon](i.png) there ![icon](i.png)', 'See there'],
    ['![logo](l.png)\nHi ![a](b)\n![c](d)\nyou', 'Hi\nyou'],
    ['Hi <br>Anna<br>\nOrder<!-- 1 -->', 'Hi\nAnna\nOrder'],
    ['late[^1]\n\n[^1]: by a week', 'late\n\nby a week'],
    ['~5 days, ~6 kg, ~~soon~~', '~5 days, ~6 kg, soon'],
    ['```\nlog\n```\n\n<div>\nx\n</div>\n\nHi', 'Hi'],
    ['a\r\nb\rc\r\n\r\nd', 'a\nb\nc\n\nd'],
    ['😀 &#128512;', '😀 😀'],
    ['\uFEFFHi', 'Hi'],
    ['\uFEFF\uFEFF- Hi', '\uFEFF- Hi'],
    ['a\0b', 'a\0b'],
  ])('of %j', (source, prose) => {
    expect(textOf(source)).toBe(prose)
  })

  test.each([
    '[ORDER ID]',
    '__NAME__',
    '*|FNAME|*',
    '____',
    '<indsæt ordrenummer>',
    '{{ x | default: "_a_" }}',
    '<%= *id* %>',
  ])('holds the placeholder %s as it is', placeholder => {
    for (const frame of ['%', 'a % b', '> %', '- %', '# %', '**%**', '[%](u)', '`%`', '%\n%', '%\r%']) {
      const prose = frame.replaceAll('%', placeholder)
      expect(textOf(prose)).toContain(placeholder)
    }
    expect(textOf(`| a |\n|---|\n| ${placeholder} |`)).toBe(`a\n${placeholder}`)
  })

  test('reads an escaped placeholder without its backslashes', () => {
    expect(textOf('\\[ORDER ID] \\[ORDER ID\\] \\\\[ORDER ID]')).toBe('[ORDER ID] [ORDER ID] \\[ORDER ID]')
  })

  test('marks inline code and quotes as entities', () => {
    const source = '`a` b `` c`d ``\n\n> q `e`\n>\n> > r\n\n> s\n\nt'
    const {prose, entities = []} = markdown.read(source)[0] ?? {}
    const shown = entities.map(({kind, start, end}) => [kind, prose?.text.slice(start, end)])
    expect(shown).toEqual([
      ['code', 'a'],
      ['code', 'c`d'],
      ['code', 'e'],
      ['quotation', 'q e\n\nr'],
      ['quotation', 's'],
    ])
  })

  test('has entities at the letters as they are composed', () => {
    const {prose, entities = []} = markdown.read('a\u030A `a\u030Ab`')[0] ?? {}
    expect(entities.map(({start, end}) => prose?.text.slice(start, end))).toEqual(['åb'])
  })

  test('of a file with front matter', () => {
    const [message] = markdown.read('---\nlang: da\nkind: template\n---\n\n# Hej\n')
    expect(message?.context).toEqual({language: 'da', template: true})
    expect(message?.prose.text).toBe('Hej')
    expect(message?.prose.toSource({start: 0, end: 3})).toEqual([{start: 35, end: 38}])
  })

  test.each(['', '\n', '\uFEFF', '---\nlang: da\n---\n', '```\nlog\n```', '![a](b)'])(
    'there is none in %j',
    source => {
      expect(markdown.read(source)).toEqual([])
    },
  )

  test('of one line of a megabyte', () => {
    const source = 'Where is my **order** now? '.repeat(40_000).slice(0, 1_000_000)
    const plain = 'Where is my order now? '.repeat(45_000).slice(0, 1_000_000)
    // Too many marks to be read as markup.
    expect(textOf(source)).toBe(source)
    expect(textOf(plain)).toBe(plain.trimEnd())
  })

  test.each(['a* ', '>', 'www._', '1) ', '[', '![](<', '| a |\n'])(
    'of too many marks is the text: %j',
    mark => {
      const source = mark.repeat(50_000)
      expect(textOf(source)).toBe(source)
    },
  )

  test('is found in the source, character by character', () => {
    const units = /^(?:&[#\w]+;|\\.|\r\n?|<br>)$/
    let exact = 0
    let spelled = 0
    fc.assert(
      fc.property(nasty, source => {
        fc.pre(read(source) !== undefined)
        const {text, pieces} = proseOf(source)
        let [cursor, behind] = [0, 0]
        for (const piece of pieces) {
          expect(text.slice(cursor, piece.start)).toMatch(/^(?:\n\n?|\t)?$/)
          expect(piece.source.start).toBeGreaterThanOrEqual(behind)
          const written = source.slice(piece.source.start, piece.source.end)
          if (piece.exact) expect(text.slice(piece.start, piece.end)).toBe(written)
          else expect(written).toMatch(units)
          if (piece.exact) exact += piece.end - piece.start
          else spelled++
          ;[cursor, behind] = [piece.end, piece.source.end]
        }
        expect(cursor).toBe(text.length)
      }),
      {numRuns: 1_000},
    )
    expect(exact).toBeGreaterThan(spelled)
    expect(spelled).toBeGreaterThan(0)
  })

  test('has ranges that cut no character and find the way back', () => {
    fc.assert(
      fc.property(edited, sample => {
        fc.pre(sample !== undefined)
        const {source, edit, message} = sample
        const ranges = message.prose.toSource(edit)
        expect(ranges.length).toBeGreaterThan(0)
        for (const {start, end} of ranges) {
          for (const position of [start, end])
            expect(source.slice(position - 1, position + 1)).not.toMatch(/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/)
          expect(end).toBeGreaterThanOrEqual(start)
        }
        const [only, ...others] = ranges
        if (only === undefined || others.length > 0 || only.start === only.end) return
        const back = message.prose.fromSource(only)
        // Half of `&amp;` is all of it; a blank line at the edge stands nowhere.
        expect(back?.start).toBeLessThan(edit.end)
        expect(back?.end).toBeGreaterThan(edit.start)
      }),
      {numRuns: 1_000},
    )
  })

  test('has a line ending without the indent behind it', () => {
    const {prose} = markdown.read('+ Hej```\n    Hej')[0] ?? {}
    expect(prose?.text).toBe('Hej```\nHej')
    expect(prose?.toSource({start: 6, end: 7})).toEqual([{start: 8, end: 9}])
  })

  test('has placeholders masked in place', () => {
    fc.assert(
      fc.property(nasty, source => {
        const masked = maskPlaceholders(source)
        expect(masked).toHaveLength(source.length)
        for (let at = 0; at < source.length; at++) expect([source[at], 'X']).toContain(masked[at])
      }),
    )
  })
})

describe('edits', () => {
  test('read again, say exactly what was meant', () => {
    const count = {accepted: 0, refused: 0}
    fc.assert(
      fc.property(edited, sample => {
        fc.pre(sample !== undefined)
        const {source, edit, message} = sample
        const edits = message.prose.toSourceEdit(edit)
        if (edits === undefined) {
          count.refused++
          return
        }
        count.accepted++
        const meant = composedLetters(applyEdits(message.prose.text, [edit])).text
        const said = markdown.read(applyEdits(source, edits))[0]?.prose.text ?? ''
        expect(flowing(said)).toBe(flowing(meant.trim() && meant))
      }),
      {numRuns: 1_000},
    )
    expect(count.accepted).toBeGreaterThan(count.refused / 2)
  })

  test('of words in a text without markup are never refused', () => {
    const words = fc.array(fc.constantFrom('Hej', 'ordre', '注文', '😀', 'å', '&', '*', '_x_', '#', '1.', '`', '<b>', '[l](u)', '|', '~~', '\\'), {minLength: 1, maxLength: 6}) // prettier-ignore
    fc.assert(
      fc.property(words, before => {
        const text = before.join(' ')
        expect(replace('Dear Anna, where is it?\n\nMia', 'where is it', text)).toBeDefined()
      }),
    )
  })

  test.each([
    ['it costs 5', '5', '5 * 3 & <b> _x_', 'it costs 5 \\* 3 & \\<b> \\_x\\_'],
    ['a &amp; b', '&', 'and', 'a and b'],
    ['a \\* b', '* b', 'c', 'a c'],
    ['say `a*b`', 'b', '*c', 'say `a**c`'],
    ['| a |\n|---|\n| b |', 'b', 'b | c', '| a |\n|---|\n| b \\| c |'],
    ['Order 5', 'Order 5', '5. order\n- # x\n> y', '5\\. order\n\\- # x\n\\> y'],
    ['Order 5', '5', '[ORDER ID] or __NAME__', 'Order [ORDER ID] or __NAME__'],
    ['> I demand a\n> refund', 'demand a\nrefund', 'wish', '> I wish'],
    ['I **demand** a refund', 'I demand a refund', 'May I ask for a refund', 'May I **ask for** a refund'],
    ['see [this](u) now', 'see this now', 'look at this page', 'look at [this](u) page'],
    ['A\n\nB\n\nC', '\n\nB', '', 'A\n\nC'],
    ['A\n\n# B\n\nC', '\n\nB', '', 'A\n\n\nC'],
    ['- a\n- b\n- c', '\nb', '', '- a\n- c'],
    ['a😀b', '😀', '😃', 'a😃b'],
    ['very very late', 'very very', 'very', 'very late'],
    ['aa', 'aa', 'a', 'a'],
  ])('in %j: %j → %j', (source, words, by, result) => {
    expect(replace(source, words, by)).toBe(result)
  })

  test.each([
    ['Hi', 'Hi', '\n\nThanks,\nMia', 'Hi\n\nThanks,\nMia'],
    ['# Title\n\nbody', 'Title', '\n\nText', '# Title\n\nText\n\nbody'],
    ['Title\n===\n\nbody', 'Title', '\n\nText', 'Title\n===\n\nText\n\nbody'],
    ['It fails\n\n```\nlog\n```\n', 'fails', '\n\nThanks', 'It fails\n\n```\nlog\n```\n\nThanks\n'],
    ['> q\n> - a', 'a', '\n\nThanks', '> q\n> - a\n\nThanks'],
    ['> q\n>\n> r', 'q', '\n\ns\nt', '> q\n>\n> s\n> t\n>\n> r'],
    ['- a\n- b\n\nc', 'b', '\n\nd', '- a\n- b\n\nd\n\nc'],
    ['- a\n\n- b', 'a', '\n\nd', '- a\n\n  d\n\n- b'],
    ['- a\r\n- b', 'b', '\r'.trim() + '\nc', '- a\r\n- b\r\n  c'],
    ['| a |\n|---|\n| b |\n\nc', 'b', '\n\nd', '| a |\n|---|\n| b |\n\nd\n\nc'],
    ['say **now**', 'now', ', please', 'say **now**, please'],
    ['say `now` it', 'now', ',', 'say `now`, it'],
    ['say `now`', 'now', ',', 'say `now`,'],
    ['see [this](u)', 'this', ' here', 'see [this](u) here'],
  ])('in %j: behind %j comes %j', (source, words, text, result) => {
    expect(insertAfter(source, words, text)).toBe(result)
  })

  test.each([
    ['# Title\n\nbody', 'Hi,\n\n# Title\n\nbody'],
    ['- a\n- b', 'Hi,\n\n- a\n- b'],
    ['`a` b', 'Hi,\n\n`a` b'],
    ['---\nlang: da\n---\n\nb', '---\nlang: da\n---\n\nHi,\n\nb'],
    ['\uFEFFb', '\uFEFFHi,\n\nb'],
  ])('put a greeting before %j', (source, result) => {
    expect(insertAfter(source, '', 'Hi,\n\n')).toBe(result)
  })

  test.each([
    ['really **quite** bad', 'really quite bad', 'late'],
    ['see [this](u) now', 'this', ''],
    ['a &NotEqualTilde; b', '\u0338', 'x'],
    ['- a\n- b', 'a\nb', 'c'],
    ['# Title', 'Title', 'Two\nlines'],
    ['a', 'a', 'a\rb'],
    ['a', 'a', ' a'],
    ['a', 'a', 'a\n\n\nb'],
    ['say `now`', 'now', 'a\n\nb'],
    // The writer's words would become part of the quote, or the quote the writer's words.
    ['> a\n\nb', '\n\n', ' '],
    ['a\n\n> b', '\n\n', ' '],
    ['| a | b |\n|---|---|\n| c | d |', 'b\nc\t', '\tHej'],
  ])('in %j are refused: %j → %j', (source, words, by) => {
    expect(replace(source, words, by)).toBeUndefined()
  })

  test.each([
    ['😀', '😃'],
    ['🐀', '𐐀'],
  ])('replace %s by %s, not a half of it', (old, by) => {
    const {prose} = markdown.read(`a${old}b`)[0] ?? {}
    const edit = {start: 1, end: 3, text: by}
    expect(prose?.toSourceEdit(edit)).toEqual([edit])
  })

  test('at decomposed letters write over all of the letter', () => {
    expect(replace('*Pa\u030A* tide', 'å', 'o')).toBe('*Po* tide')
    expect(replace('Pa\u030A tide', 'P', 'p')).toBe('pa\u030A tide')
  })
})
