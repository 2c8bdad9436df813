import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {installedPacks} from '../packs.js'
import {commandIn} from '../testing/command-in.js'

const languages = installedPacks.map(({language}) => language).join(', ')

const bad =
  'Hello Seller Support,\n\nPlease change the title of B00X4WHP5E to increase my sales. Thank you.\n\nKind regards,\nMia\n'
const good =
  'Hello Seller Support,\n\nCould you please correct the title of B00X4WHP5E? Thank you.\n\nKind regards,\nMia\n'

const folder = commandIn({
  'bad.txt': bad,
  'good.md': good,
  'templates/a.txt': good,
  'templates/b.txt': bad,
  'templates/notes.log': bad,
  'node_modules/x/readme.md': bad,
  'empty.txt': '',
  'picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00]),
  'latin1.txt': new Uint8Array([0x48, 0x65, 0x6a, 0x20, 0xe5]),
  'german.txt': 'Sehr geehrte Damen und Herren, ich warte noch immer auf die Rückzahlung von Ihnen.',
  'french.txt': '---\nlanguage: fr\n---\nBonjour,\n\nHello.\n',
  'odd.txt': '---\naudience: seller\n---\nHello',
  'long.txt': 'The parcel is late and nobody knows where it is. '.repeat(5_250),
})
const tactlint = folder.run

describe('stylish', () => {
  it('shows the words, what is wrong, why and what to write', async () => {
    const {exitCode, out, err} = await tactlint(['bad.txt', '--suggest'])
    expect({exitCode, err}).toEqual({exitCode: 0, err: ''})
    expect(out).toContain('bad.txt\n  3:')
    expect(out).toContain('      Please change the title of B00X4WHP5E to increase my sales. Thank you.\n')
    expect(out).toMatch(/^ +~{19,21}$/m)
    expect(out).toContain('seller-centric-framing')
    expect(out).toMatch(/^ {6}→ /m)
    expect(out).toMatch(/^ {6}1\. .+customer/m)
    expect(out).toContain('✖ 1 finding (1 warning) in 1 message')
  })

  it('says when there is nothing to say', async () => {
    expect(await tactlint(['good.md'])).toEqual({exitCode: 0, out: '✔ 1 message, no findings\n', err: ''})
    expect(await tactlint(['empty.txt'])).toEqual({exitCode: 0, out: 'No message was checked.\n', err: ''})
  })

  it('shows the part of a long line that the finding is about', async () => {
    const {out} = await tactlint(
      ['-', '--language', 'en', '--rule', 'wall-of-text: off'],
      `Hello,

${'All is well here. '.repeat(40)}${bad.slice(bad.indexOf('Please'))}`,
    )
    const [line = '', marks = ''] = out.split('\n').slice(3)
    expect(line.length).toBeLessThan(100)
    expect(line.trim()).toMatch(/^….*to increase my sales\. Thank you\.$/)
    expect(line.slice(marks.indexOf('~'), marks.lastIndexOf('~') + 1)).toContain('to increase my sales')
  })
})

describe('json', () => {
  it('has the shape of ESLint', async () => {
    const {exitCode, out} = await tactlint(['--format', 'json', 'bad.txt', 'good.md'])
    expect(exitCode).toBe(0)
    const [first, second] = JSON.parse(out) as {messages: Record<string, unknown>[]; filePath: string}[]
    expect(first).toMatchObject({
      filePath: join(folder.path(), 'bad.txt'),
      errorCount: 0,
      warningCount: 1,
      fatalErrorCount: 0,
    })
    expect(first?.messages[0]).toMatchObject({
      ruleId: 'seller-centric-framing',
      severity: 1,
      line: 3,
      endLine: 3,
    })
    const [suggestion] = first?.messages[0]?.suggestions as {fix: {range: [number, number]; text: string}}[]
    const [start, end] = suggestion?.fix.range ?? [0, 0]
    expect(bad.slice(0, start) + (suggestion?.fix.text ?? '') + bad.slice(end)).toMatch(/customer/)
    expect(second).toMatchObject({filePath: join(folder.path(), 'good.md'), messages: []})
  })
})

describe('files', () => {
  const namesIn = async (...argv: string[]) =>
    (JSON.parse((await tactlint(['--format', 'json', ...argv])).out) as {filePath: string}[]).map(
      ({filePath}) => filePath.slice(folder.path().length + 1).replaceAll('\\', '/'),
    )

  it('are found in folders and by globs, each once, in order, not in node_modules', async () => {
    expect(await namesIn('templates')).toEqual(['templates/a.txt', 'templates/b.txt'])
    expect(await namesIn('templates/*.log')).toEqual(['templates/notes.log'])
    expect(await namesIn('templates/b.txt', 'templates')).toEqual(['templates/b.txt', 'templates/a.txt'])
    expect(await namesIn('**/*.md')).toEqual(['good.md'])
  })

  it('come from standard input too, with a name that tells the format', async () => {
    const quoted = '> Please change the title of B00X4WHP5E to increase\n> my sales.\n'
    expect((await tactlint(['-', '--stdin-filename', 'mail.md'], quoted)).out).toContain('no findings')
    expect((await tactlint(['-', '--stdin-filename', 'mail.txt'], bad)).out).toContain('mail.txt\n')
    expect((await tactlint(['-'], bad)).out).toContain('<stdin>\n')
  })

  it('of a quarter of a megabyte on one line are read', async () => {
    expect(await tactlint(['long.txt', '--rule', 'missing-identifier: off'])).toMatchObject({
      exitCode: 0,
      err: '',
    })
  })
})

