import {
  CreateFile,
  TextDocumentEdit,
  TextEdit,
  type ChangeAnnotation,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type {Edit} from '@tactlint/core'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {Abilities} from '../abilities.js'
import {positionsIn} from '../documents/positions.js'

/** Edits of an open document, for that version of it where the client can tell versions apart. */
export function editOf(document: TextDocument, edits: readonly Edit[], abilities: Abilities): WorkspaceEdit {
  const textEdits = textEditsOf(document, edits, abilities)
  return abilities.versionedEdits
    ? {documentChanges: [TextDocumentEdit.create({uri: document.uri, version: document.version}, textEdits)]}
    : {changes: {[document.uri]: textEdits}}
}

/** The same, shown to the writer before it is made, where the client can. */
export function confirmedEditOf(
  document: TextDocument,
  edits: readonly Edit[],
  annotation: Omit<ChangeAnnotation, 'needsConfirmation'>,
  abilities: Abilities,
): WorkspaceEdit {
  if (!abilities.confirmedEdits) return editOf(document, edits, abilities)
  const annotationId = 'rewrite'
  const annotated = textEditsOf(document, edits, abilities).map(edit => ({...edit, annotationId}))
  return {
    documentChanges: [TextDocumentEdit.create({uri: document.uri, version: document.version}, annotated)],
    changeAnnotations: {[annotationId]: {...annotation, needsConfirmation: true}},
  }
}

/** A file that need not be open: its text before and after. `before` is undefined for a file that is to be made. */
export function fileEditOf(
  uri: string,
  before: string | undefined,
  after: string,
  version: number | null,
  abilities: Abilities,
): WorkspaceEdit {
  const document = TextDocument.create(uri, '', version ?? 0, before ?? '')
  const edits = textEditsOf(document, [difference(before ?? '', after)], abilities)
  const change = TextDocumentEdit.create({uri, version}, edits)
  if (before === undefined) return {documentChanges: [CreateFile.create(uri, {ignoreIfExists: true}), change]}
  return abilities.versionedEdits ? {documentChanges: [change]} : {changes: {[uri]: edits}}
}

function textEditsOf(document: TextDocument, edits: readonly Edit[], {encoding}: Abilities): TextEdit[] {
  const {rangeOf} = positionsIn(document, encoding)
  return edits.map(edit => TextEdit.replace(rangeOf(edit), edit.text))
}

/** One edit that makes one text of another: what they have in common at either end stays. */
export function difference(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let same = 0
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++
  // Never inside a surrogate pair or a line ending.
  while (start > 0 && isTorn(before, start)) start--
  while (same > 0 && isTorn(before, before.length - same)) same--
  return {start, end: before.length - same, text: after.slice(start, after.length - same)}
}

const isTorn = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') || (text[at - 1] === '\r' && text[at] === '\n')
