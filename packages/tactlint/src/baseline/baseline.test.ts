import {win32} from 'node:path'
import {describe, expect, it} from 'vitest'
import {nameIn} from '../config/resolve.js'
import {commandIn} from '../testing/command-in.js'
import {printBaseline, type Baseline} from './baseline.js'
import {parseBaseline} from './parse-baseline.js'

const mail =
  'Hello Seller Support,\n\nCould you PLEASE correct the title of B00X4WHP5E?\n\nKind regards,\nMia\n'

describe('a baseline in its file', () => {
  const entries = [
    {rule: 'shouting-caps', fingerprint: 'ffffffffffffffff'},
    {rule: 'own/rule', fingerprint: '00000000000000aa'},
    {rule: 'shouting-caps', fingerprint: '00000000000000bb'},
    {rule: 'shouting-caps', fingerprint: '00000000000000bb'},
  ]
  const baseline: Baseline = new Map([
    ['b.txt', entries],
    ['a/b.txt', entries.toReversed()],
    ['none.txt', []],
  ])

  it('reads as it was written, and is the same whatever the order of files and findings', () => {
    const printed = printBaseline(baseline)
    expect(printBaseline(parseBaseline(printed, ''))).toBe(printed)
    expect(printBaseline(new Map([...baseline].toReversed()))).toBe(printed)
    expect([...parseBaseline(printed, '').keys()]).toEqual(['a/b.txt', 'b.txt'])
    expect(parseBaseline(printed, '').get('b.txt')).toHaveLength(4)
  })

  it('has a line for each fingerprint', () => {
    const lines = printBaseline(baseline).split('\n')
    expect(lines.filter(line => /[\da-f]{16}/.test(line))).toHaveLength(8)
    expect(lines.every(line => (line.match(/[\da-f]{16}/g) ?? []).length < 2)).toBe(true)
  })

  it('names files alike on every system', () => {
    expect(nameIn('C:\\team', 'C:\\team\\deep\\mail.txt', win32)).toBe('deep/mail.txt')
    expect(nameIn('C:\\team', 'C:\\mail.txt', win32)).toBe('../mail.txt')
    expect(nameIn('C:\\team', 'D:\\mail.txt', win32)).toBe('D:/mail.txt')
  })
})

describe('what is wrong with a baseline, or can’t be asked of it, is said, with exit code 2', () => {
  const wrong: Readonly<Record<string, readonly [content: string, message: string]>> = {
    json: ['{"version": 1', 'the file is not well-formed: '],
    merge: [
      '{"version": 1, "files": {\n<<<<<<< ours\n=======\n>>>>>>> theirs\n}}',
      'it holds the marks of a merge: take both sides, then run with --prune-suppressions.\n',
    ],
    version: [
      '{"version": 2, "files": {}}',
      'version: must be 1: the file was written by another version of tactlint. Write it anew.\n',
    ],
    key: [
      '{"version": 1, "files": {}, "file": {}}',
      'there is no key “file”. Did you mean files? There are version, files.\n',
    ],
    entry: [
      '{"version": 1, "files": {"mail.txt": {"shouting-caps": ["xyz"]}}}',
      'files.mail.txt.shouting-caps.0: must be a fingerprint: 16 hexadecimal digits.\n',
    ],
    counts: [
      '{"version": 1, "files": {"mail.txt": {"shouting-caps": {"count": 2}}}}',
      'files.mail.txt.shouting-caps: must be a list of fingerprints.\n',
    ],
  }
  const {run} = commandIn({
    'mail.txt': mail,
    ...Object.fromEntries(Object.entries(wrong).map(([name, [content]]) => [`${name}.json`, content])),
    'unknown.json': '{"version": 1, "files": {"mail.txt": {"no-such-rule": ["0123456789abcdef"]}}}',
  })

  it.each(Object.entries(wrong))('%s', async (name, [, message]) => {
    const {exitCode, out, err} = await run(['mail.txt', '--suppressions-location', `${name}.json`])
    expect(err).toContain(`/${name}.json: ${message}`)
    expect(err).toMatch(/^tactlint: [^\n]*\n$/)
    expect({exitCode, out}).toEqual({exitCode: 2, out: ''})
  })

  it('an entry of a rule that does not exist has no finding', async () => {
    expect((await run(['mail.txt', '--suppressions-location', 'unknown.json'])).err).toContain(
      'unknown.json holds entries without a finding:\n  mail.txt  no-such-rule\n',
    )
  })

  it.each([
    [
      ['--suppress-all', '--suppress-rule', 'shouting-caps'],
      '--suppress-all is for the findings of all rules: leave out --suppress-rule.',
    ],
    [
      ['-', '--suppress-all', '--prune-suppressions'],
      '--suppress-all and --prune-suppressions are about files: standard input (-) can’t be kept in a baseline.',
    ],
    [['--suppress-rule'], '--suppress-rule needs a value: --suppress-rule shouting-caps'],
    [
      ['--suppressions-location'],
      '--suppressions-location needs a value: --suppressions-location legacy.json',
    ],
  ])('%s', async (argv, message) => {
    expect(await run(argv)).toEqual({exitCode: 2, out: '', err: `tactlint: ${message}\n`})
  })
})
