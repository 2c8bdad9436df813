import type {CancellationToken, CodeLens, Connection, InitializeParams} from 'vscode-languageserver'
import {isObject, type Scores} from '@tactlint/core'
import {checkedFor} from './cancellation.js'
import type {Checked, Checks} from './checks/checks.js'
import type {Session} from './session.js'

/** What `tactlint/scores` tells clients that asked for it with `initializationOptions: {scores: true}`, for a status bar. */
export interface ScoresParams {
  readonly uri: string
  readonly version: number
  /** Null where there is nothing to judge. */
  readonly heat: number | null
  readonly politeness: number | null
  readonly completeness: number | null
  /** Null when the language is not known. */
  readonly language: string | null
}

export const scoresNotification = 'tactlint/scores'

/** Tells the scores to a client that asked for them, of documents as they are now. */
export class ScoresTeller {
  private readonly isAskedFor: boolean

  constructor(
    private readonly connection: Pick<Connection, 'sendNotification'>,
    private readonly checks: Checks,
    {initializationOptions: options}: Pick<InitializeParams, 'initializationOptions'>,
  ) {
    this.isAskedFor = isObject(options) && options['scores'] === true
  }

  async tell(uri: string): Promise<void> {
    const checked = this.isAskedFor ? await this.checks.of(uri) : undefined
    if (checked && this.checks.isCurrent(checked))
      await this.connection.sendNotification(scoresNotification, scoresParams(checked))
  }
}

function scoresParams({document: {uri, version}, result}: Checked): ScoresParams {
  const {heat, politeness, completeness} = valuesOf(result?.scores)
  return {uri, version, heat, politeness, completeness, language: result?.language ?? null}
}

/** The scores above the first line, for those who asked for them. */
export async function scoresLens(
  session: Session,
  uri: string,
  token: CancellationToken,
): Promise<CodeLens[]> {
  const {scoresLens: isOn} = await session.workspace.settingsFor(uri)
  const checked = isOn ? await checkedFor(session, uri, token) : undefined
  const title = Object.entries(valuesOf(checked?.result?.scores))
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name} ${value ?? ''}`)
    .join(' · ')
  if (title === '') return []
  const start = {line: 0, character: 0}
  // A lens without a command to run is text.
  return [{range: {start, end: start}, command: {title, command: ''}}]
}

const valuesOf = (scores: Scores | undefined) => ({
  heat: scores?.heat.value ?? null,
  politeness: scores?.politeness.value ?? null,
  completeness: scores?.completeness.value ?? null,
})
