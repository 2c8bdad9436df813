import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {PassThrough, Readable} from 'node:stream'
import {text as textOf} from 'node:stream/consumers'
import {afterAll, beforeAll} from 'vitest'
import {run} from '../command/run.js'
import type {ExitCode} from '../command/surroundings.js'
import {bundledThread} from './bundled-thread.js'

export interface Printed {
  readonly exitCode: ExitCode
  readonly out: string
  readonly err: string
}

/** The command in a temporary folder with these files, for tests. */
export function commandIn(files: Readonly<Record<string, string | Uint8Array>>) {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tactlint-'))
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), {recursive: true})
      await writeFile(join(folder, name), content)
    }
  })
  afterAll(() => rm(folder, {recursive: true}))
  return {
    path: () => folder,
    /** Folder names are cut out of what is printed. */
    run: async (argv: readonly string[], stdin = '', cwd = folder): Promise<Printed> => {
      const stdout = new PassThrough()
      const stderr = new PassThrough()
      const printed = Promise.all([textOf(stdout), textOf(stderr)])
      const input = Readable.from(stdin === '' ? [] : [Buffer.from(stdin)])
      const exitCode = await run(argv, {
        cwd,
        stdin: input,
        stdout,
        stderr,
        color: false,
        columns: 100,
        ...(usesThreads(argv) && {threadFile: {path: await bundledThread()}}),
      })
      stdout.end()
      stderr.end()
      const [out, err] = await printed
      return {exitCode, out, err}
    },
  }
}

const usesThreads = (argv: readonly string[]): boolean => argv.some(word => word.startsWith('--concurrency'))
