import {PatternIndex} from '../patterns/pattern-index.js'
import {WrittenPatterns} from '../patterns/written-patterns.js'
import {comparisons, type Lexicon, type WrittenLexicon} from './lexicon.js'
import {phraseIndexOf, type PhraseIndex} from './phrase-index.js'

/** What finds some lexicons. */
export interface Indexes<L extends Lexicon = Lexicon> {
  readonly phrases: readonly PhraseIndex[]
  readonly patterns: readonly PatternIndex<L>[]
}

/**
 * Of lexicons as they are written: made ready when they are first looked for.
 * @throws SyntaxError for a phrase whose brackets do not pair
 */
export function writtenIndexes(
  lexicons: readonly WrittenLexicon[],
  language: string,
): Indexes<WrittenLexicon> {
  const patterns = lexicons.flatMap(lexicon =>
    lexicon.patterns === undefined ? [] : [[lexicon, lexicon.patterns] as const],
  )
  return {
    phrases: comparisons.map(comparison =>
      phraseIndexOf(
        lexicons.filter(({on = 'surface'}) => on === comparison),
        language,
        comparison,
      ),
    ),
    patterns: patterns.length === 0 ? [] : [new PatternIndex(new WrittenPatterns(patterns))],
  }
}
