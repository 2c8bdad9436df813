import {checkHere, thenWrite, type Check} from './check-file.js'
import type {CommandOptions} from './options.js'
import type {Surroundings} from './surroundings.js'
import type {Target} from './targets.js'

/** How the targets of a run are checked. */
export interface Checks {
  readonly check: Check
  /** So many may be under way at the same time. */
  readonly atOnce: number
  /** Writes the cache, ends the threads. */
  readonly finish: () => Promise<void>
}

/** @throws UsageError for a cache that can't be where it was asked for */
export async function checksFor(
  targets: readonly Target[],
  options: CommandOptions,
  {cwd, stderr}: Surroundings,
): Promise<Checks> {
  const here = checkHere(options)
  const check = options.fix === 'write' ? thenWrite(here) : here
  if (options.cache === undefined) return {check, atOnce: 1, finish: () => Promise.resolve()}
  const {cachedCheck} = await import('./cache/cached-check.js')
  const cached = await cachedCheck(check, options.cache, targets, options, cwd)
  return {
    check: cached.check,
    atOnce: 1,
    finish: async () => {
      await cached.write().catch((error: unknown) => {
        // What was found is not lost for it.
        if (!(error instanceof Error && error.name === 'UsageError')) throw error
        stderr.write(`tactlint: the cache is not kept: ${error.message}\n`)
      })
    },
  }
}
