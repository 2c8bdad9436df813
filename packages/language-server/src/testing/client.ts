import {pathToFileURL} from 'node:url'
import {
  createProtocolConnection,
  type ClientCapabilities,
  type CodeAction,
  type ConfigurationParams,
  type Diagnostic,
  type InitializeResult,
  type Message,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type RequestMessage,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node'
import type {ScoresParams} from '../scores.js'
import type {Transport} from '../transport.js'
import {startServer} from './server-process.js'

/** What an editor of today can do; diagnostics are sent to it. */
export const pushClient: ClientCapabilities = {
  general: {positionEncodings: ['utf-16']},
  workspace: {
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create'],
      changeAnnotationSupport: {groupsOnLabel: true},
    },
    configuration: false,
    workspaceFolders: true,
  },
  textDocument: {
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      tagSupport: {valueSet: [1, 2]},
    },
    codeAction: {
      dynamicRegistration: false,
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: {properties: ['edit']},
      codeActionLiteralSupport: {
        codeActionKind: {valueSet: ['quickfix', 'refactor', 'refactor.rewrite', 'source', 'source.fixAll']},
      },
    },
    hover: {contentFormat: ['markdown', 'plaintext']},
    documentSymbol: {hierarchicalDocumentSymbolSupport: true},
  },
}

/** An editor that asks for diagnostics. */
export const pullClient: ClientCapabilities = {
  ...pushClient,
  workspace: {...pushClient.workspace, diagnostics: {refreshSupport: true}},
  textDocument: {...pushClient.textDocument, diagnostic: {}},
}

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities
  readonly initializationOptions?: unknown
  readonly folders?: readonly string[]
  /** Answers `workspace/configuration`, now or later. */
  readonly settings?: (scopeUri: string | undefined) => unknown
  readonly transport?: Transport['by']
}

export interface PulledDiagnostics {
  readonly kind: 'full' | 'unchanged'
  readonly resultId: string
  readonly items?: readonly Diagnostic[]
}

/** An editor that talks to the server as a process of its own, over standard input and output or what is asked for. */
export class Client {
  /** Every message of the server, as it came. */
  readonly received: Message[] = []
  readonly scores: ScoresParams[] = []
  /** Methods of the requests that were sent to it, by id. */
  readonly asked = new Map<number | string, string>()
  readonly shown: string[] = []
  readonly published: PublishDiagnosticsParams[] = []
  refreshes = 0
  private waiting: (() => void)[] = []

  private constructor(
    readonly connection: ProtocolConnection,
    readonly errors: () => string,
    private readonly exited: Promise<number | null>,
    private readonly settings: (scopeUri: string | undefined) => unknown,
    /** Of the server's process. */
    readonly pid: number,
  ) {
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params)
      this.wake()
    })
    connection.onNotification('window/showMessage', ({message}: {message: string}) => {
      this.shown.push(message)
      this.wake()
    })
    connection.onNotification('tactlint/scores', (params: ScoresParams) => {
      this.scores.push(params)
      this.wake()
    })
    connection.onRequest('workspace/configuration', ({items}: ConfigurationParams) =>
      Promise.all(items.map(async ({scopeUri}) => await this.settings(scopeUri))),
    )
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++
      this.wake()
      return null
    })
    connection.onRequest('client/registerCapability', () => null)
    connection.onRequest('window/workDoneProgress/create', () => null)
  }

  static async start({
    capabilities = pushClient,
    initializationOptions = null,
    folders = [],
    settings = () => null,
    transport = 'stdio',
  }: ClientOptions = {}): Promise<{readonly client: Client; readonly initialized: InitializeResult}> {
    const {process: server, reader, writer} = await startServer(transport)
    let errors = ''
    server.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()))
    const exited = new Promise<number | null>(done => server.on('exit', done))
    const connection = createProtocolConnection(reader, writer)
    const client = new Client(connection, () => errors, exited, settings, server.pid ?? 0)
    const write = writer.write.bind(writer)
    writer.write = message => {
      if ('id' in message && 'method' in message) {
        const {id, method} = message as RequestMessage
        if (id !== null) client.asked.set(id, method)
      }
      return write(message)
    }
    const listen = reader.listen.bind(reader)
    reader.listen = callback =>
      listen(message => {
        client.received.push(message)
        callback(message)
      })
    connection.listen()
    const params = {
      processId: process.pid,
      capabilities,
      initializationOptions,
      workspaceFolders: folders.map(folder => ({uri: pathToFileURL(folder).href, name: folder})),
    }
    const initialized: InitializeResult = await connection.sendRequest('initialize', params)
    await connection.sendNotification('initialized', {})
    return {client, initialized}
  }

  async open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: {uri, languageId, version: 1, text},
    })
  }

  async change(
    uri: string,
    version: number,
    ...contentChanges: TextDocumentContentChangeEvent[]
  ): Promise<void> {
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: {uri, version},
      contentChanges,
    })
  }

  async save(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didSave', {textDocument: {uri}})
  }

  /** The diagnostics that are sent of a version, as soon as they suit. */
  async diagnostics(
    uri: string,
    version: number,
    suits: (diagnostics: Diagnostic[]) => boolean = () => true,
  ): Promise<Diagnostic[]> {
    const sent = () =>
      this.published.findLast(
        params => params.uri === uri && params.version === version && suits(params.diagnostics),
      )
    await this.until(() => sent() !== undefined)
    return sent()?.diagnostics ?? []
  }

  /** The diagnostics that are answered. @param previousResultId of those that are had already */
  async pulled(uri: string, previousResultId?: string): Promise<PulledDiagnostics> {
    return this.connection.sendRequest('textDocument/diagnostic', {
      textDocument: {uri},
      ...(previousResultId !== undefined && {previousResultId}),
    })
  }

  async actions(
    uri: string,
    range: Range,
    only?: string[],
    diagnostics: Diagnostic[] = [],
  ): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: {uri},
      range,
      context: {diagnostics, ...(only && {only})},
    })
  }

  async resolved(action: CodeAction): Promise<CodeAction> {
    return action.edit === undefined ? this.connection.sendRequest('codeAction/resolve', action) : action
  }

  async until(holds: () => boolean): Promise<void> {
    const deadline = Date.now() + 20_000
    while (!holds()) {
      if (Date.now() > deadline) throw new Error(`Nothing came. ${this.shown.join('; ')} ${this.errors()}`)
      await new Promise<void>(done => {
        this.waiting.push(done)
        setTimeout(done, 200)
      })
    }
  }

  /** Ends the server as an editor does. @returns its exit code */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown')
    await this.connection.sendNotification('exit')
    const code = await this.exited
    this.connection.dispose()
    return code
  }

  private wake(): void {
    for (const done of this.waiting.splice(0)) done()
  }
}
