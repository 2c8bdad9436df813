import {parseArgs} from 'node:util'
import type {Transport} from './transport.js'

export const usage = `The language server of tactlint, for editors.

  tactlint-language-server --stdio          over standard input and output
  tactlint-language-server --socket=PORT    over a socket of this machine
  tactlint-language-server --pipe=NAME      over a named pipe
  tactlint-language-server --node-ipc       over the channel of a parent process in Node

  --version, --help
`

export type Task = Transport | 'help' | 'version'

/** @throws Error that says what to write instead */
export function taskOf(argv: readonly string[]): Task {
  const {values} = parseArgs({
    args: [...argv],
    options: {
      stdio: {type: 'boolean'},
      socket: {type: 'string'},
      pipe: {type: 'string'},
      'node-ipc': {type: 'boolean'},
      // Clients of VS Code's library name themselves: the server ends with them.
      clientProcessId: {type: 'string'},
      version: {type: 'boolean'},
      help: {type: 'boolean'},
    },
  })
  if (values.help) return 'help'
  if (values.version) return 'version'
  const {stdio, socket, pipe} = values
  const given = [stdio, socket, pipe, values['node-ipc']].filter(value => value !== undefined)
  if (given.length !== 1) throw new Error('Name one of --stdio, --socket=PORT, --pipe=NAME and --node-ipc.')
  if (socket !== undefined) {
    const port = Number(socket)
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      throw new Error(`--socket takes a port from 1 to 65535, not “${socket}”.`)
    return {by: 'socket', port}
  }
  if (pipe !== undefined) return {by: 'pipe', name: pipe}
  return {by: stdio ? 'stdio' : 'node-ipc'}
}
