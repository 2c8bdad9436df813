/** Where words come from. Own work says so. */
export interface Source {
  readonly title: string
  readonly url: string
  readonly licence: string
}

/** Words and phrases with their origin. */
export interface Lexicon {
  readonly source: Source
  /**
   * In lower case where the language has case. `(a|b|)` stands for one of several, or nothing: “to (increase|boost) (my|our) sales”.
   * A phrase begins and ends with a word of the tree.
   */
  readonly phrases: readonly string[]
  /** What is compared: the words as they stand (default) or their dictionary forms, 売上が下がっている as 売上が下がる. */
  readonly on?: 'surface' | 'lemma'
}

/**
 * All phrases that a phrase with alternatives stands for.
 * @throws SyntaxError when a bracket is not closed
 */
export function expand(phrase: string): readonly string[] {
  const open = phrase.indexOf('(')
  if (open < 0) {
    if (phrase.includes(')')) throw new SyntaxError(`“${phrase}”: “)” without “(”.`)
    return [phrase.replace(/ {2,}/g, ' ').trim()]
  }
  const close = phrase.indexOf(')', open)
  if (close < 0) throw new SyntaxError(`“${phrase}”: “(” is not closed.`)
  const alternatives = phrase.slice(open + 1, close).split('|')
  const rest = expand(phrase.slice(close + 1).replace(/^ /, '\u0000'))
  return alternatives.flatMap(alternative =>
    rest.map(end => {
      const spaced = end.startsWith('\u0000') ? ` ${end.slice(1)}` : end
      return `${phrase.slice(0, open)}${alternative}${spaced}`.replace(/ {2,}/g, ' ').trim()
    }),
  )
}
