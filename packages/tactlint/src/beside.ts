import {isAbsolute} from 'node:path'
import {ruleNames, type Directive} from '@tactlint/core'
import type {Configured} from './config/configurations.js'
import type {LintOptions} from './lint-result.js'
import {sidecarOf} from './sidecar/sidecar.js'
import type {SourceFile} from './source-file.js'
import {UsageError} from './usage-error.js'

/** What the command line, or the editor, says of messages. */
export interface BesideOptions {
  /** Directives in messages and sidecars are followed. */
  readonly inlineConfig: boolean
  readonly reportUnusedDirectives: boolean
  readonly language?: string
  readonly locale?: string
}

/**
 * What is known of a file beside its text: the command line's options, the configuration, the sidecar, the baseline. What is
 * nearer to the message wins.
 * @param baseline what the baseline has for the file
 * @throws UsageError for a sidecar that can't be used: other files are linted all the same
 */
export async function lintOptionsFor(
  source: Omit<SourceFile, 'text'>,
  {tactlint, context, config}: Configured,
  options: BesideOptions,
  baseline: readonly Directive[],
): Promise<LintOptions> {
  const {follow = true, requireReason = false, reportUnused = false} = config.directives
  const inlineConfig = options.inlineConfig && follow
  const sidecar = await sidecarFor(source, ruleNames(tactlint.kinds))
  return {
    format: source.format,
    context: {...context, ...sidecar.context},
    inlineConfig,
    directives: [...(inlineConfig ? sidecar.directives : []), ...baseline],
    reportUnusedDirectives: options.reportUnusedDirectives || reportUnused,
    requireReasons: requireReason,
    ...(options.language !== undefined && {language: options.language}),
    ...(options.locale !== undefined && {locale: options.locale}),
  }
}

async function sidecarFor({path, name}: Omit<SourceFile, 'text'>, rules: ReadonlyMap<string, string>) {
  // Standard input without a name has none.
  if (!isAbsolute(path)) return {context: {}, directives: []}
  try {
    return await sidecarOf(path, name, rules)
  } catch (error) {
    throw error instanceof Error && error.name === 'ConfigError' ? new UsageError(error.message) : error
  }
}
