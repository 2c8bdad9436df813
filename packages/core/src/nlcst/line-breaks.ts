/** What a line break of a paragraph is: the end of a sentence, a hard wrap inside of the text, or either: nobody can tell. */
export type LineBreak = 'end' | 'wrap' | 'unsure'

/** From this length on a line may have been wrapped by a mail program. */
const wrapped = 60
/** Columns of the narrowest text that people wrap. */
const narrowest = 40

/**
 * The line breaks of a paragraph, in order: one less than it has lines.
 *
 * “Kind regards,⏎Mia” are two parts; a full line whose next one goes on in lower case is one with it.
 * @param paragraph in one piece, without blank lines
 */
export function lineBreaks(paragraph: string): readonly LineBreak[] {
  const lines = paragraph.split('\n').map(line => line.trim())
  const longest = lines.reduce((most, {length}) => Math.max(most, length), 0)
  const hasNoRoom = (line: string, next: string): boolean =>
    longest >= narrowest && line.length + 1 + (next.split(/\s/u, 1)[0]?.length ?? 0) > longest
  const pairs = lines.slice(1).map((next, index) => ({line: lines[index] ?? '', next}))
  const page: Page = {
    isFilled: pairs.length > 1 && pairs.every(({line, next}) => hasNoRoom(line, next)),
    isInSentences: /^\P{L}*\p{Lu}/u.test(paragraph) && sentenceEnd.test(lines.at(-1) ?? ''),
    items: new Set(lines.flatMap(line => numberOf(line) ?? [])),
  }
  return pairs.map(({line, next}) => {
    const isFull = line.length >= wrapped || ((page.isFilled || page.isInSentences) && hasNoRoom(line, next))
    return lineBreak(line, next, isFull, page)
  })
}

/** What is known of the paragraph as a whole. */
interface Page {
  /** No line had room for the first word of the next one. */
  readonly isFilled: boolean
  /** It begins with a capital and ends with a full stop. */
  readonly isInSentences: boolean
  /** Numbers of lines that may be those of a list. */
  readonly items: ReadonlySet<number>
}

const sentenceEnd = /[.!?…]["”»’')\]]*$/u
const mark = /[.!?…:;]["”»’')\]]*$/u
/** Scripts that are written without spaces. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u

function lineBreak(line: string, next: string, isFull: boolean, page: Page): LineBreak {
  if (line === '' || next === '' || /^[-*•·>|]\s/u.test(next) || isItem(next, page)) return 'end'
  if (unspaced.test(line.slice(-1)) || unspaced.test(next.slice(0, 1))) return 'end'
  // “Date: 3 March”
  if (/^\p{Lu}[\p{L} -]{0,30}:/u.test(next)) return 'end'
  const goesOn = /^["“„»(‘']?\p{Ll}/u.test(next)
  if (mark.test(line)) return isFull && (page.isFilled || goesOn) ? 'wrap' : 'end'
  if (isFull && (goesOn || page.isFilled)) return 'wrap'
  // “… since the 4th of March the page shows⏎I …”: nothing ended here.
  if (line.length >= wrapped && /[\p{L}\p{N}]$/u.test(line)) return 'wrap'
  if (/^\p{Ll}[\p{L} -]{0,30}:/u.test(next) || !page.isInSentences) return goesOn ? 'unsure' : 'end'
  // “Please change the title⏎to …”, but “Hello there⏎my title …”, “hi⏎i …”.
  const isLong = /\s\S+\s\S+\s/u.test(line) || /\d/.test(line)
  return goesOn && isLong && !/^i(?!\p{L})/u.test(next) && !line.endsWith(',') ? 'wrap' : 'unsure'
}

const numberOf = (line: string): number | undefined => {
  const digits = /^(\d{1,2})[.)]\s/.exec(line)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** “2. Open the app”, where there is a first or a third one; „siden den⏎14. november“ is none. */
function isItem(line: string, {items}: Page): boolean {
  const number = numberOf(line)
  return number !== undefined && (items.has(number - 1) || items.has(number + 1))
}
