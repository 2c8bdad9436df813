/** What follows the apostrophe, and what stands before it. Left out is what is a word of its own: its, were, well, shell, wed, id, lets. */
const parts: Readonly<Record<string, string>> = {
  "n't": 'do does did is are was were has have had wo would ca could should must need might ought ai',
  "'m": 'i',
  "'re": 'you they',
  "'ve": 'i you we they would could should might must',
  "'ll": 'you they it that',
  "'d": 'you they it',
  "'s": 'that what there where who how here he she',
}

/** Contractions by the same letters without an apostrophe: dont → don't. */
export const contractions: ReadonlyMap<string, string> = new Map(
  Object.entries(parts).flatMap(([end, beginnings]) =>
    beginnings.split(' ').map(begin => [begin + end.replace("'", ''), begin + end] as const),
  ),
)

/** How words are written in haste. */
const shorthand = {
  u: 'you',
  ur: 'your',
  ppl: 'people',
  cuz: 'because',
  coz: 'because',
  bcz: 'because',
  tmrw: 'tomorrow',
}

/** The usual spelling of what a message writes in another way. */
export const spellings: ReadonlyMap<string, string> = new Map([...contractions, ...Object.entries(shorthand)])

const curly = /[’ʼ‘´`]/
/** Most sentences have none and are told by it, which costs a tenth of looking at each word. */
const anyContraction = new RegExp(
  String.raw`(?<![a-z\d'])(?:${[...contractions.keys()].join('|')})(?![a-z\d'])`,
  'i',
)
const word = /(?<![\p{L}\p{N}'])\p{L}+(?![\p{L}\p{N}'])/gu

/** “I dont know”, “I don’t know” → “I don't know”: for expressions that ask how something was said. Its length may change. */
export function withApostrophes(text: string): string {
  const straight = curly.test(text) ? text.replace(/(?<=\p{L})[’ʼ‘´`](?=\p{L})/gu, "'") : text
  if (!anyContraction.test(straight)) return straight
  return straight.replace(word, letters => contractions.get(letters.toLocaleLowerCase('en')) ?? letters)
}
