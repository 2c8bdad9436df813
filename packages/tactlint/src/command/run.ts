import type {Readable, Writable} from 'node:stream'
import {resolve} from 'node:path'
import {formatOf} from '@tactlint/formats'
import {formatters, type FileResult} from '../formatters/index.js'
import {createTactlint, type Tactlint} from '../tactlint.js'
import {optionsFrom, usage, UsageError, type CommandOptions} from './options.js'
import {filesOf, sourceFile, textOf, type SourceFile} from './sources.js'
import {version} from './version.js'

/** What the command needs of its process; tests give their own. */
export interface Surroundings {
  readonly cwd: string
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
  /** Colours are shown. */
  readonly color: boolean
  /** Width of the terminal in columns. */
  readonly columns: number
}

export type ExitCode = 0 | 1 | 2

/** The command `tactlint`. Never throws for what a user can cause: says it on stderr and returns 2. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  try {
    return await runOptions(optionsFrom(argv), surroundings)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const expected = error instanceof UsageError || error.name === 'FormatError'
    surroundings.stderr.write(`tactlint: ${expected ? error.message : (error.stack ?? error.message)}\n`)
    return 2
  }
}

async function runOptions(options: CommandOptions, surroundings: Surroundings): Promise<ExitCode> {
  const {stdout, stderr} = surroundings
  if (options.help) {
    stdout.write(usage)
    return 0
  }
  if (options.version) {
    stdout.write(`${version}\n`)
    return 0
  }
  if (options.targets.length === 0)
    throw new UsageError(
      'Name files, folders or globs to lint, or - for standard input. See tactlint --help.',
    )
  const tactlint = await createTactlint()
  const results: FileResult[] = []
  for await (const source of sources(options, surroundings)) {
    const result = await linted(tactlint, source, options)
    if (result.result.language === undefined && source.text.trim() !== '') {
      stderr.write(
        `tactlint: ${source.name}: its language is none of those installed, so nothing was checked. Name it with --language.\n`,
      )
    }
    results.push(result)
  }
  const formatter = formatters.find(({name}) => name === options.format)
  const {format} = await (formatter as (typeof formatters)[number]).load()
  stdout.write(
    format(results, {color: surroundings.color, columns: surroundings.columns, suggest: options.suggest}),
  )
  return results.some(({result}) => result.findings.some(({severity}) => severity === 'error')) ? 1 : 0
}

async function linted(
  tactlint: Tactlint,
  source: SourceFile,
  {language}: CommandOptions,
): Promise<FileResult> {
  try {
    const result = await tactlint.lint(source.text, {
      format: source.format,
      ...(language !== undefined && {language}),
    })
    return {source, result}
  } catch (error) {
    // Name the file: the reader of the format does not know it.
    if (error instanceof Error && error.name === 'FormatError')
      error.message = `${source.name}: ${error.message}`
    if (error instanceof Error && error.name === 'LanguageError') throw new UsageError(error.message)
    throw error
  }
}

async function* sources(options: CommandOptions, {cwd, stdin}: Surroundings): AsyncIterable<SourceFile> {
  if (options.targets.includes('-')) {
    const name = options.stdinFilename ?? '<stdin>'
    const path = options.stdinFilename === undefined ? name : resolve(cwd, name)
    yield {path, name, format: formatOf(name) ?? 'text', text: textOf(await bytesOf(stdin), name)}
  }
  for (const path of await filesOf(
    options.targets.filter(target => target !== '-'),
    cwd,
  ))
    yield await sourceFile(path, cwd)
}

async function bytesOf(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream as AsyncIterable<Uint8Array | string>)
    chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks)
}
