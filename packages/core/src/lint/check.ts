import type {Facts} from '../facts/facts.js'
import type {Reading} from '../facts/reading.js'
import {describe} from '../findings/describe.js'
import type {Finding} from '../findings/finding.js'
import {fingerprint, withOrdinals} from '../findings/fingerprint.js'
import {offerOf} from '../findings/offer.js'
import {packFor} from '../language/main-language.js'
import type {Message} from '../message/message.js'
import type {Pack} from '../packs/pack.js'
import {hull, overlaps, type Range} from '../ranges/range.js'
import type {EnabledRule} from '../rules/enabled-rules.js'
import type {Report, Rule} from '../rules/rule.js'
import {scoresOf} from '../scores/scores.js'
import type {Trace, Verdict} from './verdict.js'

interface Reported {
  readonly finding: Finding
  readonly report: Report
  readonly rule: Rule
}

/**
 * Runs the rules. Pure and synchronous.
 * @param read the main language first: `message` rules run with its wording only
 */
export function check(
  message: Message,
  facts: Facts,
  read: readonly {readonly reading: Reading; readonly rules: readonly EnabledRule[]}[],
  packs: readonly Pack[],
): Verdict {
  const reports: Reported[] = []
  const traces: Trace[] = []
  for (const [index, {reading, rules}] of read.entries()) {
    for (const {rule, severity, options} of rules) {
      if (rule.kind.scope === 'message' && index > 0) continue
      const trace = (why: Trace['why'], range?: Range) => {
        traces.push({
          ruleId: rule.kind.id,
          language: reading.language,
          why,
          ...(range && {range: inSource(range, message)}),
        })
      }
      rule.check({message, facts, reading, options, silent: trace}, report => {
        const isAbsence = 'missing' in report.at
        const place = 'missing' in report.at ? report.at.because : report.at
        if (isAbsence && message.context.progress === 'typing') {
          trace('absences wait while one types', place)
          return
        }
        trace('reported', place)
        reports.push({report, rule, finding: findingOf(report, rule, severity, reading.language, message)})
      })
    }
  }
  const ordered = causes(reports).sort(byPlace)
  for (const {finding, rule} of reports.filter(report => !ordered.includes(report))) {
    traces.push({ruleId: rule.kind.id, language: finding.language, why: 'superseded', range: finding.range})
  }
  const findings = withOrdinals(ordered.map(({finding}) => finding))
  const reported = new Map(findings.map((finding, index) => [finding, ordered[index] as Reported]))
  const behind = (finding: Finding): Reported => {
    const known = reported.get(finding)
    if (known) return known
    throw new Error(
      `The finding ${finding.fingerprint} is not one of this verdict: resolve stored findings with their text.`,
    )
  }
  return {
    language: facts.language,
    findings,
    message,
    facts,
    readings: read.map(({reading}) => reading),
    traces,
    scores: scoresOf(
      findings.map((finding, index) => ({
        finding,
        category: (ordered[index] as Reported).rule.kind.category,
      })),
      facts,
      range => inSource(range, message),
    ),
    describe: (finding, locale) => {
      const {rule, report} = behind(finding)
      const translated =
        locale === undefined
          ? undefined
          : packFor(packs, locale)?.rules.find(({kind}) => kind.id === rule.kind.id)
      const wording = (translated ?? rule).wording[report.wording]
      if (wording === undefined) throw new Error(`${rule.kind.id} has no wording “${report.wording}”.`)
      return describe(wording, report.data, message.prose.text)
    },
    resolve: finding =>
      (behind(finding).report.rewrites?.() ?? []).map(rewrite => offerOf(rewrite, message.prose)),
  }
}

const inSource = (range: Range, {prose}: Message): Range => hull(prose.toSource(range)) ?? {start: 0, end: 0}

function findingOf(
  report: Report,
  {kind}: Rule,
  severity: Finding['severity'],
  language: string,
  message: Message,
): Finding {
  const place = 'missing' in report.at ? report.at.because : report.at
  const toSource = (range: Range): Range => inSource(range, message)
  return {
    ruleId: kind.id,
    language,
    severity,
    fix: kind.fix,
    wording: report.wording,
    range: toSource(place),
    ...('missing' in report.at && {missing: report.at.missing}),
    data: Object.fromEntries(
      Object.entries(report.data ?? {}).map(([name, value]) => [
        name,
        typeof value === 'object' ? toSource(value) : value,
      ]),
    ),
    related: (report.related ?? []).map(toSource),
    fingerprint: fingerprint(kind.id, message.prose.text, place),
  }
}

/** One finding per cause: a rule that supersedes another one takes its place on the same words. */
function causes(reports: readonly Reported[]): Reported[] {
  return reports.filter(
    ({rule, finding}) =>
      !reports.some(
        other =>
          other.rule.kind.supersedes?.includes(rule.kind.id) && overlaps(other.finding.range, finding.range),
      ),
  )
}

function byPlace({finding: a}: Reported, {finding: b}: Reported): number {
  return (
    a.range.start - b.range.start ||
    a.range.end - b.range.end ||
    (a.ruleId < b.ruleId ? -1 : Number(a.ruleId > b.ruleId))
  )
}
