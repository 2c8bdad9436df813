import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {isAbsolute, join} from 'node:path'

export type ReadResource = (from: string | undefined, resource: string) => Promise<Uint8Array>

/**
 * Reads a resource (`@tactlint/dictionary-ja/ipadic.bin`) as the pack's own package would find it.
 * @param from package name or absolute path of the pack; undefined for one given as an object: resolved from the current folder
 */
export async function readResource(from: string | undefined, resource: string): Promise<Uint8Array> {
  return readFile(createRequire(baseOf(from)).resolve(resource))
}

function baseOf(from: string | undefined): string {
  if (from === undefined) return join(process.cwd(), 'package.json')
  return isAbsolute(from) ? from : createRequire(import.meta.url).resolve(`${from}/package.json`)
}
