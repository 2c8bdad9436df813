import type {Readable, Writable} from 'node:stream'
import type {Clock} from './stats/meter.js'

/** A module that answers `Pool`. */
export interface ThreadFile {
  readonly path: string
  /** Options of Node. Default: those of this process. */
  readonly execArgv?: readonly string[]
}

/** What the command needs of its process; tests give their own. */
export interface Surroundings {
  readonly cwd: string
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
  /** Colours are shown. */
  readonly color: boolean
  /** Colours are written to files, too: somebody asked for them. Default: they are not. */
  readonly colorInFiles?: boolean
  /** What threads run; without, all is linted in this thread. */
  readonly threadFile?: ThreadFile
  /** Which of them a person watches. Default: none. */
  readonly terminal?: {readonly stdout: boolean; readonly stderr: boolean}
  /** Default: that of the process. */
  readonly clock?: Clock
  /** Ends --watch. Default: the end of the process does. */
  readonly stop?: AbortSignal
  /** Width of the terminal in columns. */
  readonly columns: number
}

export type ExitCode = 0 | 1 | 2
