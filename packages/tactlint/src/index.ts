import type {Finding, Offer, RuleKind} from '@tactlint/core'
import type {Fixed, FixOptions} from './fix.js'
import type {LintOptions, LintResult} from './lint-result.js'
import type {InformationOn, RequiredInformation} from './required-information.js'
import type {Rewritten} from './rewrite.js'
import {createTactlint, type Tactlint} from './tactlint.js'

export {createTactlint}
export type {LintOptions, LintResult} from './lint-result.js'
export type {Tactlint, TactlintOptions} from './tactlint.js'
export type {GivenHere, InformationOn, RequiredInformation, RequiredItem} from './required-information.js'
export type {Fixed, FixOptions, FixType} from './fix.js'
export type {Rewritten} from './rewrite.js'
export type {FileResult, Format, FormatOptions} from './formatters/index.js'
export {defineConfig} from './config/entry.js'
export type {ConfigEntry, DirectiveSettings, PresetName} from './config/entry.js'
export {applyEdits, lineIndex} from '@tactlint/core'
export type {
  Audience,
  Context,
  Description,
  Directive,
  Edit,
  Extension,
  Finding,
  Offer,
  Pack,
  Range,
  Preset,
  Rule,
  RuleKind,
  RuleSettings,
  Score,
  Scores,
  Severity,
  Stage,
  Suppressed,
  UnusedDirective,
  Verdict,
} from '@tactlint/core'

let shared: Promise<Tactlint> | undefined
const tactlint = (): Promise<Tactlint> => (shared ??= createTactlint())

/**
 * Lints one message under the default configuration: `recommended`, no file is read. Other rules, words of a team and packs are options
 * of `createTactlint`.
 * @throws TypeError for options that can't be; LanguageError for a language without a pack; FormatError for front matter that can't be
 *   read; ResourceError for a pack or a dictionary that is not installed. Each says what to do.
 */
export const lint = async (text: string, options?: LintOptions): Promise<LintResult> =>
  (await tactlint()).lint(text, options)

/** The message with all fixes of the degrees asked for made; by default the safe ones, which change neither meaning nor tone. */
export const applyFixes = async (text: string, options?: FixOptions): Promise<Fixed> =>
  (await tactlint()).applyFixes(text, options)

/** The whole message with the best rewrite of each finding; what the writer must fill in is `⟨…⟩`. */
export const rewrite = async (text: string, options?: LintOptions): Promise<Rewritten> =>
  (await tactlint()).rewrite(text, options)

/** Rewrites of a finding that was stored, best first: the text is linted again. Empty when the finding is gone. */
export const resolve = async (
  text: string,
  finding: Pick<Finding, 'fingerprint'>,
  options?: LintOptions,
): Promise<readonly Offer[]> => (await tactlint()).resolve(text, finding, options)

/**
 * What the reader needs for a topic or a message: what is there, what is missing.
 * @throws Error for a topic that does not exist; it names all
 */
export const requiredInformation = async (
  on: InformationOn,
  options?: LintOptions,
): Promise<RequiredInformation> => (await tactlint()).requiredInformation(on, options)

/** What every rule is, whatever its language: id, category, severity, preset, fix. */
export const kinds = async (): Promise<readonly RuleKind[]> =>
  [...(await tactlint()).kinds].sort((a, b) => (a.id < b.id ? -1 : 1))
