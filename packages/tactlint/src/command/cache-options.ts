import {existsSync, statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {nearest} from '@tactlint/formats'
import type {CacheStrategy} from './cache/cache.js'
import {UsageError} from '../usage-error.js'

export interface CacheOptions {
  /** File or folder, as it was given. */
  readonly location: string
  readonly strategy: CacheStrategy
}

const strategies: readonly CacheStrategy[] = ['metadata', 'content']

interface Values {
  readonly cache: boolean
  readonly 'cache-location'?: string | undefined
  readonly 'cache-strategy'?: string | undefined
  readonly ndjson: boolean
}

/** @throws UsageError for options that do not go together */
export function cacheOptions(values: Values): {readonly cache?: CacheOptions} {
  const {cache, 'cache-location': location, 'cache-strategy': asked} = values
  if (!cache) {
    const alone =
      location !== undefined ? '--cache-location' : asked !== undefined ? '--cache-strategy' : undefined
    if (alone !== undefined) throw new UsageError(`${alone} is about the cache: it needs --cache.`)
    return {}
  }
  if (values.ndjson) throw new UsageError('--cache is about files, and --ndjson reads none.')
  const strategy = asked === undefined ? 'metadata' : strategies.find(name => name === asked)
  if (strategy === undefined)
    throw new UsageError(
      `--cache-strategy takes metadata (time and size) or content, not “${asked ?? ''}”.${nearest(asked ?? '', strategies)}`,
    )
  return {cache: {location: location ?? cacheName, strategy}}
}

const cacheName = '.tactlintcache'

/** Of a folder, the file in it. */
export function cachePath({location}: CacheOptions, cwd: string): string {
  const path = resolve(cwd, location)
  const isFolder = /[/\\]$/.test(location) || (existsSync(path) && statSync(path).isDirectory())
  return isFolder ? join(path, cacheName) : path
}
