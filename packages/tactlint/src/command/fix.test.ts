import {execFileSync} from 'node:child_process'
import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {commandIn} from '../testing/command-in.js'

const mail = `Hello Seller Support,

Where is order 112-4738291-5047863?? Please send it to increase my sales!!! Thank you.

Kind regards,
Mia
`
const windows = 'Hej Anna,\r\n\r\nPakken er sendt!!\r\n\r\nMed venlig hilsen\r\nMia'

const {run, path} = commandIn({
  'mail.txt': mail,
  'odd names/brev 1.txt': windows,
  'good.txt': 'Hello Anna,\n\nThe box is here.\n\nKind regards,\nMia\n',
  'written/mail.txt': mail,
  'written/all.txt': mail,
})
const read = (name: string) => readFile(join(path(), name), 'utf8')

describe('--fix-dry-run', () => {
  const diff = `--- a/mail.txt
+++ b/mail.txt
@@ -1,6 +1,6 @@
 Hello Seller Support,
 
-Where is order 112-4738291-5047863?? Please send it to increase my sales!!! Thank you.
+Where is order 112-4738291-5047863? Please send it to increase my sales! Thank you.
 
 Kind regards,
 Mia
`

  it('prints a unified diff and writes nothing', async () => {
    expect(await run(['--fix-dry-run', 'mail.txt', 'good.txt'])).toEqual({
      exitCode: 0,
      out: diff,
      err: 'tactlint: 2 fixes in 1 file; 1 finding is left.\n',
    })
    expect(await read('mail.txt')).toBe(mail)
  })

  it('has the exit code that --fix would have', async () => {
    expect((await run(['--fix-dry-run', 'mail.txt', '--fail-on', 'warning'])).exitCode).toBe(1)
  })

  it('reads standard input, and writes the diff to --output-file', async () => {
    const {out, exitCode} = await run(['--fix-dry-run', '-', '--stdin-filename', 'mail.txt'], mail)
    expect({out, exitCode}).toEqual({out: diff, exitCode: 0})
    expect((await run(['--fix-dry-run', 'mail.txt', '-o', 'fixes.diff'])).out).toBe('')
    expect(await read('fixes.diff')).toBe(diff)
  })

  it('prints what git apply takes, whatever the line ends and names', async () => {
    const names = ['mail.txt', 'odd names/brev 1.txt']
    const {out} = await run(['--fix-dry-run', ...names])
    const fixed = names.map(name => join('applied', name))
    const {run: write, path: copy} = {run, path}
    execFileSync('git', ['init', '--quiet', 'applied'], {cwd: copy()})
    for (const name of names)
      execFileSync('node', ['-e', copying, name, join('applied', name)], {cwd: copy()})
    execFileSync('git', ['apply', '-'], {cwd: join(copy(), 'applied'), input: out})
    expect(await read(fixed[1] ?? '')).toBe(windows.replace('!!', '!'))
    expect((await write(['--fix-dry-run', ...fixed])).out).toBe('')
  })

  it.each([
    [['--fix'], '--fix writes the fixes, --fix-dry-run shows them: leave one of them out.'],
    [['--format', 'json'], '--fix-dry-run prints a diff and no findings: leave out --format and --suggest.'],
    [['--suggest'], '--fix-dry-run prints a diff and no findings: leave out --format and --suggest.'],
  ])('does not go with %j', async (argv, message) => {
    expect(await run(['--fix-dry-run', 'mail.txt', ...argv])).toEqual({
      exitCode: 2,
      out: '',
      err: `tactlint: ${message}\n`,
    })
  })
})

const copying =
  'const fs = require("node:fs"), [, from, to] = process.argv; fs.mkdirSync(require("node:path").dirname(to), {recursive: true}); fs.copyFileSync(from, to)'

describe('--fix', () => {
  it('writes the safe fixes, and leaves nothing beside the file', async () => {
    const {exitCode, err} = await run(['--fix', 'written/mail.txt', '--format', 'compact'])
    expect({exitCode, err}).toEqual({exitCode: 0, err: 'tactlint: 2 fixes in 1 file.\n'})
    expect(await read('written/mail.txt')).toBe(mail.replace('??', '?').replace('!!!', '!'))
    expect(await readdir(join(path(), 'written'))).toEqual(['all.txt', 'mail.txt'])
  })
})

