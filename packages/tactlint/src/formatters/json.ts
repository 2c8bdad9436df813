import {applyEdits, lineIndex, type Edit, type Finding} from '@tactlint/core'
import type {LintResult} from '../lint-result.js'
import type {FileResult, Format} from './index.js'
import {suppressionsOf} from './suppressions.js'

/** ESLint's shape, so that its formatters and viewers can read it; `level` and `infoCount` are ours: ESLint has no “info”. */
export const format: Format = results => `${JSON.stringify(results.map(fileOf))}\n`

function fileOf({source, result}: FileResult) {
  const count = (severity: Finding['severity'], fixable = false) =>
    result.findings.filter(finding => finding.severity === severity && (!fixable || finding.fix === 'safe'))
      .length
  const positionOf = lineIndex(source.text)
  return {
    filePath: source.path,
    messages: result.findings.map(finding => messageOf(finding, result, source.text, positionOf)),
    ...(result.scores && {scores: result.scores}),
    suppressedMessages: result.suppressed.map(({finding, directive}) => ({
      ...messageOf(finding, result, source.text, positionOf),
      suppressions: suppressionsOf(directive),
    })),
    errorCount: count('error'),
    fatalErrorCount: 0,
    warningCount: count('warning'),
    infoCount: count('info'),
    fixableErrorCount: count('error', true),
    fixableWarningCount: count('warning', true),
    usedDeprecatedRules: [],
  }
}

function messageOf(
  finding: Finding,
  result: LintResult,
  text: string,
  positionOf: ReturnType<typeof lineIndex>,
) {
  const {what, why, instead} = result.describe(finding)
  const start = positionOf(finding.range.start)
  const end = positionOf(finding.range.end)
  const offers = result
    .resolve(finding)
    .flatMap(({edits, text: rewritten}) => (edits ? [{desc: rewritten, fix: merged(edits, text)}] : []))
  const [first, ...others] = offers
  const isSafe = finding.fix === 'safe' && first !== undefined
  return {
    ruleId: finding.ruleId,
    severity: finding.severity === 'error' ? 2 : 1,
    level: finding.severity,
    message: what,
    why,
    ...(instead !== undefined && {instead}),
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(finding.missing && {missing: finding.missing}),
    fingerprint: finding.fingerprint,
    ...(isSafe && {fix: first.fix}),
    suggestions: isSafe ? others : offers,
  }
}

/** ESLint knows one replacement per fix: the text between the first and the last edit. */
function merged(edits: readonly Edit[], text: string): {range: [number, number]; text: string} {
  const start = Math.min(...edits.map(edit => edit.start))
  const end = Math.max(...edits.map(edit => edit.end))
  const within = edits.map(edit => ({...edit, start: edit.start - start, end: edit.end - start}))
  return {range: [start, end], text: applyEdits(text.slice(start, end), within)}
}
