import type {Paragraph, ParagraphContent, Root, Sentence, SentenceContent, Text, Word} from 'nlcst'
import {unified, type Plugin} from 'unified'
import type {Entity} from '../entities/entity.js'
import {atomsOf, type Atom} from './atoms.js'
import {joinAtNumbers, keepApart} from './full-stops.js'
import {lines} from './lines.js'
import {positionAt, rangeOf} from './offsets.js'
import {smallSentences} from './small-sentences.js'

declare module 'unified' {
  interface Data {
    nlcstParagraphExtensions?: readonly ((paragraph: Paragraph) => void)[]
    nlcstSentenceExtensions?: readonly ((sentence: Sentence) => void)[]
  }
}

/** What a language gives to be parsed by a descendant of parse-latin. */
export interface LatinLanguage {
  /** BCP 47. */
  readonly language: string
  /** The unified plugin that adds the parser: retext-english, retext-dutch … */
  readonly parser: Plugin<[], string, Root>
  /** Words in lower case with their usual spelling, as which they are read: dont → don't. */
  readonly spellings?: ReadonlyMap<string, string>
  /** Words in lower case that stand with a full stop before a number or a name without ending the sentence: no, kl, hr. */
  readonly abbreviations: ReadonlySet<string>
  /**
   * Words that end a sentence with their full stop although the parser takes them for an abbreviation or an initial: Dutch “u”, “zo”.
   * @param word in lower case
   * @param isFirst nothing stands before it: “1. Open …”
   */
  readonly isEnding?: (word: string, isFirst: boolean) => boolean
  /**
   * Whether a word in small letters with its full stop ends a sentence although the next one begins small: “since this morning. the
   * light is red”. Without, none does: the parser takes the stop for part of an abbreviation.
   */
  readonly endsBeforeSmall?: (word: string) => boolean
  /** Transforms of the paragraph that run before the parser's own, e.g. merges of sentences at “f.eks.”. */
  readonly paragraphExtensions?: readonly ((paragraph: Paragraph) => void)[]
}

/**
 * A parser of paragraphs on top of parse-latin in which every entity is one word.
 *
 * The words are put in between tokenising and merging: a mask in the text would be taken for an initial or end a sentence.
 */
export function latinParser({
  language,
  parser,
  spellings = noSpellings,
  abbreviations,
  isEnding,
  endsBeforeSmall = () => false,
  paragraphExtensions = [],
}: LatinLanguage) {
  const fullStops = [
    joinAtNumbers(abbreviations, language),
    ...(isEnding === undefined ? [] : [keepApart(isEnding, language)]),
  ]
  const longest = Math.max(0, ...[...spellings.keys()].map(({length}) => length))
  const spellingOf = (word: string): string | undefined =>
    word.length > longest ? undefined : spellings.get(word.toLocaleLowerCase(language))
  let atoms: readonly Atom[] = []
  const processor = unified()
    .data('nlcstSentenceExtensions', [
      sentence => {
        cover(sentence, atoms)
      },
    ])
    .data('nlcstParagraphExtensions', [...fullStops, ...paragraphExtensions])
    .use(parser)
    .freeze()

  /** @param offset of the paragraph in the message; all positions of the result are offsets of the message */
  return function parse(paragraph: string, offset: number, entities: readonly Entity[]): Paragraph {
    const all = atomsOf(paragraph, offset, entities, abbreviations, language)
    const children: ParagraphContent[] = []
    let cursor = 0
    const parts = lines(paragraph, all).flatMap(line => smallSentences(paragraph, line, all, endsBeforeSmall))
    for (const part of parts) {
      if (part.start > cursor) children.push(whiteSpace(paragraph, cursor, part.start, offset))
      const text = paragraph.slice(part.start, part.end)
      atoms = within(all, part.start, part.end)
      children.push(
        ...sentencesIn(processor.parse(straightened(text))).map(child =>
          settled(child, paragraph, part.start, offset, spellingOf),
        ),
      )
      cursor = part.end
    }
    if (cursor < paragraph.length) children.push(whiteSpace(paragraph, cursor, paragraph.length, offset))
    atoms = []
    return {type: 'ParagraphNode', children, position: positionAt(offset, offset + paragraph.length)}
  }
}

const noSpellings: ReadonlyMap<string, string> = new Map()

/** “don´t”, “don`t”: one word, as with the apostrophes that the parser knows. Of the same length. */
const straightened = (text: string): string =>
  /[`´‘]/.test(text) ? text.replace(/(?<=\p{L})[`´‘](?=\p{L})/gu, "'") : text

function within(atoms: readonly Atom[], start: number, end: number): readonly Atom[] {
  return atoms
    .filter(atom => atom.start >= start && atom.end <= end)
    .map(atom => ({entity: atom.entity, start: atom.start - start, end: atom.end - start}))
}