describe('what can’t be done is said, with exit code 2', () => {
  it.each<[string, string[], string]>([
    [
      'nothing to lint',
      [],
      'Name files, folders or globs to lint, or - for standard input. See tactlint --help.',
    ],
    [
      'a file without a name',
      ['--fix', ''],
      'A file has no name: "". A variable may be empty; the current folder is named by a dot.',
    ],
    ['a file without a name to rewrite', ['rewrite', '--write', ''], 'A file has no name: "".'],
    ['a missing file', ['nope.txt'], 'Nothing matches “nope.txt”.'],
    ['a pattern without files', ['*.eml'], 'Nothing matches “*.eml”.'],
    ['a file that is no text', ['picture.txt'], 'picture.txt is no UTF-8 text.'],
    [
      'another encoding',
      ['latin1.txt'],
      'latin1.txt is no UTF-8 text. If it is a message in another encoding, save it as UTF-8.',
    ],
    [
      'an unknown option',
      ['--formt', 'json', 'bad.txt'],
      'There is no option --formt. Did you mean --format?',
    ],
    ['an option without value', ['bad.txt', '--language'], '--language needs a value: --language da'],
    [
      'an option in place of a value',
      ['--language', '--suggest', 'bad.txt'],
      '--language needs a value: --language da',
    ],
    ['a value for a switch', ['--suggest=yes', 'bad.txt'], '--suggest takes no value.'],
    [
      'an unknown format',
      ['--format', 'jsn', 'bad.txt'],
      'There is no format “jsn”. There are stylish, compact, json, jsonl, junit, checkstyle, html, sarif, github, gitlab, rdjson, markdown, agent. Did you mean json?',
    ],
    [
      'an unknown language',
      ['--language', 'de', 'bad.txt'],
      `There is no pack for the language “de”. There are packs for ${languages}.`,
    ],
    [
      'an unknown rule',
      ['--rule', 'shouting-cap: off', 'bad.txt'],
      'There is no rule “shouting-cap”. Did you mean shouting-caps?',
    ],
    [
      'an unknown level',
      ['--rule', 'shouting-caps: of', 'bad.txt'],
      '“of” is no level for shouting-caps. There are off, info, warning, error. Did you mean off?',
    ],
    [
      'a rule without level',
      ['--rule', 'shouting-caps', 'bad.txt'],
      "--rule takes an id and a level: --rule 'shouting-caps: off', not “shouting-caps”.",
    ],
    ['front matter with a wrong value', ['odd.txt'], 'odd.txt: '],
    [
      'fixing standard input',
      ['--fix', '-'],
      '--fix writes files and can’t write standard input: --fix-dry-run shows a diff.',
    ],
    [
      'an unknown rule to explain',
      ['--explain', 'missing-identifer'],
      'There is no rule “missing-identifer”. Did you mean missing-identifier?',
    ],
  ])('%s', async (_, argv, message) => {
    const {exitCode, out, err} = await tactlint(argv)
    expect(err).toContain(`tactlint: ${message}`)
    expect(err).not.toContain('\n    at ')
    expect({exitCode, out}).toEqual({exitCode: 2, out: ''})
  })

  it.each(['1', '2'])(
    'a language that no pack serves is told with its file, and others are linted',
    async n => {
      const {exitCode, out, err} = await tactlint(['french.txt', 'bad.txt', '--concurrency', n])
      expect(err).toBe(
        `tactlint: french.txt: There is no pack for the language “fr”. There are packs for ${languages}.\n`,
      )
      expect(out).toContain('bad.txt')
      expect(exitCode).toBe(2)
    },
  )

  it('once where it is wrong with the options, not with each file', async () => {
    expect(await tactlint(['templates', '--rule', 'missing-pleas: error'])).toEqual({
      exitCode: 2,
      out: '',
      err: 'tactlint: There is no rule “missing-pleas”. Did you mean missing-please? See tactlint --list-rules.\n',
    })
  })

  it('a language that is not installed leaves the file unchecked, and says so', async () => {
    const {exitCode, err} = await tactlint(['german.txt'])
    expect(exitCode).toBe(0)
    expect(err).toContain(
      'german.txt: none of the installed languages was recognised, so nothing was checked. Name it with --language, or leave the file out with `ignores`.',
    )
  })
})

