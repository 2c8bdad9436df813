import {realpath, rename, rm, stat, writeFile} from 'node:fs/promises'
import {UsageError} from './usage-error.js'

/**
 * Written beside the file and moved over it, so that no half-written file is ever there. One that is not there is made.
 * @throws UsageError when it can't be written
 */
export async function replaceFile(name: string, text: string): Promise<void> {
  // A link stays a link: its target is written.
  const path = await realpath(name).catch(() => name)
  const mode = (await stat(path).catch(() => undefined))?.mode ?? 0o666
  const beside = `${path}.${process.pid}.tactlint-new`
  try {
    await writeFile(beside, text, {mode, flag: 'wx'})
    await rename(beside, path)
  } catch (error) {
    await rm(beside, {force: true})
    throw new UsageError(
      `${path} can’t be written: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
