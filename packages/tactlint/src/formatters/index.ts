import type {Severity} from '@tactlint/core'
import type {SourceFile} from '../source-file.js'
import type {LintResult} from '../lint-result.js'
import type {KnownRule} from '../rules.js'

/** A file that was linted, or standard input. */
export interface FileResult {
  readonly source: SourceFile
  /** What the library's `lint` gives, without the trees: a run over many files does not keep them. */
  readonly result: Omit<LintResult, 'verdicts'>
}

export interface FormatOptions {
  readonly color: boolean
  /** Width of the terminal. */
  readonly columns: number
  /** Rewrites are shown. Outputs that always hold them do not look at it. */
  readonly suggest: boolean
  /** The current folder: names are relative to it. */
  readonly cwd: string
  /** BCP 47: language of the words of findings, when it is not that of the message. */
  readonly locale?: string
  /** Findings of this severity and above make exit code 1. */
  readonly failOn: Severity
  /** Only errors are among the results. Default: all findings are. */
  readonly quiet?: boolean
  /** Of tactlint. */
  readonly version: string
  /** All rules of the languages that are installed, by id; they are loaded when asked for. */
  readonly rules: () => Promise<readonly KnownRule[]>
}

/** Turns results into what is printed. A formatter of one's own is a module whose default export is such a function. */
export type Format = (results: readonly FileResult[], options: FormatOptions) => string | Promise<string>

/** An output is one file and one line here. */
export const formatters: readonly {
  readonly name: string
  /** It shows rewrites even without --suggest. */
  readonly rewrites?: true
  readonly load: () => Promise<{readonly format: Format}>
}[] = [
  {name: 'stylish', load: () => import('./stylish.js')},
  {name: 'compact', load: () => import('./compact.js')},
  {name: 'json', rewrites: true, load: () => import('./json.js')},
  {name: 'jsonl', rewrites: true, load: () => import('./jsonl.js')},
  {name: 'junit', load: () => import('./junit.js')},
  {name: 'checkstyle', load: () => import('./checkstyle.js')},
  {name: 'html', rewrites: true, load: () => import('./html/html.js')},
  {name: 'sarif', rewrites: true, load: () => import('./sarif.js')},
  {name: 'github', load: () => import('./github.js')},
  {name: 'gitlab', load: () => import('./gitlab.js')},
  {name: 'rdjson', rewrites: true, load: () => import('./rdjson.js')},
  {name: 'markdown', rewrites: true, load: () => import('./markdown.js')},
  {name: 'agent', rewrites: true, load: () => import('./agent.js')},
]
