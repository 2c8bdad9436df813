import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'

/**
 * Reads a resource (`@tactlint/dictionary-ja/ipadic.bin`) as the pack's own package would find it.
 * @param packageName undefined for a pack that was given as an object: resolved from the current folder
 */
export function readResource(packageName: string | undefined, resource: string): Promise<Uint8Array> {
  const own = createRequire(import.meta.url)
  const from = createRequire(
    packageName === undefined ? `${process.cwd()}/package.json` : own.resolve(`${packageName}/package.json`),
  )
  return readFile(from.resolve(resource))
}
