import type {Paragraph, Root} from 'nlcst'
import {latinParser, type Entity} from '@tactlint/core'
import type {Plugin} from 'unified'
import {followed} from './parse/abbreviations.js'
import {mergeClosingQuotes} from './parse/merge-closing-quotes.js'
import {mergeContinuedSentences} from './parse/merge-continued-sentences.js'
import {nameCompounds} from './parse/compounds.js'
import {nameNumerals} from './parse/numerals.js'

/** A parser of paragraphs: parse-latin, its sentences ending where Danish ones do. */
export async function paragraphParser() {
  const {ParseLatin} = await import('parse-latin')

  const parseDanish: Plugin<[], string, Root> = function () {
    const sentenceExtensions = this.data('nlcstSentenceExtensions') ?? []
    this.parser = text => {
      const parser = new ParseLatin()
      const stock = parser.tokenizeParagraphPlugins
      parser.tokenizeSentencePlugins.unshift(...sentenceExtensions)
      // In place of the merges at a lower-case letter, at a digit and at a Latin abbreviation, the third to the fifth.
      parser.tokenizeParagraphPlugins = [
        ...stock.slice(0, 2),
        mergeClosingQuotes,
        mergeContinuedSentences,
        ...stock.slice(5),
      ]
      return parser.parse(text)
    }
  }

  const parse = latinParser({language: 'da', parser: parseDanish, abbreviations: followed})
  return (paragraph: string, offset: number, entities: readonly Entity[]): Paragraph =>
    nameCompounds(nameNumerals(parse(paragraph, offset, entities)))
}
