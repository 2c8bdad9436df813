import {promises} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {isInside, nameIn} from '../config/resolve.js'
import {UsageError} from '../usage-error.js'

/** Says by what a file is kept from being linted; undefined for one that is linted. */
export type IgnoredBy = (path: string) => string | undefined

/**
 * Files left out on the command line, as in .gitignore.
 * @param paths of files that list them; their lines are relative to where they stand
 * @param patterns relative to the current folder
 * @throws UsageError for a file that can't be read
 */
export async function ignoredBy(
  paths: readonly string[],
  patterns: readonly string[],
  cwd: string,
): Promise<IgnoredBy> {
  const lists = await Promise.all(paths.map(path => listed(path, cwd)))
  if (patterns.length > 0) lists.push(await listOf(patterns, cwd, '--ignore-pattern'))
  return path => {
    for (const list of lists) {
      const by = list(path)
      if (by !== undefined) return by
    }
    return undefined
  }
}

async function listed(path: string, cwd: string): Promise<IgnoredBy> {
  const file = resolve(cwd, path)
  const lines = await promises.readFile(file, 'utf8').catch(() => {
    throw new UsageError(`--ignore-path: ${path} can’t be read.`)
  })
  return listOf(lines, dirname(file), path)
}

async function listOf(lines: string | readonly string[], folder: string, name: string): Promise<IgnoredBy> {
  const {default: ignore} = await import('ignore')
  const list = ignore().add(lines)
  return path => {
    const inside = nameIn(folder, path)
    return isInside(inside) && list.ignores(inside) ? name : undefined
  }
}
