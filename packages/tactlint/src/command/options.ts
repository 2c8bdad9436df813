import {parseArgs} from 'node:util'
import {formatters} from '../formatters/index.js'
import {nearest} from './did-you-mean.js'

/** What the command line asks for. */
export interface CommandOptions {
  readonly targets: readonly string[]
  readonly format: string
  readonly language?: string
  readonly stdinFilename?: string
  readonly suggest: boolean
  readonly help: boolean
  readonly version: boolean
}

/** The command can't do what was asked; the message says what to do. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

const flags = {
  format: {type: 'string', default: 'stylish'},
  language: {type: 'string'},
  'stdin-filename': {type: 'string'},
  suggest: {type: 'boolean', default: false},
  help: {type: 'boolean', short: 'h', default: false},
  version: {type: 'boolean', short: 'v', default: false},
} as const

export const usage = `tactlint [options] <files, folders, globs or ->

Reads the messages that people send to support desks and customers, and says what to mend before they are sent.

  --format <name>           ${formatters.map(({name}) => name).join(', ')} (default: stylish)
  --language <tag>          en, da, ja … (default: detected in each message)
  --suggest                 show rewrites below each finding
  --stdin-filename <name>   name for standard input (-): its ending tells the format
  -h, --help                this text
  -v, --version

Exit code: 0 no finding of severity error; 1 one or more; 2 it could not run.
`

/** @throws UsageError for options that do not exist or lack their value */
export function optionsFrom(argv: readonly string[]): CommandOptions {
  const {tokens} = parseArgs({
    args: [...argv],
    options: flags,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const known = Object.hasOwn(flags, token.name) ? flags[token.name as keyof typeof flags] : undefined
    if (!known)
      throw new UsageError(
        `There is no option ${token.rawName}.${nearest(
          token.rawName,
          Object.keys(flags).map(name => `--${name}`),
        )}`,
      )
    if (
      known.type === 'string' &&
      (token.value === undefined || token.value === '' || (token.value.startsWith('-') && !token.inlineValue))
    ) {
      throw new UsageError(
        `${token.rawName} needs a value, e.g. ${example[token.name as keyof typeof example]}.`,
      )
    }
    if (known.type === 'boolean' && token.value !== undefined)
      throw new UsageError(`${token.rawName} takes no value.`)
  }
  const {values, positionals} = parseArgs({args: [...argv], options: flags, allowPositionals: true})
  if (!formatters.some(({name}) => name === values.format)) {
    const names = formatters.map(({name}) => name)
    throw new UsageError(
      `There is no format “${values.format}”. There are ${names.join(', ')}.${nearest(values.format, names)}`,
    )
  }
  return {
    targets: positionals,
    format: values.format,
    suggest: values.suggest,
    help: values.help,
    version: values.version,
    ...(values.language !== undefined && {language: values.language}),
    ...(values['stdin-filename'] !== undefined && {stdinFilename: values['stdin-filename']}),
  }
}

const example = {
  format: '--format json',
  language: '--language da',
  'stdin-filename': '--stdin-filename mail.md',
}
