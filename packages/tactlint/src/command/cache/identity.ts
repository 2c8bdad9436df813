import {promises} from 'node:fs'
import {extname, join} from 'node:path'
import type {Directive} from '@tactlint/core'
import type {Configured} from '../../config/configurations.js'
import {codeAsText} from '../../config/settings-text.js'
import {sidecarEnding} from '../../sidecar/sidecar.js'
import type {Tactlint} from '../../tactlint.js'
import type {CommandOptions} from '../options.js'
import {version} from '../../version.js'
import {hashOf} from './cache.js'
import {filesBehind} from './files-behind.js'

/** Hashes all that a result depends on beside the text of the file. */
export type KeyOf = (path: string, configured: Configured, baseline: readonly Directive[]) => Promise<string>

/**
 * This build of tactlint, Node and its Unicode data, options, configuration, packs and extensions with the files that their code
 * loads, context with its `now`, the sidecar, and what the baseline has for the file. No path is part of it: a cache may move to
 * another machine.
 */
export async function keysFor(options: CommandOptions): Promise<KeyOf> {
  const program = [version, process.version, process.versions.unicode, await build()]
  const {language, locale, inlineConfig, reportUnusedDirectives} = options
  const asked = [language, locale, inlineConfig, reportUnusedDirectives]
  const settings = new Map<Tactlint, Promise<string>>()
  return async (path, configured, baseline) => {
    const {tactlint, config} = configured
    const known = settings.get(tactlint) ?? settingsOf(configured)
    settings.set(tactlint, known)
    const sidecar = await promises.readFile(`${path}${sidecarEnding}`, 'utf8').catch(() => null)
    return hashOf(
      JSON.stringify([
        ...program,
        ...asked,
        await known,
        config.context,
        config.directives,
        sidecar,
        baseline.map(({rules, fingerprint}) => [rules, fingerprint]),
      ]),
    )
  }
}

/** Of what the files with one linter have in common. */
async function settingsOf({config, file}: Configured): Promise<string> {
  const {presets, rules, packs, extensions, words} = config
  const named = [...packs, ...extensions].filter(pack => typeof pack === 'string')
  const isCode = file !== undefined && /^\.m?[jt]s$/.test(extname(file))
  const behind = file === undefined ? [] : await filesBehind(file, named, isCode)
  return hashOf(JSON.stringify([presets, rules, words, behind], codeAsText))
}

/** The files of this program: the names of most hold a hash of their content. */
async function build(): Promise<readonly string[]> {
  const names = (await promises.readdir(import.meta.dirname)).sort()
  const sizes = await Promise.all(names.map(name => promises.stat(join(import.meta.dirname, name))))
  return names.map((name, index) => `${name} ${sizes[index]?.size ?? 0}`)
}
