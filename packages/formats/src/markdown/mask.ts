import {placeholders, type Range, type Recogniser} from '@tactlint/core'

/** What a backslash can stand before. */
export const punctuation = /[^\p{L}\p{N}\p{Cc}\s\P{ASCII}]/u

const recogniser = placeholders()

/**
 * Placeholders of a source. A lone carriage return ends a line, too.
 * @param own a team's own, beside those that every text may have
 */
export function placeholdersOf(source: string, own?: Recogniser): readonly Range[] {
  const text = source.replaceAll('\r', '\n')
  return [recogniser, ...(own ? [own] : [])].flatMap(one => [...one.recognise(text)])
}

/**
 * The source with its placeholders as words of the same length, so that Markdown does not read `[ORDER ID]` as a link,
 * `__NAME__` as strong, `*|FNAME|*` as emphasis, `____` as a rule and `<indsæt ordrenummer>` as HTML.
 */
export function maskPlaceholders(source: string, own?: Recogniser): string {
  let masked = ''
  let cursor = 0
  for (const {start, end} of [...placeholdersOf(source, own)].sort((a, b) => a.start - b.start)) {
    // \[ORDER ID]: the backslash goes, and only with the bracket to see.
    const from = Math.max(cursor, isEscaped(source, start) ? start + 1 : start)
    if (end <= from) continue
    masked += source.slice(cursor, from) + 'X'.repeat(end - from)
    cursor = end
  }
  return masked + source.slice(cursor)
}

function isEscaped(source: string, position: number): boolean {
  let backslashes = 0
  while (source[position - 1 - backslashes] === '\\') backslashes++
  return backslashes % 2 === 1 && punctuation.test(source[position] ?? '')
}
