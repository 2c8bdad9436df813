import {readLexicons} from '../compiled/lexicon-file.js'
import {ResourceError, type Pack} from '../packs/pack.js'
import {writtenIndexes, type Indexes} from '../phrases/indexes.js'
import {LexiconIndex} from '../phrases/lexicon-index.js'
import {isCompiled, isWritten, type CompiledLexicon} from '../phrases/lexicon.js'
import type {EnabledRule} from '../rules/enabled-rules.js'

/**
 * The index of all that is looked for in a language: the lexicons of the pack as they were compiled when it was built, those of
 * extensions and options made ready now.
 * @param pack without extensions
 * @param rules of the pack and its extensions
 * @throws ResourceError when the pack's file of lexicons can't be read
 */
export async function lexiconIndexOf(
  pack: Pack,
  rules: readonly EnabledRule[],
  read: (resource: string) => Promise<Uint8Array>,
): Promise<LexiconIndex> {
  const lexicons = new Set([
    ...pack.lexicons,
    ...rules.flatMap(({rule, options}) => [
      ...rule.lexicons,
      ...(rule.lexiconsFor?.(options, pack.language) ?? []),
    ]),
  ])
  const written = writtenIndexes([...lexicons].filter(isWritten), pack.language)
  const compiled = await compiledIndexes(pack, [...lexicons].filter(isCompiled), read)
  return new LexiconIndex(
    lexicons,
    [...compiled.phrases, ...written.phrases],
    [...compiled.patterns, ...written.patterns],
  )
}

async function compiledIndexes(
  {language, compiledLexicons = ''}: Pack,
  lexicons: readonly CompiledLexicon[],
  read: (resource: string) => Promise<Uint8Array>,
): Promise<Indexes<CompiledLexicon>> {
  if (lexicons.length === 0) return {phrases: [], patterns: []}
  const fault = (what: string, options?: ErrorOptions) =>
    new ResourceError(`The words of “${language}” are in ${compiledLexicons}, ${what}.`, options)
  let file: Uint8Array
  try {
    file = await read(compiledLexicons)
  } catch (cause) {
    // The host said it: that it is not there, and what to install.
    if (cause instanceof Error && cause.name === 'ResourceError') throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw fault(`which can't be read (${reason}). Install the package again, or see that \`read\` gives it`, {
      cause,
    })
  }
  const indexes = readLexicons(file, lexicons)
  if (indexes === undefined)
    throw fault('which belongs to another version of the pack. Install the package again')
  return indexes
}
