import {LSPErrorCodes, ResponseError} from 'vscode-languageserver'
import type {Session} from './session.js'

/** What `tactlint.rewriteMessage` answers: the client shows it beside the document. */
export interface RewrittenMessage {
  readonly uri: string
  /** Of the document that it was made from. */
  readonly version: number
  /** What the writer must fill is marked ⟨…⟩. */
  readonly text: string
  /** Number of rewrites made. */
  readonly applied: number
}

export const commandNames = ['tactlint.rewriteMessage']

export async function executed(
  session: Session,
  command: string,
  [uri]: readonly unknown[],
): Promise<RewrittenMessage> {
  if (!commandNames.includes(command))
    throw new ResponseError(LSPErrorCodes.RequestFailed, `There is no command “${command}”.`)
  const checked = typeof uri === 'string' ? await session.checks.of(uri) : undefined
  if (checked === undefined)
    throw new ResponseError(
      LSPErrorCodes.RequestFailed,
      'Name the URI of an open message: ["file:///…/mail.txt"].',
    )
  const {document, file} = checked
  const {text, applied} = await file.tactlint.rewrite(document.getText(), file.options)
  return {uri: document.uri, version: document.version, text, applied}
}
