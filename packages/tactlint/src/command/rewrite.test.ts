import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {commandIn} from '../testing/command-in.js'

const parcel = `Where is my parcel?? It was supposed to be here last week and still has not arrived.

Send it again today or I will leave a one-star review everywhere.
`
const rewritten = `Hello,

Order number: ⟨order number⟩

Where is my parcel? It was supposed to be here last week and still has not arrived.

Could you please send it again today?

Thank you for your help.

Kind regards,
⟨your name⟩
`
const japanese = `返金の件、まだですか。

3月の頭に返品したのに、1円も返金されていません。とにかく返金してください。
`
const good = 'Hello Anna,\n\nThe box is here.\n\nKind regards,\nMia\n'

const {run, path} = commandIn({
  'parcel.txt': parcel,
  'henkin.txt': japanese,
  'good.txt': good,
  'mails/a.txt': parcel,
  'mails/b.txt': good,
  'mails/c.txt': new Uint8Array([0xff, 0xfe]),
  'windows.txt': parcel.replaceAll('\n', '\r\n'),
  'suppressed.md': `Hello,\n\nOrder 112-4738291-5047863 is late!! <!-- tactlint-disable-line repeated-punctuation -- so it is -->\n`,
})
const read = (name: string) => readFile(join(path(), name), 'utf8')

describe('tactlint rewrite', () => {
  it('prints a diff of the whole message rewritten, and writes nothing', async () => {
    const {exitCode, out, err} = await run(['rewrite', 'parcel.txt'])
    expect({exitCode, err}).toEqual({
      exitCode: 0,
      err: 'tactlint: parcel.txt: 7 rewrites; 2 blanks ⟨…⟩ to fill in.\n',
    })
    expect(out).toMatch(/^--- a\/parcel\.txt\n\+\+\+ b\/parcel\.txt\n@@ /)
    const added = out.split('\n').filter(line => /^[+ ]/.test(line) && !line.startsWith('+++'))
    expect(added.map(line => line.slice(1)).join('\n')).toBe(rewritten.trimEnd())
    expect(await read('parcel.txt')).toBe(parcel)
  })

  it.each([['-w'], ['--write']])('%s writes it, with the line ends of the file', async flag => {
    await run(['rewrite', flag, 'windows.txt'])
    expect(await read('windows.txt')).toBe(rewritten.replaceAll('\n', '\r\n'))
    expect(await run(['rewrite', flag, 'good.txt'])).toEqual({
      exitCode: 0,
      out: '',
      err: 'tactlint: good.txt: nothing to rewrite.\n',
    })
  })

  it('reads standard input: a diff, or with --write the message', async () => {
    expect((await run(['rewrite', '-', '--stdin-filename', 'x.txt'], parcel)).out).toMatch(/^--- a\/x\.txt\n/)
    expect((await run(['rewrite', '-', '--write'], parcel)).out).toBe(rewritten)
  })

  it('puts the greeting before what stands behind it', async () => {
    const {out} = await run(['rewrite', '-', '-w'], japanese)
    expect(out).toMatch(/^ご担当者様\n\nお世話になっております。\n\n注文番号：⟨注文番号⟩\n\n/)
  })

  it('counts a blank once, and not among the findings that are left', async () => {
    const {err} = await run(
      ['rewrite', '-'],
      'My router stopped working on 3 March. I pay for internet. Fix it today.\n\nKim\n',
    )
    expect(err).toBe('tactlint: <stdin>: 4 rewrites; 1 blank ⟨…⟩ to fill in.\n')
  })

  it('changes nothing more when it is run again', async () => {
    for (const message of [parcel, japanese]) {
      const once = (await run(['rewrite', '-', '-w'], message)).out
      expect((await run(['rewrite', '-', '-w'], once)).out).toBe(once)
    }
  })

  it('leaves what is suppressed, and rules that are off', async () => {
    expect((await run(['rewrite', 'suppressed.md'])).out).not.toMatch(/^\+.*late!(?!!)/m)
    const {out} = await run(['rewrite', 'parcel.txt', '--rule', 'missing-greeting: off'])
    expect(out).not.toContain('+Hello,')
  })

  it('goes on behind a file that can’t be read', async () => {
    const {exitCode, out, err} = await run(['rewrite', 'mails'])
    expect(exitCode).toBe(2)
    expect(out).toContain('--- a/mails/a.txt')
    expect(err).toContain('tactlint: mails/c.txt is no UTF-8 text.')
    expect(err).toMatch(/\ntactlint: 1 file has nothing to rewrite\.\n$/)
  })

  it('tells once what is wrong with the options', async () => {
    expect(await run(['rewrite', 'mails', '--rule', 'shouting-cap: off'])).toEqual({
      exitCode: 2,
      out: '',
      err: 'tactlint: There is no rule “shouting-cap”. Did you mean shouting-caps? See tactlint --list-rules.\n',
    })
  })

  it.each([
    [[], 'Name the messages to rewrite, or - for standard input. See tactlint rewrite --help.'],
    [['--fix', 'parcel.txt'], 'tactlint rewrite takes no --fix. See tactlint rewrite --help.'],
    [
      ['--wrte', 'parcel.txt'],
      'tactlint rewrite takes no --wrte. Did you mean --write? See tactlint rewrite --help.',
    ],
    [
      ['nowhere.txt'],
      'Nothing matches “nowhere.txt”. Folders are searched for .txt, .text, .md, .markdown; other files must be named.',
    ],
  ])('%j is refused', async (argv, message) => {
    expect(await run(['rewrite', ...argv])).toEqual({exitCode: 2, out: '', err: `tactlint: ${message}\n`})
  })

  it('tells its options on less than a screen of 80 columns', async () => {
    const {exitCode, out} = await run(['rewrite', '--help'])
    expect(exitCode).toBe(0)
    expect(out.split('\n').length).toBeLessThan(25)
    expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
  })
})
