import {PassThrough, Readable} from 'node:stream'
import {text as textOf} from 'node:stream/consumers'
import {describe, expect, it} from 'vitest'
import {commandIn} from '../../testing/command-in.js'
import {run} from '../run.js'
import {Meter} from './meter.js'
import {tableOf} from './table.js'

const mail = 'Hello,\n\nWhere is order 112-4738291-5047863?? Send it now.\n'
const folder = commandIn({'mail.txt': mail, 'brev.txt': 'Hej,\n\nHvor er min pakke??\n'})

describe('--stats', () => {
  const rowOf = (err: string, name: string) =>
    err.split('\n').find(line => line.startsWith(name)) ?? `no row ${name}`

  it.each([['1'], ['2']])('tells on stderr what took how long: %s threads', async concurrency => {
    const argv = ['mail.txt', 'brev.txt', '--concurrency', concurrency]
    const without = await folder.run(argv)
    const {exitCode, out, err} = await folder.run([...argv, '--stats'])
    expect({exitCode, out}).toEqual({exitCode: without.exitCode, out: without.out})
    for (const stage of ['find the files', 'load languages', 'parse', 'interpret', 'rules', 'print'])
      expect(rowOf(err, stage)).toMatch(/ \d+\.\d +\d+ %$/)
    expect(rowOf(err, 'repeated-punctuation')).toMatch(/ \d+\.\d +\d+ % +2 +2$/)
    expect(err).toMatch(/\n[\d.]+ ms in all(?:, 2 threads: their times are added up)?\n$/)
  })

  it('tells it of NDJSON, too', async () => {
    const {out, err} = await folder.run(['--ndjson', '--stats'], JSON.stringify({text: mail}))
    expect(out).toMatch(/^\{"id":1,/)
    expect(rowOf(err, 'repeated-punctuation')).toMatch(/ 1 +1$/)
  })
})

describe('a meter', () => {
  it('counts what is measured within something else there, and not in it', async () => {
    let now = 0
    const meter = new Meter(() => now)
    await meter.awaited('lint', () => {
      now += 5
      meter.counted('parse', () => (now += 3))
      meter.rule('a', () => ((now += 2), 1))
      meter.rule('a', () => ((now += 4), 0))
      return Promise.resolve()
    })
    expect(meter.times()).toEqual({
      stages: {lint: 5, parse: 3, rules: 6},
      rules: {a: {time: 6, runs: 2, reports: 1}},
    })
    const both = new Meter(() => now)
    both.include(meter.times())
    both.include(meter.times())
    expect(both.times().rules).toEqual({a: {time: 12, runs: 4, reports: 2}})
    expect(tableOf(meter.times(), 14, 1)).toBe(`stage                                      ms  share
parse                                     3.0   21 %
rules                                     6.0   43 %
read, recognise, look for phrases, score  5.0   36 %

rule   ms  share  runs  reports
a     6.0   43 %     2        1

14.0 ms in all
`)
  })
})

describe('a bar on long work', () => {
  const watched = async (step: number, stderrIsWatched: boolean) => {
    let now = 0
    const stdout = new PassThrough()
    const stderr = new PassThrough()
    const shown = Promise.all([textOf(stdout), textOf(stderr)])
    await run(['mail.txt', 'brev.txt'], {
      cwd: folder.path(),
      stdin: Readable.from([]),
      stdout,
      stderr,
      color: false,
      columns: 100,
      terminal: {stdout: false, stderr: stderrIsWatched},
      clock: () => (now += step),
    })
    stdout.end()
    stderr.end()
    return (await shown)[1]
  }

  it('is shown to a person, and goes when the work is done', async () => {
    expect(await watched(1000, true)).toBe(
      '\r███████████████░░░░░░░░░░░░░░░ 1/2\r██████████████████████████████ 2/2\r\x1B[2K',
    )
  })

  it('is not shown for what is done at once, nor in a file', async () => {
    expect(await watched(1, true)).toBe('')
    expect(await watched(1000, false)).toBe('')
  })
})
