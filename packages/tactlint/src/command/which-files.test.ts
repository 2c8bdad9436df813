import {chmod} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {commandIn} from '../testing/command-in.js'

const mail = 'Hello Anna,\n\nThe box has left our warehouse.\n\nKind regards,\nMia\n'
const cold = 'Hello Seller Support,\n\nOrder 112-4738291-5047863 has not arrived. Send it again.\n'

describe('files that are not linted', () => {
  const {run} = commandIn({
    '.gitignore': 'drafts/\n*.old.txt\n',
    'mail.txt': mail,
    'mail.old.txt': mail,
    'drafts/mail.txt': mail,
    'lists/ignored': 'mail.txt\n',
    'lists/mail.txt': mail,
  })
  const count = async (...argv: string[]) => (await run(argv)).out

  it('are those that a list like .gitignore names, from where it stands', async () => {
    expect(await count('.')).toBe('✔ 4 messages, no findings\n')
    expect(await count('.', '--ignore-path', '.gitignore')).toBe('✔ 2 messages, no findings\n')
    expect(await count('.', '--ignore-path', '.gitignore', '--ignore-path', 'lists/ignored')).toBe(
      '✔ 1 message, no findings\n',
    )
  })

  it('are those that a pattern names', async () => {
    expect(await count('.', '--ignore-pattern', 'lists/', '--ignore-pattern', '!lists/mail.txt')).toBe(
      '✔ 3 messages, no findings\n',
    )
    expect(await run(['drafts/mail.txt', '--ignore-pattern', 'drafts'])).toEqual({
      exitCode: 0,
      out: 'No message was checked.\n',
      err: 'tactlint: drafts/mail.txt is ignored by --ignore-pattern.\n',
    })
  })

  it('a list that is not there is said', async () => {
    expect(await run(['mail.txt', '--ignore-path', 'nope'])).toEqual({
      exitCode: 2,
      out: '',
      err: 'tactlint: --ignore-path: nope can’t be read.\n',
    })
  })
})

describe('a folder', () => {
  const {run} = commandIn({'MAIL.TXT': mail, 'Reply.Md': mail, 'sub/x.Text': mail, 'photo.JPG': mail})

  it('is searched for the endings of the formats in any case, a glob as it stands', async () => {
    expect((await run(['.'])).out).toBe('✔ 3 messages, no findings\n')
    expect((await run(['*.TXT'])).out).toBe('✔ 1 message, no findings\n')
    if (process.platform === 'linux') expect((await run(['*.txt'])).err).toContain('Nothing matches “*.txt”.')
  })
})

// Root may read everything.
describe.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a folder without permission',
  () => {
    const {run, path} = commandIn({'mail.txt': mail, 'closed/mail.txt': mail})

    it.each([
      [['.'], '✔ 1 message, no findings\n'],
      [['**/*.txt'], '✔ 1 message, no findings\n'],
      [['closed'], ''],
      [['closed/mail.txt'], ''],
    ])('is said, and other files are linted: %j', async (argv, out) => {
      await chmod(join(path(), 'closed'), 0)
      const printed = await run(argv)
      await chmod(join(path(), 'closed'), 0o700)
      expect(printed).toMatchObject({exitCode: 2, out})
      expect(printed.err).toMatch(/^tactlint: closed\S* can't be read: no permission\.\n$/)
    })

    it('is no fault where it is ignored', async () => {
      await chmod(join(path(), 'closed'), 0)
      const {exitCode} = await run(['.', '--ignore-pattern', 'closed'])
      await chmod(join(path(), 'closed'), 0o700)
      expect(exitCode).toBe(0)
    })
  },
)

describe('a target that matches nothing', () => {
  const {run} = commandIn({'mail.txt': mail})

  it('is an error', async () => {
    expect(await run(['*.md'])).toEqual({
      exitCode: 2,
      out: '',
      err: 'tactlint: Nothing matches “*.md”. Folders are searched for .txt, .text, .md, .markdown; other files must be named.\n',
    })
  })

  it('is none with --no-error-on-unmatched-pattern', async () => {
    expect(await run(['*.md', 'mail.txt', '--no-error-on-unmatched-pattern'])).toEqual({
      exitCode: 0,
      out: '✔ 1 message, no findings\n',
      err: '',
    })
  })
})

describe('--min-score', () => {
  const {run} = commandIn({'cold.txt': cold, 'mail.txt': mail})

  it('makes exit code 1 when a message scores less, and says which', async () => {
    const {exitCode, err} = await run(['.', '--min-score', 'politeness=60', '--min-score', 'completeness=10'])
    expect(err).toMatch(/^tactlint: cold\.txt: politeness is \d+, and --min-score asks for 60\.\n$/)
    expect(exitCode).toBe(1)
    expect((await run(['mail.txt', '--min-score', 'politeness=60'])).exitCode).toBe(0)
  })

  it.each([
    ['politness=60', 'not “politness=60”. There are politeness, completeness. Did you mean politeness?'],
    ['politeness=101', 'not “politeness=101”. There are politeness, completeness.'],
    ['politeness', 'not “politeness”. There are politeness, completeness.'],
  ])('%s is told', async (given, said) => {
    expect(await run(['mail.txt', '--min-score', given])).toEqual({
      exitCode: 2,
      out: '',
      err: `tactlint: --min-score takes a score and a number from 0 to 100: --min-score politeness=60, ${said}\n`,
    })
  })
})

describe('a pattern in code', () => {
  const {run} = commandIn({
    'tactlint.config.mjs':
      "export default [{identifiers: [{scheme: 'tk', pattern: /tk-[0-9]{6}/i, example: 'TK-482913'}]}]",
  })

  it('is shown as it stands', async () => {
    const {identifiers} = JSON.parse((await run(['--print-config', 'mail.txt'])).out) as {
      identifiers: unknown
    }
    expect(identifiers).toEqual([{scheme: 'tk', pattern: '/tk-[0-9]{6}/i', example: 'TK-482913'}])
    expect((await run(['--inspect', 'mail.txt'])).out).toContain(
      'identifiers: [{"scheme":"tk","pattern":"/tk-[0-9]{6}/i","example":"TK-482913"}]',
    )
  })
})

describe('--inspect', () => {
  const {run} = commandIn({
    'tactlint.config.json': JSON.stringify([
      {extends: ['to-customer'], names: ['Acme']},
      {name: 'macros', files: ['macros/**', 'old/**'], rules: {'missing-greeting': 'off'}},
      {files: ['**/*.md'], rules: {'wall-of-text': 'off'}},
      {ignores: ['archive/']},
    ]),
    'alone/other.txt': mail,
  })

  it('tells which entries are for a file, and why', async () => {
    expect(await run(['--inspect', 'macros/reply.txt'])).toEqual({
      exitCode: 0,
      err: '',
      out: `macros/reply.txt
  tactlint.config.json
    entry 1 applies: it is for all files.
      extends: ["to-customer"]
      names: ["Acme"]
    entry 2 “macros” applies: files “macros/**”.
      rules: {"missing-greeting":"off"}
    entry 3 does not apply: files “**/*.md” only.
    entry 4 keeps other files from being linted: none of its ignores matches.
  Presets: recommended.
`,
    })
    expect((await run(['--inspect', 'archive/reply.txt'])).out).toContain(
      '    entry 4 keeps it from being linted: ignores “archive/”.\n  It is not linted.\n',
    )
    expect((await run(['--inspect', 'mail.txt', '--no-config'])).out).toBe(
      'mail.txt\n  There is no configuration: the preset recommended holds.\n',
    )
  })
})
