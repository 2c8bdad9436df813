import type {Directive} from '@tactlint/core'
import type {Configured} from '../config/configurations.js'
import {lintOptionsFor} from './beside.js'
import type {CommandOptions} from './options.js'
import {plain, type PlainResult} from './plain-result.js'
import {replaceFile} from './replace-file.js'
import type {SourceFile} from './sources.js'
import {UsageError} from './usage-error.js'

/** A file that was linted: plain data. */
export interface Checked {
  /** As it is now, or with --fix-dry-run would be. */
  readonly source: SourceFile
  /** As it was; undefined when nothing was fixed. */
  readonly before?: string
  /** Number of fixes made. */
  readonly applied: number
  readonly result: PlainResult
}

/**
 * Lints a file, and fixes it when that is asked for.
 * @param baseline what the baseline has for the file
 * @throws UsageError for a file or a sidecar that can't be used: other files are linted all the same
 */
export async function checkFile(
  source: SourceFile,
  configured: Configured,
  options: CommandOptions,
  baseline: readonly Directive[],
): Promise<Checked> {
  const {tactlint} = configured
  const lintOptions = await lintOptionsFor(source, configured, options, baseline)
  return about(source, async () => {
    if (options.fix === undefined) {
      const result = await tactlint.lint(source.text, lintOptions)
      return {source, applied: 0, result: plain(result, options.withRewrites)}
    }
    const {fixTypes} = options
    const {text, applied, result} = await tactlint.applyFixes(source.text, {...lintOptions, fixTypes})
    const isChanged = text !== source.text
    if (isChanged && options.fix === 'write') await replaceFile(source.path, text)
    return {
      source: {...source, text},
      ...(isChanged && {before: source.text}),
      applied,
      result: plain(result, options.withRewrites),
    }
  })
}

/** Names the file in errors of its format. */
export async function about<Result>({name}: SourceFile, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && error.name === 'FormatError')
      throw new UsageError(`${name}: ${error.message}`)
    throw error
  }
}