describe('rules', () => {
  it('are turned off and changed on the command line', async () => {
    expect((await tactlint(['bad.txt', '--rule', 'seller-centric-framing: off'])).out).toContain(
      'no findings',
    )
    expect(await tactlint(['bad.txt', '--rule', 'seller-centric-framing: error'])).toMatchObject({
      exitCode: 1,
    })
  })

  it('are listed and explained', async () => {
    const {out} = await tactlint(['--list-rules'])
    expect(out).toMatch(
      new RegExp(`^missing-identifier +warning +recommended +completeness +${languages}$`, 'm'),
    )
    const page = (await tactlint(['--explain', 'seller-centric-framing'])).out
    expect(page).toMatch(/^# seller-centric-framing\n/)
    expect(page).toContain('## English')
    expect(page).toContain('## Dansk')
    expect(page).toContain('## 日本語')
  })
})

describe('--fix', () => {
  it('leaves files as they are when nothing is safe to mend', async () => {
    await tactlint(['bad.txt', '--fix'])
    expect(await readFile(join(folder.path(), 'bad.txt'), 'utf8')).toBe(bad)
  })
})

describe('--print-tree', () => {
  it('shows words with their place and what they are', async () => {
    const {out} = await tactlint(['--print-tree', '-'], 'Order no. 112-4738291-5047863 is late.\n')
    expect(out).toContain('language en')
    expect(out).toContain('Word "no. 112-4738291-5047863"  1:7–1:30  identifier amazon-order-id')
  })
})

describe('--trace', () => {
  it('tells where a rule spoke and why it did not', async () => {
    expect((await tactlint(['--trace', 'seller-centric-framing', 'bad.txt'])).out).toBe(
      'bad.txt: seller-centric-framing\n  3:39  reported  "to increase my sales"\n',
    )
    const unsaid = await tactlint(
      ['--trace', 'missing-identifier', '-'],
      'Our shipment has not arrived. Could you please check it?',
    )
    expect(unsaid.out).toBe(
      [
        '<stdin>: missing-identifier',
        '  reader: support; for support: "Our shipment", "Our shipment has not arrived.", "Could you please check"; for customer: nothing',
        '  1:1  reported  "Our shipment"',
        '',
      ].join('\n'),
    )
    expect((await tactlint(['--trace', 'missing-identifier', 'empty.txt'])).out).toContain(
      'nothing in the message',
    )
  })
})

describe('--trace of rules that ask who reads, and how far the case is', () => {
  it.each([
    ['Where is it?', 'missing-closing', 'reader: not known; for support: nothing; for customer: nothing'],
    ['---\naudience: customer\n---\nWhere is my order?', 'missing-identifier', 'reader: customer, given'],
    [
      'Hello,\n\nI wrote on 2 March about my order. Please ask a manager to call me.',
      'premature-escalation',
      'stage: follow-up, by "I wrote on"',
    ],
    [
      'Hello,\n\nmy order is broken. Please ask a manager to call me.',
      'premature-escalation',
      'stage: first, as nothing tells of earlier contact',
    ],
    ['Please ask a manager to call me.', 'premature-escalation', 'stage: not known'],
  ])('%j', async (text, rule, line) => {
    const {out} = await tactlint(['--trace', rule, '-'], text)
    expect(out.split('\n')).toContain(`  ${line}`)
  })
})

describe('--ndjson', () => {
  it('gives a result for each row, in order; a bad row is a reported row', async () => {
    const rows = [
      JSON.stringify({id: 'a', text: bad}),
      'no json',
      JSON.stringify({text: 5}),
      '',
      JSON.stringify({id: 4, text: good, format: 'markdown', context: {audience: 'support', subject: null}}),
      JSON.stringify({id: 'c', text: 'x', context: {audience: 'seller'}}),
      JSON.stringify({id: 'l', text: 'x', language: 'de'}),
      JSON.stringify({id: 'k', text: 'x', contxt: {}}),
      JSON.stringify({id: 'a', text: 'x', context: {audiense: 'support'}}),
      JSON.stringify({id: 'o', text: '', ticket: 5}),
    ]
    const {exitCode, out, err} = await tactlint(['--ndjson'], rows.join('\n'))
    const results = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as {id: unknown; findings?: unknown[]; error?: string})
    expect(results.map(({id}) => id)).toEqual(['a', 2, 3, 4, 'c', 'l', 'k', 'a', 'o'])
    expect(results[0]?.findings).toMatchObject([
      {ruleId: 'seller-centric-framing', severity: 'warning', line: 3},
    ])
    expect(results[1]?.error).toBe('Line 2 is no JSON.')
    expect(results[2]?.error).toBe('Line 3: `text` must be a string.')
    expect(results[3]?.findings).toEqual([])
    expect(results[4]?.error).toContain('audience')
    expect(results[5]?.error).toContain('There is no pack for the language “de”.')
    expect(results[6]?.error).toBe('Line 8: there is no key “contxt”. Did you mean context?')
    expect(results[7]?.error).toContain('context: there is no key “audiense”. Did you mean audience?')
    expect(results[8]?.findings).toEqual([])
    expect({exitCode, err}).toEqual({exitCode: 2, err: ''})
  })
})

describe('the version', () => {
  it.each([['--version'], ['-v']])('is told by %s', async flag => {
    const {exitCode, out, err} = await tactlint([flag])
    expect({exitCode, err}).toEqual({exitCode: 0, err: ''})
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
