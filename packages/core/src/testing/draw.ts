import type {Finding} from '../findings/finding.js'
import type {Verdict} from '../lint/verdict.js'

/**
 * A message with its findings drawn in, for tests and snapshots:
 *
 *     Change the title to increase my sales.
 *                      ~~~~~~~~~~~~~~~~~~~~ seller-centric-framing
 *     “to increase my sales” argues from your own gain.
 *
 * Where letters differ in width the span is put in brackets: タイトルを⟦売上のため⟧に.
 * @param source the text that was linted, with its markup
 */
export function draw(source: string, verdict: Pick<Verdict, 'findings' | 'describe'>): string {
  const drawn: string[] = []
  let lineStart = 0
  for (const line of source.split('\n')) {
    const lineEnd = lineStart + line.length
    const findings = verdict.findings.filter(({range}) => range.start >= lineStart && range.start <= lineEnd)
    drawn.push(isNarrow(line) || findings.length === 0 ? line : bracketed(line, lineStart, findings))
    for (const finding of findings) {
      const {start, end} = finding.range
      const marks = ' '.repeat(start - lineStart) + '~'.repeat(Math.max(1, Math.min(end, lineEnd) - start))
      drawn.push(
        `${isNarrow(line) ? `${marks} ` : ''}${finding.ruleId}${finding.missing ? ` (missing ${finding.missing})` : ''}`,
      )
      drawn.push(verdict.describe(finding).what)
    }
    lineStart = lineEnd + 1
  }
  return drawn.join('\n')
}

/** Letters of one column each. */
const isNarrow = (line: string): boolean => /^[\u0020-\u02AF\u2010-\u203F\u27E8\u27E9]*$/.test(line)

function bracketed(line: string, lineStart: number, findings: readonly Finding[]): string {
  const marks = findings.flatMap(({range}) => [
    {at: range.start - lineStart, mark: '⟦'},
    {at: Math.min(range.end - lineStart, line.length), mark: '⟧'},
  ])
  let result = ''
  let cursor = 0
  for (const {at, mark} of marks.sort((a, b) => a.at - b.at)) {
    result += line.slice(cursor, at) + mark
    cursor = at
  }
  return result + line.slice(cursor)
}
