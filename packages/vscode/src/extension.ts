import {commands, workspace, type ExtensionContext} from 'vscode'
import {createClient} from './client.js'
import {showRewrittenMessage} from './rewritten-message.js'
import {showScores} from './scores.js'

let stop: (() => Promise<void>) | undefined

/** Starts the server, and what shows what it says beyond diagnostics. */
export async function activate(context: ExtensionContext): Promise<void> {
  const client = createClient(context.asAbsolutePath('server/dist/server.mjs'))
  stop = () => client.stop()
  context.subscriptions.push(
    client,
    showScores(client),
    ...showRewrittenMessage(client),
    commands.registerCommand('tactlint.restartServer', () => client.restart()),
    commands.registerCommand('tactlint.showOutput', () => {
      client.outputChannel.show()
    }),
    // What was refused until now may be run: a server is told so at its start.
    workspace.onDidGrantWorkspaceTrust(() => client.restart()),
  )
  await client.start()
}

export async function deactivate(): Promise<void> {
  await stop?.()
}
