/** What may be a value: “1234 5678 9013”, “1234 5678”, “1234”. */
export interface Candidate {
  readonly written: string
  /** More digits follow. */
  readonly isCut: boolean
}

export interface Candidates {
  readonly start: number
  /** The longest first; with a sign for “number” before them, too. */
  readonly all: readonly Candidate[]
  /** What an identifier of unknown kind would be: at least three signs, one of them a digit. */
  readonly token?: string
}

/** Groups of capitals and digits with a space or hyphen between, 1234 5678 9013: the bar code of a parcel has 34 digits. */
const groups = /[A-Za-z0-9](?:[A-Za-z0-9]|[ -](?=[A-Z0-9])){0,47}(?![\p{Script=Latin}\p{N}])/uy
/** ABC-XL-red/2 */
const word = /[A-Za-z0-9](?:[A-Za-z0-9_/.-]{0,48}[A-Za-z0-9])?(?![\p{Script=Latin}\p{N}])/uy

export function candidatesAt(text: string, start: number): Candidates {
  const run = at(groups, text, start)
  const one = at(word, text, start)
  const cut = new Map<string, boolean>()
  if (run !== undefined) {
    for (let end = run.length; end > 0; end = run.lastIndexOf(' ', end - 1)) {
      cut.set(run.slice(0, end), /^ \d{2}/.test(run.slice(end)))
    }
  }
  if (one !== undefined && !cut.has(one)) cut.set(one, false)
  const values = [...cut]
    .map(([written, isCut]): Candidate => ({written, isCut}))
    .filter(({written}) => (/\d/.test(written) || isCode.test(written)) && !isDate(written))
    .sort((a, b) => b.written.length - a.written.length)
  const numbered =
    text[start - 1] === '#' ? values.map(({written, isCut}) => ({written: `#${written}`, isCut})) : []
  return {start, all: [...numbered, ...values], ...(one !== undefined && isNumber(one) && {token: one})}
}

/** ABC-XL-RED: no digit, but no word either. */
const isCode = /^[A-Z]+(?:[-_/.][A-Z]+)+$/

function at(pattern: RegExp, text: string, start: number): string | undefined {
  pattern.lastIndex = start
  return pattern.exec(text)?.[0]
}

/** “order 5” and “order 12.5.2026” name a quantity and a date. */
const isNumber = (word: string): boolean =>
  word.length >= 3 && /^[A-Za-z_/.-]{0,24}\d/.test(word) && !isDate(word)

/** 12.5.2026, 12/5, 2026-05-12 */
const isDate = (word: string): boolean =>
  /^\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?$/.test(word) || /^(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}$/.test(word)
