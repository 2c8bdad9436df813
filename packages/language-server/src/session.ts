import type {Connection} from 'vscode-languageserver'
import type {Abilities} from './abilities.js'
import type {Checked, Checks} from './checks/checks.js'
import type {Typing} from './checks/typing.js'
import type {Documents} from './documents/documents.js'
import {positionsIn, type Positions} from './documents/positions.js'
import type {Log} from './workspace/log.js'
import type {Workspace} from './workspace/workspace.js'

/** What every answer to a client is made from. */
export interface Session {
  readonly connection: Connection
  readonly abilities: Abilities
  readonly documents: Documents
  readonly workspace: Workspace
  readonly checks: Checks
  readonly typing: Typing
  readonly log: Log
}

/** Of a checked document, as the client counts. */
export const positionsOf = (
  {abilities}: Pick<Session, 'abilities'>,
  {document}: Pick<Checked, 'document'>,
): Positions => positionsIn(document, abilities.encoding)
