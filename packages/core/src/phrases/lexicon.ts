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

/** A phrase in pieces, each with its alternatives: “to (increase|boost) my sales” is `to `, `increase` or `boost`, ` my sales`. */
export type PhrasePath = readonly (readonly string[])[]

/**
 * The paths of a phrase, ending with letters: what may be left out at the end makes a path without it.
 * @throws SyntaxError when a bracket is not closed
 */
export function pathsOf(phrase: string): readonly PhrasePath[] {
  if (/\([^)]*(?:\(|$)|^[^(]*\)|\)[^(]*\)/.test(phrase))
    throw new SyntaxError(`“${phrase}”: brackets do not pair.`)
  return ending(phrase.split(/[()]/).map((piece, index) => (index % 2 === 0 ? [piece] : piece.split('|'))))
}

function ending(path: PhrasePath): readonly PhrasePath[] {
  const last = path.at(-1)
  if (last === undefined) return []
  const before = path.slice(0, -1)
  const present = last.map(letters => letters.trimEnd()).filter(letters => letters !== '')
  return [
    ...(present.length > 0 ? [[...before, present]] : []),
    ...(present.length < last.length ? ending(before) : []),
  ]
}

/**
 * All phrases that a phrase with alternatives stands for.
 * @throws SyntaxError when a bracket is not closed
 */
export const expand = (phrase: string): readonly string[] =>
  pathsOf(phrase).flatMap(path =>
    path
      .reduce<readonly string[]>(
        (begun, alternatives) => begun.flatMap(words => alternatives.map(letters => words + letters)),
        [''],
      )
      .map(words => words.replace(/ {2,}/g, ' ').trim()),
  )
