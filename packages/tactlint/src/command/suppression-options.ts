import {UsageError} from '../usage-error.js'

/** What the command line says of suppressions. */
export interface SuppressionOptions {
  /** Directives in messages and sidecars are followed. */
  readonly inlineConfig: boolean
  readonly reportUnusedDirectives: boolean
  /** Findings of these rules are put into the baseline. Ids not yet checked. */
  readonly suppress?: 'all' | readonly string[]
  /** Entries of findings that are no more are taken out of the baseline. */
  readonly prune: boolean
  /** They do not change the exit code. */
  readonly passUnpruned: boolean
  /** Of the baseline. Default: beside the configuration. */
  readonly suppressionsLocation?: string
}

interface Values {
  readonly 'no-inline-config': boolean
  readonly 'report-unused-disable-directives': boolean
  readonly 'suppress-all': boolean
  readonly 'suppress-rule'?: readonly string[] | undefined
  readonly 'prune-suppressions': boolean
  readonly 'pass-on-unpruned-suppressions': boolean
  readonly 'suppressions-location'?: string | undefined
  readonly ndjson: boolean
  readonly shard?: string | undefined
}

/** @throws UsageError for options that do not go together */
export function suppressionOptions(values: Values, targets: readonly string[]): SuppressionOptions {
  const rules = values['suppress-rule']
  const all = values['suppress-all']
  const location = values['suppressions-location']
  const prune = values['prune-suppressions']
  if (all && rules)
    throw new UsageError('--suppress-all is for the findings of all rules: leave out --suppress-rule.')
  const writing = [
    ...(all ? ['--suppress-all'] : []),
    ...(rules ? ['--suppress-rule'] : []),
    ...(prune ? ['--prune-suppressions'] : []),
  ]
  const asked = [...writing, ...(location === undefined ? [] : ['--suppressions-location'])]
  if (values.ndjson && asked.length > 0)
    throw new UsageError(
      `${aboutFiles(asked)}, and --ndjson reads none. Give a row its own list: {"text": …, "disable": ["shouting-caps"]}.`,
    )
  // Each part would write over what the others have written.
  if (writing.length > 0 && values.shard !== undefined)
    throw new UsageError(
      `${writing.join(' and ')} ${writing.length === 1 ? 'writes' : 'write'} the baseline, which is not written in parts: leave out --shard.`,
    )
  if (writing.length > 0 && targets.includes('-'))
    throw new UsageError(`${aboutFiles(writing)}: standard input (-) can’t be kept in a baseline.`)
  return {
    inlineConfig: !values['no-inline-config'],
    reportUnusedDirectives: values['report-unused-disable-directives'],
    ...((all || rules) && {suppress: all ? 'all' : (rules ?? [])}),
    prune,
    passUnpruned: values['pass-on-unpruned-suppressions'],
    ...(location !== undefined && {suppressionsLocation: location}),
  }
}

const aboutFiles = (flags: readonly string[]): string =>
  `${flags.join(' and ')} ${flags.length === 1 ? 'is' : 'are'} about files`
