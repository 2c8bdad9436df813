import {PassThrough, Readable} from 'node:stream'
import {text as textOf} from 'node:stream/consumers'
import {run} from '../../packages/tactlint/src/command/run.js'

/** What the command prints. */
export async function command(argv: readonly string[], input: string, cwd = process.cwd()): Promise<string> {
  const stdout = new PassThrough()
  const printed = textOf(stdout)
  const stdin = Readable.from([Buffer.from(input)])
  await run(argv, {cwd, stdin, stdout, stderr: new PassThrough().resume(), color: false, columns: 100})
  stdout.end()
  return printed
}
