import {parseArgs} from 'node:util'
import type {Severity} from '@tactlint/core'
import {formatters} from '../formatters/index.js'
import {nearest} from './did-you-mean.js'
import {UsageError} from './usage-error.js'

/** What the command line asks for. */
export interface CommandOptions {
  readonly task: 'lint' | 'ndjson' | 'print-tree' | 'trace' | 'list-rules' | 'explain' | 'help' | 'version'
  readonly targets: readonly string[]
  readonly format: string
  readonly language?: string
  readonly stdinFilename?: string
  readonly suggest: boolean
  readonly fix: boolean
  /** Ids not yet checked. */
  readonly rules: Readonly<Record<string, 'off' | Severity>>
  /** The rule of `--explain` or `--trace`. */
  readonly rule?: string
}

const flags = {
  format: {type: 'string', default: 'stylish'},
  language: {type: 'string'},
  rule: {type: 'string', multiple: true},
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
  explain: '--explain shouting-caps',
  trace: '--trace missing-identifier',
}

const formatNames = formatters.map(({name}) => name)

export const usage = `tactlint [options] <files, folders, globs or ->

Reads the messages that people send to support desks and customers, and says what to mend before they are sent.

  --format <name>           ${formatNames.join(', ')} (default: stylish)
  --suggest                 show rewrites below each finding
  --fix                     make the safe fixes in the files
  --language <tag>          en, da, ja … (default: detected in each message)
  --rule '<id>: <level>'    off, info, warning or error; may be given several times
  --stdin-filename <name>   name for standard input (-): its ending tells the format

  --ndjson                  standard input: one message a line as JSON {id?, text, language?, format?, context?};
                            standard output: one result a line {id, findings} or {id, error}
  --list-rules              all rules, a line each
  --explain <id>            the page of a rule
  --trace <id>              where a rule spoke or kept silent, and why
  --print-tree              how the messages are parsed
  -h, --help                this text
  -v, --version

Exit code: 0 no finding of severity error; 1 one or more; 2 it could not run.
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
    targets,
    format: values.format,
    suggest: values.suggest,
    fix: values.fix,
    rules: Object.fromEntries((values.rule ?? []).map(levelOf)),
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
