import {join} from 'node:path'
import {forcedColor, hasColor} from './color.js'
import {run} from './run.js'

/** The command in this process. */
export function start(): void {
  let hasEnded = false
  // “tactlint … | head” closes the pipe: nobody reads on, and nothing is wrong.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    hasEnded = true
    if (error.code === 'EPIPE') process.exit()
    process.stderr.write(`tactlint: standard output can’t be written: ${error.message}\n`)
    process.exit(2)
  })
  // Nor is anybody left to be told of it.
  process.stderr.on('error', () => undefined)
  process.on('exit', () => {
    if (hasEnded) return
    process.exitCode = 2
    process.stderr.write(
      'tactlint: it ended before its work was done: something that it waits for never comes.\n',
    )
  })

  void run(process.argv.slice(2), {
    cwd: process.cwd(),
    // Opening it takes time, and few runs read it.
    get stdin() {
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    color: hasColor(process.env, process.stdout.isTTY),
    colorInFiles: forcedColor(process.env) ?? false,
    terminal: {stdout: process.stdout.isTTY, stderr: process.stderr.isTTY},
    threadFile: {path: join(import.meta.dirname, 'thread.cjs')},
    columns: process.stdout.isTTY ? process.stdout.columns : 100,
  }).then(exitCode => {
    hasEnded = true
    process.exitCode = exitCode
  })
}
