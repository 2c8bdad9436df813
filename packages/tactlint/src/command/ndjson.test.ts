import {PassThrough, Readable, Writable} from 'node:stream'
import {describe, expect, it} from 'vitest'
import {commandIn} from '../testing/command-in.js'
import {run} from './run.js'

it('reads no faster than its output is read', async () => {
  let read = 0
  let written = 0
  let furthest = 0
  const rows = function* () {
    for (; read < 20_000; read++) yield `${JSON.stringify({id: read, text: ''})}\n`
  }
  const stdout = new Writable({
    highWaterMark: 1000,
    write(chunk: Buffer, _, done) {
      written += String(chunk).split('\n').length - 1
      furthest = Math.max(furthest, read - written)
      setImmediate(done)
    },
  })
  const exitCode = await run(['--ndjson', '--no-config'], {
    cwd: import.meta.dirname,
    stdin: Readable.from(rows(), {objectMode: false, highWaterMark: 1000}),
    stdout,
    stderr: new PassThrough(),
    color: false,
    columns: 80,
  })
  await new Promise<void>(resolve => stdout.end(resolve))
  expect({exitCode, read, written}).toEqual({exitCode: 0, read: 20_000, written: 20_000})
  // Node's readline holds up to 1024 lines and what it read at once.
  expect(furthest).toBeLessThan(3000)
})

describe('rows', () => {
  const loud = 'Hello Anna,\n\nThe box is here!!!\n\nKind regards,\nMia\n'
  const bare = 'Please change the title of B00X4WHP5E. Thank you.\n'
  const {run} = commandIn({
    'tactlint.config.json': JSON.stringify({context: {extent: 'fragment'}}),
    'silent.json': JSON.stringify({directives: {follow: false}}),
    'strict.json': JSON.stringify({directives: {requireReason: true, reportUnused: true}}),
    'bare.txt': bare,
  })
  const rows = (...rows: object[]) => rows.map(row => JSON.stringify(row)).join('\n')
  const rulesIn = (out: string) =>
    out
      .trimEnd()
      .split('\n')
      .map(line =>
        (JSON.parse(line) as {findings: readonly {ruleId: string}[]}).findings.map(({ruleId}) => ruleId),
      )

  it('make the exit code that their findings would make in files', async () => {
    const exitCode = async (...argv: string[]) =>
      (await run(['--ndjson', ...argv], rows({text: loud}, {text: loud}))).exitCode
    expect(await exitCode()).toBe(0)
    expect(await exitCode('--fail-on', 'warning')).toBe(1)
    expect(await exitCode('--max-warnings', '1')).toBe(1)
    expect(await exitCode('--max-warnings', '2')).toBe(0)
    expect(await exitCode('--max-warnings', '1', '--concurrency', '2')).toBe(1)
  })

  it('that score too low are named', async () => {
    const cold = 'Order 112-4738291-5047863 has not arrived. Send it again.'
    const given = rows({id: 'cold', text: cold}, {text: loud}, {text: cold})
    const {exitCode, err} = await run(['--ndjson', '--min-score', 'politeness=60'], given)
    expect(err).toMatch(
      /^tactlint: row cold: politeness is \d+, and --min-score asks for 60\.\ntactlint: row 3: politeness is \d+, .*\n$/,
    )
    expect(exitCode).toBe(1)
    expect(await run(['--ndjson', '--min-score', 'politeness=0'], given)).toMatchObject({
      exitCode: 0,
      err: '',
    })
  })

  it('may begin with a byte order mark', async () => {
    const {exitCode, out} = await run(['--ndjson'], `\uFEFF${rows({id: 1, text: ''})}`)
    expect({exitCode, out}).toEqual({exitCode: 0, out: '{"id":1,"findings":[]}\n'})
  })

  it('show errors only with --quiet, and the others count', async () => {
    expect(await run(['--ndjson', '--quiet', '--fail-on', 'warning'], rows({id: 1, text: loud}))).toEqual({
      exitCode: 1,
      out: '{"id":1,"findings":[]}\n',
      err: '',
    })
  })

  it('have the context of the configuration, and their own before it', async () => {
    const {out} = await run(['--ndjson'], rows({text: bare}, {text: bare, context: {extent: 'whole'}}))
    expect(rulesIn(out)).toEqual([[], ['missing-greeting', 'missing-closing']])
    expect((await run(['bare.txt'])).out).toBe('✔ 1 message, no findings\n')
  })

  it('follow directives as the configuration says', async () => {
    const row = rows({text: loud, disable: ['repeated-punctuation']})
    expect(rulesIn((await run(['--ndjson'], row)).out)).toEqual([[]])
    expect(rulesIn((await run(['--ndjson', '--config', 'silent.json'], row)).out)).toEqual([
      ['repeated-punctuation'],
    ])
    expect(rulesIn((await run(['--ndjson', '--config', 'strict.json'], row)).out)).toEqual([
      ['unexplained-directive'],
    ])
    const idle = rows({text: loud, disable: [{rule: 'wall-of-text', reason: 'agreed'}]})
    expect(rulesIn((await run(['--ndjson', '--config', 'strict.json'], idle)).out)).toEqual([
      ['unused-directive', 'repeated-punctuation'],
    ])
  })

  it.each([
    [['--format', 'json'], '--ndjson has an output of its own, a result a line: leave out --format.'],
    [['--shard', '1/2'], '--shard is about files, and --ndjson reads none.'],
    [['--ignore-pattern', 'drafts/'], '--ignore-pattern is about files, and --ndjson reads none.'],
    [['--stdin-filename', 'a.md'], '--stdin-filename is about files, and --ndjson reads none.'],
    [['mail.txt'], '--ndjson reads standard input: give it no files and no --fix.'],
  ])('are no files: %s', async (argv, message) => {
    expect(await run(['--ndjson', ...argv])).toEqual({exitCode: 2, out: '', err: `tactlint: ${message}\n`})
  })
})
