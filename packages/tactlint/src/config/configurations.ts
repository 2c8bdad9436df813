import {dirname, resolve} from 'node:path'
import type {Context, Extension, Setting} from '@tactlint/core'
import type {Instrument} from './instrument.js'
import {UsageError} from '../usage-error.js'
import {withInstalled} from '../packs.js'
import {readResource, type ReadResource} from '../resources.js'
import {assertSafeWords} from '../team-words.js'
import {tactlintWith, type Tactlint} from '../tactlint.js'
import {unknownRule} from '../unknown-rule.js'
import {ConfigError} from './config-error.js'
import type {ConfigEntry} from './entry.js'
import {findConfig} from './find.js'
import {KeptLinters} from './kept-linters.js'
import {loadConfig, loadModule, untrusted, type LoadedConfig} from './load.js'
import {configFor, nameIn, type FileConfig} from './resolve.js'
import {codeAsText} from './settings-text.js'

/** A file's linter and what is known of its messages. */
export interface Configured {
  readonly tactlint: Tactlint
  readonly context: Context
  readonly isIgnored: boolean
  readonly config: FileConfig
  /** Of the configuration; undefined when there is none. */
  readonly file: string | undefined
  /** All of them, for this file or not. */
  readonly entries: readonly ConfigEntry[]
}

export interface ConfigurationOptions {
  readonly cwd: string
  /** A configuration for all files, in place of those that are found. */
  readonly config?: string
  /** Configuration files are not looked for. */
  readonly withoutConfig?: boolean
  /** From the command line or the editor: they win. */
  readonly rules: Readonly<Record<string, Setting>>
  /** False: a configuration in code, a pack and an extension are refused. Default: they are run. */
  readonly mayRunCode?: boolean
  /** Where those are found again that were made before. */
  readonly linters?: KeptLinters
  /** Reads the resources of packs, e.g. dictionaries. */
  readonly read?: ReadResource
  /** Makes other packs and extensions of those that are installed or named. */
  readonly instrument?: Instrument
}

/** The configurations of a run: each file is read once, and one linter serves all files with the same settings. */
export function configurations({
  cwd,
  config,
  withoutConfig = false,
  rules,
  mayRunCode = true,
  linters = new KeptLinters(),
  read = readResource,
  instrument,
}: ConfigurationOptions) {
  const found = new Map<string, Promise<string | undefined>>()
  const loaded = new Map<string, Promise<LoadedConfig>>()
  const once = <Value>(
    map: Map<string, Promise<Value>>,
    key: string,
    make: () => Promise<Value>,
  ): Promise<Value> => {
    const known = map.get(key) ?? make()
    map.set(key, known)
    return known
  }
  const fileFor = (folder: string): Promise<string | undefined> => {
    if (withoutConfig) return Promise.resolve(undefined)
    if (config !== undefined) return Promise.resolve(resolve(cwd, config))
    return once(found, folder, () => Promise.resolve(findConfig(folder)))
  }
  return async (name: string): Promise<Configured> => {
    // `<stdin>` stands in the current folder.
    const path = resolve(cwd, name)
    const file = await fileFor(dirname(path))
    const {entries, version} =
      file === undefined ? nothing : await once(loaded, file, () => loadConfig(file, mayRunCode))
    const own = configFor(entries, nameIn(file === undefined ? cwd : dirname(file), path))
    const all = {...own, rules: {...own.rules, ...rules}}
    const key = JSON.stringify(
      [file, version, all.presets, all.rules, all.packs.map(nameOf), all.extensions.map(nameOf), all.words],
      codeAsText,
    )
    const tactlint = await linters.get(key, () =>
      linterOf(all, file ?? cwd, rules, mayRunCode, read, instrument),
    )
    return {tactlint, context: own.context, isIgnored: own.isIgnored, config: all, file, entries}
  }
}

const nothing: LoadedConfig = {entries: [], version: 0}

const nameOf = (named: string | {readonly language: string}): string =>
  typeof named === 'string' ? named : `(${named.language})`

/** @param asked settings of the command line, among the rules */
async function linterOf(
  {packs, extensions, rules, presets, words}: FileConfig,
  file: string,
  asked: Readonly<Record<string, Setting>>,
  mayRunCode: boolean,
  read: ReadResource,
  instrument: Instrument | undefined,
): Promise<Tactlint> {
  if (!mayRunCode && packs.length + extensions.length > 0)
    throw new ConfigError(
      file,
      packs.length > 0 ? 'packs' : 'extensions',
      untrusted('packs and extensions are code'),
    )
  const added = await Promise.all(packs.map(named => loadModule(named, file, 'packs')))
  const more = await Promise.all(extensions.map(named => loadModule(named, file, 'extensions')))
  const located = withInstalled(added).map(({pack, ...where}) => ({
    ...where,
    pack: instrument?.pack(pack) ?? pack,
  }))
  const ofExtensions = more.map(({pack}): Extension => instrument?.extension(pack) ?? pack)
  const parts = {packs: located, extensions: ofExtensions, rules, presets, words, read}
  const unknown = unknownRule(parts)
  if (unknown !== undefined) {
    const message = `${unknown.message} See tactlint --list-rules.`
    throw Object.hasOwn(asked, unknown.id) ? new UsageError(message) : new ConfigError(file, 'rules', message)
  }
  try {
    await assertSafeWords(words)
    return tactlintWith(parts)
  } catch (error) {
    throw new ConfigError(file, '', error instanceof Error ? error.message : String(error))
  }
}
