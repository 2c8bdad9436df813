import type {SourceFile} from '../command/sources.js'
import type {LintResult} from '../lint-result.js'

export interface FileResult {
  readonly source: SourceFile
  readonly result: LintResult
}

export interface FormatOptions {
  readonly color: boolean
  /** Width of the terminal. */
  readonly columns: number
  /** Rewrites are shown. */
  readonly suggest: boolean
}

/** Turns results into what is printed. */
export type Format = (results: readonly FileResult[], options: FormatOptions) => string

/** An output is one file and one line here. */
export const formatters: readonly {
  readonly name: string
  readonly load: () => Promise<{readonly format: Format}>
}[] = [
  {name: 'stylish', load: () => import('./stylish.js')},
  {name: 'json', load: () => import('./json.js')},
]
