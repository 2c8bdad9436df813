import {
  CodeActionKind,
  DiagnosticTag,
  MarkupKind,
  ResourceOperationKind,
  type ClientCapabilities,
} from 'vscode-languageserver'
import {encodingFor, type Encoding} from './documents/positions.js'

/** What the client can do, as far as it changes what the server does. */
export interface Abilities {
  readonly encoding: Encoding
  /** It asks for diagnostics, and can be told to ask again: without that, what was asked once would stay. */
  readonly pullsDiagnostics: boolean
  readonly relatedInformation: boolean
  readonly unnecessaryTag: boolean
  readonly codeDescription: boolean
  readonly diagnosticData: boolean
  /** Code actions as objects; else commands only. */
  readonly codeActions: boolean
  readonly preferredActions: boolean
  /** The edit of a code action may be worked out when it is chosen. */
  readonly resolvesEdits: boolean
  /** Edits that name the version of the document they are meant for. */
  readonly versionedEdits: boolean
  readonly createsFiles: boolean
  /** Edits that are shown before they are made. */
  readonly confirmedEdits: boolean
  readonly configuration: boolean
  readonly registersConfiguration: boolean
  readonly folders: boolean
  readonly watchesFiles: boolean
  readonly progress: boolean
  readonly nestedSymbols: boolean
  readonly markdownHover: boolean
  readonly markdownCompletion: boolean
  readonly refreshesCodeLenses: boolean
  readonly refreshesTokens: boolean
}

export function abilitiesOf({
  general,
  textDocument = {},
  workspace = {},
  window,
}: ClientCapabilities): Abilities {
  const {publishDiagnostics: published, diagnostic: pulled, codeAction, documentSymbol} = textDocument
  const literals = codeAction?.codeActionLiteralSupport?.codeActionKind.valueSet
  const edits = workspace.workspaceEdit
  const described = {...published, ...pulled}
  return {
    encoding: encodingFor(general?.positionEncodings),
    pullsDiagnostics: pulled !== undefined && workspace.diagnostics?.refreshSupport === true,
    relatedInformation: described.relatedInformation === true,
    unnecessaryTag: described.tagSupport?.valueSet.includes(DiagnosticTag.Unnecessary) === true,
    codeDescription: described.codeDescriptionSupport === true,
    diagnosticData: described.dataSupport === true,
    codeActions: literals !== undefined,
    preferredActions: codeAction?.isPreferredSupport === true,
    resolvesEdits:
      codeAction?.dataSupport === true && codeAction.resolveSupport?.properties.includes('edit') === true,
    versionedEdits: edits?.documentChanges === true,
    createsFiles: edits?.resourceOperations?.includes(ResourceOperationKind.Create) === true,
    confirmedEdits: edits?.documentChanges === true && edits.changeAnnotationSupport !== undefined,
    configuration: workspace.configuration === true,
    registersConfiguration: workspace.didChangeConfiguration?.dynamicRegistration === true,
    folders: workspace.workspaceFolders === true,
    watchesFiles: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    progress: window?.workDoneProgress === true,
    nestedSymbols: documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    markdownHover: textDocument.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    markdownCompletion:
      textDocument.completion?.completionItem?.documentationFormat?.includes(MarkupKind.Markdown) === true,
    refreshesCodeLenses: workspace.codeLens?.refreshSupport === true,
    refreshesTokens: workspace.semanticTokens?.refreshSupport === true,
  }
}

/** The kinds of code actions that there are. */
export const actionKinds = {
  quickFix: CodeActionKind.QuickFix,
  rewrite: CodeActionKind.RefactorRewrite,
  fixAll: `${CodeActionKind.SourceFixAll}.tactlint`,
} as const
