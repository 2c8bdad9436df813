import type {Recogniser} from '../entity.js'
import type {Range} from '../../ranges/range.js'
import {inLowerCase, WordIndex} from '../identifiers/word-index.js'
import {currencyCodes, currencySigns} from './currencies.js'
import {skipped, type MeasuredText, type MeasureWords} from './measured-text.js'
import type {WrittenNumber} from './numbers.js'

interface Sign extends Range {
  readonly currency: string
}

const codes: ReadonlySet<string> = new Set(currencyCodes)

/** The longest sign: “kroner” stands behind only. */
const longest = 4

/** “$31.90”, „1.299,50 kr.“, 12,000円, “USD 45” */
export function amounts(words: MeasureWords, measured: (text: string) => MeasuredText): Recogniser {
  const currencies = new Map<string, string>([
    ...Object.entries(currencySigns),
    ...Object.entries(words.currencies).flatMap(([code, written]) =>
      written.map(word => [word, code] as const),
    ),
  ])
  const signs = new WordIndex([...currencies.keys(), ...currencyCodes], words.language)

  /** “30 sek” are seconds, “30 SEK” are kronor. */
  const currencyOf = (written: string): string | undefined =>
    codes.has(written) ? written : currencies.get(inLowerCase(written, words.language))

  function before({start}: WrittenNumber, text: string): Sign | undefined {
    const end = /[ \u00A0\u202F]/.test(text.charAt(start - 1)) ? start - 1 : start
    for (let length = longest; length > 0; length--) {
      const currency = length > end ? undefined : currencyOf(text.slice(end - length, end))
      if (currency === undefined) continue
      const from = end - length
      if (!/[A-Za-z]/.test(text.charAt(from)) || !isLetterOrDigit.test(text.charAt(from - 1)))
        return {start: from, end, currency}
    }
    return undefined
  }

  function behind(at: number, {text, small}: MeasuredText): Sign | undefined {
    const start = small.startsWith(',-', at) ? at : skipped(at, small)
    const end = signs.endAt(start, small)
    const currency = end === undefined ? undefined : currencyOf(text.slice(start, end))
    // “48213 $5”: the sign is the next one's.
    if (end === undefined || currency === undefined || /\d/.test(small.charAt(end))) return undefined
    return {start, end, currency}
  }

  return {
    kind: 'amount',
    *recognise(text) {
      const known = measured(text)
      let reached = 0
      for (const number of known.numbers) {
        const sign = before(number, text)
        const first = sign && sign.start >= reached ? sign : undefined
        const second = behind(number.end, known)
        // “300,- kr.”
        const third = second && behind(second.end, known)
        // “USD 45 EUR 30”
        const last = [third, second].find(sign => sign && (!first || goTogether(first, sign)))
        const end = last?.end ?? number.end
        const currency = (last ?? first)?.currency
        // “£5k”
        if (currency === undefined || (!last && isLetterOrDigit.test(text.charAt(end)))) continue
        const start = first?.start ?? number.start
        reached = end
        const {value, most} = number
        yield {kind: 'amount', start, end, value, currency, ...(most !== undefined && {most})}
      }
    },
  }
}

/** “kr. 300,-”, “$45 CAD” */
const goTogether = (before: Sign, behind: Sign): boolean =>
  before.currency === behind.currency || (before.currency === 'USD' && behind.currency.endsWith('D'))

const isLetterOrDigit = /[A-Za-z\u00C0-\u024F\d]/
