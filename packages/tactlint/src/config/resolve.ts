import nodePath from 'node:path'
import type {AvoidedPhrase, Context, Extension, Pack, Preset, Setting} from '@tactlint/core'
import picomatch from 'picomatch'
import type {TeamWords} from '../team-words.js'
import type {ConfigEntry, DirectiveSettings, PhraseOfFiles} from './entry.js'
import {builtIns} from './presets.js'

/** What holds for one file. */
export interface FileConfig {
  readonly isIgnored: boolean
  readonly presets: readonly Preset[]
  readonly packs: readonly (string | Pack)[]
  readonly extensions: readonly (string | Extension)[]
  readonly rules: Readonly<Record<string, Setting>>
  readonly context: Context
  readonly directives: DirectiveSettings
  /** All words of its entries. */
  readonly words: TeamWords
}

/** Just what `node:path` and `path.win32` share. */
type PathCode = Pick<typeof nodePath, 'relative' | 'sep'>

/** Whether an entry is for a file, and which of its globs says so. */
export interface Applies {
  readonly applies: boolean
  /** It is for all files when it has none. */
  readonly by?: {readonly key: 'files' | 'ignores'; readonly globs: readonly string[]}
}

/** The name of a file that globs are matched with: relative to the folder of the configuration, with `/`. */
export const nameIn = (folder: string, file: string, path: PathCode = nodePath): string =>
  path.relative(folder, file).split(path.sep).join('/')

/** Of such a name: `../mail.txt` and, on another drive, `D:/mail.txt` are not. */
export const isInside = (name: string): boolean => !/^(?:\.\.(?:\/|$)|[a-z]:|\/|$)/i.test(name)

/**
 * The entries that are for a file, merged: later ones win.
 * @param name relative to the folder of the configuration
 */
export function configFor(entries: readonly ConfigEntry[], name: string): FileConfig {
  const own = entries
    .filter(entry => !isIgnoresOnly(entry) && appliesTo(entry, name).applies)
    .flatMap(entry => flattened(entry, name))
  const presets = new Set(own.flatMap(({presets = []}) => presets))
  return {
    isIgnored: entries.some(entry => isIgnoresOnly(entry) && !appliesTo(entry, name).applies),
    presets: presets.size === 0 ? ['recommended'] : [...presets],
    packs: own.flatMap(({packs = []}) => packs),
    extensions: own.flatMap(({extensions = []}) => extensions),
    rules: Object.assign({}, ...own.map(({rules}) => rules)) as Readonly<Record<string, Setting>>,
    context: Object.assign({}, ...own.map(({context}) => context)) as Context,
    directives: Object.assign({}, ...own.map(({directives}) => directives)) as DirectiveSettings,
    words: {
      phrases: own.flatMap(({words}) => words?.phrases ?? []).flatMap(phrase => phraseFor(phrase, name)),
      names: own.flatMap(({words}) => words?.names ?? []),
      dictionary: own.flatMap(({words}) => words?.dictionary ?? []),
      identifiers: own.flatMap(({words}) => words?.identifiers ?? []),
      topics: own.flatMap(({words}) => words?.topics ?? []),
      placeholders: own.flatMap(({words}) => words?.placeholders ?? []),
    },
  }
}

/** An entry with `ignores` and nothing else: its files are not linted at all. */
export const isIgnoresOnly = (entry: ConfigEntry): boolean =>
  entry.ignores !== undefined && Object.keys(entry).every(key => ['ignores', 'name', '$schema'].includes(key))

export function appliesTo({files, ignores = []}: ConfigEntry, name: string): Applies {
  const ignoring = matching(ignores, name)
  if (ignoring.length > 0) return {applies: false, by: {key: 'ignores', globs: ignoring}}
  if (files === undefined) return {applies: true}
  const globs = matching(files, name)
  return globs.length > 0
    ? {applies: true, by: {key: 'files', globs}}
    : {applies: false, by: {key: 'files', globs: files}}
}

/** `templates/` means all below it, as in .gitignore. */
const matching = (globs: readonly string[], name: string): readonly string[] =>
  globs.filter(glob => picomatch.isMatch(name, glob.endsWith('/') ? `${glob}**` : glob, {dot: true}))

function phraseFor({files, ...phrase}: PhraseOfFiles, name: string): readonly AvoidedPhrase[] {
  return files === undefined || matching(files, name).length > 0 ? [phrase] : []
}

type Flat = Partial<Omit<FileConfig, 'isIgnored' | 'words'>> & {readonly words?: TeamWords<PhraseOfFiles>}

/** What an entry extends comes before what it says itself. */
function flattened({extends: parents = [], ...entry}: ConfigEntry, name: string): readonly Flat[] {
  const {packs, extensions, rules, context, directives} = entry
  const {phrases = [], names = [], dictionary = [], identifiers = [], topics = [], placeholders = []} = entry
  const own: Flat = {
    ...(packs && {packs}),
    ...(extensions && {extensions}),
    ...(rules && {rules: rules as Readonly<Record<string, Setting>>}),
    ...(context && {context}),
    ...(directives && {directives}),
    words: {phrases, names, dictionary, identifiers, topics, placeholders},
  }
  return [
    ...parents.flatMap((parent): readonly Flat[] => {
      if (typeof parent === 'string') return [builtIns[parent]]
      return appliesTo(parent, name).applies ? flattened(parent, name) : []
    }),
    own,
  ]
}
