import {
  LSPErrorCodes,
  ResponseError,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  type CancellationToken,
} from 'vscode-languageserver'
import type {Finding, Range} from 'tactlint'
import {checkedFor, stopIfCancelled} from '../cancellation.js'
import {positionsOf, type Session} from '../session.js'
import {isAskedFor, type Asked, type Offered, type Provider} from './action.js'
import {disables} from './disable.js'
import {masks} from './mask.js'
import {quickFixes, rewrites} from './rewrites.js'
import {fixAll, rewriteMessage} from './whole.js'
import {teamWords} from './team-words.js'

/** In the order of the menu. */
const providers: readonly Provider[] = [
  quickFixes,
  rewrites,
  masks,
  teamWords,
  disables,
  rewriteMessage,
  fixAll,
]

/** What finds an action again when it is chosen. */
interface Chosen {
  readonly uri: string
  readonly version: number
  readonly key: string
  readonly range: Range
}

/** The code actions at a place. Edits that take work are left for when one is chosen. */
export async function codeActions(
  session: Session,
  {textDocument: {uri}, range, context}: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  if (!session.abilities.codeActions) return []
  const checked = await checkedFor(session, uri, token)
  if (checked?.result === undefined) return []
  const asked = askedOf(
    session,
    checked,
    positionsOf(session, checked).offsetsOf(range),
    context.diagnostics,
    context.only,
  )
  if (asked === undefined) return []
  const offers = await offersOf(asked)
  stopIfCancelled(token)
  const actions = await Promise.all(offers.map(offered => actionOf(offered, asked)))
  return actions.filter(action => action !== undefined)
}

/** The action that was chosen, with its edit. */
export async function resolvedAction(session: Session, action: CodeAction): Promise<CodeAction> {
  const {uri, version, key, range} = action.data as Chosen
  const checked = await session.checks.of(uri)
  const asked =
    checked?.document.version === version && checked.result
      ? askedOf(session, checked, range, [], action.kind === undefined ? undefined : [action.kind])
      : undefined
  const offered = asked && (await offersOf(asked)).find(other => other.key === key)
  if (offered === undefined)
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The message has changed since: ask again.')
  const edit = await offered.edit()
  return edit === undefined ? action : {...action, edit}
}

function askedOf(
  session: Session,
  checked: NonNullable<Awaited<ReturnType<Session['checks']['of']>>>,
  range: Range,
  diagnostics: readonly Diagnostic[],
  only: readonly string[] | undefined,
): Asked | undefined {
  const {result} = checked
  if (result === undefined) return undefined
  const fingerprintOf = ({data}: Diagnostic): unknown =>
    (data as {fingerprint?: unknown} | undefined)?.fingerprint
  const {rangeOf} = positionsOf(session, checked)
  return {
    session,
    checked,
    result,
    range,
    only,
    findings: session.typing.show(checked).filter(finding => touches(finding.range, range)),
    diagnosticOf: finding =>
      diagnostics.find(diagnostic => fingerprintOf(diagnostic) === finding.fingerprint) ??
      diagnostics.find(
        diagnostic => diagnostic.code === finding.ruleId && isSame(diagnostic.range, rangeOf(finding.range)),
      ),
  }
}

async function offersOf(asked: Asked): Promise<readonly Offered[]> {
  const offers = await Promise.all(providers.map(async provider => provider(asked)))
  return offers.flat().filter(({kind = ''}) => isAskedFor(kind, asked.only))
}

async function actionOf(
  {title, kind, isPreferred = false, finding, key, edit}: Offered,
  {session: {abilities}, checked: {document}, diagnosticOf, range}: Asked,
): Promise<CodeAction | undefined> {
  const diagnostic = finding && diagnosticOf(finding)
  const action: CodeAction = {
    title,
    ...(kind !== undefined && {kind}),
    ...(diagnostic && {diagnostics: [diagnostic]}),
    ...(isPreferred && abilities.preferredActions && {isPreferred}),
  }
  if (key !== undefined && abilities.resolvesEdits)
    return {...action, data: {uri: document.uri, version: document.version, key, range} satisfies Chosen}
  const made = await edit()
  return made && {...action, edit: made}
}

/** The cursor before or behind the last letter is at the words. */
const touches = (a: Finding['range'], b: Range): boolean => a.start <= b.end && b.start <= a.end

const isSame = (a: Diagnostic['range'], b: Diagnostic['range']): boolean =>
  a.start.line === b.start.line &&
  a.start.character === b.start.character &&
  a.end.line === b.end.line &&
  a.end.character === b.end.character
