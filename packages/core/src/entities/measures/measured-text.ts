import {inLowerCase, WordIndex} from '../identifiers/word-index.js'
import {Numbers, type NumberWords, type WrittenNumber} from './numbers.js'

/** How a language writes amounts, durations and quantities. All in lower case, as regular text, no patterns. */
export interface MeasureWords extends NumberWords {
  /** BCP 47, for the case of letters. */
  readonly language: string
  /** By codes of ISO 4217, beside the signs and codes that all know: `{DKK: ['kr.', 'kroner', ',-']}`. */
  readonly currencies: Readonly<Record<string, readonly string[]>>
  readonly durations: Readonly<Partial<Record<DurationUnit, readonly string[]>>>
  /** What things are counted in: “units”, “stk.”, 個. */
  readonly quantities: readonly string[]
  /** May stand between a number and its unit: “12 missing units”, “5 business days”. */
  readonly between?: readonly string[]
  /** Before a number, they make it something else: 第3箱, 14時30分. */
  readonly notBehind?: readonly string[]
  /** Behind a unit, they make it something else: 2台目. */
  readonly notBefore?: readonly string[]
}

export type DurationUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/** A text with its numbers, read once for all that are measured in it. */
export class MeasuredText {
  readonly text: string
  readonly small: string
  readonly numbers: readonly WrittenNumber[]

  constructor(text: string, numbers: Numbers, language: string) {
    this.text = text
    this.small = inLowerCase(text, language)
    this.numbers = numbers.within(this.small)
  }
}

/** Reads a text when it is first asked for; three recognisers ask for the same one after another. */
export function measuring(words: MeasureWords): (text: string) => MeasuredText {
  const numbers = new Numbers(words)
  let last: MeasuredText | undefined
  return text => (last?.text === text ? last : (last = new MeasuredText(text, numbers, words.language)))
}

/** Where a unit behind a number ends: “12 units”, “12 missing units”, 12個, “14-dages”. */
export class Units {
  readonly #units: WordIndex
  readonly #between: WordIndex
  readonly #notBehind: readonly string[]
  readonly #notBefore: readonly string[]

  constructor(
    units: Iterable<string>,
    {language, between = [], notBehind = [], notBefore = []}: MeasureWords,
  ) {
    this.#units = new WordIndex(units, language)
    this.#between = new WordIndex(between, language)
    this.#notBehind = notBehind
    this.#notBefore = notBefore
  }

  /** @returns the unit as it stands, in lower case, and its end; undefined where none follows */
  behind(
    {start, end}: WrittenNumber,
    small: string,
  ): {readonly unit: string; readonly end: number} | undefined {
    if (this.#notBehind.some(words => small.endsWith(words, start))) return undefined
    const at = skipped(end, small)
    const word = this.#between.endAt(at, small)
    return (
      this.#unitAt(at, small) ?? (word === undefined ? undefined : this.#unitAt(skipped(word, small), small))
    )
  }

  #unitAt(start: number, small: string) {
    const end = this.#units.endAt(start, small)
    if (end === undefined || this.#notBefore.some(words => small.startsWith(words, end))) return undefined
    return {unit: small.slice(start, end), end}
  }
}

/** One space, or the hyphen of “3-week”. */
export const skipped = (at: number, text: string): number =>
  /[ \u00A0\u202F-]/.test(text.charAt(at)) ? at + 1 : at
