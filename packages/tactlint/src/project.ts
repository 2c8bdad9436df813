import {dirname, isAbsolute, join} from 'node:path'
import type {Context, Directive, Setting} from '@tactlint/core'
import {formatOf} from '@tactlint/formats'
import {BaselineFile, baselineName} from './baseline/baseline-file.js'
import {lintOptionsFor} from './beside.js'
import {isOwnFile} from './own-file.js'
import {configurations, type Configured} from './config/configurations.js'
import {configNames} from './config/find.js'
import {KeptLinters} from './config/kept-linters.js'
import type {LintOptions} from './lint-result.js'
import {readResource, type ReadResource} from './resources.js'
import {sidecarEnding} from './sidecar/sidecar.js'
import type {Tactlint} from './tactlint.js'

export {configNames} from './config/find.js'
export {baselineName} from './baseline/baseline-file.js'
export {sidecarEnding} from './sidecar/sidecar.js'
export {rulePage} from './rule-page.js'
export {rulesOf, type KnownRule} from './rules.js'
export {onOneLine} from './formatters/located.js'
export {isAboutDirective} from './directive-findings.js'
export {readResource} from './resources.js'
export {version} from './version.js'

export interface ProjectOptions {
  /** Absolute. Files without a configuration are judged as the command does in this folder. */
  readonly folder: string
  /** A configuration for all files, in place of those that are found. */
  readonly config?: string
  /** They win over those of the configuration. */
  readonly rules?: Readonly<Record<string, Setting>>
  /** What is known of all messages; the configuration goes before. */
  readonly context?: Context
  /** BCP 47: of all messages. */
  readonly language?: string
  /** BCP 47: of the words of findings. */
  readonly locale?: string
  /** False: configurations in code, packs and extensions are refused. */
  readonly mayRunCode: boolean
  /** Reads the resources of packs, e.g. dictionaries. Default: from where they are installed. */
  readonly read?: ReadResource
}

/** A file as the command would lint it there. */
export interface ProjectFile {
  readonly tactlint: Tactlint
  /** Without the text: configuration, sidecar and baseline. */
  readonly options: LintOptions
  /** By the configuration, or because it is no message: a configuration, a sidecar, a baseline. */
  readonly isIgnored: boolean
  /** Its configuration; undefined when there is none. */
  readonly config: string | undefined
}

/** A folder that stays open, for an editor: configurations, sidecars and baselines are read once, until they are forgotten. */
export interface Project {
  /**
   * @param name absolute path; a name such as `<untitled>` for a message that is no file
   * @param format default: what the name tells, else `text`
   * @throws Error, ConfigError, UsageError for settings that can't be used: the message names the file, the place and what was expected
   */
  readonly file: (name: string, format?: string) => Promise<ProjectFile>
  /** What was read is read again. Linters of unchanged settings stay, those that no file has asked for since the last time go. */
  readonly forget: () => void
}

export function openProject(options: ProjectOptions): Project {
  const {folder, config, rules = {}, mayRunCode, read = readResource} = options
  const linters = new KeptLinters()
  let known = new Map<string, Promise<ProjectFile>>()
  let baselines = new Map<string, Promise<BaselineFile>>()
  const configure = () =>
    configurations({
      cwd: folder,
      ...(config !== undefined && {config}),
      rules,
      mayRunCode,
      linters,
      read,
    })
  let configured = configure()

  async function directivesFor(name: string, {file}: Configured): Promise<readonly Directive[]> {
    if (!isAbsolute(name)) return []
    const path = join(file === undefined ? folder : dirname(file), baselineName)
    const baseline = baselines.get(path) ?? BaselineFile.read(path)
    baselines.set(path, baseline)
    return (await baseline).of(name)
  }

  async function fileOf(name: string, format: string): Promise<ProjectFile> {
    const own = await configured(name)
    const withContext = {...own, context: {...options.context, ...own.context}}
    return {
      tactlint: own.tactlint,
      options: await lintOptionsFor(
        {path: name, name, format},
        withContext,
        {
          inlineConfig: true,
          reportUnusedDirectives: false,
          ...(options.language !== undefined && {language: options.language}),
          ...(options.locale !== undefined && {locale: options.locale}),
        },
        await directivesFor(name, own),
      ),
      isIgnored: own.isIgnored || (isAbsolute(name) && isOwnFile(name)),
      config: own.file,
    }
  }

  return {
    file: (name, format = formatOf(name) ?? 'text') => {
      const key = `${format}\n${name}`
      const file = known.get(key) ?? fileOf(name, format)
      known.set(key, file)
      return file
    },
    forget: () => {
      known = new Map()
      baselines = new Map()
      linters.renew()
      configured = configure()
    },
  }
}

/** Globs of the files that hold settings: configurations, sidecars, baselines. */
export const settingsGlobs: readonly string[] = [
  ...configNames.map(name => `**/${name}`),
  `**/*${sidecarEnding}`,
  `**/${baselineName}`,
]
