import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PassThrough, Readable} from 'node:stream'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {run} from '../run.js'
import type {ExitCode} from '../surroundings.js'

const good = 'Hello Anna,\n\nThe box is here.\n\nKind regards,\nMia\n'
const loud = good.replace('here.', 'here!!!')

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tactlint-watch-'))
  await mkdir(join(folder, 'mails'))
})
afterEach(() => rm(folder, {recursive: true}))
const put = (name: string, text: string) => writeFile(join(folder, name), text)

/** The command while it watches: what each round printed. */
function watching(argv: readonly string[], terminal = false) {
  const stop = new AbortController()
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  let out = ''
  let err = ''
  let rounds = 0
  let next = (): void => undefined
  stdout.on('data', (chunk: Buffer) => (out += String(chunk)))
  stderr.on('data', (chunk: Buffer) => {
    err += String(chunk)
    if (!err.endsWith('Ctrl-C ends it.\n')) return
    rounds++
    next()
  })
  const ended: Promise<ExitCode> = run(argv, {
    cwd: folder,
    stdin: Readable.from([]),
    stdout,
    stderr,
    color: false,
    columns: 100,
    terminal: {stdout: terminal, stderr: false},
    stop: stop.signal,
  })
  return {
    /** Of the next round that prints something with these words. */
    until: async (words: string | RegExp): Promise<string> => {
      for (;;) {
        const printed = `${out}${err}`
        if (rounds > 0 && printed.search(words) >= 0) {
          out = ''
          err = ''
          rounds = 0
          return printed
        }
        await new Promise<void>(resolve => (next = resolve))
      }
    },
    end: async () => {
      stop.abort()
      return ended
    },
  }
}

describe('--watch', () => {
  it('lints again when messages, sidecars, the configuration or the baseline change', async () => {
    await put('mails/a.txt', good)
    await put('mails/b.txt', loud)
    const {until, end} = watching(['mails', '--watch', '--format', 'compact'])
    expect(await until('1 warning')).toMatch(
      /b\.txt: line 3, .*\n\n1 warning\ntactlint: watching for changes/,
    )
    await put('mails/a.txt', loud)
    expect(await until('2 warnings')).toContain('a.txt: line 3')
    await put('mails/c.txt', loud)
    await until('3 warnings')
    await rm(join(folder, 'mails/c.txt'))
    await until('2 warnings')
    await put('mails/a.txt.tactlint.json', '{"disable": ["repeated-punctuation"]}')
    await until(/(?<!\d)1 warning\n/)
    await put('tactlint.config.json', '{"rules": {"repeated-punctuation": "error"}}')
    await until('1 error')
    await put('tactlint.config.json', '{"rules": {')
    await until('the file is not well-formed')
    await put('tactlint.config.json', '{"rules": {"repeated-punctuation": "off"}}')
    expect(await until('watching')).not.toMatch(/warning|error/)
    await put('tactlint.config.json', '{}')
    await until('1 warning')
    expect(await end()).toBe(0)
  })

  it('runs a configuration in code again', async () => {
    await put('mails/a.txt', loud)
    await put('tactlint.config.mjs', "export default [{rules: {'repeated-punctuation': 'error'}}]")
    const {until, end} = watching(['mails/*.txt', '--watch', '--format', 'compact'])
    await until('1 error')
    await put('tactlint.config.mjs', "export default [{rules: {'repeated-punctuation': 'info'}}]")
    await until('Info')
    expect(await end()).toBe(0)
  })

  it('fixes what is saved', async () => {
    await put('mails/a.txt', good)
    const {until, end} = watching(['mails/a.txt', '--watch', '--fix'])
    await until('no findings')
    await put('mails/a.txt', loud)
    expect(await until('no findings')).not.toContain('!!!')
    await end()
  })

  it('begins at the top of a terminal', async () => {
    await put('mails/a.txt', good)
    const {until, end} = watching(['mails', '--watch'], true)
    expect((await until('no findings')).startsWith('\x1B[2J\x1B[3J\x1B[H✔ 1 message')).toBe(true)
    await end()
  })

  it.each([
    [['--watch', '-'], '--watch looks at files, and standard input is none.'],
    [['--watch', '--ndjson'], '--watch looks at files, and standard input is none.'],
    [['--watch', '--stats', '.'], '--stats is about one run: leave out --watch.'],
    [
      ['--watch', '--suppress-all', '.'],
      '--watch shows findings, and --suppress-… would put each new one away: leave out one of them.',
    ],
    [['--watch'], 'Name files, folders or globs to lint, or - for standard input. See tactlint --help.'],
  ])('%j is refused', async (argv, message) => {
    const stderr = new PassThrough()
    const exitCode = await run(argv, {
      cwd: folder,
      stdin: Readable.from([]),
      stdout: new PassThrough(),
      stderr,
      color: false,
      columns: 100,
    })
    expect({exitCode, err: String(stderr.read())}).toEqual({exitCode: 2, err: `tactlint: ${message}\n`})
  })
})
