/* The page that a browser opens: CodeMirror with its client of the protocol. `toServer` and `fromServer` are the connection. */
import {LSPClient, serverDiagnostics} from '@codemirror/lsp-client'
import {forEachDiagnostic} from '@codemirror/lint'
import {EditorView, basicSetup} from 'codemirror'

const handlers = new Set()
const transport = {
  send: message => void globalThis.toServer(message),
  subscribe: handler => handlers.add(handler),
  unsubscribe: handler => handlers.delete(handler),
}
globalThis.fromServer = message => handlers.forEach(handler => handler(message))

/** The client has no menu of code actions; what a page adds to it says what it can do. */
const codeActions = {
  clientCapabilities: {
    textDocument: {codeAction: {codeActionLiteralSupport: {codeActionKind: {valueSet: ['']}}}},
    workspace: {workspaceEdit: {documentChanges: true}},
  },
}

const client = new LSPClient({extensions: [serverDiagnostics(), codeActions], timeout: 30_000})
let view
let uri

const until = async condition => {
  for (let waited = 0; waited < 30_000; waited += 50) {
    if (condition()) return
    await new Promise(done => globalThis.setTimeout(done, 50))
  }
  throw new Error('Nothing came for half a minute.')
}

const lines = () => {
  const found = []
  forEachDiagnostic(view.state, ({from}) => found.push(view.state.doc.lineAt(from).number))
  return found
}

/** @returns the lines of the diagnostics that are shown */
globalThis.open = async (name, text) => {
  uri = `file:///${name}`
  client.connect(transport)
  await client.initializing
  const parent = globalThis.document.querySelector('#editor')
  view = new EditorView({doc: text, parent, extensions: [basicSetup, client.plugin(uri, 'plaintext')]})
  await until(() => lines().length > 0)
  return lines()
}

/** The first action of a kind on a line is the best one. @returns the text after it */
globalThis.take = async (kind, line) => {
  client.sync()
  const {from, to} = view.state.doc.line(line)
  const actions = await client.request('textDocument/codeAction', {
    textDocument: {uri},
    range: {start: {line: line - 1, character: 0}, end: {line: line - 1, character: to - from}},
    context: {diagnostics: [], only: [kind]},
  })
  const {edits} = actions[0].edit.documentChanges[0]
  const offset = ({line, character}) => view.state.doc.line(line + 1).from + character
  view.dispatch({
    changes: edits.map(({range, newText}) => ({
      from: offset(range.start),
      to: offset(range.end),
      insert: newText,
    })),
  })
  return view.state.doc.toString()
}
