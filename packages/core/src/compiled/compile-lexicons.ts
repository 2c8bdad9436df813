import {digest} from '../hash.js'
import type {Pack} from '../packs/pack.js'
import {comparisons, isWritten, type CompiledLexicon, type Lexicon} from '../phrases/lexicon.js'
import {partsOfAutomaton} from './automaton-file.js'
import {fileOf, partOfNumbers, partsOfTexts} from './parts.js'
import {partsOfPatterns} from './patterns-file.js'

export interface CompiledLexicons {
  /** What the pack names in `compiledLexicons`. */
  readonly file: Uint8Array
  /** What stands in the built pack instead of each lexicon. */
  readonly lexicons: ReadonlyMap<Lexicon, CompiledLexicon>
}

/**
 * Makes one file of the lexicons of a pack and its rules, when it is built, so that nobody waits for thousands of phrases and patterns
 * when the first message is read: the automaton over all phrases, with all its states, and the patterns by what they begin with.
 */
export function compileLexicons({language, lexicons, rules}: Pack): CompiledLexicons {
  const all = [...new Set([...lexicons, ...rules.flatMap(({lexicons}) => lexicons)])].filter(isWritten)
  const parts = [
    ...comparisons.flatMap(comparison => {
      const phrases = all.flatMap(({phrases, on = 'surface'}, owner) =>
        on === comparison ? phrases.map(phrase => ({owner, phrase})) : [],
      )
      const texts = phrases.map(({phrase}) => phrase)
      return [
        partOfNumbers(phrases.map(({owner}) => owner)),
        ...partsOfTexts(texts),
        ...partsOfAutomaton(texts, language),
      ]
    }),
    ...partsOfPatterns(all.map(({patterns = []}) => patterns)),
  ]
  const made = digest(JSON.stringify(all))
  return {
    file: fileOf([new TextEncoder().encode(made), ...parts]),
    lexicons: new Map(all.map((lexicon, compiled) => [lexicon, {source: lexicon.source, compiled, made}])),
  }
}
