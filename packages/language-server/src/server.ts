import type {Connection, InitializeParams, InitializeResult} from 'vscode-languageserver'
import {version} from 'tactlint/project'
import {abilitiesOf, type Abilities} from './abilities.js'
import {answer} from './answers.js'
import {capabilitiesFor} from './capabilities.js'
import {openDocuments} from './documents/documents.js'
import type {Encoding} from './documents/positions.js'
import {followDocuments, followWorkspace} from './events.js'
import {openSession} from './session.js'
import {settingsOf} from './workspace/settings.js'

/** Serves one client: the connection is listened to from then on. */
export function serve(connection: Connection): void {
  let encoding: Encoding = 'utf-16'
  const documents = openDocuments(() => encoding)
  connection.onInitialize((params): InitializeResult => {
    const abilities = abilitiesOf(params.capabilities)
    ;({encoding} = abilities)
    const pulls = pullsFor(params, abilities)
    const session = openSession(connection, documents, params, abilities, pulls)
    followDocuments(session)
    followWorkspace(session)
    answer(session)
    return {
      capabilities: capabilitiesFor(abilities, pulls),
      serverInfo: {name: 'tactlint', version},
    }
  })
  documents.listen(connection)
  connection.listen()
}

function pullsFor({initializationOptions}: InitializeParams, {pullsDiagnostics}: Abilities): boolean {
  const {diagnostics} = settingsOf(initializationOptions).settings
  return diagnostics === 'auto' ? pullsDiagnostics : diagnostics === 'pull'
}
