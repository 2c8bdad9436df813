import {
  DocumentDiagnosticReportKind,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver'
import type {Checked, Checks} from '../checks/checks.js'

interface Answer {
  readonly id: string
  readonly diagnostics: string
}

/** Answers clients that ask for diagnostics. One that has them already is told that they are the same. */
export class Pull {
  private readonly last = new Map<string, Answer>()
  private answers = 0

  constructor(
    private readonly checks: Checks,
    private readonly diagnosticsOf: (checked: Checked) => Diagnostic[],
  ) {}

  async report(uri: string, previous: string | undefined): Promise<DocumentDiagnosticReport> {
    const checked = await this.checks.of(uri)
    const items = checked === undefined ? [] : this.diagnosticsOf(checked)
    const diagnostics = JSON.stringify(items)
    const last = this.last.get(uri)
    if (last !== undefined && last.id === previous && last.diagnostics === diagnostics)
      return {kind: DocumentDiagnosticReportKind.Unchanged, resultId: last.id}
    const id = String(++this.answers)
    if (checked !== undefined) this.last.set(uri, {id, diagnostics})
    return {kind: DocumentDiagnosticReportKind.Full, resultId: id, items}
  }

  close(uri: string): void {
    this.last.delete(uri)
  }
}
