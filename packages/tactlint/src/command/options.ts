import {parseArgs} from 'node:util'
import type {Severity} from '@tactlint/core'
import {formatters} from '../formatters/index.js'
import {installedPacks} from '../packs.js'
import {nearest} from './did-you-mean.js'
import {UsageError} from './usage-error.js'

/** What the command line asks for. */
export interface CommandOptions {
  readonly task:
    | 'lint'
    | 'print-config'
    | 'ndjson'
    | 'print-tree'
    | 'trace'
    | 'list-rules'
    | 'explain'
    | 'help'
    | 'version'
  readonly targets: readonly string[]
  readonly format: string
  readonly language?: string
  readonly stdinFilename?: string
  readonly suggest: boolean
  readonly fix: boolean
  /** Ids not yet checked. */
  readonly rules: Readonly<Record<string, 'off' | Severity>>
  readonly config?: string
  readonly withoutConfig: boolean
  /** Findings of this severity and above make exit code 1. */
  readonly failOn: Severity
  /** More warnings than that make exit code 1. */
  readonly maxWarnings: number
  /** Only errors are shown. */
  readonly quiet: boolean
  /** The rule of `--explain` or `--trace`. */
  readonly rule?: string
}

const flags = {
  format: {type: 'string', default: 'stylish'},
  language: {type: 'string'},
  rule: {type: 'string', multiple: true},
  config: {type: 'string'},
  'no-config': {type: 'boolean', default: false},
  'print-config': {type: 'string'},
  'fail-on': {type: 'string', default: 'error'},
  'max-warnings': {type: 'string'},
  quiet: {type: 'boolean', default: false},
  suggest: {type: 'boolean', default: false},
  fix: {type: 'boolean', default: false},
  'stdin-filename': {type: 'string'},
  ndjson: {type: 'boolean', default: false},
  'list-rules': {type: 'boolean', default: false},
  explain: {type: 'string'},
  trace: {type: 'string'},
  'print-tree': {type: 'boolean', default: false},
  help: {type: 'boolean', short: 'h', default: false},
  version: {type: 'boolean', short: 'v', default: false},
} as const

/** Shown where a value is missing. */
const examples: Readonly<Record<string, string>> = {
  format: '--format json',
  language: '--language da',
  rule: "--rule 'shouting-caps: off'",
  'stdin-filename': '--stdin-filename mail.md',
  config: '--config tactlint.config.json',
  'print-config': '--print-config templates/refund.md',
  'fail-on': '--fail-on warning',
  'max-warnings': '--max-warnings 10',
  explain: '--explain shouting-caps',
  trace: '--trace missing-identifier',
}

const languages = installedPacks.map(({language}) => language).join(', ')
const formatNames = formatters.map(({name}) => name)

export const usage = `tactlint [options] <files, folders, globs or ->

Reads the messages that people send to support desks and customers, and says what to mend before they are sent.

  --format <name>           ${formatNames.join(', ')} (default: stylish)
  --suggest                 show rewrites below each finding
  --fix                     make the safe fixes in the files
  --language <tag>          ${languages} … (default: detected in each message)
  --rule '<id>: <level>'    off, info, warning or error; may be given several times
  --config <file>           in place of the tactlint.config.{ts,mts,js,mjs,json,yaml} next to or above a file
  --no-config               look for no configuration
  --print-config <file>     what holds for a file
  --fail-on <level>         exit code 1 from this severity on (default: error)
  --max-warnings <number>   exit code 1 when there are more
  --quiet                   show errors only
  --stdin-filename <name>   name for standard input (-): its ending tells the format

  --ndjson                  standard input: one message a line as JSON {id?, text, language?, format?, context?};
                            standard output: one result a line {id, findings} or {id, error}
  --list-rules              all rules, a line each
  --explain <id>            the page of a rule
  --trace <id>              where a rule spoke or kept silent, and why
  --print-tree              how the messages are parsed
  test-pack <name or path>  check a pack or an extension of your own
  -h, --help                this text
  -v, --version

Exit code: 0 nothing of severity error (or what --fail-on and --max-warnings say); 1 something; 2 it could not run.
`

/** @throws UsageError for options that do not exist, lack their value or do not go together */
export function optionsFrom(argv: readonly string[]): CommandOptions {
  checkFlags(argv)
  const {values, positionals: targets} = parseArgs({args: [...argv], options: flags, allowPositionals: true})
  if (!formatNames.includes(values.format)) {
    throw new UsageError(
      `There is no format “${values.format}”. There are ${formatNames.join(', ')}.${nearest(values.format, formatNames)}`,
    )
  }
  if (values.fix && targets.includes('-'))
    throw new UsageError('--fix writes files and can’t write standard input.')
  if (values.ndjson && (values.fix || targets.some(target => target !== '-'))) {
    throw new UsageError('--ndjson reads standard input: give it no files and no --fix.')
  }
  return {
    task: taskOf(values),
    targets: values['print-config'] === undefined ? targets : [values['print-config']],
    format: values.format,
    suggest: values.suggest,
    fix: values.fix,
    rules: Object.fromEntries((values.rule ?? []).map(levelOf)),
    withoutConfig: values['no-config'],
    failOn: severityOf(values['fail-on']),
    maxWarnings: countOf(values['max-warnings']),
    quiet: values.quiet,
    ...(values.config !== undefined && {config: values.config}),
    ...ruleOf(values),
    ...(values.language !== undefined && {language: values.language}),
    ...(values['stdin-filename'] !== undefined && {stdinFilename: values['stdin-filename']}),
  }
}

/** `parseArgs` reports unknown options one way for all; people mistype names. */
function checkFlags(argv: readonly string[]): void {
  const {tokens} = parseArgs({
    args: [...argv],
    options: flags,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
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
  return tasks.find(task => values[task] === true) ?? 'lint'
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

/** @throws UsageError for what is no severity */
function severityOf(given: string): Severity {
  const severity = (['info', 'warning', 'error'] as const).find(severity => severity === given)
  if (severity) return severity
  throw new UsageError(
    `--fail-on takes info, warning or error, not “${given}”.${nearest(given, ['info', 'warning', 'error'])}`,
  )
}

/** @throws UsageError for what is no number */
function countOf(given: string | undefined): number {
  if (given === undefined) return Number.POSITIVE_INFINITY
  if (/^\d{1,9}$/.test(given)) return Number(given)
  throw new UsageError(`--max-warnings takes a number, not “${given}”.`)
}

const levels = ['off', 'info', 'warning', 'error'] as const

/** “shouting-caps: off” */
function levelOf(setting: string): readonly [string, 'off' | Severity] {
  const [, id, given = ''] = /^([^:]+):(.*)$/.exec(setting) ?? []
  const level = levels.find(level => level === given.trim())
  if (id === undefined)
    throw new UsageError(`--rule takes an id and a level: ${examples.rule ?? ''}, not “${setting}”.`)
  if (level === undefined) {
    throw new UsageError(
      `“${given.trim()}” is no level for ${id.trim()}. There are ${levels.join(', ')}.${nearest(given.trim(), levels)}`,
    )
  }
  return [id.trim(), level]
}
