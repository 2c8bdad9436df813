import {stat} from 'node:fs/promises'
import {dirname, join} from 'node:path'

/** In the order in which they are looked for; the first that is there counts. */
export const configNames = ['ts', 'mts', 'js', 'mjs', 'json', 'yaml'].map(
  ending => `tactlint.config.${ending}`,
)

/** The configuration for files of a folder: in it, else in the nearest folder above. */
export async function findConfig(folder: string): Promise<string | undefined> {
  for (const name of configNames) {
    const path = join(folder, name)
    if ((await stat(path).catch(() => undefined))?.isFile()) return path
  }
  const above = dirname(folder)
  return above === folder ? undefined : findConfig(above)
}
