import type {Finding} from '@tactlint/core'
import {locatedIn, suppressedIn, type Located} from './located.js'
import {replacementOf} from './replacement.js'
import {suppressionsOf} from './suppressions.js'
import type {FileResult, Format} from './index.js'

/**
 * ESLint's shape, so that its formatters and viewers can read it. ESLint has no “info”: it is a warning (`severity: 1`) and
 * counted as one; `level` and `infoCount` are ours.
 */
export const format: Format = results => `${JSON.stringify(results.map(fileOf))}\n`

function fileOf(file: FileResult) {
  const {source, result} = file
  const {text} = source
  const count = (levels: readonly Finding['severity'][], fixable = false) =>
    result.findings.filter(({severity, fix}) => levels.includes(severity) && (!fixable || fix === 'safe'))
      .length
  return {
    filePath: source.path,
    messages: locatedIn(file).map(located => messageOf(located, text)),
    ...(result.scores && {scores: result.scores}),
    suppressedMessages: suppressedIn(file).map(({directive, ...located}) => ({
      ...messageOf(located, text),
      suppressions: suppressionsOf(directive),
    })),
    errorCount: count(['error']),
    fatalErrorCount: 0,
    warningCount: count(['warning', 'info']),
    infoCount: count(['info']),
    fixableErrorCount: count(['error'], true),
    fixableWarningCount: count(['warning', 'info'], true),
    usedDeprecatedRules: [],
  }
}

function messageOf({finding, place, words, offers}: Located, text: string) {
  const edits = offers().flatMap(({edits, text: rewritten}) => {
    if (!edits) return []
    // ESLint knows one replacement per fix.
    const {start, end, text: replacement} = replacementOf(edits, text)
    return [{desc: rewritten, fix: {range: [start, end], text: replacement}}]
  })
  const [first, ...others] = edits
  const isSafe = finding.fix === 'safe' && first !== undefined
  return {
    ruleId: finding.ruleId,
    severity: finding.severity === 'error' ? 2 : 1,
    level: finding.severity,
    message: words.what,
    why: words.why,
    ...(words.instead !== undefined && {instead: words.instead}),
    ...place,
    ...(finding.missing && {missing: finding.missing}),
    fingerprint: finding.fingerprint,
    ...(isSafe && {fix: first.fix}),
    suggestions: isSafe ? others : edits,
  }
}
