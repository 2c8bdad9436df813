import {
  DocumentDiagnosticReportKind,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver'
import type {Checked, Checks} from '../checks/checks.js'
import type {Workspace} from '../workspace/workspace.js'

interface Answer {
  readonly id: string
  readonly diagnostics: string
}

/** Answers clients that ask for diagnostics. One that has them already is told that they are the same. */
export class Pull {
  private readonly last = new Map<string, Answer>()
  /** What was found when a document was last to be judged: opened, saved, or its configuration changed. */
  private readonly judged = new Map<string, Promise<Checked | undefined>>()
  private answers = 0

  constructor(
    private readonly checks: Checks,
    private readonly workspace: Workspace,
    private readonly diagnosticsOf: (checked: Checked) => Diagnostic[],
  ) {}

  /** With `run: onSave` this is what is answered until the next time. */
  judge(uri: string): void {
    this.judged.set(uri, this.checks.of(uri))
  }

  async report(uri: string, previous: string | undefined): Promise<DocumentDiagnosticReport> {
    const {run} = await this.workspace.settingsFor(uri)
    const judged = run === 'onSave' ? this.judged.get(uri) : undefined
    const checked = await (judged ?? this.checks.of(uri))
    const items = checked === undefined ? [] : this.diagnosticsOf(checked)
    const diagnostics = JSON.stringify(items)
    const last = this.last.get(uri)
    if (last !== undefined && last.id === previous && last.diagnostics === diagnostics)
      return {kind: DocumentDiagnosticReportKind.Unchanged, resultId: last.id}
    const id = String(++this.answers)
    // It may have been closed meanwhile.
    if (checked !== undefined && this.judged.has(uri)) this.last.set(uri, {id, diagnostics})
    return {kind: DocumentDiagnosticReportKind.Full, resultId: id, items}
  }

  close(uri: string): void {
    this.last.delete(uri)
    this.judged.delete(uri)
  }
}
