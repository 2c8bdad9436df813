import type {Pattern} from '../patterns/pattern.js'

/** Where words come from. Own work says so. */
export interface Source {
  readonly title: string
  readonly url: string
  readonly licence: string
}

/** What is compared of phrases: the words as they stand, or their dictionary forms. */
export const comparisons = ['surface', 'lemma'] as const
export type Comparison = (typeof comparisons)[number]

/** Words and phrases with their origin. */
export type Lexicon = WrittenLexicon | CompiledLexicon

/** A lexicon as people write it. */
export interface WrittenLexicon {
  readonly source: Source
  /**
   * In lower case where the language has case. `(a|b|)` stands for one of several, or nothing: “to (increase|boost) (my|our) sales”.
   * An alternative may hold others: “(a|the (whole|entire)|) order”. A phrase begins and ends with a word of the tree.
   */
  readonly phrases: readonly string[]
  /** What only the order of words shows: “I har … mistet”, “om mijn … te verhogen”. Keep the list: its index is kept with it. */
  readonly patterns?: readonly Pattern[]
  /** What is compared of phrases: the words as they stand (default) or their dictionary forms, 売上が下がっている as 売上が下がる. */
  readonly on?: Comparison
}

/** A lexicon of a pack that is built: its words stand in the file that `compileLexicons` made of them. */
export interface CompiledLexicon {
  readonly source: Source
  /** Its number in the file. */
  readonly compiled: number
  /** Of the file, so that it is read with no other one. */
  readonly made: string
}

export const isCompiled = (lexicon: Lexicon): lexicon is CompiledLexicon => 'compiled' in lexicon

export const isWritten = (lexicon: Lexicon): lexicon is WrittenLexicon => !isCompiled(lexicon)

/** By its first words, for people. */
export const nameOf = (lexicon: Lexicon): string =>
  isCompiled(lexicon)
    ? `no. ${lexicon.compiled}`
    : `“${lexicon.phrases[0] ?? lexicon.patterns?.[0]?.name ?? ''} …”`

/** A phrase in pieces, each with its alternatives: “to (increase|boost) my sales” is `to `, `increase` or `boost`, ` my sales`. */
type Pieces = readonly (readonly string[])[]

function piecesOf(letters: string, phrase: string): Pieces {
  const pieces: (readonly string[])[] = []
  for (const {text, isBracket} of outermost(letters, phrase)) {
    if (isBracket) pieces.push(alternativesIn(text, phrase))
    else if (text.includes('|')) throw new SyntaxError(`“${phrase}”: alternatives stand in brackets, (a|b).`)
    else pieces.push([text])
  }
  return pieces
}

/** What stands outside of brackets and, every other piece, within the outermost ones. */
function outermost(letters: string, phrase: string): readonly {text: string; isBracket: boolean}[] {
  const pieces: {text: string; isBracket: boolean}[] = []
  let depth = 0
  let start = 0
  for (let index = 0; index < letters.length; index++) {
    const letter = letters[index]
    if (letter === '(' && depth++ === 0) {
      pieces.push({text: letters.slice(start, index), isBracket: false})
      start = index + 1
    }
    if (letter === ')' && --depth === 0) {
      pieces.push({text: letters.slice(start, index), isBracket: true})
      start = index + 1
    }
    if (depth < 0) break
  }
  if (depth !== 0) throw new SyntaxError(`“${phrase}”: brackets do not pair.`)
  return [...pieces, {text: letters.slice(start), isBracket: false}]
}

/** “a|the (whole|entire)|” is “a”, “the whole”, “the entire”, “”. */
function alternativesIn(inside: string, phrase: string): readonly string[] {
  const alternatives: string[] = []
  let depth = 0
  let start = 0
  for (let index = 0; index <= inside.length; index++) {
    const letter = inside[index]
    if (letter === '(') depth++
    if (letter === ')') depth--
    if (index < inside.length && (letter !== '|' || depth > 0)) continue
    alternatives.push(...written(piecesOf(inside.slice(start, index), phrase)))
    start = index + 1
  }
  return alternatives
}

const written = (pieces: Pieces): readonly string[] =>
  pieces.reduce<readonly string[]>(
    (begun, alternatives) => begun.flatMap(words => alternatives.map(letters => words + letters)),
    [''],
  )

/**
 * All phrases that a phrase with alternatives stands for.
 * @throws SyntaxError when brackets do not pair, or alternatives stand in none
 */
export const expand = (phrase: string): readonly string[] =>
  written(piecesOf(phrase, phrase)).map(inSingleSpaces)

/**
 * As few of them as show each alternative once: of “(a|b) (c|d|e)” a c, b d, a e.
 * @throws SyntaxError as `expand`
 */
export function samplesOf(phrase: string): readonly string[] {
  const pieces = piecesOf(phrase, phrase)
  const most = Math.max(...pieces.map(alternatives => alternatives.length))
  return Array.from({length: most}, (_, turn) =>
    inSingleSpaces(pieces.map(alternatives => alternatives[turn % alternatives.length]).join('')),
  )
}

const inSingleSpaces = (words: string): string => words.replace(/ {2,}/g, ' ').trim()
