import {spawnSync} from 'node:child_process'
import {resolve} from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** Japanese tokens beside kuromoji's, verdicts on words beside nspell's and Hunspell's: all of what tests compare a sample of. */
export function agreeWithReferences(): boolean {
  const packages = ['tokenizer-ja', 'spelling'].flatMap(name => ['--filter', `@tactlint/${name}`])
  const {status} = spawnSync(
    'npx',
    ['pnpm', '--workspace-concurrency=1', ...packages, 'run', 'differential'],
    {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  )
  return status === 0
}
