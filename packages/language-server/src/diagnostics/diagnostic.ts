import {DiagnosticSeverity, DiagnosticTag, type Diagnostic} from 'vscode-languageserver'
import {isAboutDirective, onOneLine} from 'tactlint/project'
import type {Finding} from 'tactlint'
import type {Abilities} from '../abilities.js'
import type {Checked} from '../checks/checks.js'
import {positionsIn, type Positions} from '../documents/positions.js'
import {pageOf} from '../rule-pages.js'

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const

/** What a diagnostic keeps for the code actions that are asked for it. */
export interface DiagnosticData {
  readonly fingerprint: string
}

/** @param shown those of the result's findings that are to be seen now */
export function diagnosticsOf(
  checked: Checked,
  shown: readonly Finding[],
  abilities: Abilities,
): Diagnostic[] {
  const positions = positionsIn(checked.document, abilities.encoding)
  if (checked.fault) {
    const {message, code, line, column} = checked.fault
    const start = {line: line - 1, character: column - 1}
    const range = {start, end: {line: line - 1, character: Number.MAX_SAFE_INTEGER}}
    const inUnits = {start: checked.document.offsetAt(start), end: checked.document.offsetAt(range.end)}
    return [{range: positions.rangeOf(inUnits), message, code, severity: DiagnosticSeverity.Error, source}]
  }
  return shown.map(finding => diagnosticOf(finding, checked, positions, abilities))
}

const source = 'tactlint'

function diagnosticOf(
  finding: Finding,
  {document, result}: Checked,
  positions: Positions,
  abilities: Abilities,
): Diagnostic {
  const page = abilities.codeDescription ? pageOf(finding.ruleId) : undefined
  const words = result?.describe(finding) ?? {what: finding.ruleId, why: ''}
  return {
    range: positions.rangeOf(finding.range),
    severity: severities[finding.severity],
    code: finding.ruleId,
    source,
    message: onOneLine(words),
    ...(page !== undefined && {codeDescription: {href: page}}),
    ...(abilities.unnecessaryTag &&
      isAboutDirective(finding) &&
      finding.wording === 'unused' && {tags: [DiagnosticTag.Unnecessary]}),
    ...(abilities.relatedInformation &&
      finding.related.length > 0 && {
        relatedInformation: finding.related.map(related => ({
          location: {uri: document.uri, range: positions.rangeOf(related)},
          message: document.getText().slice(related.start, related.end),
        })),
      }),
    ...(abilities.diagnosticData && {data: {fingerprint: finding.fingerprint} satisfies DiagnosticData}),
  }
}
