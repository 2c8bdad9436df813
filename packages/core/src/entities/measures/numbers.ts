import type {Range} from '../../ranges/range.js'

/** How a language writes numbers as words. All in lower case. */
export interface NumberWords {
  /** “three” → 3, „halvanden“ → 1.5, 三 → 3 */
  readonly numerals?: Readonly<Record<string, number>>
  /** Behind digits: 万 → 10,000. */
  readonly multipliers?: Readonly<Record<string, number>>
}

/** A number of a text, or a range of them: 12, 1.299,50, “three”, 2–3. */
export interface WrittenNumber extends Range {
  readonly value: number
  /** “2–3 weeks”: the upper end. */
  readonly most?: number
}

/** Groups of three with one sign between, which may be a no-break space; then decimals. No more digits than an amount has. */
const digits = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|\d{1,3}(?:[\u00A0\u202F']\d{3})+(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?)(?![\d]|[.,]\d)`
/** 12/5, 3-4-5, v2.0, #12, ABC-12 are no numbers. */
const free = String.raw`(?=[1-9]|0(?!\d))(?<![A-Za-z\u00C0-\u024F\d#_/\\]|[\d][.,:'-]|[A-Za-z]-)`

/**
 * Reads numbers, in one pass over the text.
 * @param small the text in lower case, each letter in its place
 */
export class Numbers {
  readonly #figures: RegExp
  readonly #words: RegExp | undefined
  readonly #numerals: ReadonlyMap<string, number>
  readonly #multipliers: ReadonlyMap<string, number>
  #last: {readonly small: string; readonly found: readonly WrittenNumber[]} | undefined

  constructor({numerals = {}, multipliers = {}}: NumberWords) {
    this.#numerals = new Map(Object.entries(numerals))
    this.#multipliers = new Map(Object.entries(multipliers))
    const word = alternatives(this.#numerals.keys())
    const times = alternatives(this.#multipliers.keys())
    const one =
      times === '' ? digits : String.raw`${digits}(?:(?:${times})(?:\d{1,4}(?:,\d{3})?(?:${times})?)?)?`
    const range = String.raw`(?<low>${one})(?: ?[-–~〜] ?(?<high>${one}))?(?![-/:]\d)`
    this.#figures = new RegExp(`${free}${range}`, 'g')
    // What stands around a word is looked at behind it: so most of a text is passed over at once.
    this.#words = word === '' ? undefined : new RegExp(word, 'g')
  }

  within(small: string): readonly WrittenNumber[] {
    if (this.#last?.small === small) return this.#last.found
    const found = [...this.#inFigures(small), ...this.#inWords(small)].sort((a, b) => a.start - b.start)
    this.#last = {small, found}
    return found
  }

  *#inFigures(small: string): Iterable<WrittenNumber> {
    for (const {index: start, 0: whole, groups = {}} of small.matchAll(this.#figures)) {
      const value = this.#valueOf(groups.low ?? whole)
      const most = groups.high === undefined ? undefined : this.#valueOf(groups.high)
      // 2024-1250 is no range.
      if (most !== undefined && most <= value) continue
      yield {start, end: start + whole.length, value, ...(most !== undefined && {most})}
    }
  }

  *#inWords(small: string): Iterable<WrittenNumber> {
    if (this.#words === undefined) return
    for (const {index: start, 0: word} of small.matchAll(this.#words)) {
      const end = start + word.length
      if (letter.test(small.charAt(start - 1)) || letter.test(small.charAt(end))) continue
      yield {start, end, value: this.#numerals.get(word) ?? 0}
    }
  }

  /** 1万2千 is 12,000. */
  #valueOf(written: string): number {
    if (this.#multipliers.size === 0) return plainValue(written)
    let sum = 0
    let open = ''
    for (const sign of written) {
      const times = this.#multipliers.get(sign)
      if (times === undefined) open += sign
      else {
        sum += (open === '' ? 1 : plainValue(open)) * times
        open = ''
      }
    }
    return sum + (open === '' ? 0 : plainValue(open))
  }
}

/** 1.299,50 and 1,299.50: three digits behind a sign are thousands, one or two are decimals. */
function plainValue(written: string): number {
  const [, whole = written, decimals] = /^(.*\d)[.,](\d{1,2})$/.exec(written) ?? []
  const value = Number(whole.replace(/\D/g, ''))
  return decimals === undefined ? value : value + Number(decimals) / 10 ** decimals.length
}

/** Of Latin words; 二週間 stands among others. */
const letter = /[a-z\u00E0-\u024F]/

const alternatives = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).join('|')
