import {
  createLinter,
  type Extension,
  type Finding,
  type Linter,
  type Offer,
  type Pack,
  type Preset,
  type RuleSettings,
  type Setting,
  type Verdict,
} from '@tactlint/core'
import type danish from '@tactlint/rules-da'
import type english from '@tactlint/rules-en'
import type japanese from '@tactlint/rules-ja'
import {fixed, type Fixed} from './fix.js'
import type {LintOptions, LintResult} from './lint-result.js'
import {installedPacks} from './packs.js'
import {messagesOf} from './read.js'
import {readResource} from './resources.js'

type InstalledRules = typeof danish | typeof english | typeof japanese

export interface TactlintOptions<P extends Pack = never, E extends Extension = never> {
  /** Default: English, Danish, Japanese. Packs given here replace those. */
  readonly packs?: readonly P[]
  readonly extensions?: readonly E[]
  readonly rules?: RuleSettings<InstalledRules | NoInfer<P> | NoInfer<E>>
  readonly presets?: readonly Preset[]
}

export interface Tactlint {
  readonly packs: readonly Pack[]
  readonly lint: (text: string, options?: LintOptions) => Promise<LintResult>
  /** All safe fixes, up to ten rounds. */
  readonly applyFixes: (text: string, options?: LintOptions) => Promise<Fixed>
  /** Rewrites of a finding that was stored: the text is linted again. */
  readonly resolve: (
    text: string,
    finding: Pick<Finding, 'fingerprint'>,
    options?: LintOptions,
  ) => Promise<readonly Offer[]>
}

/**
 * A linter that keeps its packs and dictionaries. Give it all messages that you lint.
 * @throws Error for a rule or option that does not exist
 */
export async function createTactlint<P extends Pack = never, E extends Extension = never>(
  options: TactlintOptions<P, E> = {},
): Promise<Tactlint> {
  const names = new Map<Pack, string>()
  const packs: Pack[] = []
  if (options.packs) packs.push(...options.packs)
  else {
    for (const {load, packageName} of installedPacks) {
      const {default: pack} = await load()
      packs.push(pack)
      names.set(pack, packageName)
    }
  }
  const linter = createLinter({
    packs,
    extensions: options.extensions ?? [],
    rules: (options.rules ?? {}) as Readonly<Record<string, Setting>>,
    ...(options.presets && {presets: options.presets}),
    read: (pack, resource) => readResource(names.get(pack), resource),
  })
  const lint = (text: string, options: LintOptions = {}) => lintSource(linter, text, options)
  return {
    packs,
    lint,
    applyFixes: (text, options) => fixed(text, source => lint(source, options)),
    resolve: async (text, {fingerprint}, options) => {
      const result = await lint(text, options)
      const finding = result.findings.find(other => other.fingerprint === fingerprint)
      return finding ? result.resolve(finding) : []
    },
  }
}

async function lintSource(linter: Linter, text: string, options: LintOptions): Promise<LintResult> {
  const verdicts: Verdict[] = []
  for (const message of await messagesOf(text, options)) verdicts.push(await linter.lint(message))
  const owners = new Map(
    verdicts.flatMap(verdict => verdict.findings.map(finding => [finding, verdict] as const)),
  )
  const behind = (finding: Finding): Verdict => {
    const verdict = owners.get(finding)
    if (verdict) return verdict
    throw new Error(
      'This finding is not one of this result. For stored findings there is `tactlint.resolve(text, finding)`.',
    )
  }
  return {
    language: verdicts[0]?.language,
    findings: [...owners.keys()],
    describe: (finding, locale) => behind(finding).describe(finding, locale),
    resolve: finding => behind(finding).resolve(finding),
    scores: verdicts[0]?.scores,
    verdicts,
  }
}
