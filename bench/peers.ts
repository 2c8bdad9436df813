import {spawnSync} from 'node:child_process'
import {existsSync, statSync} from 'node:fs'
import {join} from 'node:path'

const folder = import.meta.dirname
const pnpm = 'pnpm@12.21.0'

/**
 * Installs what tactlint is measured beside, as the lock file has it, when it is not there yet.
 * @returns why it can't be; undefined when it is there
 */
export function installPeers(): string | undefined {
  const installed = join(folder, 'node_modules', '.modules.yaml')
  const lock = join(folder, 'pnpm-lock.yaml')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return undefined
  process.stderr.write('Installing the peers in bench/node_modules …\n')
  const {status, stdout, stderr} = spawnSync(
    'npx',
    ['--yes', pnpm, 'install', '--ignore-workspace', '--ignore-scripts', '--frozen-lockfile'],
    {cwd: folder, encoding: 'utf8', shell: process.platform === 'win32', timeout: 600_000},
  )
  if (status === 0) return undefined
  const said = `${stdout}${stderr}`.trim().split('\n').slice(-3).join('\n')
  return `The peers can’t be installed, so only tactlint’s own figures follow. pnpm says:\n${said}`
}

/** A command of a peer, as a program of Node. */
export const commandOf = (path: string): string => join(folder, 'node_modules', path)
