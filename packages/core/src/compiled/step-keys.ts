/** Keys of steps are most of a file of patterns: there they have one letter. */
const letters = {
  surface: 's',
  lemma: 'l',
  partOfSpeech: 'p',
  form: 'f',
  entity: 'e',
  number: 'n',
  not: 'i',
  at: 't',
  ahead: 'a',
  notAhead: 'x',
  behind: 'b',
  notBehind: 'y',
  gap: 'g',
  anyOf: 'd',
  optional: 'o',
  repeat: 'r',
  most: 'm',
} as const

const keyOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(letters).map(([key, letter]) => [letter, key]),
)
// In JSON a quotation mark inside of a word is escaped: what looks like a key is one.
const long = new RegExp(`"(${Object.keys(letters).join('|')})":`, 'g')
const short = /"([a-z])":/g

/** `[{"surface":"shame"}]` → `[{"s":"shame"}]` */
export const withShortKeys = (json: string): string =>
  json.replace(long, (_, key: keyof typeof letters) => `"${letters[key]}":`)

export const withLongKeys = (json: string): string =>
  json.replace(short, (_, letter: string) => `"${keyOf[letter] ?? letter}":`)