/** Replaces the tokens under each atom by one word. */
function cover(sentence: Sentence, atoms: readonly Atom[]): void {
  if (atoms.length === 0) return
  const covered: SentenceContent[] = []
  let next = 0
  for (const token of sentence.children) {
    const {start, end} = rangeOf(token)
    let cursor = start
    for (let atom = atoms[next]; atom !== undefined && atom.start < end; atom = atoms[next]) {
      if (atom.start > cursor) covered.push(part(token, start, cursor, atom.start))
      if (atom.start >= start) covered.push(wordOf(atom))
      cursor = Math.max(cursor, Math.min(end, atom.end))
      if (atom.end > end) break
      next++
    }
    if (cursor === start) covered.push(token)
    else if (cursor < end) covered.push(part(token, start, cursor, end))
  }
  sentence.children = covered
}

function part(token: SentenceContent, tokenStart: number, start: number, end: number): SentenceContent {
  const value = ('value' in token ? token.value : token.children.map(child => child.value).join('')).slice(
    start - tokenStart,
    end - tokenStart,
  )
  if (token.type !== 'WordNode') return {...token, value, position: positionAt(start, end)}
  return {
    type: 'WordNode',
    children: [{type: 'TextNode', value, position: positionAt(start, end)}],
    position: positionAt(start, end),
  }
}

/** At least three letters: one letter would be read as an initial, “X.”, that ends no sentence. */
function wordOf({start, end, entity}: Atom): Word {
  const text: Text = {
    type: 'TextNode',
    value: 'Xx'.padEnd(Math.max(3, end - start), 'x'),
    position: positionAt(start, end),
  }
  return {type: 'WordNode', children: [{...text, data: {entity}}], position: positionAt(start, end)}
}

function sentencesIn(root: Root): readonly ParagraphContent[] {
  return root.children.flatMap(child =>
    child.type === 'ParagraphNode' ? child.children : [child as ParagraphContent],
  )
}

/** Positions in offsets of the message, atoms cut loose from what was merged to them, their text restored. */
function settled(
  node: ParagraphContent,
  paragraph: string,
  base: number,
  offset: number,
  spellingOf: (word: string) => string | undefined,
): ParagraphContent {
  const startOf = (child: Positioned): number => rangeOf(child).start + base
  const endOf = (child: Positioned): number => rangeOf(child).end + base
  const positionOf = (start: number, end: number) => positionAt(start + offset, end + offset)
  const wordFrom = (parts: readonly Text[]): SentenceContent => {
    const [first] = parts
    const start = startOf(first as Text)
    const end = endOf(parts.at(-1) as Text)
    const entity = (first?.data as {entity?: Entity} | undefined)?.entity
    if (entity === undefined && !letterOrDigit.test(paragraph.slice(start, end)))
      return {type: 'SymbolNode', value: paragraph.slice(start, end), position: positionOf(start, end)}
    const children = parts.map((text): Text => {
      const start = startOf(text)
      const end = endOf(text)
      return {type: text.type, value: paragraph.slice(start, end), position: positionOf(start, end)}
    })
    const word: Word = {type: 'WordNode', children, position: positionOf(start, end)}
    if (entity !== undefined) return {...word, data: {entity}}
    const spelling = parts.length === 1 ? spellingOf(paragraph.slice(start, end)) : undefined
    return spelling === undefined ? word : {...word, data: {spelling}}
  }
  if (node.type !== 'SentenceNode') return {...node, position: positionOf(startOf(node), endOf(node))}
  const children: SentenceContent[] = []
  for (const child of node.children) {
    if (child.type === 'WordNode') for (const parts of words(child)) children.push(wordFrom(parts))
    else {
      const start = startOf(child)
      const end = endOf(child)
      children.push({...child, value: paragraph.slice(start, end), position: positionOf(start, end)})
    }
  }
  const first = children[0]
  const last = children.at(-1)
  const position =
    first && last
      ? positionAt(rangeOf(first).start, rangeOf(last).end)
      : positionOf(startOf(node), endOf(node))
  return {type: 'SentenceNode', children, position}
}

type Positioned = ParagraphContent | SentenceContent | Text

const letterOrDigit = /[\p{L}\p{M}\p{N}]/u

/** “FBA” + atom + “-box”: symbol merges glue an atom to its neighbours. */
function words(word: Word): readonly (readonly Text[])[] {
  const isAtom = (text: Text) => (text.data as {entity?: Entity} | undefined)?.entity !== undefined
  if (word.children.length === 1) return [word.children as Text[]]
  const groups: Text[][] = []
  for (const text of word.children as Text[]) {
    const last = groups.at(-1)
    const previous = last?.at(-1)
    if (last === undefined || previous === undefined || isAtom(text) || isAtom(previous)) groups.push([text])
    else last.push(text)
  }
  return groups
}

function whiteSpace(paragraph: string, start: number, end: number, offset: number): ParagraphContent {
  return {
    type: 'WhiteSpaceNode',
    value: paragraph.slice(start, end),
    position: positionAt(offset + start, offset + end),
  }
}
