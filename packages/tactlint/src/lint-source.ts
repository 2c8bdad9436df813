import {
  type Description,
  type Directive,
  type Finding,
  type Linter,
  type Offer,
  type Recogniser,
  type UnusedDirective,
  type Verdict,
} from '@tactlint/core'
import {directiveFindings} from './directive-findings.js'
import type {LintOptions, LintResult} from './lint-result.js'
import {messagesOf} from './read.js'

/** Lints all messages of a source. */
export async function lintSource(
  linter: Linter,
  text: string,
  options: LintOptions,
  placeholders?: Recogniser,
): Promise<LintResult> {
  const {directives: given = [], reportUnusedDirectives = false, requireReasons = false} = options
  const verdicts: Verdict[] = []
  const usedUp = new Set<Directive>()
  for (const message of await messagesOf(text, options, placeholders)) {
    const left = given.filter(directive => !usedUp.has(directive))
    const verdict = await linter.lint(
      {...message, directives: [...(message.directives ?? []), ...left]},
      options.locale,
    )
    verdicts.push(verdict)
    // A fingerprint is meant for one finding of the source.
    for (const {directive} of verdict.suppressed)
      if (directive.fingerprint !== undefined) usedUp.add(directive)
  }
  const unusedDirectives = verdicts.length === 0 ? unread(given) : unusedIn(verdicts)
  const owners = new Map(
    verdicts.flatMap(verdict =>
      [...verdict.findings, ...verdict.suppressed.map(({finding}) => finding)].map(
        finding => [finding, verdict] as const,
      ),
    ),
  )
  const about = directiveFindings(
    text,
    verdicts,
    reportUnusedDirectives ? unusedDirectives : [],
    requireReasons ? unexplainedIn(verdicts) : [],
    linter.kinds,
  )
  const behind = <Answer>(finding: Finding, ask: (verdict: Verdict) => Answer, own: Answer): Answer => {
    if (about.has(finding)) return own
    const verdict = owners.get(finding)
    if (verdict) return ask(verdict)
    throw new Error(
      'This finding is not one of this result. For stored findings there is `tactlint.resolve(text, finding)`.',
    )
  }
  return {
    language: verdicts[0]?.language,
    findings: [...verdicts.flatMap(({findings}) => findings), ...about.keys()].sort(
      (a, b) => a.range.start - b.range.start,
    ),
    suppressed: verdicts.flatMap(({suppressed}) => suppressed),
    unusedDirectives,
    describe: finding =>
      behind<Description>(
        finding,
        verdict => verdict.describe(finding),
        about.get(finding) ?? {what: '', why: ''},
      ),
    resolve: finding => behind<readonly Offer[]>(finding, verdict => verdict.resolve(finding), []),
    scores: verdicts[0]?.scores,
    verdicts,
  }
}

/** But for those of an empty range: they are for nothing at all. */
const unexplainedIn = (verdicts: readonly Verdict[]): readonly Directive[] =>
  [...new Set(verdicts.flatMap(({message}) => message.directives ?? []))].filter(
    ({from, reason, range}) =>
      from !== 'baseline' && reason === undefined && (range === undefined || range.start < range.end),
  )

/** A source that says nothing uses none. */
const unread = (directives: readonly Directive[]): readonly UnusedDirective[] =>
  directives.map(directive => ({directive, rules: directive.rules}))

/** A directive for several messages is unused when none of them needs it. One whose message was not checked may be in use. */
function unusedIn(verdicts: readonly Verdict[]): readonly UnusedDirective[] {
  const rulesOf = new Map<Directive, UnusedDirective['rules']>()
  for (const {language, message, unusedDirectives} of verdicts) {
    const unused = new Map(unusedDirectives.map(({directive, rules}) => [directive, rules]))
    for (const directive of message.directives ?? []) {
      const here = (language !== undefined && unused.get(directive)) || []
      const before = rulesOf.get(directive) ?? here
      rulesOf.set(
        directive,
        here === 'all' || before === 'all'
          ? here === before
            ? here
            : []
          : before.filter(rule => here.includes(rule)),
      )
    }
  }
  return [...rulesOf].flatMap(([directive, rules]) => (rules.length === 0 ? [] : [{directive, rules}]))
}
