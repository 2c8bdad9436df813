import {
  DocumentDiagnosticReportKind,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver'
import type {Checked, Checks} from '../checks/checks.js'
import type {Workspace} from '../workspace/workspace.js'
import type {Delivery} from './delivery.js'

interface Answer {
  readonly id: string
  readonly diagnostics: string
}

/** Answers clients that ask for diagnostics. One that has them already is told that they are the same. */
export class Pull implements Delivery {
  private readonly last = new Map<string, Answer>()
  /** What was found when a document was last to be judged: opened, saved, or its configuration changed. */
  private readonly judged = new Map<string, Promise<Checked | undefined>>()
  private answers = 0

  constructor(
    private readonly connection: Pick<Connection, 'languages'>,
    private readonly checks: Checks,
    private readonly workspace: Workspace,
    private readonly diagnosticsOf: (checked: Checked) => Diagnostic[],
  ) {
    connection.languages.diagnostics.on(({textDocument, previousResultId}) =>
      this.report(textDocument.uri, previousResultId),
    )
  }

  opened(uri: string): void {
    this.judge(uri)
  }

  /** Clients ask for what they have changed. */
  changed(): void {}

  renewed(uris: readonly string[]): void {
    for (const uri of uris) this.judge(uri)
    void this.connection.languages.diagnostics.refresh().catch(() => undefined)
  }

  closed(uri: string): void {
    this.last.delete(uri)
    this.judged.delete(uri)
  }

  /** With `run: onSave` this is what is answered until the next time. */
  private judge(uri: string): void {
    this.judged.set(uri, this.checks.of(uri))
  }

  private async report(uri: string, previous: string | undefined): Promise<DocumentDiagnosticReport> {
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
}
