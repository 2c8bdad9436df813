import {join} from 'node:path'
import {forcedColor, hasColor} from './color.js'
import {run} from './run.js'

/** The command in this process. */
export function start(): void {
  // “tactlint … | head” closes the pipe: nobody reads on, and nothing is wrong.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
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
    process.exitCode = exitCode
  })
}
