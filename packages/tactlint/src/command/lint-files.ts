import {resolve} from 'node:path'
import type {Configured} from '../config/configurations.js'
import type {FileResult, FormatOptions} from '../formatters/index.js'
import {visible} from '../formatters/visible.js'
import {rulesOf} from '../rules.js'
import type {Tactlint} from '../tactlint.js'
import {Baselines} from './baselines.js'
import type {Checked} from './check-file.js'
import {checksFor, type Beside} from './checks.js'
import {hasFailed, shownOf, tooLow, unseenFailures} from './exit-code.js'
import {formatterOf} from './formatter.js'
import {ignoredBy} from './ignored-files.js'
import {inOrder} from './in-order.js'
import type {CommandOptions} from './options.js'
import {output} from './output.js'
import {asOutputsTakeIt} from './plain-result.js'
import type {ExitCode, Surroundings} from './surroundings.js'
import {targetsOf, type Target} from './targets.js'
import {version} from '../version.js'

/** Gives the linter of a file. */
export type Configure = (path: string) => Promise<Configured>

/** What became of a target. */
interface Outcome {
  /** Undefined for one that is ignored or could not be linted. */
  readonly file?: Checked
  /** Said of it, in the order of the targets. */
  readonly notes: readonly string[]
  readonly isBad?: true
}

/** Lints files, folders, globs and standard input, and prints the findings. A file that can't be linted does not keep others from it. */
export async function lintFiles(
  configure: Configure,
  options: CommandOptions,
  surroundings: Surroundings,
  beside: Beside = {},
): Promise<ExitCode> {
  const {stderr, cwd} = surroundings
  const format = await formatterOf(options.format, cwd)
  const ignores = await ignoredBy(options.ignorePaths, options.ignorePatterns, cwd)
  const baselines = await Baselines.open(options, cwd)
  const linters = new Set<Tactlint>()
  const timed = <Result>(stage: string, work: () => Promise<Result>) =>
    beside.meter?.awaited(stage, work) ?? work()
  const targets = await timed('find', () => targetsOf(options, surroundings))
  const checks = await checksFor(targets, options, surroundings, beside)
  const progress = await progressOf(targets, surroundings)

  /** What is wrong with the options, or is not installed: told once, not with each file. */
  const told = new Set<string>()
  const checked = async (target: Target): Promise<Outcome> => {
    try {
      const configured = await configure(target.path)
      linters.add(configured.tactlint)
      const by =
        ignores(target.path) ?? (configured.isIgnored ? (configured.file ?? 'the configuration') : undefined)
      if (by !== undefined) {
        const isNamed = options.targets.some(named => resolve(cwd, named) === target.path)
        return {notes: isNamed ? [`${target.name} is ignored by ${by}.`] : []}
      }
      const check = async () =>
        checks.check(target, configured, await baselines.directivesFor(target, configured))
      const first = await check()
      const isTaken = await baselines.take(target, configured, first.result)
      // What was fixed the first time is written, and not fixed again.
      const file = isTaken ? {...first, ...(await check()), applied: first.applied} : first
      await baselines.settle(target, configured, file.result)
      return {file, notes: file.result.messages.some(({isUnknown}) => isUnknown) ? [unknown(target)] : []}
    } catch (error) {
      if (!(error instanceof Error)) throw error
      const {name, message} = error
      if (name !== 'UsageError' && name !== 'ResourceError') throw error
      const isNew = !told.has(message)
      told.add(message)
      return {notes: isNew ? [message] : [], isBad: true}
    }
  }

  const files: Checked[] = []
  let hasBadFile = false
  let done = 0
  try {
    const works = targets.map(target => () => checked(target))
    for await (const {file, notes, isBad = false} of inOrder(works, checks.atOnce)) {
      if (notes.length > 0) progress?.clear()
      for (const note of notes) stderr.write(`tactlint: ${visible(note)}\n`)
      hasBadFile ||= isBad
      if (file !== undefined) files.push(file)
      progress?.show(++done)
    }
    progress?.clear()
    await checks.finish()
  } finally {
    progress?.clear()
    await checks.end()
  }
  const {lines, isUnpruned} = await baselines.finish()
  if (files.length > 0 || !hasBadFile) {
    const results = files.map(shown(options))
    const printed =
      options.fix === 'dry-run'
        ? await diffs(files)
        : await timed('output', async () => format(results, formatOptions(options, surroundings, linters)))
    await output(printed, results, options, surroundings)
  }
  if (options.fix === 'dry-run') stderr.write(`tactlint: ${fixesIn(files)}; ${leftIn(files)}\n`)
  else if (files.some(({applied}) => applied > 0)) stderr.write(`tactlint: ${fixesIn(files)}.\n`)
  for (const line of lines) stderr.write(`tactlint: ${line}\n`)
  if (hasBadFile || isUnpruned) return 2
  const findings = files.flatMap(({result}) => result.findings)
  const low = files.flatMap(({source, result}) => tooLow(source.name, result.messages, options.leastScores))
  for (const line of [...low, ...unseenFailures(findings, options)])
    stderr.write(`tactlint: ${visible(line)}\n`)
  return hasFailed(findings, options) || low.length > 0 ? 1 : 0
}

/** A person must watch, and no message be read from there. */
async function progressOf(
  targets: readonly Target[],
  {stderr, terminal, clock = () => performance.now()}: Surroundings,
) {
  if (terminal?.stderr !== true || targets.length < 2) return undefined
  const {Progress} = await import('./progress.js')
  return new Progress(stderr, targets.length, clock)
}

const unknown = ({name}: Target): string =>
  `${name}: none of the installed languages was recognised, so nothing was checked. Name it with --language, or leave the file out with \`ignores\`.`

const shown =
  (options: CommandOptions) =>
  ({source, result}: Checked): FileResult => {
    const whole = asOutputsTakeIt(result)
    return {source, result: {...whole, findings: shownOf(whole.findings, options)}}
  }

async function diffs(files: readonly Checked[]): Promise<string> {
  const {diffOf} = await import('./diff.js')
  return files.map(({source, before}) => diffOf(source.name, before ?? source.text, source.text)).join('')
}

/** “3 fixes in 2 files” */
function fixesIn(files: readonly Checked[]): string {
  const fixes = files.reduce((sum, {applied}) => sum + applied, 0)
  const changed = files.filter(({before}) => before !== undefined).length
  return `${fixes} ${fixes === 1 ? 'fix' : 'fixes'} in ${changed} ${changed === 1 ? 'file' : 'files'}`
}

/** “5 findings are left.” */
function leftIn(files: readonly Checked[]): string {
  const left = files.reduce((sum, {result}) => sum + result.findings.length, 0)
  return `${left} ${left === 1 ? 'finding is' : 'findings are'} left.`
}

const formatOptions = (
  {suggest, failOn, locale, outputFile, quiet}: CommandOptions,
  {cwd, color, colorInFiles = false, columns}: Surroundings,
  linters: ReadonlySet<Tactlint>,
): FormatOptions => ({
  color: outputFile === undefined ? color : colorInFiles,
  columns: outputFile === undefined ? columns : 100,
  suggest,
  cwd,
  ...(locale !== undefined && {locale}),
  failOn,
  quiet,
  version,
  rules: async () => rulesOf((await Promise.all([...linters].map(({packs}) => packs()))).flat()),
})
