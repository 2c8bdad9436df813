import type {Entity} from '../entities/entity.js'
import type {Facts} from '../facts/facts.js'
import {overlaps, type Range} from '../ranges/range.js'

/** A place that gives an information, with what was recognised there. */
export interface GivenAt extends Range {
  readonly entity?: Entity
}

/** What gives an information: where it stands, or that the reader sees it beside the text. */
export interface Given {
  readonly at: readonly GivenAt[]
  /** In the subject, in the name of an attachment, in an earlier message. */
  readonly isBeside: boolean
}

type Known = Pick<Facts, 'entities' | 'beside' | 'times'>

/**
 * Where one of the signs stands.
 * @param signs of `Sign`, or schemes of identifiers
 * @param identifiesCase whatever identifies a case counts, too: a case id, a number that may be of several kinds or that nothing
 *   tells the kind of (“job 3391”, “permit P-20933”), a mark to be filled in (that it is not filled in is another finding), a
 *   number in code or in a link
 */
export function given(
  signs: readonly string[],
  identifiesCase: boolean,
  {entities, beside, times}: Known,
  text: string,
): Given {
  const wanted = new Set<string>(signs)
  const fits = (entity: Entity) =>
    isSign(entity, wanted) || (identifiesCase && standsForCase(entity)) || isMark(entity, wanted)
  const inWords = [
    ...(wanted.has('date') ? times.filter(({as}) => as === 'known') : []),
    ...(identifiesCase ? numbersIn(text, entities).references : []),
    ...(identifiesCase || wanted.has('long-number') ? numbersIn(text, entities).long : []),
  ]
  const at: readonly GivenAt[] = [
    ...entities
      .filter(entity => fits(entity) || (identifiesCase && mayHoldOne(entity, text)))
      .map(entity => ({start: entity.start, end: entity.end, entity})),
    ...inWords.map(({start, end}) => ({start, end})),
  ]
  return {at: [...at].sort((a, b) => a.start - b.start), isBeside: beside.some(fits)}
}

interface Numbers {
  readonly text: string
  readonly references: readonly Range[]
  readonly long: readonly Range[]
}

/** One need after the other asks for them. */
const numbersOf = new WeakMap<readonly Entity[], Numbers>()

/** Numbers that nothing tells the kind of. */
function numbersIn(text: string, entities: readonly Entity[]): Numbers {
  const known = numbersOf.get(entities)
  if (known?.text === text) return known
  // 引換札「り-3381」
  const unquoted = entities.filter(({kind}) => kind !== 'quotation')
  const numbers = {
    text,
    // What stands like a number that somebody gave out: “job 3391”, “permit P-20933”, 8841-22091.
    references: chunksWithDigits(text)
      .flatMap(({start, end}) => [...rangesOf(numbered, text.slice(start, end), start)])
      .filter(range => isReference(range, text) && isFree(range, unquoted)),
    long: [...rangesOf(longNumber, text)].filter(range => isFree(range, unquoted)),
  }
  numbersOf.set(entities, numbers)
  return numbers
}

export const isGiven = ({at, isBeside}: Given): boolean => isBeside || at.length > 0

function isSign(entity: Entity, wanted: ReadonlySet<string>): boolean {
  if (entity.kind === 'identifier') return wanted.has(entity.family) || wanted.has(entity.scheme)
  if (entity.kind === 'date') return wanted.has('date') && entity.precision !== 'vague'
  return wanted.has(entity.kind)
}

// “#48213” may be the order or the ticket, “error 5665” is what the reader looks up: they are accepted as given.
const standsForCase = (entity: Entity): boolean =>
  entity.kind === 'error-code' ||
  (entity.kind === 'identifier' && (entity.family === 'case-id' || entity.verdict === 'ambiguous'))

// ⟨what you would like⟩ is a blank of a rewrite, and no number.
const isMark = (entity: Entity, wanted: ReadonlySet<string>): boolean =>
  entity.kind === 'placeholder' &&
  entity.stands !== 'name' &&
  (entity.stands !== 'unknown' || entity.syntax !== 'blank') &&
  (entity.stands === 'date') === wanted.has('date')

/** “ASIN `B00X4WHP5E`”, “…/dp/B00X4WHP5E”, “invoice-20871.pdf”: in code, in a link, in the name of a file. */
const mayHoldOne = ({kind, start, end}: Entity, text: string): boolean =>
  (kind === 'code' || kind === 'url' || kind === 'file') && /\d[\dA-Z-]{3}/.test(text.slice(start, end))

const longNumber = /(?<![\d.,])\d(?:[ -]?\d){5,}(?![.,]?\d)/g

function* rangesOf(form: RegExp, text: string, offset = 0): Iterable<Range> {
  for (const {
    index,
    0: {length},
  } of text.matchAll(form))
    yield {start: offset + index, end: offset + index + length}
}

/** Of a reference. */
const [fewestDigits, mostDigits] = [4, 40]

/** From white space to white space, with as many digits as a reference has. */
function chunksWithDigits(text: string): readonly Range[] {
  const chunks: Range[] = []
  let end = 0
  for (const {index} of text.matchAll(/\d+/g)) {
    if (index < end) continue
    let start = index
    while (start > end && !isSpace(text.charCodeAt(start - 1))) start--
    end = index
    while (end < text.length && !isSpace(text.charCodeAt(end))) end++
    if (digitsOf(text.slice(start, end)) >= fewestDigits) chunks.push({start, end})
  }
  return chunks
}

function digitsOf(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x30 && unit <= 0x39) count++
  }
  return count
}

/** Space, no-break space, ideographic space, tab, line feed, carriage return. */
const isSpace = (unit: number): boolean =>
  unit === 0x20 || unit === 0xa0 || unit === 0x3000 || (unit >= 9 && unit <= 13)

const isFree = (range: Range, taken: readonly Range[]): boolean =>
  !taken.some(entity => overlaps(entity, range))

const numbered =
  /(?<![\p{Script=Latin}\p{N}.,:+])[\p{Script=Latin}\p{N}]+(?:[-_/][\p{Script=Latin}\p{N}]+)*/gu

function isReference({start, end}: Range, text: string): boolean {
  const token = text.slice(start, end)
  const digits = digitsOf(token)
  if (digits < fewestDigits || digits > mostDigits) return false
  // 4000km, 12/05/2026, 2025-2026, 2026
  if (/^\d+[a-z]{1,4}$/i.test(token) || /^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}$/.test(token)) return false
  if (/^(?:19|20)\d\d(?:[-/](?:\d\d|(?:19|20)\d\d))?$/.test(token)) return false
  if (digits < token.length || digits > 6) return true
  // 1,250.00 · 2400 pieces · 1250 %
  return !/^(?:[.,:]\d|\s?[\p{L}%])/u.test(text.slice(end, end + 2))
}
