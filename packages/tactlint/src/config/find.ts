import {statSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** In the order in which they are looked for; the first that is there counts. */
export const configNames = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'json', 'yaml', 'yml'].map(
  ending => `tactlint.config.${ending}`,
)

/** The configuration for files of a folder: in it, else in the nearest folder above. */
export function findConfig(folder: string): string | undefined {
  for (const name of configNames) {
    const path = join(folder, name)
    if (isFile(path)) return path
  }
  const above = dirname(folder)
  return above === folder ? undefined : findConfig(above)
}

/** Asked for nine names in every folder up to the root: without a promise each, that is nothing. */
function isFile(path: string): boolean {
  try {
    return statSync(path, {throwIfNoEntry: false})?.isFile() === true
  } catch {
    return false
  }
}
