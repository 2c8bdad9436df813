import {resolve} from 'node:path'
import type {Readable} from 'node:stream'
import {formatOf} from '@tactlint/formats'
import type {FileResult, FormatOptions} from '../formatters/index.js'
import type {Finding} from '@tactlint/core'
import type {Configured} from '../config/configurations.js'
import {Baselines} from './baselines.js'
import {lintOptionsFor} from './beside.js'
import {formatterOf} from './formatter.js'
import {ignoredBy, type IgnoredBy} from './ignored-files.js'
import type {LintResult} from '../lint-result.js'
import type {LeastScores} from './option-values.js'
import type {CommandOptions} from './options.js'
import {output} from './output.js'
import {replaceFile} from './replace-file.js'
import {rulesOf} from '../rules.js'
import type {Tactlint} from '../tactlint.js'
import {UsageError} from './usage-error.js'
import type {ExitCode, Surroundings} from './surroundings.js'
import {filesOf, sourceFile, textOf, type SourceFile} from './sources.js'
import {version} from './version.js'

/** Gives the linter of a file. */
export type Configure = (path: string) => Promise<Configured>

/** Lints files, folders, globs and standard input, and prints the findings. A file that can't be linted does not keep others from it. */
export async function lintFiles(
  configure: Configure,
  options: CommandOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const {stderr, cwd} = surroundings
  const format = await formatterOf(options.format, cwd)
  const ignores = await ignoredBy(options.ignorePaths, options.ignorePatterns, cwd)
  const baselines = await Baselines.open(options, cwd)
  const linters = new Set<Tactlint>()
  const remembering: Configure = async path => {
    const configured = await configure(path)
    linters.add(configured.tactlint)
    return configured
  }
  const results: FileResult[] = []
  let hasBadFile = false
  for await (const read of sourcesOf(options, surroundings)) {
    try {
      const result = await linted(await read(), remembering, ignores, baselines, options, surroundings)
      if (result) results.push(result)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      hasBadFile = true
      stderr.write(`tactlint: ${error.message}\n`)
    }
  }
  const {lines, isUnpruned} = await baselines.finish()
  if (results.length > 0 || !hasBadFile) {
    const shown = options.quiet ? results.map(withoutWarnings) : results
    const printed = await format(shown, formatOptions(options, surroundings, linters))
    await output(printed, results, options, surroundings)
  }
  for (const line of lines) stderr.write(`tactlint: ${line}\n`)
  if (hasBadFile || isUnpruned) return 2
  const findings = results.flatMap(({result}) => result.findings)
  const low = results.flatMap(file => tooLow(file, options.leastScores))
  for (const line of low) stderr.write(`tactlint: ${line}\n`)
  return hasFailed(findings, options) || low.length > 0 ? 1 : 0
}

/** “mail.txt: politeness is 37, and --min-score asks for 60.” Nothing to judge is not too low. */
const tooLow = ({source, result}: FileResult, least: LeastScores): readonly string[] =>
  result.verdicts.flatMap(({scores}) =>
    (Object.entries(least) as [keyof LeastScores, number][]).flatMap(([name, number]) => {
      const value = scores?.[name].value ?? 100
      return value < number
        ? [`${source.name}: ${name} is ${value}, and --min-score asks for ${number}.`]
        : []
    }),
  )

const formatOptions = (
  {suggest, failOn, locale, outputFile}: CommandOptions,
  {cwd, color, colorInFiles = false, columns}: Surroundings,
  linters: ReadonlySet<Tactlint>,
): FormatOptions => ({
  color: outputFile === undefined ? color : colorInFiles,
  columns: outputFile === undefined ? columns : 100,
  suggest,
  cwd,
  ...(locale !== undefined && {locale}),
  failOn,
  version,
  rules: async () => rulesOf((await Promise.all([...linters].map(({packs}) => packs()))).flat()),
})

/** Undefined for a file that is ignored. */
async function linted(
  source: SourceFile,
  configure: Configure,
  ignores: IgnoredBy,
  baselines: Baselines,
  options: CommandOptions,
  {cwd, stderr}: Surroundings,
): Promise<FileResult | undefined> {
  const configured = await configure(source.path)
  const by =
    ignores(source.path) ?? (configured.isIgnored ? (configured.file ?? 'the configuration') : undefined)
  if (by !== undefined) {
    const isNamed = options.targets.some(target => resolve(cwd, target) === source.path)
    if (isNamed) stderr.write(`tactlint: ${source.name} is ignored by ${by}.\n`)
    return undefined
  }
  const file = await about(source, () => lintedFile(source, configured, baselines, options))
  if (isUnknown(file)) {
    stderr.write(
      `tactlint: ${source.name}: none of the installed languages was recognised, so nothing was checked. Name it with --language.\n`,
    )
  }
  return file
}

/** It has words, of no language that is installed. */
const isUnknown = ({result}: FileResult): boolean =>
  result.verdicts.some(({language, message}) => language === undefined && /\p{L}/u.test(message.prose.text))

const withoutWarnings = ({source, result}: FileResult): FileResult => ({
  source,
  result: {...result, findings: result.findings.filter(({severity}) => severity === 'error')},
})

const degrees: readonly Finding['severity'][] = ['info', 'warning', 'error']

function hasFailed(findings: readonly Finding[], {failOn, maxWarnings}: CommandOptions): boolean {
  if (findings.some(({severity}) => degrees.indexOf(severity) >= degrees.indexOf(failOn))) return true
  return findings.filter(({severity}) => severity === 'warning').length > maxWarnings
}

/** Standard input, then files: in the order of the targets, each once. Each is read when its turn comes. */
export async function* sourcesOf(
  options: CommandOptions,
  surroundings: Surroundings,
): AsyncIterable<() => Promise<SourceFile>> {
  const {cwd} = surroundings
  if (options.targets.includes('-')) {
    const name = options.stdinFilename ?? '<stdin>'
    const path = options.stdinFilename === undefined ? name : resolve(cwd, name)
    yield async () => ({
      path,
      name,
      format: formatOf(name) ?? 'text',
      text: textOf(await bytesOf(surroundings.stdin), name),
    })
  }
  const targets = options.targets.filter(target => target !== '-')
  for (const path of await filesOf(targets, cwd, options.passUnmatched)) yield () => sourceFile(path, cwd)
}

/** Names the file in errors of its format. */
export async function about<Result>(source: SourceFile, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && error.name === 'FormatError')
      throw new UsageError(`${source.name}: ${error.message}`)
    throw error
  }
}

async function lintedFile(
  source: SourceFile,
  configured: Configured,
  baselines: Baselines,
  options: CommandOptions,
): Promise<FileResult> {
  const {tactlint} = configured
  const lintOptions = async () =>
    lintOptionsFor(source, configured, options, await baselines.directivesFor(source, configured))
  let text = source.text
  let result: LintResult
  if (options.fix) {
    const fixed = await tactlint.applyFixes(text, await lintOptions())
    if (fixed.applied > 0) await replaceFile(source.path, fixed.text)
    ;({text, result} = fixed)
  } else result = await tactlint.lint(text, await lintOptions())
  if (await baselines.take(source, configured, result))
    result = await tactlint.lint(text, await lintOptions())
  await baselines.settle(source, configured, result)
  return {source: {...source, text}, result}
}

async function bytesOf(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream as AsyncIterable<Uint8Array | string>) {
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  }
  return Buffer.concat(chunks)
}
