import type {Connection, Diagnostic} from 'vscode-languageserver'
import type {Checked, Checks} from '../checks/checks.js'
import type {Delivery} from './delivery.js'

/** Sends diagnostics as soon as a document was linted. Of changes that come faster than that, the last one counts. */
export class Push implements Delivery {
  private readonly waiting = new Map<string, NodeJS.Immediate>()
  private readonly sent = new Set<string>()

  constructor(
    private readonly connection: Pick<Connection, 'sendDiagnostics'>,
    private readonly checks: Checks,
    private readonly diagnosticsOf: (checked: Checked) => Diagnostic[],
  ) {}

  opened(uri: string): void {
    this.changed(uri)
  }

  /** Changes that have arrived already are read first. */
  changed(uri: string): void {
    clearImmediate(this.waiting.get(uri))
    this.waiting.set(
      uri,
      setImmediate(() => {
        this.waiting.delete(uri)
        void this.send(uri)
      }),
    )
  }

  renewed(uris: readonly string[]): void {
    for (const uri of uris) this.changed(uri)
  }

  /** What is closed shows nothing. */
  closed(uri: string): void {
    clearImmediate(this.waiting.get(uri))
    this.waiting.delete(uri)
    if (this.sent.delete(uri)) void this.connection.sendDiagnostics({uri, diagnostics: []})
  }

  private async send(uri: string): Promise<void> {
    const checked = await this.checks.of(uri)
    if (this.waiting.has(uri)) return
    if (checked === undefined) {
      // It was open and is not linted any more.
      if (this.sent.delete(uri)) void this.connection.sendDiagnostics({uri, diagnostics: []})
      return
    }
    if (!this.checks.isCurrent(checked)) return
    this.sent.add(uri)
    const {version} = checked.document
    void this.connection.sendDiagnostics({uri, version, diagnostics: this.diagnosticsOf(checked)})
  }
}
