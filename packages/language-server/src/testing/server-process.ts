import {spawn, type ChildProcess, type StdioOptions} from 'node:child_process'
import {resolve} from 'node:path'
import {
  createClientPipeTransport,
  createClientSocketTransport,
  generateRandomPipeName,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver-protocol/node'
import type {Transport} from '../transport.js'
import {serverCommand} from './server-command.js'

/** The server as a process of its own, and the two ends of the way to it. */
export interface ServerProcess {
  readonly process: ChildProcess
  readonly reader: MessageReader
  readonly writer: MessageWriter
}

export async function startServer(by: Transport['by']): Promise<ServerProcess> {
  switch (by) {
    case 'stdio': {
      const process = run(['--stdio'])
      if (process.stdout === null || process.stdin === null) throw new Error('The server has no streams.')
      return {
        process,
        reader: new StreamMessageReader(process.stdout),
        writer: new StreamMessageWriter(process.stdin),
      }
    }
    case 'node-ipc': {
      const process = run(['--node-ipc'], ['ignore', 'pipe', 'pipe', 'ipc'])
      return {process, reader: new IPCMessageReader(process), writer: new IPCMessageWriter(process)}
    }
    case 'socket': {
      const transport = await createClientSocketTransport(0)
      const process = run([`--socket=${transport.port()}`])
      const [reader, writer] = await transport.onConnected()
      return {process, reader, writer}
    }
    case 'pipe': {
      const name = generateRandomPipeName()
      const transport = await createClientPipeTransport(name)
      const process = run([`--pipe=${name}`])
      const [reader, writer] = await transport.onConnected()
      return {process, reader, writer}
    }
  }
}

const run = (argv: readonly string[], stdio: StdioOptions = 'pipe'): ChildProcess =>
  spawn(process.execPath, [...serverCommand(), ...argv], {
    stdio,
    cwd: resolve(import.meta.dirname, '../..'),
  })
