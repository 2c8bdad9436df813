import type {Token} from '../nlcst/tokens.js'
import type {PatternIndex} from '../patterns/pattern-index.js'
import {contains, type Range} from '../ranges/range.js'
import type {Lexicon} from './lexicon.js'
import type {PhraseIndex} from './phrase-index.js'

/** Where a phrase or a pattern of a lexicon stands, in its sentence. */
export interface LexiconMatch extends Range {
  readonly lexicon: Lexicon
  /** The phrase as it stands in the lexicon, or the name of the pattern. */
  readonly entry: string
}

/** Finds all that is looked for in a language, in one pass over a sentence for the phrases and one for the patterns. */
export class LexiconIndex {
  readonly #lexicons: ReadonlySet<Lexicon>
  readonly #phrases: readonly PhraseIndex[]
  readonly #patterns: readonly PatternIndex<Lexicon>[]
  /** In sentences, by their tokens: kept as long as these. */
  readonly #found = new WeakMap<readonly Token[], readonly LexiconMatch[]>()

  /**
   * @param phrases of these lexicons, and of no others
   * @param patterns of the same
   */
  constructor(
    lexicons: ReadonlySet<Lexicon>,
    phrases: readonly PhraseIndex[],
    patterns: readonly PatternIndex<Lexicon>[],
  ) {
    this.#lexicons = lexicons
    this.#phrases = phrases.filter(({isEmpty}) => !isEmpty)
    this.#patterns = patterns
  }

  has(lexicon: Lexicon): boolean {
    return this.#lexicons.has(lexicon)
  }

  /** Phrases first, then patterns; those of one lexicon in order, phrases never one within another. */
  find(tokens: readonly Token[]): readonly LexiconMatch[] {
    const known = this.#found.get(tokens) ?? this.#search(tokens)
    this.#found.set(tokens, known)
    return known
  }

  #search(tokens: readonly Token[]): readonly LexiconMatch[] {
    const found = this.#phrasesIn(tokens)
    if (tokens.some(({written}) => written !== undefined)) found.push(...this.#phrasesAsWritten(tokens))
    for (const patterns of this.#patterns)
      for (const {owner, entry, start, end} of patterns.find(tokens))
        found.push({lexicon: owner, entry, start, end})
    return found
  }

  #phrasesIn(tokens: readonly Token[]): LexiconMatch[] {
    const found: LexiconMatch[] = []
    for (const index of this.#phrases) {
      for (const {lexicon, entry, first, last} of index.find(tokens))
        found.push({lexicon, entry, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0})
    }
    return found
  }

  /** “dont” in a team's own list is found where “dont” stands, not where “don't” does. */
  #phrasesAsWritten(tokens: readonly Token[]): readonly LexiconMatch[] {
    const asWritten = tokens.map(token =>
      token.written === undefined ? token : {...token, surface: token.written, lemma: token.written},
    )
    const unusual = tokens.filter(({written}) => written !== undefined)
    return this.#phrasesIn(asWritten).filter(match => unusual.some(token => contains(match, token)))
  }
}
