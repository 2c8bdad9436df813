import type {Pack} from '../packs/pack.js'
import {lexiconsOn} from '../phrases/compile-phrases.js'
import {readPhrases} from '../phrases/compiled-phrases.js'
import {LexiconIndex} from '../phrases/lexicon-index.js'
import type {Lexicon} from '../phrases/lexicon.js'
import {PhraseIndex} from '../phrases/phrase-index.js'
import type {EnabledRule} from '../rules/enabled-rules.js'

/**
 * The index of all that is looked for in a language: the phrases of the pack as it was built with them, those of extensions and
 * options made ready now.
 * @param pack without extensions
 * @param rules of the pack and its extensions
 */
export async function lexiconIndexOf(
  pack: Pack,
  rules: readonly EnabledRule[],
  read: (resource: string) => Promise<Uint8Array>,
): Promise<LexiconIndex> {
  const lexicons = new Set([
    ...pack.lexicons,
    ...rules.flatMap(({rule, options}) => [...rule.lexicons, ...(rule.lexiconsFor?.(options) ?? [])]),
  ])
  const own = {surface: lexiconsOn(pack, 'surface'), lemma: lexiconsOn(pack, 'lemma')}
  const file = await fileOf(pack, read)
  const compiled = file && readPhrases(file, {surface: phrasesOf(own.surface), lemma: phrasesOf(own.lemma)})
  const phrases = (['surface', 'lemma'] as const).flatMap(kind => {
    const wanted = [...lexicons].filter(({on = 'surface'}) => on === kind)
    const automaton = compiled?.[kind]
    if (automaton === undefined) return [new PhraseIndex(wanted, pack.language, kind)]
    const more = wanted.filter(lexicon => !own[kind].includes(lexicon))
    return [
      new PhraseIndex(own[kind], pack.language, kind, automaton),
      new PhraseIndex(more, pack.language, kind),
    ]
  })
  return new LexiconIndex(
    lexicons,
    phrases.filter(index => !index.isEmpty),
  )
}

const phrasesOf = (lexicons: readonly Lexicon[]): readonly string[] =>
  lexicons.flatMap(({phrases}) => phrases)

/** It only saves time: without it all is found the same. */
async function fileOf(
  {phrases}: Pack,
  read: (resource: string) => Promise<Uint8Array>,
): Promise<Uint8Array | undefined> {
  if (phrases === undefined) return undefined
  try {
    return await read(phrases)
  } catch {
    return undefined
  }
}
