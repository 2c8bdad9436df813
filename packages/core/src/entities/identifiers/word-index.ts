import type {Range} from '../../ranges/range.js'

interface Node {
  readonly next: Map<string, Node>
  isEnd: boolean
}

/** Finds words and phrases in a text, in any case, the longest of those that begin at one place. Linear in the text. */
export class WordIndex {
  readonly #root: Node = {next: new Map(), isEnd: false}
  readonly #language: string

  /** @param language BCP 47, for the case of letters */
  constructor(words: Iterable<string>, language: string) {
    this.#language = language
    for (const word of words) {
      let node = this.#root
      for (const letter of this.lower(word)) {
        const next: Node = node.next.get(letter) ?? {next: new Map(), isEnd: false}
        node.next.set(letter, next)
        node = next
      }
      node.isEnd = true
    }
  }

  /** The text in lower case, each letter in its place. */
  lower(text: string): string {
    const plain = text.replaceAll('\u00A0', ' ')
    const lower = plain.toLocaleLowerCase(this.#language)
    if (lower.length === plain.length) return lower
    // “İ” has two letters in lower case.
    return Array.from(plain, letter => {
      const small = letter.toLocaleLowerCase(this.#language)
      return small.length === letter.length ? small : letter
    }).join('')
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
    let node: Node | undefined = this.#root
    let reached: number | undefined
    for (let end = start; node !== undefined; end++) {
      if (node.isEnd && !(isLatin(text[end - 1]) && isLatin(text[end]))) reached = end
      node = node.next.get(text[end] ?? '')
    }
    return reached
  }
}

const isLatin = (letter: string | undefined): boolean =>
  letter !== undefined && (letter < '\u0080' ? /[a-z]/i.test(letter) : /\p{Script=Latin}/u.test(letter))

const isPartOfWord = (letter: string | undefined): boolean =>
  letter !== undefined &&
  (letter < '\u0080' ? /[a-z0-9]/i.test(letter) : /[\p{Script=Latin}\p{N}]/u.test(letter))
