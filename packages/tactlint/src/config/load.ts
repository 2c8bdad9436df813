import {promises} from 'node:fs'
import {createRequire} from 'node:module'
import {extname} from 'node:path'
import {pathToFileURL} from 'node:url'
import {packFaults, type Extension, type Pack} from '@tactlint/core'
import {importJiti, importModule} from '../import-module.js'
import {missingModule} from '../missing-module.js'
import {unlessStuck} from '../unless-stuck.js'
import {ConfigError} from './config-error.js'
import type {ConfigEntry} from './entry.js'

export interface LoadedConfig {
  readonly entries: readonly ConfigEntry[]
  /** Of code, which may hold packs that nothing but their language tells apart: when it was written, in milliseconds. */
  readonly version: number
}

/**
 * Reads a configuration file. Those in code are run, anew when they were written since.
 * @throws ConfigError
 */
export async function loadConfig(file: string, mayRunCode = true): Promise<LoadedConfig> {
  const {entriesOf} = await import('./entries.js')
  const isData = dataEndings.includes(extname(file))
  if (!isData && !mayRunCode) throw new ConfigError(file, '', untrusted('it is code'))
  const version = isData ? 0 : ((await promises.stat(file).catch(() => undefined))?.mtimeMs ?? 0)
  return {entries: entriesOf(await contentOf(file, version), file), version}
}

const dataEndings: readonly string[] = ['.json', '.yaml', '.yml']

/** @param what “it is code” */
export const untrusted = (what: string): string =>
  `${what}, and code is run in trusted workspaces only. Trust this workspace, or write the configuration as JSON or YAML without packs.`

async function contentOf(file: string, version: number): Promise<unknown> {
  switch (extname(file)) {
    case '.json':
      return parsed(file, JSON.parse)
    case '.yaml':
    case '.yml': {
      const {parse} = await import('yaml')
      return parsed(file, text => parse(text, {schema: 'core', maxAliasCount: 100}) as unknown)
    }
    default:
      return exported(file, file, version)
  }
}

async function parsed(file: string, parse: (text: string) => unknown): Promise<unknown> {
  const text = await promises.readFile(file, 'utf8').catch(() => {
    throw new ConfigError(file, '', 'the file can’t be read.')
  })
  try {
    return parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new ConfigError(file, '', `the file is not well-formed: ${messageOf(error)}`)
  }
}

/** The versions in which modules were run first: those that Node keeps under their own address. */
const firstRun = new Map<string, number>()

/** The default export of a module; TypeScript is run by jiti. */
async function exported(path: string, file: string, version = 0): Promise<unknown> {
  const first = firstRun.get(path) ?? version
  firstRun.set(path, first)
  const isChanged = version !== first
  try {
    if (/\.[cm]?ts$/.test(path)) {
      const {createJiti} = await importJiti()
      return await unlessStuck(createJiti(file, {moduleCache: !isChanged}).import(path, {default: true}))
    }
    const {href} = pathToFileURL(path)
    if (isChanged) forgetCommonJs(path)
    const loaded = (await unlessStuck(importModule(isChanged ? `${href}?${version}` : href))) as {
      readonly default?: unknown
    }
    if (loaded.default !== undefined) return loaded.default
  } catch (error) {
    throw new ConfigError(file, '', `${path === file ? 'it' : path} can’t be run: ${messageOf(error)}`)
  }
  throw new ConfigError(file, '', `${path === file ? 'it' : path} has no default export.`)
}

/** It is kept by path: what stands behind the ? of its address makes no difference. */
function forgetCommonJs(path: string): void {
  const {cache, resolve} = createRequire(path)
  Reflect.deleteProperty(cache, resolve(path))
}

/**
 * A pack or extension that an entry names.
 * @param file of the configuration: names are resolved from there
 * @throws ConfigError
 */
export async function loadModule(
  named: string | Pack | Extension,
  file: string,
  place: string,
): Promise<{readonly pack: Pack; readonly from?: string}> {
  if (typeof named !== 'string') return {pack: checkedPack(named, file, place) as Pack}
  let path: string
  try {
    path = createRequire(file).resolve(named)
  } catch {
    const hint = named.startsWith('.')
      ? 'Paths are relative to the configuration file.'
      : `Install it: npm install ${named}`
    throw new ConfigError(file, place, `“${named}” is not there. ${hint}`)
  }
  return {pack: checkedPack(await exported(path, file), file, `${place}, “${named}”`) as Pack, from: path}
}

function checkedPack(pack: unknown, file: string, place: string): Pack | Extension {
  const {api, language, rules} = (pack ?? {}) as Partial<Pack>
  if (api === undefined && language === undefined && rules === undefined) {
    throw new ConfigError(
      file,
      place,
      'its default export is no pack: a pack has `api: 1`, `language` and `rules`.',
    )
  }
  if (place.startsWith('packs') && !('open' in (pack as object)) && !('detect' in (pack as object)))
    throw new ConfigError(
      file,
      place,
      'it is an extension, which parses no language: name it in `extensions`.',
    )
  const faults = packFaults(pack)
  if (faults.length === 0) return pack as Pack
  throw new ConfigError(file, place, `its default export is no whole pack: ${faults.join(' ')}`)
}

const messageOf = (error: unknown): string =>
  missingModule(error) ?? (error instanceof Error ? error.message : String(error))
