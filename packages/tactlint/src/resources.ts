import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {isAbsolute, join} from 'node:path'
import {sayWhatToInstall} from './missing-module.js'

export type ReadResource = (from: string | undefined, resource: string) => Promise<Uint8Array>

/**
 * Reads a resource (`@tactlint/dictionary-ja/ipadic.bin`) as the pack's own package would find it.
 * @param from package name or absolute path of the pack; undefined for one given as an object: resolved from the current folder
 * @throws ResourceError when it is not there: it says what to install
 */
export async function readResource(from: string | undefined, resource: string): Promise<Uint8Array> {
  // At once: in pieces, as promises read, a dictionary takes twice the time of the processor.
  try {
    return await Promise.resolve(readFileSync(createRequire(baseOf(from, resource)).resolve(resource)))
  } catch (error) {
    return sayWhatToInstall(error, from)
  }
}

function baseOf(from: string | undefined, resource: string): string {
  if (from === undefined) return join(process.cwd(), 'package.json')
  if (isAbsolute(from)) return from
  const isItsOwn = resource.startsWith(`${from}/`)
  return isItsOwn ? import.meta.url : createRequire(import.meta.url).resolve(`${from}/package.json`)
}
