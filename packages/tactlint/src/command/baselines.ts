import {dirname, join, relative, resolve} from 'node:path'
import {ruleNames, type Directive} from '@tactlint/core'
import {nearest} from '@tactlint/formats'
import {baselineName, BaselineFile} from '../baseline/baseline-file.js'
import type {Configured} from '../config/configurations.js'
import {isAboutDirective} from '../directive-findings.js'
import type {SuppressionOptions} from './suppression-options.js'
import type {PlainResult} from './plain-result.js'
import type {SourceFile} from '../source-file.js'
import {UsageError} from '../usage-error.js'

/** An entry without a finding: it was mended, or a directive is for it now. */
interface Stale {
  readonly baseline: BaselineFile
  /** Of the message. */
  readonly path: string
  readonly directive: Directive
  /** There is no such file any more. */
  readonly isGone?: true
}

/** The baselines of a run: one beside each configuration, or the one that the command line names. */
export class Baselines {
  private readonly opened = new Map<string, Promise<BaselineFile>>()
  private readonly knownRules = new Map<string, string>()
  private readonly stale: Stale[] = []
  private readonly settled = new Set<string>()
  private added = 0

  private constructor(
    private readonly options: SuppressionOptions,
    private readonly cwd: string,
  ) {}

  /** @throws UsageError when the baseline that the command line names is not there; ConfigError when it can't be read */
  static async open(options: SuppressionOptions, cwd: string): Promise<Baselines> {
    const {suppress, suppressionsLocation: location} = options
    const baselines = new Baselines(options, cwd)
    if (location !== undefined) {
      const {isThere} = await baselines.at(resolve(cwd, location))
      if (!isThere && suppress === undefined)
        throw new UsageError(
          `--suppressions-location: ${location} is not there. --suppress-all and --suppress-rule write it.`,
        )
    }
    return baselines
  }

  /**
   * The directives that the baseline has for a file.
   * @throws ConfigError when it can't be read
   */
  async directivesFor(
    {path}: Pick<SourceFile, 'path'>,
    configured: Configured,
  ): Promise<readonly Directive[]> {
    return (await this.fileFor(configured)).of(path)
  }

  /** The findings that are to go into the baseline are put there. @returns whether there are any */
  async take(
    {path}: Pick<SourceFile, 'path'>,
    configured: Configured,
    {findings}: PlainResult,
  ): Promise<boolean> {
    const {suppress} = this.options
    if (suppress === undefined) return false
    for (const [name, id] of ruleNames(configured.tactlint.kinds)) this.knownRules.set(name, id)
    const chosen =
      suppress === 'all' ? undefined : new Set(suppress.map(rule => this.knownRules.get(rule) ?? rule))
    const taken = findings.filter(
      finding => !isAboutDirective(finding) && (chosen === undefined || chosen.has(finding.ruleId)),
    )
    ;(await this.fileFor(configured)).add(path, taken)
    this.added += taken.length
    return taken.length > 0
  }

  /** What is no longer found is taken out, or remembered to be told. */
  async settle({path}: Pick<SourceFile, 'path'>, configured: Configured, result: PlainResult): Promise<void> {
    const baseline = await this.fileFor(configured)
    this.settled.add(path)
    this.stale.push(...staleIn(result, configured).map(directive => ({baseline, path, directive})))
  }

  /**
   * Writes what has changed.
   * @returns lines about it, and whether entries are left that should not be
   * @throws UsageError when a rule to suppress does not exist, or a file can't be written
   */
  async finish(): Promise<{readonly lines: readonly string[]; readonly isUnpruned: boolean}> {
    const {suppress, prune, passUnpruned} = this.options
    const unknown = suppress === 'all' ? undefined : suppress?.find(rule => !this.knownRules.has(rule))
    if (unknown !== undefined && this.knownRules.size > 0) {
      const guess = nearest(unknown, [...this.knownRules.keys()])
      throw new UsageError(`There is no rule “${unknown}”.${guess} See tactlint --list-rules.`)
    }
    const baselines = await Promise.all(this.opened.values())
    for (const baseline of baselines) {
      for (const path of (await baseline.goneFiles()).filter(path => !this.settled.has(path)))
        this.stale.push(
          ...baseline.of(path).map(directive => ({baseline, path, directive, isGone: true}) as const),
        )
    }
    // Threads end when they end.
    this.stale.sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)))
    if (prune) for (const {baseline, path, directive} of this.stale) baseline.remove(path, directive)
    // One that was named is looked for by the next run.
    const isAsked = suppress !== undefined && this.options.suppressionsLocation !== undefined
    for (const baseline of baselines) await baseline.write(isAsked && !baseline.isThere)
    const isUnpruned = !prune && !passUnpruned && this.stale.length > 0
    const names = baselines.map(({path}) => this.nameOf(path)).join(', ')
    return {
      lines: [
        ...(suppress === undefined ? [] : [`${counted(this.added)} put into ${names}.`]),
        ...(prune ? [`${counted(this.stale.length)} taken out of ${names}.`] : []),
        ...(isUnpruned ? this.told() : []),
      ],
      isUnpruned,
    }
  }

  private told(): readonly string[] {
    const baselines = [...new Set(this.stale.map(({baseline}) => baseline))]
    return baselines.map(baseline => {
      const files = new Map<string, Stale[]>()
      for (const stale of this.stale.filter(other => other.baseline === baseline))
        files.set(stale.path, [...(files.get(stale.path) ?? []), stale])
      return [
        `${this.nameOf(baseline.path)} holds entries without a finding:`,
        ...[...files].map(([path, all]) => `  ${this.nameOf(path)}  ${rulesIn(all)}`),
        'Run with --prune-suppressions to take them out, or with --pass-on-unpruned-suppressions to let them be.',
      ].join('\n')
    })
  }

  private nameOf(path: string): string {
    return relative(this.cwd, path) || path
  }

  private fileFor({file}: Configured): Promise<BaselineFile> {
    const {suppressionsLocation: location} = this.options
    return this.at(
      location === undefined
        ? join(file === undefined ? this.cwd : dirname(file), baselineName)
        : resolve(this.cwd, location),
    )
  }

  private at(path: string): Promise<BaselineFile> {
    const known = this.opened.get(path) ?? BaselineFile.read(path)
    this.opened.set(path, known)
    return known
  }
}

/** Entries of rules that are off are not judged: nothing was looked for. */
function staleIn({unusedDirectives, messages}: PlainResult, {tactlint}: Configured): readonly Directive[] {
  const names = ruleNames(tactlint.kinds)
  const unused = unusedDirectives.map(({directive}) => directive)
  const unknown = messages.flatMap(({unknownRules}) => unknownRules.map(({directive}) => directive))
  return [...new Set([...unused, ...unknown])].filter(({from, rules}) => {
    const ids = rules === 'all' ? [] : rules.map(rule => names.get(rule))
    return from === 'baseline' && ids.every(id => id === undefined || tactlint.enabled.has(id))
  })
}

/** “shouting-caps (2), legal-threat” */
function rulesIn(stale: readonly Stale[]): string {
  const counts = new Map<string, number>()
  for (const {directive, isGone} of stale) {
    if (isGone) return '(the file is gone)'
    const rule = directive.rules === 'all' ? 'all' : directive.rules.join(', ')
    counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  return [...counts].map(([rule, count]) => (count === 1 ? rule : `${rule} (${count})`)).join(', ')
}

const counted = (count: number): string => `${count} ${count === 1 ? 'finding' : 'findings'}`
