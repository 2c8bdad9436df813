import {rangeOf, type Found, type Range} from '@tactlint/core'

/** Where a clause ends: at a sign, or where the next clause begins. “before the summer season” still belongs to it. */
const boundary =
  /[,;:()–—…]|[.!?](?=\s|$)| - |\s(?:because|since|as|but|while|whereas|when|if|until|after|although|so|and (?:please|could|can|would|i|we|they|you|it|the|then|also))(?=\s)/iu

/** From the phrase to the end of its clause: “(in order) to increase my sales”, “so that I can sell more before the summer season”. */
export function gainClause({start, end, sentence}: Found, text: string): Range {
  const before = text.slice(rangeOf(sentence).start, start)
  const joint = /(?<!\p{L})(?:in order|so as|as)\s+$/iu.exec(before)?.[0].length ?? 0
  const rest = text.slice(end, rangeOf(sentence).end)
  const length = boundary.exec(rest)?.index ?? rest.length
  return {start: start - joint, end: end + rest.slice(0, length).trimEnd().length}
}
