import type {Connection, Diagnostic, InitializeParams} from 'vscode-languageserver'
import type {Abilities} from './abilities.js'
import {Checks, type Checked} from './checks/checks.js'
import {Typing} from './checks/typing.js'
import type {Delivery} from './diagnostics/delivery.js'
import {diagnosticsOf} from './diagnostics/diagnostic.js'
import {Pull} from './diagnostics/pull.js'
import {Push} from './diagnostics/push.js'
import type {Documents} from './documents/documents.js'
import {positionsIn, type Positions} from './documents/positions.js'
import {ScoresTeller} from './scores.js'
import {Log} from './workspace/log.js'
import {Workspace} from './workspace/workspace.js'

/** What every answer to a client is made from. */
export interface Session {
  readonly connection: Connection
  readonly abilities: Abilities
  readonly documents: Documents
  readonly workspace: Workspace
  readonly checks: Checks
  readonly typing: Typing
  readonly delivery: Delivery
  readonly scores: ScoresTeller
  readonly log: Log
}

/** @param pulls the client asks for diagnostics */
export function openSession(
  connection: Connection,
  documents: Documents,
  params: InitializeParams,
  abilities: Abilities,
  pulls: boolean,
): Session {
  const log = new Log(connection)
  const workspace = new Workspace(connection, abilities, log, params)
  const checks = new Checks(documents, workspace, log)
  const typing = new Typing(checks, workspace, uri => {
    delivery.renewed([uri])
  })
  const shownIn = (checked: Checked): Diagnostic[] => diagnosticsOf(checked, typing.show(checked), abilities)
  const delivery: Delivery = pulls
    ? new Pull(connection, checks, workspace, shownIn)
    : new Push(connection, checks, shownIn)
  const scores = new ScoresTeller(connection, checks, params)
  return {connection, abilities, documents, workspace, checks, typing, delivery, scores, log}
}

/** Of a checked document, as the client counts. */
export const positionsOf = (
  {abilities}: Pick<Session, 'abilities'>,
  {document}: Pick<Checked, 'document'>,
): Positions => positionsIn(document, abilities.encoding)
