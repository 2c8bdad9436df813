import {matchingForm} from './matching-form.js'

/** How brackets, bars and ends stand among the letters of phrases. */
export const syntax = {open: 0x28, bar: 0x7c, close: 0x29, end: 3} as const

/** Phrases one behind the other, ready to be read letter by letter. */
export interface Codes {
  /** In matching form, with `syntax` in between. Of full-width brackets and bars the `literal` stands there. */
  readonly letters: string
  /** At a bracket or bar: where the next bar or bracket of its group stands. At an end: the number of the phrase. */
  readonly links: Int32Array
  /** Of each phrase. */
  readonly starts: readonly number[]
}

const wide = '（｜）'
/** What a phrase means when it is written with full-width （ ｜ ）: the letters themselves, which in matching form would be syntax. */
export const literal: readonly number[] = [syntax.open, syntax.bar, syntax.close]

/**
 * Thousands of phrases are made ready before the first message is read: as one text, in one pass.
 * @throws SyntaxError when brackets do not pair, or alternatives stand in none
 */
export function codesOf(phrases: readonly string[], language: string): Codes {
  const end = String.fromCharCode(syntax.end)
  const written = phrases.map(phrase => phrase + end).join('')
  const letters = matchingForm(
    /[（｜）]/.test(written)
      ? written.replace(/[（｜）]/g, sign => String.fromCharCode(wide.indexOf(sign)))
      : written,
    language,
  )
  const links = new Int32Array(letters.length)
  const starts: number[] = []
  /** Places of the last bracket or bar of each group that is open. */
  const groups: number[] = []
  let start = 0
  for (let place = 0; place < letters.length; place++) {
    const sign = letters.charCodeAt(place)
    if (sign === syntax.end) {
      if (groups.length > 0) throw unpaired(phrases[starts.length])
      links[place] = starts.length
      starts.push(start)
      start = place + 1
    } else if (sign === syntax.open) groups.push(place)
    else if (sign === syntax.bar || sign === syntax.close) {
      const before = groups.pop()
      if (before === undefined) throw unpaired(phrases[starts.length], sign)
      links[before] = place
      if (sign === syntax.bar) groups.push(place)
    }
  }
  return {letters, links, starts}
}

const unpaired = (phrase = '', sign: number = syntax.close): SyntaxError =>
  new SyntaxError(
    sign === syntax.bar
      ? `“${phrase}”: alternatives stand in brackets, (a|b).`
      : `“${phrase}”: brackets do not pair.`,
  )
