import {spawnSync} from 'node:child_process'
import {mkdir, open, readdir, readFile, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {descriptorOf} from './output.js'
import {reported, reportFolder, targets} from '../testing/report-folder.js'

const counting = `export default (results, {version, locale, failOn, cwd, rules}) => {
  const count = results.reduce((sum, {result}) => sum + result.findings.length, 0)
  return [count, version, locale, failOn, cwd === process.cwd(), typeof rules].join(' ') + '\\n'
}`

const npmPackage = (name: string, content: string, exports: unknown = './index.js') => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({name, type: 'module', exports}),
  [`node_modules/${name}/index.js`]: content,
})

const {run, path} = reportFolder({
  'mine.mjs': counting,
  'typed.ts': `export default async (results: readonly {source: {name: string}}[]): Promise<string> =>
    results.map(({source}) => source.name + '\\n').join('')`,
  'named.mjs': 'export const format = () => "x"',
  'number.mjs': 'export default 5',
  'silent.mjs': 'export default () => undefined',
  'broken.mjs': 'export default () => { throw new Error("no paper") }',
  'syntax.mjs': 'export default (',
  ...npmPackage('tactlint-formatter-count', counting),
  ...npmPackage('own-report', counting),
  ...npmPackage('import-only', counting, {import: './index.js'}),
})
const at = (name: string): string => join(path(), name)

describe('--output-file', () => {
  it.each([['-o'], ['--output-file']])('%s writes the findings; the exit code stays', async flag => {
    const {out} = await run(['--format', 'compact', ...targets])
    const file = `reports/${flag.replaceAll('-', '')}/findings.txt`
    expect(await run(['--format', 'compact', ...targets, flag, file])).toEqual({
      exitCode: 1,
      out: '',
      err: '',
    })
    expect(await readFile(at(file), 'utf8')).toBe(out)
  })

  it('takes the place of the last report, and leaves nothing else behind', async () => {
    await mkdir(at('old'))
    await writeFile(at('old/report.json'), 'the last one')
    expect((await run(['--format', 'gitlab', 'good.txt', '-o', 'old/report.json'])).exitCode).toBe(0)
    expect(await readFile(at('old/report.json'), 'utf8')).toBe('[]\n')
    expect(await readdir(at('old'))).toEqual(['report.json'])
  })

  it.each([
    [
      ['good.txt', '-o', 'good.txt'],
      '--output-file good.txt is one of the messages: it would be overwritten.',
    ],
    [['good.txt', '-o', '返事'], '--output-file 返事 is a folder: name a file in it.'],
    [['good.txt', '-o', 'good.txt/report.txt'], 'good.txt/report.txt can’t be written: '],
    [['good.txt', '-o'], '-o needs a value: --output-file report.html'],
    [['--ndjson', '-o', 'x'], '--output-file is for findings; --ndjson writes to standard output: > file'],
    [
      ['--list-rules', '-o', 'x'],
      '--output-file is for findings; --list-rules writes to standard output: > file',
    ],
  ])('%j is refused', async (argv, message) => {
    const {exitCode, out, err} = await run(argv)
    expect({exitCode, out}).toEqual({exitCode: 2, out: ''})
    expect(err).toContain(`tactlint: ${message}`)
    expect(await readFile(at('good.txt'), 'utf8')).toBe(reported['good.txt'])
  })

  it.each([
    ['/dev/stdout', 1],
    ['/dev/stderr', 2],
    ['/dev/fd/63', 63],
    ['/proc/self/fd/1', 1],
    ['/dev/stdouts', undefined],
    ['/dev/1', undefined],
    ['/home/dev/fd/1', undefined],
  ])('%s is the descriptor %s', (path, descriptor) => {
    expect(descriptorOf(path)).toBe(descriptor)
  })

  // Not /dev/stdout: were it ever replaced, that of the machine would be.
  it.skipIf(process.platform === 'win32')('may be standard output', async () => {
    const {out} = await run(['--format', 'compact', 'good.txt'])
    const printed = await run(['--format', 'compact', 'good.txt', '-o', '/proc/self/fd/1'])
    expect(printed).toEqual({exitCode: 0, out, err: ''})
  })

  it.skipIf(process.platform === 'win32')(
    'may be a descriptor, which is written where it stands',
    async () => {
      const log = await open(at('log.txt'), 'w')
      await log.write('before\n')
      const {exitCode} = await run(['--format', 'gitlab', 'good.txt', '-o', `/dev/fd/${log.fd}`])
      await log.write('after\n')
      await log.close()
      expect(exitCode).toBe(0)
      expect(await readFile(at('log.txt'), 'utf8')).toBe('before\n[]\nafter\n')
    },
  )

  it.skipIf(process.platform === 'win32')('may be a pipe, which stays one', async () => {
    spawnSync('mkfifo', [at('pipe')])
    const read = readFile(at('pipe'), 'utf8')
    expect((await run(['--format', 'gitlab', 'good.txt', '-o', 'pipe'])).exitCode).toBe(0)
    expect((await stat(at('pipe'))).isFIFO()).toBe(true)
    expect(await read).toBe('[]\n')
  })

  it('is not written when nothing could be read', async () => {
    expect((await run(['nowhere.txt', '-o', 'nowhere.html'])).exitCode).toBe(2)
    await expect(stat(at('nowhere.html'))).rejects.toThrow()
  })
})

