import type {Directive} from '@tactlint/core'
import type {Configured} from '../config/configurations.js'
import type {LintResult} from '../lint-result.js'
import {lintOptionsFor} from '../beside.js'
import type {CommandOptions} from './options.js'
import {plain, type PlainResult} from './plain-result.js'
import {writeBack, type Written} from '../replace-file.js'
import type {SourceFile} from '../source-file.js'
import type {Target} from './targets.js'
import type {Meter} from './stats/meter.js'
import {UsageError} from '../usage-error.js'

/** A file that was linted: plain data. */
export interface Checked {
  /** As it is now, or with --fix-dry-run would be. */
  readonly source: SourceFile
  /** As it was; undefined when nothing was fixed. */
  readonly before?: string
  /** The fixes were written. */
  readonly written?: Written
  /** Number of fixes made. */
  readonly applied: number
  readonly result: PlainResult
}

/**
 * Lints a target, and fixes it when that is asked for.
 * @param baseline what the baseline has for it
 * @throws UsageError for a file or a sidecar that can't be used, ResourceError for a language whose pack lacks something: other files are
 *   linted all the same
 */
export type Check = (
  target: Target,
  configured: Configured,
  baseline: readonly Directive[],
) => Promise<Checked>

/** In this thread; nothing is written. */
export const checkHere =
  (options: CommandOptions, meter?: Meter): Check =>
  async ({read}, configured, baseline) => {
    const source = await read()
    const {tactlint} = configured
    const lintOptions = await lintOptionsFor(source, configured, options, baseline)
    return about(source, options, async () => {
      const {fix, fixTypes, withRewrites} = options
      const timed = <Result>(stage: string, work: () => Promise<Result>) =>
        meter?.awaited(stage, work) ?? work()
      const plainly = (result: LintResult) =>
        timed('rewrites', () => Promise.resolve(plain(result, withRewrites)))
      if (fix === undefined) {
        const result = await timed('lint', () => tactlint.lint(source.text, lintOptions))
        return {source, applied: 0, result: await plainly(result)}
      }
      const {text, applied, result} = await timed('lint', () =>
        tactlint.applyFixes(source.text, {...lintOptions, fixTypes}),
      )
      return {
        source: {...source, text},
        ...(text !== source.text && {before: source.text}),
        applied,
        result: await plainly(result),
      }
    })
  }

/** The same, and the fixes are written. */
export const thenWrite =
  (check: Check): Check =>
  async (target, configured, baseline) => {
    const checked = await check(target, configured, baseline)
    if (checked.before === undefined) return checked
    return {...checked, written: await writeBack(target.path, checked.source.text)}
  }

/** Names the file in errors of its format, and where it is in a language without a pack. */
export async function about<Result>(
  {name}: SourceFile,
  {language, locale}: Pick<CommandOptions, 'language' | 'locale'>,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const {language: wanted} = error as {readonly language?: unknown}
    const isItsOwn =
      error.name === 'FormatError' ||
      (error.name === 'LanguageError' && wanted !== language && wanted !== locale)
    throw isItsOwn ? new UsageError(`${name}: ${error.message}`) : error
  }
}
