import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Connection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver'
import {settingsGlobs, version} from 'tactlint/project'
import {abilitiesOf, type Abilities} from './abilities.js'
import {answer} from './answers.js'
import {capabilitiesFor} from './capabilities.js'
import {Checks, type Checked} from './checks/checks.js'
import {Typing} from './checks/typing.js'
import {diagnosticsOf} from './diagnostics/diagnostic.js'
import {Pull} from './diagnostics/pull.js'
import {Push} from './diagnostics/push.js'
import {openDocuments} from './documents/documents.js'
import type {Encoding} from './documents/positions.js'
import {scoresNotification, scoresParams} from './scores.js'
import type {Session} from './session.js'
import {Log} from './workspace/log.js'
import {isObject, settingsOf} from './workspace/settings.js'
import {Workspace} from './workspace/workspace.js'

/** Milliseconds in which changes of files are gathered. */
const moment = 100

/** Serves one client: the connection is listened to from then on. */
export function serve(connection: Connection): void {
  let encoding: Encoding = 'utf-16'
  const documents = openDocuments(() => encoding)
  connection.onInitialize((params): InitializeResult => {
    const abilities = abilitiesOf(params.capabilities)
    ;({encoding} = abilities)
    const pulls = pullsFor(params, abilities)
    open(params, abilities, pulls)
    return {
      capabilities: capabilitiesFor(abilities, pulls),
      serverInfo: {name: 'tactlint', version},
    }
  })
  documents.listen(connection)
  connection.listen()

  function open(params: InitializeParams, abilities: Abilities, pulls: boolean): void {
    const log = new Log(connection)
    const workspace = new Workspace(connection, abilities, log, params)
    const checks = new Checks(documents, workspace, log)
    const shownIn = (checked: Checked): Diagnostic[] =>
      diagnosticsOf(checked, typing.shown(checked), abilities)
    const push = new Push(connection, checks, shownIn)
    const pull = new Pull(checks, workspace, shownIn)
    const refresh = () => void connection.languages.diagnostics.refresh().catch(() => undefined)
    /** Something else is to be shown of a document than before. */
    const update = (uri: string) => {
      if (pulls) {
        pull.judge(uri)
        refresh()
      } else push.update(uri)
    }
    const typing = new Typing(checks, workspace, update)
    const session: Session = {connection, abilities, documents, workspace, checks, typing, log}

    const tellsScores =
      isObject(params.initializationOptions) && params.initializationOptions['scores'] === true
    const tellScores = async (uri: string) => {
      const checked = tellsScores ? await checks.of(uri) : undefined
      if (checked && checks.isCurrent(checked))
        await connection.sendNotification(scoresNotification, scoresParams(checked))
    }
    const everythingChanged = () => {
      for (const uri of documents.keys()) {
        if (pulls) pull.judge(uri)
        else push.update(uri)
        void tellScores(uri)
      }
      if (pulls) refresh()
      if (abilities.refreshesCodeLenses)
        connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined)
    }

    const opened = new Set<string>()
    let filesChanged: NodeJS.Timeout | undefined
    documents.onDidChangeContent(({document: {uri}}) => {
      const isNew = !opened.has(uri)
      opened.add(uri)
      if (isNew) {
        typing.settle(uri)
        if (pulls) pull.judge(uri)
      } else void typing.changed(uri)
      void workspace.settingsFor(uri).then(({run}) => {
        if (!isNew && run === 'onSave') return
        if (!pulls) push.update(uri)
        void tellScores(uri)
      })
    })
    documents.onDidSave(({document: {uri}}) => {
      typing.settle(uri)
      // Without watched files this is when a configuration may have changed.
      if (!abilities.watchesFiles) void workspace.forgetFiles().then(everythingChanged)
      else {
        update(uri)
        void tellScores(uri)
      }
    })
    documents.onDidClose(({document: {uri}}) => {
      opened.delete(uri)
      typing.close(uri)
      checks.close(uri)
      pull.close(uri)
      push.close(uri)
    })

    connection.onInitialized(() => {
      if (abilities.registersConfiguration)
        void connection.client.register(DidChangeConfigurationNotification.type, {section: 'tactlint'})
      if (abilities.watchesFiles)
        void connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: settingsGlobs.map(globPattern => ({globPattern})),
        })
      if (abilities.folders)
        connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
          workspace.changeFolders(added, removed)
          everythingChanged()
        })
    })
    connection.onDidChangeConfiguration(({settings}) => {
      workspace.reconfigure(settings)
      everythingChanged()
    })
    connection.onDidChangeWatchedFiles(() => {
      // Many at once when a branch is changed; a file that was just made is still empty.
      clearTimeout(filesChanged)
      filesChanged = setTimeout(() => void workspace.forgetFiles().then(everythingChanged), moment)
    })
    if (pulls)
      connection.languages.diagnostics.on(({textDocument, previousResultId}) =>
        pull.report(textDocument.uri, previousResultId),
      )
    answer(session)
  }
}

function pullsFor({initializationOptions}: InitializeParams, {pullsDiagnostics}: Abilities): boolean {
  const {diagnostics} = settingsOf(initializationOptions).settings
  return diagnostics === 'auto' ? pullsDiagnostics : diagnostics === 'pull'
}
