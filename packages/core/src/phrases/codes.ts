import {matchingForm} from './matching-form.js'

/** What stands for brackets, bars and ends among the letters of phrases: control characters, which no phrase holds. */
export const syntax = {open: 0, bar: 1, close: 2, end: 3} as const

/** Phrases one behind the other, ready to be read letter by letter. */
export interface Codes {
  /** In matching form, with `syntax` in between. */
  readonly letters: string
  /** At a bracket or bar: where the next bar or bracket of its group stands. At an end: the number of the phrase. */
  readonly links: Int32Array
  /** Of each phrase. */
  readonly starts: readonly number[]
}

const [open, bar, close, end] = [syntax.open, syntax.bar, syntax.close, syntax.end].map(code =>
  String.fromCharCode(code),
) as [string, string, string, string]

/**
 * Thousands of phrases are made ready before the first message is read: as one text, not letter by letter.
 * @throws SyntaxError when brackets do not pair, or alternatives stand in none
 */
export function codesOf(phrases: readonly string[], language: string): Codes {
  const written = phrases.map(phrase => phrase + end).join('')
  const letters = matchingForm(
    written.replaceAll('(', open).replaceAll('|', bar).replaceAll(')', close),
    language,
  )
  const links = new Int32Array(letters.length)
  const starts: number[] = []
  const signs = syntaxIn(letters)
  let start = 0
  for (const [number, phrase] of phrases.entries()) {
    starts.push(start)
    const last = start + phrase.length
    link(signs, last, letters, links, phrase)
    links[last] = number
    start = last + 1
  }
  return {letters, links, starts}
}

/** Links the brackets and bars of one phrase, and passes its end. */
function link(
  signs: Iterator<number, undefined>,
  last: number,
  letters: string,
  links: Int32Array,
  phrase: string,
): void {
  /** Places of the last bracket or bar of each group that is open. */
  const groups: number[] = []
  for (let place = signs.next().value; place !== undefined && place < last; place = signs.next().value) {
    const sign = letters.charCodeAt(place)
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
}

/** Places of brackets, bars and ends, in order. */
function* syntaxIn(letters: string): Generator<number, undefined> {
  const next = [open, bar, close, end].map(sign => ({sign, place: letters.indexOf(sign)}))
  for (;;) {
    let first: (typeof next)[number] | undefined
    for (const one of next)
      if (one.place >= 0 && (first === undefined || one.place < first.place)) first = one
    if (first === undefined) return undefined
    yield first.place
    first.place = letters.indexOf(first.sign, first.place + 1)
  }
}
