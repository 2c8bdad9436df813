import {LSPErrorCodes, ResponseError} from 'vscode-languageserver'
import {codeActions, resolvedAction} from './actions/actions.js'
import {executed} from './commands.js'
import type {TextAsRead} from './documents/documents.js'
import {completionsAt} from './completion.js'
import {hoverAt} from './hover.js'
import {scoresLens} from './scores.js'
import {tokensIn} from './semantic-tokens.js'
import type {Session} from './session.js'
import {symbolsIn} from './symbols.js'

/** Answers what the client asks about a document. */
export function answer(session: Session): void {
  const {connection} = session
  connection.onCodeAction((params, token) => codeActions(session, params, token))
  connection.onCodeActionResolve(action => resolvedAction(session, action))
  connection.onHover(({textDocument, position}, token) => hoverAt(session, textDocument.uri, position, token))
  connection.onCompletion(({textDocument, position}, token) =>
    completionsAt(session, textDocument.uri, position, token),
  )
  connection.onDocumentSymbol(({textDocument}, token) => symbolsIn(session, textDocument.uri, token))
  connection.onCodeLens(({textDocument}, token) => scoresLens(session, textDocument.uri, token))
  connection.languages.semanticTokens.on(({textDocument}, token) =>
    tokensIn(session, textDocument.uri, undefined, token),
  )
  connection.languages.semanticTokens.onRange(({textDocument, range}, token) =>
    tokensIn(session, textDocument.uri, range, token),
  )
  connection.onRequest('tactlint/text', ({uri}: {readonly uri: string}): TextAsRead => {
    const document = session.documents.get(uri)
    if (document === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, `${uri} is not open.`)
    return {version: document.version, text: document.getText()}
  })
  connection.onExecuteCommand(({command, arguments: given = []}) => executed(session, command, given))
}
