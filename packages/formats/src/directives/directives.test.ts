import {applyEdits, type Directive} from '@tactlint/core'
import fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'
import {markdown} from '../markdown/index.js'
import {text} from '../text.js'
import {prepareFrontMatter} from '../front-matter/front-matter.js'

beforeAll(() => prepareFrontMatter())

const read = (source: string) => markdown.read(source)[0]

/** “comment a, b: Please⏎…”: where a directive comes from, its rules, what it is for. */
function said(source: string): readonly string[] {
  return (read(source)?.directives ?? []).map(directive => {
    const {from, rules, range, reason, enabled = []} = directive
    const meant = range ? source.slice(range.start, range.end).replaceAll('\n', '⏎') : '(whole)'
    const again = enabled.map(
      ({rules, from}) => `; ${rules.join(', ')} until ${source.slice(from).split('\n')[0]}`,
    )
    const why = reason === undefined ? '' : ` -- ${reason}`
    return `${from} ${rules === 'all' ? rules : rules.join(', ')}${why}: ${meant}${again.join('')}`
  })
}

describe('comments in Markdown', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'the next line, rules and a reason',
      '<!-- tactlint-disable-next-line a, own/b -- as agreed\n  with Mia -->\nHello\nyou',
      ['comment a, own/b -- as agreed with Mia: Hello'],
    ],
    [
      'blank lines between, as formatters put them',
      '<!-- tactlint-disable-next-line a -->\n\n\nHello\n',
      ['comment a: Hello'],
    ],
    [
      'other comments between',
      '<!-- tactlint-disable-next-line a -->\n<!-- tactlint-disable-next-line b\n  -->\n<!-- prettier-ignore -->\n> Hello\n> you',
      ['comment a: > Hello', 'comment b: > Hello'],
    ],
    [
      'in a quote and in a list',
      '> <!-- tactlint-disable-next-line a -->\n>\n> Hello\n\n- one <!-- tactlint-disable-line b -->\n- two',
      ['comment a: > Hello', 'comment b: - one <!-- tactlint-disable-line b -->'],
    ],
    [
      'the next paragraph',
      'Hello,\n\n<!-- tactlint-disable-next-paragraph -->\n\none\ntwo\n \nthree',
      ['comment all: one⏎two'],
    ],
    [
      'its own line',
      'Hello\nyou <!-- tactlint-disable-line --> there\nBye',
      ['comment all: you <!-- tactlint-disable-line --> there'],
    ],
    ['the whole file', 'Hello\n\n<!-- tactlint-disable-file a b -->', ['comment a, b: (whole)']],
    ['all rules by name', '<!-- tactlint-disable-file all -->\nHello', ['comment all: (whole)']],
    [
      'down to the end',
      'Hello\n\n<!-- tactlint-disable a -->\nyou\n',
      ['comment a: <!-- tactlint-disable a -->⏎you⏎'],
    ],
    [
      'a stretch',
      '<!-- tactlint-disable a -->\nHello\n<!-- tactlint-enable a -->\nyou',
      ['comment a: <!-- tactlint-disable a -->⏎Hello⏎'],
    ],
    [
      'a stretch within a line',
      'a <!-- tactlint-disable -->b <!-- tactlint-enable -->c',
      ['comment all: <!-- tactlint-disable -->b '],
    ],
    [
      'a stretch for all rules in which one is enabled',
      '<!-- tactlint-disable -->\nHello\n<!-- tactlint-enable a -->\nyou\n<!-- tactlint-enable a, b -->\nthere\n<!-- tactlint-enable -->\nBye',
      [
        'comment all: <!-- tactlint-disable -->⏎Hello⏎<!-- tactlint-enable a -->⏎you⏎<!-- tactlint-enable a, b -->⏎there⏎; a until <!-- tactlint-enable a -->; b until <!-- tactlint-enable a, b -->',
      ],
    ],
    [
      'a stretch whose rules end one by one',
      '<!-- tactlint-disable a, b -->\none\n<!-- tactlint-enable a -->\ntwo\n<!-- tactlint-enable b -->',
      [
        'comment a, b: <!-- tactlint-disable a, b -->⏎one⏎<!-- tactlint-enable a -->⏎two⏎; a until <!-- tactlint-enable a -->',
      ],
    ],
    ['an end without a beginning', 'Hello <!-- tactlint-enable a -->', ['comment a: ']],
    ['a line that is not there', 'Hello\n\n<!-- tactlint-disable-next-line a -->\n', ['comment a: ']],
    [
      'none in code',
      '`<!-- tactlint-disable -->` Hello\n\n    <!-- tactlint-disable -->\n\n```\n<!-- tactlint-disable -->\n```',
      [],
    ],
    ['none in other comments', '<!-- see tactlint-disable --> <!-- tactlint is used -->\n\nHello', []],
    [
      'front matter before it',
      '---\ntactlint: {disable: a}\nsubject: late\n---\n\n<!-- tactlint-disable-next-line b -->\nHello',
      ['front matter a: (whole)', 'comment b: Hello'],
    ],
  ])('%s', (_, source, directives) => {
    expect(said(source)).toEqual(directives)
    expect(said(source.replaceAll('\n', '\r\n')).join('\n').replaceAll('\r', '')).toBe(directives.join('\n'))
  })

  test.each([
    ['<!-- tactlint-disable-nextline a -->', 'tactlint-disable-nextline'],
    ['<!-- tactlint-off -->', 'tactlint-off'],
    ['<!-- tactlint disable a -->', 'tactlint disable'],
    ['<!-- tactlint: disable-line -->', 'tactlint: disable-line'],
    ['<!-- tactlint-disabel-next-line a -->', 'tactlint-disabel-next-line'],
    ['<!-- TACTLINT-DISABLE-LINE a -->', 'TACTLINT-DISABLE-LINE'],
    ['<!-- Tactlint-disable -->', 'Tactlint-disable'],
    ['<!-- tactlint-Disable-File -->', 'tactlint-Disable-File'],
    ['<!-- TactLint Disable -->', 'TactLint Disable'],
    ['<!-- tactlint_disable_line -->', 'tactlint_disable_line'],
    ['<!-- tactlnt-disable-line a -->', 'tactlnt-disable-line'],
    ['<!-- tact-lint-enable -->', 'tact-lint-enable'],
    ['<!--- tactlint-disable --->', '- tactlint-disable'],
  ])('%s is no directive, and is told', (comment, name) => {
    const {directives, unknownDirectives} = read(`${comment}\n\nHello`) ?? {}
    expect(directives).toEqual([])
    expect(unknownDirectives).toEqual([{name, at: {start: 0, end: comment.length}}])
  })

  test.each([
    '<!-- textlint-disable a -->',
    '<!-- eslint-disable-next-line -->',
    '<!-- markdownlint-disable -->',
    '<!-- TACTLINT is used here -->',
    '<!-- Tactlint: see the guide -->',
    '<!-- disable -->',
    '<!-- to disable tactlint, see the guide -->',
    `<!-- a${'-'.repeat(100_000)} -->`,
  ])('%.40s is a comment of its own', comment => {
    expect(read(`Hello\n\n${comment}\n\nHello`)).toMatchObject({directives: [], unknownDirectives: []})
  })

  test('in other letters leave the words beside them', () => {
    expect(read('<!-- TACTLINT-DISABLE-LINE a --> Hello *you*')?.prose.text).toBe('Hello you')
  })

  test('have their own place', () => {
    const source = 'Hello <!-- tactlint-disable-line a --> you'
    expect(read(source)?.directives?.[0]?.at).toEqual({start: 6, end: 38})
  })

  test.each([
    ['Hello <!-- tactlint-disable-line a --> you', 'Hello you'],
    ['<!-- tactlint-disable-line a --> Hello *you*', 'Hello you'],
    ['- <!-- tactlint-disable-line a -->Hello', 'Hello'],
    ['Hello <!-- tactlint-disable-line a -- [ORDER ID] {{x}} -->', 'Hello'],
    ['<!-- tactlint-disable-next-line a -->\nHello', 'Hello'],
    ['`<!-- tactlint-disable --> Hello`', '<!-- tactlint-disable --> Hello'],
  ])('%j reads %j: they are no text', (source, prose) => {
    expect(read(source)?.prose.text).toBe(prose)
  })

  test.each([
    [
      'Fix it <!-- tactlint-disable-line a --> now, Mia',
      'it now',
      'everything',
      'Fix everything<!-- tactlint-disable-line a -->, Mia',
    ],
    [
      'Fix it now. <!-- tactlint-disable-line a -->',
      'Fix it now.',
      'Help.',
      'Help. <!-- tactlint-disable-line a -->',
    ],
    [
      'Hello,\n\n<!-- tactlint-disable-next-line a -->\nFix it',
      '\n\nFix it',
      '\n\nOrder 1\n\nFix it',
      'Hello,\n\nOrder 1\n\n<!-- tactlint-disable-next-line a -->\nFix it',
    ],
  ])(
    '%j: no rewrite is refused because of them, and they stay where they belong',
    (source, words, by, rewritten) => {
      const {prose} = read(source) ?? {}
      const start = prose?.text.indexOf(words) ?? -1
      const edits = prose?.toSourceEdit({start, end: start + words.length, text: by})
      expect(edits && applyEdits(source, edits)).toBe(rewritten)
    },
  )

  test('a line stays below its directive when a paragraph is put in before it', () => {
    const source = 'Hello,\n\n<!-- tactlint-disable-next-line a -->\nFix it'
    const {prose} = read(source) ?? {}
    const at = prose?.text.indexOf('Fix') ?? 0
    const edits = prose?.toSourceEdit({start: at, end: at, text: 'Order 1\n\n'})
    expect(edits && applyEdits(source, edits)).toBe(
      'Hello,\n\nOrder 1\n\n<!-- tactlint-disable-next-line a -->\nFix it',
    )
  })

  test('are in range, in order and never text, whatever stands around them', () => {
    const bits = ['Hej', ' ', '\n', '\n\n', '\r\n', '> ', '- ', '1. ', '`', '```\n', '    ', '*', '| a |\n|---|\n', '<b>', '<div>\n', '<!--', '-->', '<!-- c -->', '{{x}}', '---\n', '<!-- tactlint-disable a -->', '<!-- tactlint-enable -->', '<!-- tactlint-disable-next-line -->', '<!-- tactlint-disable-next-paragraph b -- \n why -->', '<!-- tactlint-disable-line\na -->', '<!-- tactlint-disable-file -->'] // prettier-ignore
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits), {maxLength: 20}), parts => {
        const source = parts.join('')
        const message = readable(source)
        const starts = (message?.directives ?? []).map(({at}) => at?.start ?? -1)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
        for (const {at, range = at} of message?.directives ?? []) {
          expect(source.slice(at?.start, at?.end)).toMatch(/^<!-- tactlint-[\s\S]*-->$/)
          expect(0 <= (range?.start ?? 0) && (range?.start ?? 0) <= (range?.end ?? 0)).toBe(true)
          expect(range?.end).toBeLessThanOrEqual(source.length)
          expect(message?.prose.fromSource(at ?? {start: 0, end: 0})).toBeUndefined()
        }
      }),
      {numRuns: 500},
    )
  })
})

