import {createHash} from 'node:crypto'
import {nameIn} from '../config/resolve.js'
import type {Shard} from './option-values.js'

/**
 * A part of the files, in their order. All parts together are all files, each once; their sizes differ by one at most. A file's part
 * depends on the paths alone, and seldom changes when other files come or go.
 * @param cwd paths are taken relative to it: every machine divides alike
 */
export function shardOf(paths: readonly string[], {index, count}: Shard, cwd: string): readonly string[] {
  const hashed = paths
    .map(path => ({path, hash: createHash('sha256').update(nameIn(cwd, path)).digest('hex')}))
    .sort((a, b) => (a.hash < b.hash ? -1 : Number(a.hash > b.hash)))
  const [start, end] = [index - 1, index].map(part => Math.floor((part * hashed.length) / count))
  const chosen = new Set(hashed.slice(start, end).map(({path}) => path))
  return paths.filter(path => chosen.has(path))
}
