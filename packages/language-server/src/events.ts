import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver'
import {settingsGlobs} from 'tactlint/project'
import type {Session} from './session.js'

/** Milliseconds in which changes of files are gathered. */
const moment = 100

/** Documents are opened, changed, saved and closed. */
export function followDocuments(session: Session): void {
  const {abilities, documents, workspace, checks, typing, delivery, scores} = session
  const opened = new Set<string>()
  documents.onDidChangeContent(({document: {uri}}) => {
    if (opened.has(uri)) {
      void typing.changed(uri)
      void workspace.settingsFor(uri).then(({run}) => {
        if (run === 'onSave') return
        delivery.changed(uri)
        void scores.tell(uri)
      })
    } else {
      opened.add(uri)
      typing.settle(uri)
      delivery.opened(uri)
      void scores.tell(uri)
    }
  })
  documents.onDidSave(({document: {uri}}) => {
    typing.settle(uri)
    // Without watched files this is when a configuration may have changed.
    if (!abilities.watchesFiles) readFilesAnew(session)
    else {
      delivery.renewed([uri])
      void scores.tell(uri)
    }
  })
  documents.onDidClose(({document: {uri}}) => {
    opened.delete(uri)
    typing.close(uri)
    checks.close(uri)
    delivery.closed(uri)
  })
}

/** Settings, configurations and folders change. */
export function followWorkspace(session: Session): void {
  const {connection, abilities, workspace} = session
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
        judgeAnew(session)
      })
  })
  connection.onDidChangeConfiguration(({settings}) => {
    workspace.reconfigure(settings)
    judgeAnew(session)
  })
  let filesChanged: NodeJS.Timeout | undefined
  connection.onDidChangeWatchedFiles(() => {
    // Many at once when a branch is changed; a file that was just made is still empty.
    clearTimeout(filesChanged)
    filesChanged = setTimeout(() => {
      readFilesAnew(session)
    }, moment)
  })
}

function readFilesAnew(session: Session): void {
  session.workspace.forgetFiles()
  judgeAnew(session)
}

/** Everything that is shown of the open documents may be another. */
function judgeAnew({connection, abilities, documents, delivery, scores}: Session): void {
  const uris = documents.keys()
  delivery.renewed(uris)
  for (const uri of uris) void scores.tell(uri)
  if (abilities.refreshesCodeLenses)
    connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined)
}
