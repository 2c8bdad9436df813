import {promises} from 'node:fs'
import {dirname, resolve} from 'node:path'
import type {FileResult} from '../formatters/index.js'
import {replaceFile} from './replace-file.js'
import type {CommandOptions} from './options.js'
import type {Surroundings} from './surroundings.js'
import {UsageError} from './usage-error.js'

/**
 * Prints, or writes the file of `--output-file`; folders that it lies in are made.
 * @throws UsageError for a file that can't be written or is one of the messages
 */
export async function output(
  printed: string,
  results: readonly FileResult[],
  {outputFile}: CommandOptions,
  {cwd, stdout}: Surroundings,
): Promise<void> {
  if (outputFile === undefined) {
    stdout.write(printed)
    return
  }
  const path = resolve(cwd, outputFile)
  if (results.some(({source}) => source.path === path))
    throw new UsageError(`--output-file ${outputFile} is one of the messages: it would be overwritten.`)
  if ((await promises.stat(path).catch(() => undefined))?.isDirectory())
    throw new UsageError(`--output-file ${outputFile} is a folder: name a file in it.`)
  await promises.mkdir(dirname(path), {recursive: true}).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${outputFile} can’t be written: ${message}`)
  })
  await replaceFile(path, printed)
}
