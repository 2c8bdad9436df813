import type * as protocol from 'vscode-languageserver-protocol'
import type {RewrittenMessage} from '../commands.js'
import type {ScoresParams} from '../scores.js'
import type {TextAsRead} from '../documents/documents.js'

/** What the server may answer to each request of a client. The schemas that answers are held to are made of these types. */
export interface Answers {
  initialize: protocol.InitializeResult
  shutdown: null
  'textDocument/codeAction': (protocol.Command | protocol.CodeAction)[] | null
  'codeAction/resolve': protocol.CodeAction
  'textDocument/hover': protocol.Hover | null
  'textDocument/completion': protocol.CompletionItem[] | protocol.CompletionList | null
  'textDocument/documentSymbol': protocol.DocumentSymbol[] | protocol.SymbolInformation[] | null
  'textDocument/semanticTokens/full': protocol.SemanticTokens | null
  'textDocument/semanticTokens/range': protocol.SemanticTokens | null
  'textDocument/codeLens': protocol.CodeLens[] | null
  'textDocument/diagnostic': protocol.DocumentDiagnosticReport
  'workspace/executeCommand': RewrittenMessage
  'tactlint/text': TextAsRead
}

/** What it may send unasked. */
export interface Sent {
  'textDocument/publishDiagnostics': protocol.PublishDiagnosticsParams
  'window/showMessage': protocol.ShowMessageParams
  'window/logMessage': protocol.LogMessageParams
  'client/registerCapability': protocol.RegistrationParams
  'workspace/configuration': protocol.ConfigurationParams
  'window/workDoneProgress/create': protocol.WorkDoneProgressCreateParams
  '$/progress': {
    token: protocol.ProgressToken
    value: protocol.WorkDoneProgressBegin | protocol.WorkDoneProgressReport | protocol.WorkDoneProgressEnd
  }
  'tactlint/scores': ScoresParams
}

/** Requests without parameters. */
export const bare: readonly string[] = ['workspace/diagnostic/refresh', 'workspace/codeLens/refresh']
