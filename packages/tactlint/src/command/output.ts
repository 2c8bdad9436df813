import {promises, writeFile} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {promisify} from 'node:util'
import type {FileResult} from '../formatters/index.js'
import {cantBeWritten, replaceFile} from '../replace-file.js'
import type {CommandOptions} from './options.js'
import type {Surroundings} from './surroundings.js'
import {UsageError} from '../usage-error.js'

/** The descriptor that a path stands for: 1 of `/dev/stdout`, 3 of `/dev/fd/3`. */
export function descriptorOf(path: string): number | undefined {
  if (path === '/dev/stdout') return 1
  if (path === '/dev/stderr') return 2
  const [, digits] = /^\/(?:dev|proc\/self)\/fd\/(\d{1,6})$/.exec(path) ?? []
  return digits === undefined ? undefined : Number(digits)
}

/**
 * Prints, or writes the file of `--output-file`; folders that it lies in are made. Devices, pipes and descriptors are written to.
 * @throws UsageError for a file that can't be written or is one of the messages
 */
export async function output(
  printed: string,
  results: readonly FileResult[],
  {outputFile}: CommandOptions,
  {cwd, stdout, stderr}: Surroundings,
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
  // Opened by its name, a file behind a descriptor would be written from its beginning.
  const descriptor = descriptorOf(path)
  if (descriptor === 1 || descriptor === 2) {
    ;(descriptor === 1 ? stdout : stderr).write(printed)
    return
  }
  if (descriptor !== undefined) {
    await promisify(writeFile)(descriptor, printed).catch(cantBeWritten(outputFile))
    return
  }
  await promises.mkdir(dirname(path), {recursive: true}).catch(cantBeWritten(outputFile))
  await replaceFile(path, printed)
}
