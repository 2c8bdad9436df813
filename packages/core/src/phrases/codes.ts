import {matchingForm} from './matching-form.js'

/** What stands for brackets, bars and ends among the letters of phrases: control characters, which no phrase holds. */
export const syntax = {open: 0, bar: 1, close: 2, end: 3} as const

/** Undefined for a letter. Asked for every letter of every lexicon: hence no look-up by name. */
function signOf(code: number): number | undefined {
  switch (code) {
    case 0x28:
      return syntax.open
    case 0x7c:
      return syntax.bar
    case 0x29:
      return syntax.close
    default:
      return undefined
  }
}

/** Phrases one behind the other, ready to be read letter by letter. */
export interface Codes {
  /** UTF-16 code units in matching form, and `syntax`. */
  readonly letters: Uint16Array
  /** At a bracket or bar: where the next bar or bracket of its group stands. At an end: the number of the phrase. */
  readonly links: Int32Array
  /** Of each phrase. */
  readonly starts: readonly number[]
}

/** @throws SyntaxError when brackets do not pair, or alternatives stand in none */
export function codesOf(phrases: readonly string[], language: string): Codes {
  const length = phrases.reduce((sum, phrase) => sum + phrase.length + 1, 0)
  const letters = new Uint16Array(length)
  const links = new Int32Array(length)
  const starts: number[] = []
  let place = 0
  // One text is folded sooner than a thousand.
  const forms = matchingForm(phrases.join('\n'), language)
  for (const [number, phrase] of phrases.entries()) {
    starts.push(place)
    // Of each phrase before, the letters and one line break or end.
    const from = place
    /** Places of the last bracket or bar of each group that is open. */
    const groups: number[] = []
    for (let index = 0; index < phrase.length; index++, place++) {
      const sign = signOf(phrase.charCodeAt(index))
      letters[place] = sign ?? forms.charCodeAt(from + index)
      if (sign === undefined) continue
      if (sign !== syntax.open) {
        const before = groups.pop()
        if (before === undefined)
          throw new SyntaxError(
            sign === syntax.bar
              ? `“${phrase}”: alternatives stand in brackets, (a|b).`
              : `“${phrase}”: brackets do not pair.`,
          )
        links[before] = place
      }
      if (sign !== syntax.close) groups.push(place)
    }
    if (groups.length > 0) throw new SyntaxError(`“${phrase}”: brackets do not pair.`)
    letters[place] = syntax.end
    links[place++] = number
  }
  return {letters, links, starts}
}
