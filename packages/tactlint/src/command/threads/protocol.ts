import type {Directive} from '@tactlint/core'
import type {Checked} from '../check-file.js'
import type {LintedLine} from '../ndjson.js'
import type {CommandOptions} from '../options.js'
import type {Times} from '../stats/meter.js'

/** What a thread is started with. */
export interface ThreadData {
  readonly options: CommandOptions
  readonly cwd: string
}

/** What the main thread asks a thread for. */
export type Task =
  | {readonly kind: 'file'; readonly path: string; readonly baseline: readonly Directive[]}
  /** Of NDJSON. */
  | {readonly kind: 'line'; readonly line: string; readonly number: number}

/** What a task gives, by its kind. */
export interface Answers {
  readonly file: Checked
  readonly line: LintedLine
}

export type ToThread =
  | {readonly id: number; readonly task: Task}
  /** The answer to its wish: shared, not copied. */
  | {readonly wish: number; readonly bytes: SharedArrayBuffer}
  | {readonly wish: number; readonly failure: Failure}
  | {readonly asksTimes: true}

export type FromThread =
  | {readonly id: number; readonly answer: Answers[Task['kind']]}
  | {readonly id: number; readonly failure: Failure}
  /** With --stats. */
  | {readonly times: Times}
  /** A resource of a pack: all threads use the same bytes. */
  | {readonly wish: number; readonly from: string | undefined; readonly resource: string}

/** An error as plain data: a copied one loses its name. */
export interface Failure {
  readonly name: string
  readonly message: string
  readonly stack?: string
}

export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return {name: 'Error', message: String(error)}
  const {name, message, stack} = error
  return {name, message, ...(stack !== undefined && {stack})}
}

export const errorOf = ({name, message, stack}: Failure): Error =>
  Object.assign(new Error(message), {name, ...(stack !== undefined && {stack})})
