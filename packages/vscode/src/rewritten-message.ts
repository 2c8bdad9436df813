import {commands, Disposable, EventEmitter, Uri, window, workspace} from 'vscode'
import type {LanguageClient} from 'vscode-languageclient/node'

/** The answer of the server's command `tactlint.rewriteMessage`. */
interface RewrittenMessage {
  readonly text: string
  readonly applied: number
}

const scheme = 'tactlint-rewritten'

/** The command that shows the message of the active editor beside itself, rewritten. */
export function showRewrittenMessage(client: LanguageClient): readonly Disposable[] {
  const texts = new Map<string, string>()
  const changed = new EventEmitter<Uri>()

  async function show(): Promise<void> {
    const document = window.activeTextEditor?.document
    if (document === undefined || document.uri.scheme === scheme) return
    const {text, applied} = await client.sendRequest<RewrittenMessage>('workspace/executeCommand', {
      command: 'tactlint.rewriteMessage',
      arguments: [client.code2ProtocolConverter.asUri(document.uri)],
    })
    if (applied === 0) {
      await window.showInformationMessage('There is nothing to rewrite in this message.')
      return
    }
    const rewritten = Uri.from({scheme, path: document.uri.path, query: document.uri.toString()})
    texts.set(rewritten.toString(), text)
    changed.fire(rewritten)
    const name = document.uri.path.split('/').pop() ?? 'message'
    await commands.executeCommand('vscode.diff', document.uri, rewritten, `${name} ↔ rewritten`)
  }

  return [
    new Disposable(() => {
      changed.dispose()
    }),
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: uri => texts.get(uri.toString()),
    }),
    workspace.onDidCloseTextDocument(({uri}) => {
      texts.delete(uri.toString())
    }),
    commands.registerCommand('tactlint.showRewrittenMessage', show),
  ]
}
