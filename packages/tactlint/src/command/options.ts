import {parseArgs} from 'node:util'
import type {Severity} from '@tactlint/core'
import {nearest} from '@tactlint/formats'
import {cacheOptions, type CacheOptions} from './cache-options.js'
import {formatters} from '../formatters/index.js'
import type {FixType} from '../fix.js'
import {fixOptions} from './fix-options.js'
import {examples, flags, givenFlags} from './flags.js'
import {checkNdjson} from './ndjson-options.js'
import {watchOptions} from './watch-options.js'
import {
  concurrencyOf,
  countOf,
  leastScores,
  levelOf,
  severityOf,
  shardFrom,
  type LeastScores,
  type Shard,
} from './option-values.js'
import {suppressionOptions, type SuppressionOptions} from './suppression-options.js'
import type {Concurrency} from './threads/how-many.js'
import {UsageError} from '../usage-error.js'

/** What the command line asks for. */
export interface CommandOptions extends SuppressionOptions {
  readonly task:
    | 'lint'
    | 'print-config'
    | 'inspect'
    | 'ndjson'
    | 'print-tree'
    | 'trace'
    | 'list-rules'
    | 'explain'
    | 'help'
    | 'version'
  readonly targets: readonly string[]
  /** Not yet checked: it may be one of the user's own. */
  readonly format: string
  readonly outputFile?: string
  readonly language?: string
  /** Of the words of findings. */
  readonly locale?: string
  readonly stdinFilename?: string
  readonly suggest: boolean
  /** Somebody wants to see rewrites: they are computed. */
  readonly withRewrites: boolean
  /** Fixes are written, or shown as a diff. */
  readonly fix?: 'write' | 'dry-run'
  /** Fixes of these degrees are made. */
  readonly fixTypes: readonly FixType[]
  /** Results are kept for the next run. */
  readonly cache?: CacheOptions
  /** Lints again and again. */
  readonly watch: boolean
  /** What took how long is told. */
  readonly stats: boolean
  /** Threads. */
  readonly concurrency: Concurrency
  /** A part of the files is linted. */
  readonly shard?: Shard
  /** Ids not yet checked. */
  readonly rules: Readonly<Record<string, 'off' | Severity>>
  readonly config?: string
  readonly withoutConfig: boolean
  /** Findings of this severity and above make exit code 1. */
  readonly failOn: Severity
  /** More warnings than that make exit code 1. */
  readonly maxWarnings: number
  /** Messages that score less make exit code 1. */
  readonly leastScores: LeastScores
  /** Files like those of .gitignore. */
  readonly ignorePaths: readonly string[]
  readonly ignorePatterns: readonly string[]
  /** A target that matches nothing is no error. */
  readonly passUnmatched: boolean
  /** Only errors are shown. */
  readonly quiet: boolean
  /** The rule of `--explain` or `--trace`. */
  readonly rule?: string
}

/** @throws UsageError for options that do not exist, lack their value or do not go together */
export function optionsFrom(argv: readonly string[]): CommandOptions {
  checkFlags(argv)
  const {values, positionals: targets} = parseArgs({args: [...argv], options: flags, allowPositionals: true})
  // An empty name would be the current folder.
  if (targets.includes(''))
    throw new UsageError(
      'A file has no name: "". A variable may be empty; the current folder is named by a dot.',
    )
  if (values.fix && targets.includes('-'))
    throw new UsageError('--fix writes files and can’t write standard input: --fix-dry-run shows a diff.')
  checkNdjson(values, targets)
  const task = taskOf(values)
  if (values['output-file'] !== undefined && task !== 'lint')
    throw new UsageError(`--output-file is for findings; --${task} writes to standard output: > file`)
  return {
    task,
    targets: fileOf(values) ?? targets,
    format: values.format,
    suggest: values.suggest,
    withRewrites:
      values.suggest ||
      (formatters.find(({name}) => name === values.format) ?? {rewrites: true}).rewrites === true,
    ...fixOptions(values),
    ...cacheOptions(values),
    ...watchOptions(values, targets),
    concurrency: concurrencyOf(values.concurrency, values.ndjson),
    ...(values.shard !== undefined && {shard: shardFrom(values.shard, targets)}),
    rules: Object.fromEntries((values.rule ?? []).map(levelOf)),
    withoutConfig: values['no-config'],
    failOn: severityOf(values['fail-on']),
    maxWarnings: countOf(values['max-warnings']),
    leastScores: leastScores(values['min-score'] ?? []),
    ignorePaths: values['ignore-path'] ?? [],
    ignorePatterns: values['ignore-pattern'] ?? [],
    passUnmatched: values['no-error-on-unmatched-pattern'],
    quiet: values.quiet,
    ...suppressionOptions(values, targets),
    ...(values.config !== undefined && {config: values.config}),
    ...ruleOf(values),
    ...(values['output-file'] !== undefined && {outputFile: values['output-file']}),
    ...(values.language !== undefined && {language: values.language}),
    ...(values.locale !== undefined && {locale: values.locale}),
    ...(values['stdin-filename'] !== undefined && {stdinFilename: values['stdin-filename']}),
  }
}

/** @throws UsageError for an option that does not exist, lacks its value, or takes none */
function checkFlags(argv: readonly string[]): void {
  for (const token of givenFlags(argv)) {
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name as keyof typeof flags] : undefined
    if (!flag) {
      const names = Object.keys(flags).map(name => `--${name}`)
      throw new UsageError(
        `There is no option ${token.rawName}.${nearest(token.rawName, names)} See tactlint --help.`,
      )
    }
    if (flag.type === 'boolean' && token.value !== undefined)
      throw new UsageError(`${token.rawName} takes no value.`)
    const lacksValue =
      token.value === undefined || token.value === '' || (token.value.startsWith('-') && !token.inlineValue)
    if (flag.type === 'string' && lacksValue)
      throw new UsageError(`${token.rawName} needs a value: ${examples[token.name] ?? ''}`)
  }
}

function taskOf(values: Readonly<Record<string, unknown>>): CommandOptions['task'] {
  const tasks = ['help', 'version', 'list-rules', 'ndjson', 'print-tree'] as const
  if (values['explain'] !== undefined) return 'explain'
  if (values['trace'] !== undefined) return 'trace'
  if (values['print-config'] !== undefined) return 'print-config'
  if (values['inspect'] !== undefined) return 'inspect'
  return tasks.find(task => values[task] === true) ?? 'lint'
}

/** The file of `--print-config` or `--inspect`. */
function fileOf(values: {
  readonly 'print-config'?: string | undefined
  readonly inspect?: string | undefined
}): readonly string[] | undefined {
  const file = values['print-config'] ?? values.inspect
  return file === undefined ? undefined : [file]
}

function ruleOf({
  explain,
  trace,
}: {
  readonly explain?: string | undefined
  readonly trace?: string | undefined
}) {
  const rule = explain ?? trace
  return rule === undefined ? {} : {rule}
}
