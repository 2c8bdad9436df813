import {UsageError} from '../usage-error.js'

interface Values {
  readonly ndjson: boolean
  readonly fix: boolean
  readonly format: string
  readonly shard?: string | undefined
  readonly 'stdin-filename'?: string | undefined
  readonly 'ignore-path'?: readonly string[] | undefined
  readonly 'ignore-pattern'?: readonly string[] | undefined
}

const ofFiles = ['shard', 'stdin-filename', 'ignore-path', 'ignore-pattern'] as const

/** @throws UsageError for options that can't hold for rows */
export function checkNdjson(values: Values, targets: readonly string[]): void {
  if (!values.ndjson) return
  if (values.fix || targets.some(target => target !== '-'))
    throw new UsageError('--ndjson reads standard input: give it no files and no --fix.')
  if (values.format !== 'stylish')
    throw new UsageError('--ndjson has an output of its own, a result a line: leave out --format.')
  const flag = ofFiles.find(flag => values[flag] !== undefined)
  if (flag !== undefined) throw new UsageError(`--${flag} is about files, and --ndjson reads none.`)
}
