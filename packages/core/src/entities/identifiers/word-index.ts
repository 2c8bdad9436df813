import type {Range} from '../../ranges/range.js'

/** Finds words and phrases in a text, in any case, the longest of those that begin at one place. */
export class WordIndex {
  /** In lower case, by their first two letters, the longest first: made when a text first needs them. */
  #byBeginning: ReadonlyMap<string, readonly string[]> | undefined
  readonly #words: Iterable<string>
  readonly #language: string

  /** @param language BCP 47, for the case of letters */
  constructor(words: Iterable<string>, language: string) {
    this.#words = words
    this.#language = language
  }

  /** The text in lower case, each letter in its place. */
  lower(text: string): string {
    return inLowerCase(text.replaceAll('\u00A0', ' '), this.#language)
  }

  /** @param text in lower case */
  *within(text: string): Iterable<Range> {
    for (let start = 0; start < text.length; start++) {
      const end = isPartOfWord(text[start - 1]) ? undefined : this.endAt(start, text)
      if (end === undefined) continue
      yield {start, end}
      start = end - 1
    }
  }

  /**
   * Where the longest of the words that begins here ends. Latin letters alone part words: ご注文番号EB-7720415の件 has no spaces.
   * @param text in lower case
   */
  endAt(start: number, text: string): number | undefined {
    this.#byBeginning ??= this.#grouped()
    const fits = (word: string) => text.startsWith(word, start) && !isCut(text, start + word.length)
    const word =
      this.#byBeginning.get(text.slice(start, start + 2))?.find(fits) ??
      // Of one letter: “№”.
      this.#byBeginning.get(text.charAt(start))?.find(fits)
    return word === undefined ? undefined : start + word.length
  }

  #grouped(): ReadonlyMap<string, readonly string[]> {
    const byBeginning = new Map<string, string[]>()
    for (const word of this.#words) {
      const lower = this.lower(word)
      const beginning = lower.slice(0, 2)
      const known = byBeginning.get(beginning)
      if (known) known.push(lower)
      else byBeginning.set(beginning, [lower])
    }
    for (const words of byBeginning.values()) words.sort((a, b) => b.length - a.length)
    return byBeginning
  }
}

/** Each letter in its place. */
export function inLowerCase(text: string, language: string): string {
  const lower = text.toLocaleLowerCase(language)
  if (lower.length === text.length) return lower
  // “İ” has two letters in lower case.
  return Array.from(text, letter => {
    const small = letter.toLocaleLowerCase(language)
    return small.length === letter.length ? small : letter
  }).join('')
}

/** The word goes on: “sag” in “sager”. */
const isCut = (text: string, end: number): boolean => isLatin(text[end - 1]) && isLatin(text[end])

const latinLetter = /\p{Script=Latin}/u
const sign = /[\p{Script=Latin}\p{N}]/u

/** Asked of every letter of a text: of plain ones without a pattern. */
const isPlainLetter = (letter: string): boolean =>
  (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')

const isLatin = (letter: string | undefined): boolean =>
  letter !== undefined && (letter < '\u0080' ? isPlainLetter(letter) : latinLetter.test(letter))

const isPartOfWord = (letter: string | undefined): boolean =>
  letter !== undefined &&
  (letter < '\u0080' ? isPlainLetter(letter) || (letter >= '0' && letter <= '9') : sign.test(letter))
