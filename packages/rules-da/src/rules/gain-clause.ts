import {rangeOf, type Found, type Range} from '@tactlint/core'

/** Where a new clause begins to the left: behind a comma, or at its conjunction, which belongs to it. */
const leftBorder =
  /[,;:–—(](?!\d)\s*|(?<=\s)(?=(?:fordi|da|eftersom|idet|hvilket|så|men|og (?:jeg|vi|det|min|mit|mine|vores|lige|derfor))\s)/giu
/** Where it ends to the right: a mark, a conjunction, the verb that follows a fronted purpose („For at … vil jeg“). */
const rightBorder =
  /[;:–—()]|,(?!\d)|\s(?=(?:fordi|da|eftersom|idet|men|hvis|hvilket|når|og (?:jeg|vi|det|kan|vil|send|ret|svar)|(?:kan|vil|skal|har|må|kunne|ville|ønsker|beder|bedes|håber) (?:jeg|vi|i|du))(?!\p{L}))|\s(?=-\s)/iu

/**
 * The clause around a phrase: „fordi jeg hver dag ⟦taber penge⟧, når …“ from „fordi“ to the comma.
 * A purpose opens its own clause.
 */
export function clauseOf({start, end, entry, sentence}: Found, text: string): Range {
  const whole = rangeOf(sentence)
  return {
    start: opensClause(entry) ? start : leftOf(text, whole.start, start),
    end: rightOf(text, end, whole.end),
  }
}

const opensClause = (entry: string): boolean => /^\(?(?:så|for)(?!\p{L})/u.test(entry)

function leftOf(text: string, from: number, start: number): number {
  let border = from
  for (const match of text.slice(from, start).matchAll(leftBorder))
    border = from + match.index + match[0].length
  return border
}

function rightOf(text: string, end: number, to: number): number {
  const rest = text.slice(end, to)
  const border = rest.search(rightBorder)
  return end + withoutEnd(border < 0 ? rest : rest.slice(0, border), sign).length
}

/** White space, punctuation, emoji: what is neither letter nor number. */
const sign = /[^\p{L}\p{N}%⟩)]/u

/** The text without the signs at its end. */
export function withoutEnd(text: string, signs: RegExp): string {
  let end = text.length
  while (end > 0 && signs.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
