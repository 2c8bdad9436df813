/** A stretch of text that may be an identifier: one word of letters and digits, or several with a hyphen or space between. */
export interface Span {
  readonly start: number
  readonly written: string
  /** Nothing on either side makes it a part of something longer: 12-4006…, 1.4006…, &#1234;. */
  readonly isWhole: boolean
  /** No other digits stand on either side, a space away. */
  readonly isAlone: boolean
}

interface Token {
  readonly start: number
  readonly end: number
  /** What parts it from the token before, where that is one hyphen or space. */
  readonly joint: '-' | ' ' | undefined
}

/** More groups than any identifier has: the label of a parcel has nine. */
const mostTokens = 9
const longest = 48

/** All stretches with a digit in them. Linear in the text. */
export function* spansIn(text: string): Iterable<Span> {
  const tokens = tokensOf(text)
  for (const [index, {start, joint}] of tokens.entries()) {
    if (isSign(text[start - 1])) continue
    const isPart = joint === '-' || /\d[.,:/]|[&/]$/.test(text.slice(Math.max(0, start - 2), start))
    const hasDigitsBefore = joint === ' ' && /\d/.test(text[start - 2] ?? '')
    for (let last = index; last < Math.min(index + mostTokens, tokens.length); last++) {
      const {end, joint: by} = tokens[last] as Token
      if (last > index && (by === undefined || end - start > longest)) break
      const written = text.slice(start, end)
      // “order 12”: a word in lower case goes with nothing after a space.
      if (last > index && by === ' ' && /[a-z]/.test(written)) break
      if (!/\d/.test(written) || isSign(text[end])) continue
      const next = tokens[last + 1]
      yield {
        start,
        written,
        isWhole: !isPart && next?.joint !== '-' && !/^[.,:/]\d/.test(text.slice(end, end + 2)),
        isAlone: !hasDigitsBefore && !(next?.joint === ' ' && /\d/.test(text[end + 1] ?? '')),
      }
    }
  }
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let reached = -1
  for (const {index: start, 0: token} of text.matchAll(/#?[A-Za-z0-9]+/g)) {
    const between = text[reached]
    const joint = start === reached + 1 && (between === '-' || between === ' ') ? between : undefined
    reached = start + token.length
    tokens.push({start, end: reached, joint})
  }
  return tokens
}

/** A letter or digit that is no ASCII one: “é4006…”. Kanji and kana stand right beside numbers. */
const isSign = (letter: string | undefined): boolean =>
  letter !== undefined && letter > '\u007F' && /[\p{Script=Latin}\p{N}]/u.test(letter)
