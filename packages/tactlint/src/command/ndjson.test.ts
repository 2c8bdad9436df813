import {PassThrough, Readable, Writable} from 'node:stream'
import {expect, it} from 'vitest'
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
