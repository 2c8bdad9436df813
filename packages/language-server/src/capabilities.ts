import {TextDocumentSyncKind, type ServerCapabilities} from 'vscode-languageserver'
import {actionKinds, type Abilities} from './abilities.js'
import {commandNames} from './commands.js'
import {triggerCharacters} from './completion.js'
import {legend} from './semantic-tokens.js'

/** What the server says that it can do. @param pulls diagnostics are asked for, not sent */
export function capabilitiesFor({encoding, resolvesEdits}: Abilities, pulls: boolean): ServerCapabilities {
  return {
    positionEncoding: encoding,
    textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: {includeText: false}},
    codeActionProvider: {codeActionKinds: Object.values(actionKinds), resolveProvider: resolvesEdits},
    hoverProvider: true,
    completionProvider: {triggerCharacters},
    documentSymbolProvider: true,
    semanticTokensProvider: {legend, full: true, range: true},
    codeLensProvider: {resolveProvider: false},
    executeCommandProvider: {commands: commandNames},
    workspace: {workspaceFolders: {supported: true, changeNotifications: true}},
    ...(pulls && {
      diagnosticProvider: {identifier: 'tactlint', interFileDependencies: false, workspaceDiagnostics: false},
    }),
  }
}
