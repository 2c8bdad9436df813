import {
  createLinter,
  isObject,
  levelOf,
  missingIdentifier,
  optionsOf,
  type Extension,
  type Finding,
  type Offer,
  type Pack,
  type Preset,
  type RuleKind,
  type RuleSettings,
  type Setting,
} from '@tactlint/core'
import {checkFixOptions, checkLinterOptions, checkLintOptions} from './checked-options.js'
import {fixed, type Fixed, type FixOptions} from './fix.js'
import type {LintOptions, LintResult} from './lint-result.js'
import {lintSource} from './lint-source.js'
import {sayWhatToInstall} from './missing-module.js'
import {withInstalled, type InstalledRules, type LocatedPack} from './packs.js'
import {ofMessage, ofTopic, type InformationOn, type RequiredInformation} from './required-information.js'
import {readResource, type ReadResource} from './resources.js'
import {rewritten, type Rewritten} from './rewrite.js'
import {unknownRule} from './unknown-rule.js'
import {assertSafeWords, partsOf, type TeamWords} from './team-words.js'

export interface TactlintOptions<P extends Pack = never, E extends Extension = never> extends TeamWords {
  /** Beside those installed. A pack for one of their languages takes its place. */
  readonly packs?: readonly P[]
  /** Rules and words for languages that packs parse. */
  readonly extensions?: readonly E[]
  /** What is said of a rule by its id: `'off'`, a severity, or a severity with options, `['warning', {…}]`. */
  readonly rules?: RuleSettings<InstalledRules | NoInfer<P> | NoInfer<E>>
  /** Whose rules are on. Default: `['recommended']`; with rules on trial `['recommended', 'trial']`. */
  readonly presets?: readonly Preset[]
}

export interface Tactlint {
  /** BCP 47, of the packs. */
  readonly languages: readonly string[]
  /** All rules, on or off. */
  readonly kinds: readonly RuleKind[]
  /** With the rules of their extensions; those not needed so far are loaded. */
  readonly packs: () => Promise<readonly Pack[]>
  /** Ids of the rules that are on. */
  readonly enabled: ReadonlySet<string>
  /** @throws TypeError for options that can't be, LanguageError, FormatError, ResourceError: each says what to do */
  readonly lint: (text: string, options?: LintOptions) => Promise<LintResult>
  /**
   * What the reader needs for a topic or, of a message, what of it is there and what is missing; named in the language of `locale`
   * (default: the message's, for a topic English).
   * @throws Error for a topic that nobody knows, a language without a pack
   */
  readonly requiredInformation: (on: InformationOn, options?: LintOptions) => Promise<RequiredInformation>
  /** All fixes of the degrees asked for (default: the safe ones), up to ten rounds. */
  readonly applyFixes: (text: string, options?: FixOptions) => Promise<Fixed>
  /** The whole message with the best rewrite of each finding, up to ten rounds; what the writer must fill in is `⟨…⟩`. */
  readonly rewrite: (text: string, options?: LintOptions) => Promise<Rewritten>
  /** Rewrites of a finding that was stored: the text is linted again. */
  readonly resolve: (
    text: string,
    finding: Pick<Finding, 'fingerprint'>,
    options?: LintOptions,
  ) => Promise<readonly Offer[]>
}

/**
 * A linter that keeps its packs and dictionaries. Give it all messages that you lint.
 * @throws TypeError for a rule, an option or a word that can't be; it says what to write
 */
export async function createTactlint<P extends Pack = never, E extends Extension = never>(
  options: TactlintOptions<P, E> = {},
): Promise<Tactlint> {
  await checkLinterOptions(options)
  await assertSafeWords(options)
  const parts: Parts = {
    packs: withInstalled((options.packs ?? []).map(pack => ({pack}))),
    extensions: options.extensions ?? [],
    rules: (options.rules ?? {}) as Parts['rules'],
    presets: options.presets ?? ['recommended'],
    words: options,
  }
  const unknown = unknownRule(parts)
  if (unknown !== undefined) throw new TypeError(`rules: ${unknown.message} \`kinds()\` gives all.`)
  return tactlintWith(parts)
}

/** What a linter is made of. */
export interface Parts {
  readonly packs: readonly LocatedPack[]
  readonly extensions: readonly Extension[]
  readonly rules: Readonly<Record<string, Setting>>
  readonly presets: readonly Preset[]
  readonly words: TeamWords
  readonly read?: ReadResource
}

/** @throws Error for a rule or option that does not exist */
export function tactlintWith({
  packs,
  extensions,
  rules,
  presets,
  words,
  read = readResource,
}: Parts): Tactlint {
  const places = new Map(packs.map(({pack, from}) => [pack.language, from]))
  const languages = packs.map(({pack}) => pack.language)
  const linterWith = (rules: Parts['rules']) => {
    const parts = partsOf(words, rules, presets, languages)
    const linter = createLinter({
      packs: packs.map(({pack}) => pack),
      extensions,
      ...parts,
      presets,
      read: ({language}, resource) => read(places.get(language), resource),
    })
    const lint = (text: string, options: LintOptions = {}) =>
      lintSource(linter, text, options, parts.placeholders).catch((error: unknown) => sayWhatToInstall(error))
    return {linter, lint, rules: parts.rules}
  }
  const own = linterWith(rules)
  const {linter, lint: linted} = own
  const lint = async (text: string, options: LintOptions = {}) => {
    checkLintOptions(options)
    return linted(text, options)
  }
  // Topics of the team are looked for while the rule is on, and they are asked about when it is off, too.
  let asked: typeof own | undefined
  const asking = () =>
    (asked ??=
      levelOf(missingIdentifier, rules, presets) === 'off'
        ? linterWith({...rules, [missingIdentifier.id]: ['info', optionsOf(missingIdentifier, rules)]})
        : own)
  return {
    languages,
    kinds: linter.kinds,
    packs: linter.packs,
    enabled: linter.enabled,
    lint,
    requiredInformation: async (on, options = {}) => {
      if (!isAboutSomething(on))
        throw new TypeError('Ask about a topic, {topic: "order"}, or about a message, {message: "…"}.')
      checkLintOptions(options)
      const {linter, lint, rules} = asking()
      if ('topic' in on) return ofTopic(on.topic, linter, rules, options.locale ?? 'en')
      const [verdict] = (await lint(on.message, options)).verdicts
      return verdict === undefined
        ? {topics: [], needs: [], useful: [], missing: []}
        : ofMessage(verdict, linter, rules, options.locale)
    },
    applyFixes: async (text, options = {}) => {
      checkFixOptions(options)
      return fixed(text, source => linted(source, options), options.fixTypes)
    },
    rewrite: (text, options) => rewritten(text, source => lint(source, options)),
    resolve: async (text, finding, options) => {
      const fingerprint = fingerprintOf(finding)
      const result = await lint(text, options)
      const known = [...result.findings, ...result.suppressed.map(({finding}) => finding)]
      const here = known.find(other => other.fingerprint === fingerprint)
      return here ? result.resolve(here) : []
    },
  }
}

function fingerprintOf(finding: unknown): string {
  if (isObject(finding) && typeof finding['fingerprint'] === 'string') return finding['fingerprint']
  throw new TypeError('Rewrites are asked for with a finding, or with {fingerprint: "…"} of one.')
}

/** JavaScript asks, too. */
const isAboutSomething = (on: unknown): boolean =>
  isObject(on) && [on['topic'], on['message']].some(what => typeof what === 'string')
