import type {Facts} from '../facts/facts.js'
import type {Reading} from '../facts/reading.js'
import {describe} from '../findings/describe.js'
import type {Finding, UnfilledWording} from '../findings/finding.js'
import {fingerprint, withOrdinals} from '../findings/fingerprint.js'
import {offerOf} from '../findings/offer.js'
import type {Message} from '../message/message.js'
import {hull, type Edit, type Range} from '../ranges/range.js'
import {clearOfLineBreaks} from '../rules/at-line-breaks.js'
import type {EnabledRule} from '../rules/enabled-rules.js'
import type {Report, Rule, RuleKind} from '../rules/rule.js'
import {scoresOf} from '../scores/scores.js'
import {suppress, type Suppressed} from './suppress.js'
import type {Trace, Verdict} from './verdict.js'

interface Reported {
  readonly finding: Finding
  readonly report: Report
  readonly rule: Rule
  /** Index of its trace. */
  readonly trace: number
}

/**
 * Runs the rules. Pure and synchronous.
 * @param read the main language first: `message` rules run with its wording only
 * @param kinds of all rules, on or off
 * @param translations the rules of another language, whose words are shown
 */
export function check(
  message: Message,
  facts: Facts,
  read: readonly {readonly reading: Reading; readonly rules: readonly EnabledRule[]}[],
  kinds: readonly RuleKind[],
  translations: readonly Rule[] = [],
): Verdict {
  const reports: Reported[] = []
  const traces: Trace[] = []
  for (const [index, {reading, rules}] of read.entries()) {
    for (const {rule, severity, options} of rules) {
      if (rule.kind.scope === 'message' && index > 0) continue
      const trace = (why: Trace['why'], range?: Range) =>
        traces.push({
          ruleId: rule.kind.id,
          language: reading.language,
          why,
          ...(range && {range: inSource(range, message)}),
        }) - 1
      rule.check({message, facts, reading, options, silent: trace}, report => {
        const isAbsence = 'missing' in report.at
        const place = 'missing' in report.at ? report.at.because : report.at
        if (isAbsence && message.context.progress === 'typing') {
          trace('absences wait while one types', place)
          return
        }
        const finding = findingOf(report, rule, severity, reading.language, message)
        reports.push({report, rule, finding, trace: trace('reported', place)})
      })
    }
  }
  const retrace = (index: number, why: Trace['why']) => {
    const trace = traces[index]
    if (trace) traces[index] = {...trace, why}
  }
  const ordered = causes(reports).sort(byPlace)
  const kept = new Set(ordered)
  for (const report of reports) if (!kept.has(report)) retrace(report.trace, 'superseded')
  const all = withOrdinals(ordered.map(({finding}) => finding))
  const reported = new Map(all.map((finding, index) => [finding, ordered[index] as Reported]))
  const {findings, suppressed, unused, unknownRules} = suppress(all, message.directives ?? [], kinds)
  const behind = (finding: Finding): Reported => {
    const known = reported.get(finding)
    if (known) return known
    throw new Error(
      `The finding ${finding.fingerprint} is not one of this verdict: resolve stored findings with their text.`,
    )
  }
  const wordingOf = (finding: Finding): UnfilledWording => {
    const {rule, report} = behind(finding)
    const translated = translations.find(({kind}) => kind.id === rule.kind.id)
    const {wording: wordings, terms = {}} = translated ?? rule
    const wording = wordings[report.wording]
    if (wording === undefined) throw new Error(`${rule.kind.id} has no wording “${report.wording}”.`)
    return {wording, terms}
  }
  /** Made when the first rewrite is asked for. */
  let isClear: ((edits: readonly Edit[]) => boolean) | undefined
  for (const {finding, directive} of suppressed)
    retrace(behind(finding).trace, `suppressed by ${directive.from}`)
  return {
    language: facts.language,
    findings,
    suppressed,
    // What waits while one types may still turn up.
    unusedDirectives: message.context.progress === 'typing' ? [] : unused,
    unknownRules,
    message,
    facts,
    readings: read.map(({reading}) => reading),
    traces,
    scores: scoresOf(
      scored(all, suppressed).map(finding => ({finding, category: behind(finding).rule.kind.category})),
      facts,
      message.prose.text,
      range => inSource(range, message),
    ),
    describe: finding => {
      const {wording, terms} = wordingOf(finding)
      return describe(wording, behind(finding).report.data, message.prose.text, terms)
    },
    wordingOf,
    resolve: finding => {
      const {report, rule} = behind(finding)
      const rewrites = report.rewrites?.() ?? []
      const isOfSentence = ofSentences.has(rule.kind.category)
      const clear = (isClear ??= clearOfLineBreaks(message.prose.text, facts))
      return rewrites
        .filter(({edits}) => !isOfSentence || clear(edits))
        .map(rewrite => offerOf(rewrite, message.prose))
    },
  }
}

/** Of rules whose rewrites say a sentence in other words. */
const ofSentences: ReadonlySet<RuleKind['category']> = new Set(['tone', 'reframing'])

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
    fingerprint: fingerprint(kind, report, message.prose.text),
  }
}

/**
 * The findings that the scores are made of. A directive says that somebody judged the words and found them right; the baseline
 * that nobody has mended them yet: the reader feels them all the same.
 */
function scored(findings: readonly Finding[], suppressed: readonly Suppressed[]): readonly Finding[] {
  const judged = new Set(
    suppressed.filter(({directive}) => directive.from !== 'baseline').map(({finding}) => finding),
  )
  return findings.filter(finding => !judged.has(finding))
}

/** One finding per cause: a rule that supersedes another one takes its place on the same words. */
function causes(reports: readonly Reported[]): Reported[] {
  const places = new Map<string, Range[]>()
  for (const {rule, finding} of reports) {
    for (const id of rule.kind.supersedes ?? []) {
      const known = places.get(id)
      if (known === undefined) places.set(id, [finding.range])
      else known.push(finding.range)
    }
  }
  const taken = new Map([...places].map(([id, ranges]) => [id, overlapping(ranges)]))
  return reports.filter(({rule, finding}) => !(taken.get(rule.kind.id)?.(finding.range) ?? false))
}

/** Whether one of the ranges overlaps another range. There may be as many as a message of a megabyte has findings. */
function overlapping(ranges: readonly Range[]): (range: Range) => boolean {
  const ordered = [...ranges].sort((a, b) => a.start - b.start)
  /** How far those up to each one reach. */
  const reached: number[] = []
  for (const {end} of ordered) reached.push(Math.max(end, reached.at(-1) ?? 0))
  return ({start, end}) => {
    let [low, high] = [0, ordered.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ordered[middle]?.start ?? end) < end) low = middle + 1
      else high = middle
    }
    return low > 0 && (reached[low - 1] ?? 0) > start
  }
}

function byPlace({finding: a}: Reported, {finding: b}: Reported): number {
  return (
    a.range.start - b.range.start ||
    a.range.end - b.range.end ||
    (a.ruleId < b.ruleId ? -1 : Number(a.ruleId > b.ruleId))
  )
}
