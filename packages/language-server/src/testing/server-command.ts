import {existsSync, readdirSync, statSync} from 'node:fs'
import {join, resolve} from 'node:path'

const packages = resolve(import.meta.dirname, '../../..')

/**
 * What `node` is given to run the server: the built one, which starts in a tenth of the time, where no source of any package changed
 * since; its sources otherwise.
 */
export const serverCommand = (): readonly string[] => (command ??= isBuilt() ? built : sources)

let command: readonly string[] | undefined
const cli = join(packages, 'language-server/dist/cli.js')
const built = [cli]
const sources = [
  ...['--import', 'tsx', '--conditions=@tactlint/source'],
  join(packages, 'language-server/src/cli.ts'),
]

function isBuilt(): boolean {
  if (!existsSync(cli)) return false
  const folders = readdirSync(packages).map(name => join(packages, name))
  return folders.every(folder => {
    const main = join(folder, 'dist/index.js')
    return !existsSync(main) || statSync(main).mtimeMs > changedAt(join(folder, 'src'))
  })
}

/** When the last of the files was changed that are no tests. */
const changedAt = (folder: string): number =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .reduce((latest, name) => Math.max(latest, statSync(join(folder, name)).mtimeMs), 0)
