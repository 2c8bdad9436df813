import type {Recogniser} from '@tactlint/core'
import {placeholdersOf, punctuation} from './mask.js'

/** Where text is to be written. */
export interface Surroundings {
  /** How the file ends its lines. */
  readonly ending: string
  /** What stands before each further line of the block: `> `, or the indent of a list item. */
  readonly prefix: string
  /** The text will begin a line. */
  readonly beginsLine: boolean
  readonly inTable: boolean
  /** A team's own placeholders. */
  readonly own: Recogniser | undefined
}

/** What Markdown could take for markup, wherever it stands: `*`, `<b`, `&amp`, “_” beside a space. */
const marks = /[\\`*[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[a-z/!?])|&(?=[#a-z])|~(?=~)|(?<=~)~/giu
/** What it could take for a list, heading, quote or rule, at the start of a line: “# ”, “- ”, “====” */
const lineMarks = /^([ \t]*)(?=#{1,6}(?:\s|$)|>|[-+](?:\s|$)|=+[ \t]*$|-+[ \t]*$)/
/** “3.” and “3)” */
const itemNumber = /^([ \t]*\d{1,9})(?=[.)](?:\s|$))/

const everyPunctuation = new RegExp(punctuation, 'gu')

/** How text can be spelled in Markdown, best first. Which one reads as meant, only reading tells. */
export function spellings(
  text: string,
  {ending, prefix, beginsLine, inTable, own}: Surroundings,
): readonly string[] {
  const escaped = besidePlaceholders(text, own, plain => {
    const inLine = plain.replace(marks, '\\$&')
    return inTable ? inLine.replaceAll('|', '\\|') : inLine
  })
  const lines = escaped
    .split('\n')
    .map((line, index) =>
      index > 0 || beginsLine ? line.replace(lineMarks, '$1\\').replace(itemNumber, '$1\\') : line,
    )
  const wholly = besidePlaceholders(text, own, plain => plain.replace(everyPunctuation, '\\$&'))
  // As it is: right in code, where a backslash would stay.
  return [...new Set([lines.join('\n'), text, wholly])].map(written =>
    written.replace(/\n+/g, breaks => broken(breaks.length)),
  )

  function broken(count: number): string {
    return (ending + prefix.trimEnd()).repeat(count - 1) + ending + prefix
  }
}

/** `[ORDER ID]` stays as it is: it is read before Markdown. */
function besidePlaceholders(
  text: string,
  own: Recogniser | undefined,
  escape: (plain: string) => string,
): string {
  let result = ''
  let cursor = 0
  for (const {start, end} of [...placeholdersOf(text, own)].sort((a, b) => a.start - b.start)) {
    if (start < cursor) continue
    result += escape(text.slice(cursor, start)) + text.slice(start, end)
    cursor = end
  }
  return result + escape(text.slice(cursor))
}
