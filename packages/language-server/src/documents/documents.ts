import {TextDocuments, type TextDocumentContentChangeEvent} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {positionsIn, type Encoding} from './positions.js'

/** What `tactlint/text` answers: the text of a document as the server has it, to find out why an editor and it differ. */
export interface TextAsRead {
  readonly version: number
  readonly text: string
}

/** The open documents. Each change gives a new document: what was read of the one before stays true of it. */
export type Documents = TextDocuments<TextDocument>

/** @param encoding of the client's positions, known once it has introduced itself */
export const openDocuments = (encoding: () => Encoding): Documents =>
  new TextDocuments({
    create: (uri, languageId, version, text) => TextDocument.create(uri, languageId, version, text),
    update: (document, changes, version) => changed(document, changes, version, encoding()),
  })

export function changed(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
  encoding: Encoding,
): TextDocument {
  const next = TextDocument.create(document.uri, document.languageId, version, document.getText())
  // Each change is meant for the text that the one before it left.
  for (const change of changes) TextDocument.update(next, [inUtf16(change, next, encoding)], version)
  return next
}

function inUtf16(
  change: TextDocumentContentChangeEvent,
  document: TextDocument,
  encoding: Encoding,
): TextDocumentContentChangeEvent {
  if (!('range' in change) || encoding === 'utf-16') return change
  const {start, end} = positionsIn(document, encoding).offsetsOf(change.range)
  return {text: change.text, range: {start: document.positionAt(start), end: document.positionAt(end)}}
}