describe('--fix-type', () => {
  const fixed = async (types: string) => (await run(['--fix-dry-run', '--fix-type', types, 'mail.txt'])).out
  const without = (sign: string, out: string) =>
    out
      .split('\n')
      .filter(line => line.startsWith('+Where'))
      .join('')
      .includes(sign)

  it('says which degrees of fixes are made', async () => {
    expect(await fixed('safe')).toContain('+Where is order 112-4738291-5047863? Please send it to increase')
    const suggested = await fixed('suggested')
    expect(suggested).not.toContain('+Where is order 112-4738291-5047863? ')
    expect(without('to increase my sales', suggested)).toBe(false)
    const both = await fixed('safe,suggested')
    expect(without('to increase my sales', both)).toBe(false)
    expect(without('!!!', both)).toBe(false)
    expect(
      await run(['--fix-dry-run', '--fix-type', 'safe', '--fix-type', 'suggested', 'mail.txt']),
    ).toMatchObject({out: both, exitCode: 0})
  })

  it('makes no fix that leaves a blank to fill in', async () => {
    const message = 'Where is my parcel? It should be here by now. Send it now.'
    const {out} = await run(['--fix-dry-run', '--fix-type', 'suggested', '-'], message)
    expect(out).toContain('+')
    expect(out).not.toContain('⟨')
  })

  it('is written with --fix', async () => {
    await run(['--fix', '--fix-type', 'safe,suggested', 'written/all.txt'])
    expect(await read('written/all.txt')).not.toMatch(/sales|!!|\?\?/)
  })

  it.each([
    [
      ['--fix', '--fix-type', 'sugested'],
      '--fix-type takes safe or suggested, not “sugested”. Did you mean suggested?',
    ],
    [['--fix-type', 'safe'], '--fix-type says which fixes are made: it needs --fix or --fix-dry-run.'],
    [['--fix', '--fix-type'], '--fix-type needs a value: --fix-type safe,suggested'],
  ])('%j is refused', async (argv, message) => {
    expect(await run(['mail.txt', ...argv])).toEqual({exitCode: 2, out: '', err: `tactlint: ${message}\n`})
  })
})

describe('--shard', () => {
  const names = Array.from({length: 23}, (_, index) => `many/${index}.txt`)
  const {run} = commandIn(Object.fromEntries(names.map(name => [name, mail])))
  const lintedBy = async (shard: string) =>
    (JSON.parse((await run(['many', '--shard', shard, '--format', 'json'])).out) as {filePath: string}[]).map(
      ({filePath}) => filePath.replace(/^.*many/, 'many'),
    )

  it('divides the files: all parts together are all of them, each once, in parts of one size', async () => {
    const parts = await Promise.all(['1/4', '2/4', '3/4', '4/4'].map(lintedBy))
    expect(parts.flat().sort()).toEqual([...names].sort())
    expect(parts.map(part => part.length).sort()).toEqual([5, 6, 6, 6])
    expect(await lintedBy('2/4')).toEqual(parts[1])
  })

  it('a part without files is no error', async () => {
    const printed = await Promise.all(
      ['1/2', '2/2'].map(shard => run(['many/1.txt', '--shard', shard, '--format', 'compact'])),
    )
    expect(printed.map(({exitCode}) => exitCode)).toEqual([0, 0])
    expect(printed.filter(({out}) => out.includes('many/1.txt'))).toHaveLength(1)
  })

  it.each([
    [['many', '--shard', '5/4'], 'takes a part and the number of parts, 1/4 to 4/4: --shard 1/4, not “5/4”.'],
    [['many', '--shard', '0/4'], 'takes a part and the number of parts, 1/4 to 4/4: --shard 1/4, not “0/4”.'],
    [['many', '--shard', 'a'], 'takes a part and the number of parts, 1/4 to 4/4: --shard 1/4, not “a”.'],
    [['-', '--shard', '1/4'], 'divides files, and standard input (-) is one: leave one of them out.'],
  ])('%j is refused', async (argv, message) => {
    expect(await run(argv)).toEqual({exitCode: 2, out: '', err: `tactlint: --shard ${message}\n`})
  })
})
