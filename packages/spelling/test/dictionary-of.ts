import {compileDictionary, type Sources} from '../src/compile/index.js'

/** A dictionary of a few words. */
export function dictionaryOf(
  affixes: string,
  words: readonly string[],
  more: Partial<Pick<Sources, 'frequent' | 'similar' | 'conversions' | 'language'>> = {},
): Uint8Array {
  return compileDictionary({
    language: 'en',
    affixes: `SET UTF-8\n${affixes}`,
    dictionaries: [[String(words.length), ...words].join('\n')],
    keyboards: ['qwertyuiop asdfghjkl zxcvbnm'],
    ...more,
  })
}
