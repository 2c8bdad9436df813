import {availableParallelism} from 'node:os'
import {checkHere, thenWrite, type Check} from './check-file.js'
import type {CommandOptions} from './options.js'
import type {Meter} from './stats/meter.js'
import type {Surroundings} from './surroundings.js'
import type {Target} from './targets.js'
import {threadsFor} from './threads/how-many.js'
import type {Memory} from './watch/memory.js'

/** How the targets of a run are checked. */
export interface Checks {
  readonly check: Check
  /** So many may be under way at the same time. */
  readonly atOnce: () => number
  /** Writes the cache. */
  readonly finish: () => Promise<void>
  /** Ends the threads. */
  readonly end: () => Promise<void>
}

/** What a run may have beside its options. */
export interface Beside {
  /** Times what is done. */
  readonly meter?: Meter
  /** Of the rounds before. */
  readonly memory?: Memory
}

/** @throws UsageError for a cache that can't be where it was asked for */
export async function checksFor(
  targets: readonly Target[],
  options: CommandOptions,
  surroundings: Surroundings,
  {meter, memory}: Beside,
): Promise<Checks> {
  const {check: linting, atOnce, end} = lintingOf(targets, options, surroundings, meter)
  const check = options.fix === 'write' ? thenWrite(linting) : linting
  const remembering = (check: Check) => memory?.around(check, options) ?? Promise.resolve(check)
  if (options.cache === undefined)
    return {check: await remembering(check), atOnce, finish: () => Promise.resolve(), end}
  const {cachedCheck} = await import('./cache/cached-check.js')
  const cached = await cachedCheck(check, options.cache, targets, options, surroundings.cwd)
  return {
    check: await remembering(cached.check),
    atOnce,
    finish: async () => {
      await cached.write().catch((error: unknown) => {
        // What was found is not lost for it.
        if (!(error instanceof Error && error.name === 'UsageError')) throw error
        surroundings.stderr.write(`tactlint: the cache is not kept: ${error.message}\n`)
      })
    },
    end,
  }
}

/** Whether threads pay is known when some messages had to be linted: what comes from the cache costs nothing. */
const firstHere = 64

function lintingOf(
  targets: readonly Target[],
  options: CommandOptions,
  {cwd, threadFile}: Surroundings,
  meter: Meter | undefined,
): Omit<Checks, 'finish'> {
  const here = checkHere(options, meter)
  if (threadFile === undefined || options.concurrency === 1 || targets.length < 2)
    return {check: here, atOnce: () => 1, end: () => Promise.resolve()}
  const {concurrency} = options
  let asked = 0
  let starting: ReturnType<typeof start> | undefined
  let threads = 0
  const start = async (count: number) => {
    const {Pool} = await import('./threads/pool.js')
    return new Pool(count, threadFile, {options, cwd})
  }
  return {
    check: async (target, configured, baseline) => {
      asked++
      if (starting === undefined && (concurrency !== 'auto' || asked > firstHere)) {
        threads = threadsFor(concurrency, targets.length - asked + 1, availableParallelism())
        if (threads > 1) starting = start(threads)
      }
      if (starting === undefined || target.isStdin) return here(target, configured, baseline)
      return (await starting).run({kind: 'file', path: target.path, baseline})
    },
    atOnce: () => (threads > 1 ? threads * 4 : concurrency === 'auto' ? 1 : concurrency),
    end: async () => (await starting)?.end(meter),
  }
}
