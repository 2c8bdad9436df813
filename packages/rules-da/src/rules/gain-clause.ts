import {rangeOf, type Found, type Range} from '@tactlint/core'

/** Where a new clause begins to the left: behind a comma, or at its conjunction, which belongs to it. */
const leftBorder =
  /[,;:–—(](?!\d)\s*|(?<=\s)(?=(?:fordi|da|eftersom|idet|hvilket|men|så (?:jeg|vi|det|min|mit|mine|vores|der)|og (?:jeg|vi|det|min|mit|mine|vores|lige|derfor))\s)/gi
/** Where it ends to the right: a mark, a conjunction, a cause, a new order, the product it is about. */
const rightBorder =
  /[;:–—()]|,(?!\d)|\s(?=(?:fordi|da|eftersom|idet|men|hvis|hvilket|når|siden|efter at|på grund af|pga\.?|og (?:jeg|vi|det|kan|vil|send|ret|svar))\s|(?:på|for|af|ved) [A-Z\d][A-Z\d-]{6}|-\s)/u
/** Behind a purpose that opens the sentence: „For at øge salget ⟨⟩skal titlen ændres“. */
const verb = /\s(?=(?:kan|vil|skal|har|må|er|bør|kunne|ville|ønsker|beder|bedes|håber|foreslår)\s)/i

/**
 * The clause around a phrase: „fordi jeg hver dag ⟦taber penge⟧, når …“ from „fordi“ to the comma.
 * A purpose opens its own clause.
 */
export function clauseOf({start, end, entry, sentence}: Found, text: string): Range {
  const whole = rangeOf(sentence)
  if (!opensClause(entry))
    return {start: leftOf(text, whole.start, start), end: rightOf(text, end, whole.end)}
  const limit = start === whole.start ? end + before(verb, text.slice(end, whole.end)) : whole.end
  return {start, end: rightOf(text, end, limit)}
}

const opensClause = (entry: string): boolean => /^\(?(?:så|for)(?![A-Za-zÀ-ÿ])/.test(entry)

function leftOf(text: string, from: number, start: number): number {
  let border = from
  for (const match of text.slice(from, start).matchAll(leftBorder))
    border = from + match.index + match[0].length
  return border
}

function rightOf(text: string, end: number, to: number): number {
  const rest = text.slice(end, to)
  const clause = withoutEnd(rest.slice(0, before(rightBorder, rest)), sign)
  // „… 3 % mere pr. stk.?“: that full stop is the abbreviation's.
  const abbreviated = /^\.[?!,]/.test(rest.slice(clause.length))
  return end + clause.length + (abbreviated ? 1 : 0)
}

/** The length of the text before a border. */
function before(border: RegExp, text: string): number {
  const at = text.search(border)
  return at < 0 ? text.length : at
}

/** White space, punctuation, emoji: what is neither letter nor number. */
const sign = /[^\p{L}\p{N}%⟩)]/u

/** The text without the signs at its end. */
export function withoutEnd(text: string, signs: RegExp): string {
  let end = text.length
  while (end > 0 && signs.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
