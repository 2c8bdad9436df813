import {workspace} from 'vscode'
import {LanguageClient, TransportKind, type LanguageClientOptions} from 'vscode-languageclient/node'

/** What is checked: files, and drafts that are no file yet. */
export const languages = ['plaintext', 'markdown'] as const

/** @param module path of the server */
export function createClient(module: string): LanguageClient {
  const options: LanguageClientOptions = {
    documentSelector: languages.flatMap(language => ['file', 'untitled'].map(scheme => ({language, scheme}))),
    // Whether code may be run is the editor's to know, and no setting: a workspace could say it of itself.
    initializationOptions: () => ({scores: true, trusted: workspace.isTrusted}),
  }
  return new LanguageClient('tactlint', 'tactlint', {module, transport: TransportKind.ipc}, options)
}