describe('a formatter of one’s own', () => {
  it.each([
    ['./mine.mjs'],
    ['mine.mjs'],
    ['count'],
    ['tactlint-formatter-count'],
    ['own-report'],
    ['import-only'],
  ])('is run: %s', async named => {
    const {out, err, exitCode} = await run(['--format', named, '--locale', 'ja', ...targets])
    expect(out).toMatch(/^6 \d+\.\d+\.\d+ ja error false function\n$/)
    expect({exitCode, err}).toEqual({exitCode: 1, err: ''})
  })

  it('may be TypeScript, and asynchronous', async () => {
    expect((await run(['--format', './typed.ts', 'good.txt'])).out).toBe('good.txt\n')
  })

  it.each([
    ['./mien.mjs', 'There is no file ./mien.mjs with a formatter. Did you mean mine.mjs?'],
    [
      './named.mjs',
      'The formatter ./named.mjs has no default export. A formatter is a module whose default export is a function (results, options) => string: see docs/guides/output.md. Did you mean export default format?',
    ],
    [
      './number.mjs',
      'The formatter ./number.mjs exports a value of type number by default. A formatter is a module whose default export is a function (results, options) => string',
    ],
    ['./silent.mjs', 'The formatter ./silent.mjs must return a string, or a promise of one, not undefined.'],
    ['./broken.mjs', 'The formatter ./broken.mjs failed: Error: no paper\n'],
    ['./syntax.mjs', 'The formatter ./syntax.mjs can’t be run: '],
    [
      'sarfi',
      'There is no format “sarfi”. There are stylish, compact, json, jsonl, junit, checkstyle, html, sarif, github, gitlab, rdjson, markdown, agent. Did you mean sarif? One of your own is named by its path, ./sarfi.mjs, or is an npm package: npm install sarfi.',
    ],
  ])('%s is refused', async (named, message) => {
    const {exitCode, out, err} = await run(['--format', named, 'good.txt'])
    expect({exitCode, out}).toEqual({exitCode: 2, out: ''})
    expect(err).toContain(`tactlint: ${message}`)
  })
})

describe('--locale', () => {
  it('shows findings in another language than that of the message, in every way of printing them', async () => {
    const {out} = await run(['--format', 'compact', '--locale', 'ja', 'mails\\late.txt'])
    expect(out).toContain('「guarantee」は約束しすぎです。お客様はその言葉を覚えています。')
    const html = await run(['--format', 'html', '--locale', 'en', '返事'])
    expect(html.out).toContain('<strong lang="en">“保証” promises too much.</strong>')
    const row = await run(['--ndjson', '--locale', 'ja'], JSON.stringify({text: 'Hello, we guarantee it.'}))
    expect(row.out).toContain('「guarantee」は約束しすぎです。')
  })

  it('is that of an installed language', async () => {
    const {exitCode, err} = await run(['good.txt', '--locale', 'de'])
    expect(exitCode).toBe(2)
    expect(err).toContain('There is no pack for the language “de”.')
  })
})

describe('what is not reported', () => {
  it('is left out of what warnings make, with --quiet', async () => {
    const {out, exitCode} = await run(['--format', 'compact', '--quiet', ...targets])
    expect(out).not.toMatch(/Warning|Info/)
    expect({exitCode, lines: out.trim().split('\n').length}).toEqual({exitCode: 1, lines: 4})
  })

  it.each([
    [['--max-warnings', '0'], '1 warning, and --max-warnings allows 0.'],
    [['--fail-on', 'warning'], '--quiet hides 1 finding, and --fail-on warning fails for it.'],
  ])('is told apart from nothing: --quiet %j', async (argv, reason) => {
    await writeFile(at('curt.txt'), 'All is well.\n')
    expect(await run(['curt.txt', '--quiet'])).toEqual({
      exitCode: 0,
      out: '✔ 1 message, no errors\n',
      err: '',
    })
    expect(await run(['curt.txt', '--quiet', ...argv])).toEqual({
      exitCode: 1,
      out: '✔ 1 message, no errors\n',
      err: `tactlint: ${reason}\n`,
    })
    const {out} = await run(['curt.txt', '--quiet', '--format', 'markdown'])
    expect(out).toContain('no errors in 1 message')
  })

  it('does not fail a test of junit, but above --fail-on', async () => {
    const failures = async (...argv: readonly string[]) =>
      /failures="(\d+)"/.exec((await run(['--format', 'junit', ...targets, ...argv])).out)?.[1]
    expect(await failures()).toBe('2')
    expect(await failures('--fail-on', 'warning')).toBe('4')
    expect(await failures('--fail-on', 'info')).toBe('6')
  })
})

describe('outputs that grow with the message', () => {
  it('markdown stays below what GitHub takes as a comment, and says what is left', async () => {
    await writeFile(at('long.txt'), `Hello,\n\n${'We guarantee it?? '.repeat(800)}\n`)
    const {out} = await run(['--format', 'markdown', 'long.txt', 'mails\\late.txt'])
    expect(out.length).toBeLessThan(65_536)
    const shown = out.match(/^- \*\*/gm)?.length ?? 0
    expect(shown).toBeGreaterThan(100)
    expect(out).toContain(`… and ${1604 - shown} findings more than a comment holds.`)
  })
})
