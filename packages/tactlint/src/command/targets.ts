import {resolve, relative} from 'node:path'
import type {Readable} from 'node:stream'
import {formatOf} from '@tactlint/formats'
import type {CommandOptions} from './options.js'
import type {SourceFile} from '../source-file.js'
import {filesOf, sourceFile, textOf} from './sources.js'
import type {Surroundings} from './surroundings.js'

/** A file or standard input that is to be linted. */
export interface Target {
  /** Absolute; `<stdin>` without a name. */
  readonly path: string
  /** As shown to people: relative to the current folder. */
  readonly name: string
  readonly isStdin: boolean
  /** @throws UsageError for what can't be read or is no text */
  readonly read: () => SourceFile | Promise<SourceFile>
}

/**
 * Standard input, then files: in the order of the targets, each once.
 * @throws UsageError for a target that matches nothing
 */
export async function targetsOf(
  options: CommandOptions,
  surroundings: Pick<Surroundings, 'cwd' | 'stdin'>,
): Promise<readonly Target[]> {
  const {cwd} = surroundings
  const files = options.targets.filter(target => target !== '-')
  const paths = await filesOf(files, cwd, options.passUnmatched)
  const chosen =
    options.shard === undefined ? paths : (await import('./shard.js')).shardOf(paths, options.shard, cwd)
  return [
    // Standard input is opened when it is asked for, and that takes time.
    ...(options.targets.includes('-') ? [standardInput(options, cwd, () => surroundings.stdin)] : []),
    ...chosen.map(path => fileTarget(path, cwd)),
  ]
}

export const fileTarget = (path: string, cwd: string): Target => ({
  path,
  name: relative(cwd, path) || path,
  isStdin: false,
  read: () => sourceFile(path, cwd),
})

function standardInput({stdinFilename}: CommandOptions, cwd: string, stdin: () => Readable): Target {
  const name = stdinFilename ?? '<stdin>'
  const path = stdinFilename === undefined ? name : resolve(cwd, name)
  const read = async () => ({
    path,
    name,
    format: formatOf(name) ?? 'text',
    text: textOf(await bytesOf(stdin()), name),
  })
  return {path, name, isStdin: true, read}
}

async function bytesOf(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream as AsyncIterable<Uint8Array | string>) {
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  }
  return Buffer.concat(chunks)
}
