import {atomsOf, lines, positionAt, type Parser, type Range} from '@tactlint/core'
import type {Tokenizer} from '@tactlint/tokenizer-ja'
import type {ParagraphContent, Sentence, SentenceContent, WhiteSpace} from 'nlcst'
import {openTokenizer} from './parse/dictionary.js'
import {hardWrapsOf} from './parse/hard-wraps.js'
import {opaqueIn, within, type Opaque} from './parse/opaque.js'
import {repaired} from './parse/repairs.js'
import {sentencesOfLine} from './parse/sentence-ends.js'
import {wordsOf, type Token} from './parse/words.js'

export type Parse = Parser['parse']

/** No abbreviation of Japanese ends in a full stop. */
const noAbbreviations: ReadonlySet<string> = new Set()

/** Lines → sentences → words, each entity one word. */
export async function openParse(read: (resource: string) => Promise<Uint8Array>): Promise<Parse> {
  const tokenizer = await openTokenizer(read)
  return (paragraph, offset, entities) => {
    const opaque = opaqueIn(paragraph, atomsOf(paragraph, offset, entities, noAbbreviations, 'ja'))
    const children: ParagraphContent[] = []
    let cursor = 0
    for (const line of lines(paragraph, opaque, hardWrapsOf(paragraph))) {
      for (const sentence of sentencesOfLine(paragraph, line, opaque)) {
        if (sentence.start > cursor) children.push(whiteSpace(paragraph, cursor, sentence.start, offset))
        children.push(sentenceOf(tokenizer, paragraph, sentence, offset, within(opaque, sentence)))
        cursor = sentence.end
      }
    }
    if (cursor < paragraph.length) children.push(whiteSpace(paragraph, cursor, paragraph.length, offset))
    return {type: 'ParagraphNode', children, position: positionAt(offset, offset + paragraph.length)}
  }
}

/** @param opaque in offsets of the sentence */
function sentenceOf(
  tokenizer: Tokenizer,
  paragraph: string,
  {start, end}: Range,
  offset: number,
  opaque: readonly Opaque[],
): Sentence {
  const text = paragraph.slice(start, end)
  const tokens = wordsOf(tokenizer, text, opaque)
  return {
    type: 'SentenceNode',
    children: repaired(tokens, text).flatMap(token => leavesOf(token, text, offset + start)),
    position: positionAt(offset + start, offset + end),
  }
}

function leavesOf(token: Token, text: string, offset: number): readonly SentenceContent[] {
  const value = text.slice(token.start, token.end)
  const isWord = token.knowledge.entity !== undefined || /[\p{L}\p{N}]/u.test(value)
  if (isWord) return [wordOf(token, value, offset)]
  // The dictionary groups signs of one class, an ideographic space and an arrow too.
  return Array.from(value.matchAll(/\s+|\S+/g), match => {
    const start = offset + token.start + match.index
    const position = positionAt(start, start + match[0].length)
    if (match[0].trim() === '') return {type: 'WhiteSpaceNode', value: match[0], position}
    return {type: /\p{P}/u.test(match[0]) ? 'PunctuationNode' : 'SymbolNode', value: match[0], position}
  })
}

function wordOf({start, end, knowledge}: Token, value: string, offset: number): SentenceContent {
  const at = () => positionAt(offset + start, offset + end)
  return {
    type: 'WordNode',
    children: [{type: 'TextNode', value, position: at()}],
    data: knowledge,
    position: at(),
  }
}

const whiteSpace = (paragraph: string, start: number, end: number, offset: number): WhiteSpace => ({
  type: 'WhiteSpaceNode',
  value: paragraph.slice(start, end),
  position: positionAt(offset + start, offset + end),
})
