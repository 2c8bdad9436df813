import nodePath from 'node:path'
import type {Context, Extension, Pack, Preset, Setting} from '@tactlint/core'
import picomatch from 'picomatch'
import type {ConfigEntry} from './entry.js'
import {builtIns} from './presets.js'

/** What holds for one file. */
export interface FileConfig {
  readonly isIgnored: boolean
  readonly presets: readonly Preset[]
  readonly packs: readonly (string | Pack)[]
  readonly extensions: readonly (string | Extension)[]
  readonly rules: Readonly<Record<string, Setting>>
  readonly context: Context
}

/** Just what `node:path` and `path.win32` share. */
type PathCode = Pick<typeof nodePath, 'relative' | 'sep'>

/**
 * The entries that are for a file, merged: later ones win.
 * @param folder of the configuration, which globs are relative to
 */
export function configFor(
  entries: readonly ConfigEntry[],
  folder: string,
  file: string,
  path: PathCode = nodePath,
): FileConfig {
  const name = path.relative(folder, file).split(path.sep).join('/')
  const own = entries.filter(entry => isFor(entry, name)).flatMap(flattened)
  const presets = new Set(own.flatMap(({presets = []}) => presets))
  return {
    isIgnored: entries.some(entry => isIgnoresOnly(entry) && matches(entry.ignores ?? [], name)),
    presets: presets.size === 0 ? ['recommended'] : [...presets],
    packs: own.flatMap(({packs = []}) => packs),
    extensions: own.flatMap(({extensions = []}) => extensions),
    rules: Object.assign({}, ...own.map(({rules}) => rules)) as Readonly<Record<string, Setting>>,
    context: Object.assign({}, ...own.map(({context}) => context)) as Context,
  }
}

const isIgnoresOnly = (entry: ConfigEntry): boolean =>
  entry.ignores !== undefined && Object.keys(entry).every(key => key === 'ignores' || key === 'name')

const isFor = (entry: ConfigEntry, name: string): boolean =>
  !isIgnoresOnly(entry) &&
  (entry.files === undefined || matches(entry.files, name)) &&
  !matches(entry.ignores ?? [], name)

/** `templates/` means all below it, as in .gitignore. */
const matches = (globs: readonly string[], name: string): boolean =>
  globs.some(glob => picomatch.isMatch(name, glob.endsWith('/') ? `${glob}**` : glob, {dot: true}))

type Flat = Partial<Omit<FileConfig, 'isIgnored'>>

/** What an entry extends comes before what it says itself. */
function flattened({extends: parents = [], packs, extensions, rules, context}: ConfigEntry): readonly Flat[] {
  const own: Flat = {
    ...(packs && {packs}),
    ...(extensions && {extensions}),
    ...(rules && {rules: rules as Readonly<Record<string, Setting>>}),
    ...(context && {context}),
  }
  return [
    ...parents.flatMap((parent): readonly Flat[] =>
      typeof parent === 'string' ? [builtIns[parent]] : flattened(parent),
    ),
    own,
  ]
}
