import {UsageError} from '../usage-error.js'

interface Values {
  readonly watch: boolean
  readonly stats: boolean
  readonly ndjson: boolean
  readonly 'suppress-all': boolean
  readonly 'suppress-rule'?: readonly string[] | undefined
}

/** @throws UsageError for options that do not go together */
export function watchOptions(values: Values, targets: readonly string[]) {
  const {watch, stats} = values
  if (watch && (values.ndjson || targets.includes('-')))
    throw new UsageError('--watch looks at files, and standard input is none.')
  if (watch && stats) throw new UsageError('--stats is about one run: leave out --watch.')
  if (watch && (values['suppress-all'] || values['suppress-rule']))
    throw new UsageError(
      '--watch shows findings, and --suppress-… would put each new one away: leave out one of them.',
    )
  return {watch, stats}
}
