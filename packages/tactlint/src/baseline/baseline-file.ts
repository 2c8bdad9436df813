import {existsSync, promises} from 'node:fs'
import {dirname, resolve} from 'node:path'
import type {Directive, Finding} from '@tactlint/core'
import {codeOf} from '../error-code.js'
import {cantBeWritten, replaceFile} from '../replace-file.js'
import {ConfigError} from '../config/config-error.js'
import {nameIn} from '../config/resolve.js'
import {directiveOf, entryOf, printBaseline, type Baseline, type Entry} from './baseline.js'

export const baselineName = 'tactlint-suppressions.json'

interface Kept {
  readonly entry: Entry
  readonly directive: Directive
}

const kept = (entry: Entry): Kept => ({entry, directive: directiveOf(entry)})

/** A baseline and its file, in one run. */
export class BaselineFile {
  private readonly files: Map<string, readonly Kept[]>
  private hasChanged = false

  private constructor(
    readonly path: string,
    /** There was a file. */
    readonly isThere: boolean,
    baseline: Baseline,
  ) {
    this.files = new Map([...baseline].map(([name, entries]) => [name, entries.map(kept)]))
  }

  /**
   * Empty when the file is not there.
   * @throws ConfigError
   */
  static async read(path: string): Promise<BaselineFile> {
    if (!existsSync(path)) return new BaselineFile(path, false, new Map<never, never>())
    const text = await promises.readFile(path, 'utf8').catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return undefined
      throw new ConfigError(path, '', 'the file can’t be read.')
    })
    if (text === undefined) return new BaselineFile(path, false, new Map<never, never>())
    const {parseBaseline} = await import('./parse-baseline.js')
    return new BaselineFile(path, true, parseBaseline(text, path))
  }

  /** What keeps findings of a file from being reported. */
  of(file: string): readonly Directive[] {
    return (this.files.get(this.nameOf(file)) ?? []).map(({directive}) => directive)
  }

  add(file: string, findings: readonly Finding[]): void {
    if (findings.length === 0) return
    const name = this.nameOf(file)
    const added = findings.map(finding => kept(entryOf(finding)))
    this.files.set(name, [...(this.files.get(name) ?? []), ...added])
    this.hasChanged = true
  }

  remove(file: string, gone: Directive): void {
    const name = this.nameOf(file)
    const entries = this.files.get(name) ?? []
    // Equal entries are for equal findings: any of them will do. What comes from a cache is no longer the same object.
    const index = entries.findIndex(
      ({directive}) =>
        directive.fingerprint === gone.fingerprint && String(directive.rules) === String(gone.rules),
    )
    if (index >= 0) this.files.set(name, entries.toSpliced(index, 1))
    this.hasChanged = true
  }

  /** Paths of files with entries that are not there any more. */
  async goneFiles(): Promise<readonly string[]> {
    const paths = [...this.files]
      .filter(([, entries]) => entries.length > 0)
      .map(([name]) => resolve(dirname(this.path), name))
    const there = await Promise.all(
      paths.map(path =>
        promises.stat(path).then(
          () => true,
          (error: unknown) => codeOf(error) !== 'ENOENT',
        ),
      ),
    )
    return paths.filter((_, index) => !there[index])
  }

  /**
   * @param always even when nothing has changed
   * @throws UsageError when it can't be written
   */
  async write(always = false): Promise<void> {
    if (!this.hasChanged && !always) return
    const baseline = new Map(
      [...this.files].map(([name, all]) => [name, all.map(({entry}) => entry)] as const),
    )
    await promises.mkdir(dirname(this.path), {recursive: true}).catch(cantBeWritten(this.path))
    await replaceFile(this.path, printBaseline(baseline))
  }

  private nameOf(file: string): string {
    return nameIn(dirname(this.path), file)
  }
}