function readable(source: string) {
  try {
    return read(source)
  } catch {
    // Front matter that is no YAML.
    return undefined
  }
}

describe('front matter', () => {
  const directives = (yaml: string): readonly Directive[] | undefined =>
    text.read(`---\n${yaml}\n---\nHello`)[0]?.directives

  test.each<[string, readonly Partial<Directive>[]]>([
    ['tactlint: {disable: shouting-caps}', [{rules: ['shouting-caps'], at: {start: 24, end: 37}}]],
    ['tactlint: {disable: all}', [{rules: 'all'}]],
    [
      'tactlint:\n  disable:\n    - a\n    - {rule: own/b, reason: quoted}',
      [{rules: ['a']}, {rules: ['own/b'], reason: 'quoted'}],
    ],
    ['tactlint: {disable: [{rule: a, fingerprint: 00ff}]}', [{rules: ['a'], fingerprint: '00ff'}]],
    ['mine: &mine [a]\ntactlint: {disable: *mine}', [{rules: ['a']}]],
    ['tactlint:', []],
    ['tactlint: {disable: }', []],
    ['tactlint: {disable: []}', []],
  ])('%s', (yaml, expected) => {
    const found = directives(yaml) ?? []
    expect(found).toHaveLength(expected.length)
    expect(found).toMatchObject(expected.map(directive => ({from: 'front matter', ...directive})))
  })

  test.each([
    ['tactlint: off', '`tactlint` must hold `disable`: tactlint: {disable: [shouting-caps]} (line 2)'],
    [
      'tactlint: {disabled: [a]}',
      '`tactlint` has no key “disabled”. There is disable: tactlint: {disable: [shouting-caps]} (line 2)',
    ],
    [
      'subject: x\ntactlint:\n  disable:\n    - rules: a',
      '`disable` has no key “rules”. There are rule, reason, fingerprint (line 5)',
    ],
    [
      'tactlint: {disable: [[a]]}',
      '`disable` must be a rule such as shouting-caps, {rule: shouting-caps, reason: …}, a list of these, or all (line 2)',
    ],
    [
      'tactlint: {disable: {reason: x}}',
      '`disable` must be a rule such as shouting-caps, {rule: shouting-caps, reason: …}, a list of these, or all (line 2)',
    ],
  ])('%s is refused', (yaml, message) => {
    expect(() => directives(yaml)).toThrow(`front matter: ${message}`)
  })

  test('is as long as it is: the message begins where it did', () => {
    const source = '---\ntactlint: {disable: a}\n---\n\nHello'
    expect(text.read(source)[0]?.prose.toSource({start: 0, end: 5})).toEqual([{start: 32, end: 37}])
  })
})
