import {PatternIndex} from '../patterns/pattern-index.js'
import type {Indexes} from '../phrases/indexes.js'
import {comparisons, type CompiledLexicon} from '../phrases/lexicon.js'
import {PhraseIndex} from '../phrases/phrase-index.js'
import {automatonIn} from './automaton-file.js'
import {numbersOf, partsOf, textsIn} from './parts.js'
import {CompiledPatterns} from './compiled-patterns.js'

/**
 * What `compileLexicons` made, ready to be looked up: only what texts ask for is read.
 * @param lexicons those that are looked for
 * @returns undefined when the file was made of others
 */
export function readLexicons(
  file: Uint8Array,
  lexicons: readonly CompiledLexicon[],
): Indexes<CompiledLexicon> | undefined {
  const next = partsOf(file)
  if (next === undefined) return undefined
  const made = new TextDecoder().decode(next())
  if (lexicons.some(lexicon => lexicon.made !== made)) return undefined
  const wanted: (CompiledLexicon | undefined)[] = []
  for (const lexicon of lexicons) wanted[lexicon.compiled] = lexicon
  const phrases = comparisons.map(comparison => {
    const owners = numbersOf(next())
    const texts = textsIn(next)
    const entries = {
      size: owners.length,
      lexicon: (number: number) => wanted[owners[number] as number],
      text: texts,
    }
    return new PhraseIndex(entries, comparison, automatonIn(next))
  })
  return {phrases, patterns: [new PatternIndex(new CompiledPatterns(next, number => wanted[number]))]}
}
