import type {Context, Directive, Range} from '@tactlint/core'
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
  const place = frontMatterIn(source)
  if (place === undefined)
    return {context: {}, directives: [], body: source.startsWith(byteOrderMark) ? 1 : 0}
  const {start, end, body} = place
  const fail = (message: string, offset: number): Error =>
    formatError(`front matter: ${message}`, source, start + offset)
  // An edit that puts front matter where none was.
  if (yaml === undefined) throw fail('it was not there when the file was read', 0)
  const pairs = yaml.plainPairs(source.slice(start, end), fail)
  return {context: contextIn(pairs, fail), directives: directivesIn(pairs, start, fail), body}
}

/** Where the YAML of a file's front matter stands, read or not; `body` is as in `FrontMatter`. */
export function frontMatterIn(source: string): (Range & Pick<FrontMatter, 'body'>) | undefined {
  const start = endOf(opening, source, source.startsWith(byteOrderMark) ? 1 : 0)
  if (start === undefined) return undefined
  closing.lastIndex = start
  const close = closing.exec(source)
  if (close === null || close.index - start > longest) return undefined
  const end = close.index
  return {start, end, body: endOf(blankLines, source, end + close[0].length) ?? source.length}
}

function endOf(pattern: RegExp, source: string, start: number): number | undefined {
  pattern.lastIndex = start
  return pattern.test(source) ? pattern.lastIndex : undefined
}
