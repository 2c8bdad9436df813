import type {Context, Directive} from '@tactlint/core'
import {formatError} from '../format-error.js'
import {contextIn} from './context.js'
import {directivesIn} from './directives.js'

type Yaml = typeof import('./yaml.js')

/** A file in two parts. */
export interface FrontMatter {
  readonly context: Context
  readonly directives: readonly Directive[]
  /** Offset of the body: behind the closing line and the blank lines after it. */
  readonly body: number
}

const byteOrderMark = '\uFEFF'
const opening = /---[ \t]*(?:\r\n|\r|\n)/y
const closing = /^---[ \t]*$/gm
const blankLines = /(?:[ \t]*(?:\r\n|\r|\n))*/y
/** Longer front matter is none: what is meant is a text between two rules. In UTF-16 code units. */
const longest = 50_000

let yaml: Yaml | undefined

/** Loads what front matter is read with, if the source begins like one that has any; without a source, in any case. */
export async function prepareFrontMatter(source?: string): Promise<void> {
  if (source === undefined || source.replace(byteOrderMark, '').startsWith('---'))
    yaml ??= await import('./yaml.js')
}

/**
 * The front matter of a file, if it has any: `---` as first line, YAML, `---`. A byte order mark is passed over.
 * @throws FormatError when it is no YAML, a key of the context has a value that can't be, or nothing was prepared for it
 */
export function frontMatterOf(source: string): FrontMatter {
  const start = source.startsWith(byteOrderMark) ? 1 : 0
  const first = endOf(opening, source, start)
  const none = {context: {}, directives: [], body: start}
  if (first === undefined) return none
  closing.lastIndex = first
  const close = closing.exec(source)
  if (close === null || close.index - first > longest) return none
  const fail = (message: string, offset: number): Error =>
    formatError(`front matter: ${message}`, source, first + offset)
  // An edit that puts front matter where none was.
  if (yaml === undefined) throw fail('it was not there when the file was read', 0)
  const pairs = yaml.plainPairs(source.slice(first, close.index), fail)
  return {
    context: contextIn(pairs, fail),
    directives: directivesIn(pairs, first, fail),
    body: endOf(blankLines, source, close.index + close[0].length) ?? source.length,
  }
}

function endOf(pattern: RegExp, source: string, start: number): number | undefined {
  pattern.lastIndex = start
  return pattern.test(source) ? pattern.lastIndex : undefined
}
