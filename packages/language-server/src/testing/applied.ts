import type {TextDocumentEdit, WorkspaceEdit} from 'vscode-languageserver-protocol/node'
import {TextDocument} from 'vscode-languageserver-textdocument'

/** A document's text after an edit, as a client that counts in UTF-16 makes it. */
export function applied(uri: string, text: string, edit: WorkspaceEdit | undefined): string {
  const changes = edit?.documentChanges?.filter((change): change is TextDocumentEdit => 'edits' in change)
  const edits = [
    ...(changes ?? []).filter(({textDocument}) => textDocument.uri === uri).flatMap(({edits}) => edits),
    ...(edit?.changes?.[uri] ?? []),
  ]
  return TextDocument.applyEdits(
    TextDocument.create(uri, '', 1, text),
    edits.flatMap(one => ('newText' in one ? [one] : [])),
  )
}
