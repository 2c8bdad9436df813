import {LSPErrorCodes, ResponseError, type CancellationToken} from 'vscode-languageserver'
import type {Checked} from './checks/checks.js'
import type {Session} from './session.js'

/**
 * What was found in a document that a request is about.
 * @throws ResponseError RequestCancelled, when nobody waits for the answer any more
 */
export async function checkedFor(
  {checks}: {readonly checks: Pick<Session['checks'], 'of'>},
  uri: string,
  token: CancellationToken,
): Promise<Checked | undefined> {
  stopIfCancelled(token)
  const checked = await checks.of(uri)
  stopIfCancelled(token)
  return checked
}

/** @throws ResponseError RequestCancelled */
export function stopIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The client has cancelled the request.')
}
