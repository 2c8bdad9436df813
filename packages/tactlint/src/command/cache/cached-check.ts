import {promises} from 'node:fs'
import {cachePath, type CacheOptions} from '../cache-options.js'
import type {Check} from '../check-file.js'
import type {CommandOptions} from '../options.js'
import {allIn, type PlainResult} from '../plain-result.js'
import type {Target} from '../targets.js'
import {UsageError} from '../../usage-error.js'
import {Cache, hashOf, metadataStamp} from './cache.js'
import {keysFor} from './identity.js'

export interface CachedCheck {
  readonly check: Check
  /** @throws UsageError when the cache can't be written */
  readonly write: () => Promise<void>
}

/**
 * A check that lints only what has changed.
 * @throws UsageError for a cache that would overwrite a message
 */
export async function cachedCheck(
  check: Check,
  given: CacheOptions,
  targets: readonly Target[],
  options: CommandOptions,
  cwd: string,
): Promise<CachedCheck> {
  const path = cachePath(given, cwd)
  if (targets.some(target => target.path === path))
    throw new UsageError(
      `--cache-location ${given.location} is one of the messages: it would be overwritten.`,
    )
  const cache = await Cache.open(path, given.strategy)
  const keyOf = await keysFor(options)
  const byMetadata = cache.strategy === 'metadata'

  const cached: Check = async (target, configured, baseline) => {
    if (target.isStdin) return check(target, configured, baseline)
    const key = await keyOf(target.path, configured, baseline)
    // Before the file is read: what changes in between is noticed by the next run.
    const before = byMetadata ? await promises.stat(target.path).catch(() => undefined) : undefined
    const source = await target.read()
    const stampOf = (text: string) => (before === undefined ? hashOf(text) : metadataStamp(before))
    const known = cache.find(target.path, key, stampOf(source.text), source.text)
    if (known !== undefined && isEnough(known, options)) return {source, applied: 0, result: known}
    const checked = await check({...target, read: () => source}, configured, baseline)
    // What a dry run would write is not what is there.
    if (checked.before === undefined || checked.written !== undefined) {
      const {text} = checked.source
      const stamp =
        byMetadata && checked.written !== undefined ? metadataStamp(checked.written) : stampOf(text)
      cache.keep(target.path, key, stamp, text, checked.result)
    }
    return checked
  }
  return {check: cached, write: () => cache.write()}
}

/** Rewrites are made of the message's words: the cache has none. */
function isEnough(result: PlainResult, {withRewrites, fix, fixTypes}: CommandOptions): boolean {
  if (withRewrites && allIn(result).some(({fix}) => fix !== 'none')) return false
  return fix === undefined || !result.findings.some(({fix}) => fixTypes.some(type => type === fix))
}
