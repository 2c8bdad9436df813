import {nearest} from '@tactlint/formats'
import type {FixType} from '../fix.js'
import {UsageError} from '../usage-error.js'

interface Values {
  readonly fix: boolean
  readonly 'fix-dry-run': boolean
  readonly 'fix-type'?: readonly string[] | undefined
  readonly format: string
  readonly suggest: boolean
  readonly ndjson: boolean
}

const types: readonly FixType[] = ['safe', 'suggested']

/** @throws UsageError for options that do not go together */
export function fixOptions(values: Values): {
  readonly fix?: 'write' | 'dry-run'
  readonly fixTypes: readonly FixType[]
} {
  const {fix, 'fix-dry-run': isDryRun, 'fix-type': asked} = values
  if (fix && isDryRun)
    throw new UsageError('--fix writes the fixes, --fix-dry-run shows them: leave one of them out.')
  if (asked !== undefined && !fix && !isDryRun)
    throw new UsageError('--fix-type says which fixes are made: it needs --fix or --fix-dry-run.')
  if (isDryRun && (values.format !== 'stylish' || values.suggest))
    throw new UsageError('--fix-dry-run prints a diff and no findings: leave out --format and --suggest.')
  if (isDryRun && values.ndjson)
    throw new UsageError('--ndjson gives rewrites with each finding: leave out --fix-dry-run.')
  return {
    ...((fix || isDryRun) && {fix: isDryRun ? 'dry-run' : 'write'}),
    fixTypes: asked === undefined ? ['safe'] : [...new Set(asked.flatMap(fixTypesOf))],
  }
}

/** “safe,suggested” */
const fixTypesOf = (given: string): readonly FixType[] =>
  given.split(',').map(name => {
    const type = types.find(type => type === name.trim())
    if (type !== undefined) return type
    throw new UsageError(
      `--fix-type takes ${types.join(' or ')}, not “${name.trim()}”.${nearest(name.trim(), types)}`,
    )
  })
