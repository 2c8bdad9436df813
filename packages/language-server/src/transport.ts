import {Writable} from 'node:stream'
import {
  createConnection,
  createServerPipeTransport,
  createServerSocketTransport,
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
  type Connection,
} from 'vscode-languageserver/node'

/** How a client reaches the server. */
export type Transport =
  | {readonly by: 'stdio' | 'node-ipc'}
  | {readonly by: 'socket'; readonly port: number}
  | {readonly by: 'pipe'; readonly name: string}

export function connectionBy(transport: Transport): Connection {
  switch (transport.by) {
    case 'stdio':
      return createConnection(ProposedFeatures.all, process.stdin, protocolOutput())
    case 'node-ipc':
      return createConnection(
        ProposedFeatures.all,
        new IPCMessageReader(process),
        new IPCMessageWriter(process),
      )
    case 'socket':
      return createConnection(ProposedFeatures.all, ...createServerSocketTransport(transport.port))
    case 'pipe':
      return createConnection(ProposedFeatures.all, ...createServerPipeTransport(transport.name))
  }
}

/** Standard output, for the protocol alone: what a configuration in code prints goes to standard error. */
function protocolOutput(): Writable {
  const {stdout, stderr} = process
  const write = stdout.write.bind(stdout)
  stdout.write = stderr.write.bind(stderr)
  console.log =
    console.info =
    console.debug =
      (...words: unknown[]) => {
        console.error(...words)
      }
  return new Writable({
    write: (chunk: Uint8Array, encoding, done) => {
      write(chunk, encoding, done)
    },
  })
}
