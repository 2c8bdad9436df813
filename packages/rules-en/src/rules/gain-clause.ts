import {rangeOf, type Found, type Range} from '@tactlint/core'

/** Where a clause ends: at a sign, or where the next clause begins. “before the summer season” still belongs to it. */
const boundary =
  /[,;:()–—…]|[.!?](?=[.!?\s]|$)| - |\s(?:because|since|as|but|while|whereas|when|if|until|after|although|so|please|thanks|thank you|thx|cheers|regards|and (?:please|could|can|would|i|we|they|you|he|she|it|the|this|that|these|there|my|our|your|their|nobody|everybody|then|also|thanks|thank))(?=[\s.!]|$)/i
/** What the clause begins behind: “…, and we lose EUR 300 in sales every day”. */
const joint =
  /(?:^|[,;:()–—](?!\d)(?:\s(?:because|since|as|but|so|and)(?=\s))?|\s(?:because|since|as|but|so|and)(?=\s))\s*/gi

/** The clause around the phrase: “(in order) to increase my sales”, “so that I can sell more (before the summer season)”. */
export function gainClause({start, end, sentence}: Found, text: string): Range {
  const {start: from, end: to} = rangeOf(sentence)
  const rest = text.slice(end, to)
  const length = boundary.exec(rest)?.index ?? rest.length
  return {
    start: start - leadOf(text.slice(from, start), text.slice(start, end)),
    end: end + rest.slice(0, length).trimEnd().length,
  }
}

/** Begin with their subject, or are a purpose or a predicate of their own: “I lose”, “to increase”, “(this) hurts my sales”. */
const complete =
  /^(?:i|we|my|our|(?:i|we)['’][a-zà-ÿ]+|to|so|not|help|for|would|will|could|may|costs?|costing|hurts?|hurting|harm(?:s|ing)|damag(?:es|ing)|reduc(?:es|ing)|affect(?:s|ing)|ruin(?:s|ing)|destroy(?:s|ing)|eat(?:s|ing) into|bad|good|important|essential|crucial|critical|vital|competitors?|sales (?:has|have|of|for)|revenue (?:has|have)|turnover (?:has|have)|profits (?:has|have)|ranking (?:of|for)|other sellers|the competition) /i

/** Number of letters before the phrase that belong to its clause. */
function leadOf(before: string, phrase: string): number {
  if (complete.test(phrase))
    return /(?<![a-zà-ÿ])(?:in order|so as|as|my|our|the|other|all) $/i.exec(before)?.[0].length ?? 0
  const last = [...before.matchAll(joint)].at(-1)
  return last === undefined ? 0 : before.length - last.index - last[0].length
}
