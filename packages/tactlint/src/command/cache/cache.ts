import {promises} from 'node:fs'
import {createHash} from 'node:crypto'
import {dirname, resolve} from 'node:path'
import type {UnfilledWording} from '@tactlint/core'
import {codeOf} from '../../error-code.js'
import {nameIn} from '../../config/resolve.js'
import type {PlainResult} from '../plain-result.js'
import {replaceFile, type Written} from '../../replace-file.js'
import {restored, stored, Wordings, type StoredResult} from './stored-result.js'

/** How a file is known to be unchanged: by time and size, or by its text. */
export type CacheStrategy = 'metadata' | 'content'

interface Entry {
  /** Of all that the result depends on beside the text of the file. */
  readonly key: string
  /** Of the text: “1764474000123.4 2048” or a hash. */
  readonly stamp: string
  readonly result: StoredResult
}

/** The file: a line with a checksum, then this as JSON. */
interface Content {
  readonly wordings: readonly UnfilledWording[]
  /** By path relative to the folder of the cache, with `/`. */
  readonly files: Readonly<Record<string, Entry>>
}

/** Results of former runs, by file. It holds no words of messages. */
export class Cache {
  private readonly met = new Set<string>()
  private hasChanged = false

  private constructor(
    private readonly path: string,
    readonly strategy: CacheStrategy,
    private readonly files: Map<string, Entry>,
    private readonly wordings: Wordings,
  ) {}

  /** Empty when there is none, or one that can't be read: then everything is linted, as without. */
  static async open(path: string, strategy: CacheStrategy): Promise<Cache> {
    const {files, wordings} = contentOf(await promises.readFile(path, 'utf8').catch(() => ''))
    return new Cache(path, strategy, new Map(Object.entries(files)), new Wordings([...wordings]))
  }

  /** Undefined when it is not known, or something that it depends on has changed. */
  find(path: string, key: string, stamp: string, text: string): PlainResult | undefined {
    const name = this.nameOf(path)
    this.met.add(name)
    const entry = this.files.get(name)
    if (entry?.key !== key || entry.stamp !== stamp) return undefined
    return restored(entry.result, text, this.wordings)
  }

  keep(path: string, key: string, stamp: string, text: string, result: PlainResult): void {
    const name = this.nameOf(path)
    const kept = stored(result, text, this.wordings)
    this.hasChanged = true
    if (kept === undefined) this.files.delete(name)
    else this.files.set(name, {key, stamp, result: kept})
  }

  /**
   * Files that are gone are forgotten.
   * @throws UsageError when it can't be written
   */
  async write(): Promise<void> {
    for (const name of this.files.keys()) {
      if (this.met.has(name) || (await isThere(resolve(dirname(this.path), name)))) continue
      this.files.delete(name)
      this.hasChanged = true
    }
    if (!this.hasChanged) return
    // What is wrong with the folder is told by the file that can't be put there.
    await promises.mkdir(dirname(this.path), {recursive: true}).catch(() => undefined)
    await replaceFile(this.path, printed(this.files, this.wordings.all))
  }

  private nameOf(path: string): string {
    return nameIn(dirname(this.path), path)
  }
}

const isThere = (path: string): Promise<boolean> =>
  promises.stat(path).then(
    () => true,
    (error: unknown) => codeOf(error) !== 'ENOENT',
  )

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)

export const metadataStamp = ({mtimeMs, size}: Written): string => `${mtimeMs} ${size}`

const header = 'tactlint cache 1'

/** Wordings that no file needs any more are left out. */
function printed(files: ReadonlyMap<string, Entry>, all: readonly UnfilledWording[]): string {
  const used = new Wordings()
  const renumbered = [...files].map(([name, entry]) => {
    const wordings = entry.result.wordings.map(place => used.add(all[place] as UnfilledWording))
    return [name, {...entry, result: {...entry.result, wordings}}] as const
  })
  const content: Content = {wordings: used.all, files: Object.fromEntries(renumbered)}
  const json = JSON.stringify(content)
  return `${header} ${hashOf(json)}\n${json}\n`
}

/** Empty for what was cut off, changed by hand, or written by another version. */
function contentOf(text: string): Content {
  const end = text.indexOf('\n')
  const json = text.slice(end + 1, -1)
  if (end < 0 || text.slice(0, end) !== `${header} ${hashOf(json)}`) return {wordings: [], files: {}}
  return JSON.parse(json) as Content
}
