import {mkdir, mkdtemp, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {build} from 'rolldown'
import {afterAll} from 'vitest'

const modules = join(import.meta.dirname, '../../node_modules/.threads')

let bundled: Promise<string> | undefined

/** What threads run in tests: the sources as one file, which a thread starts from in a tenth of the time of their modules. */
export const bundledThread = (): Promise<string> => (bundled ??= bundle())

async function bundle(): Promise<string> {
  await mkdir(modules, {recursive: true})
  const dir = await mkdtemp(join(modules, 'thread-'))
  await build({
    input: join(import.meta.dirname, '../command/threads/thread.ts'),
    platform: 'node',
    external: ['jiti'],
    resolve: {conditionNames: ['@tactlint/source', 'import', 'node', 'default']},
    output: {dir, format: 'esm'},
    logLevel: 'silent',
  })
  return join(dir, 'thread.js')
}

afterAll(async () => {
  if (bundled !== undefined) await rm(join(await bundled, '..'), {recursive: true})
})
