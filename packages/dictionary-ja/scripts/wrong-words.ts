import {featuresOf, openDictionary, vocabularyOf} from '@tactlint/tokenizer-ja/format'
import {wordsOf} from './kuromoji-files.js'

/** The words of kuromoji's dictionary, one a line, that the compiled file does not give back as they are. */
export function wrongWords(file: Uint8Array): readonly string[] {
  const dictionary = openDictionary(file)
  const features = featuresOf(dictionary)
  const findWords = vocabularyOf(dictionary)
  const wrong: string[] = []
  for (const words of wordsOf('tid').values()) {
    const [surface = ''] = words[0]?.features ?? []
    let group = -1
    findWords(surface, 0, surface.length, (found, end) => {
      if (end === surface.length) group = found
    })
    const first = dictionary.firstWords[group] ?? -1
    const count = (dictionary.firstWords[group + 1] ?? -1) - first
    for (const [index, word] of words.entries()) {
      const number = first + index
      const context = dictionary.contexts[number] ?? 0
      const grammar = features.grammarOf(context)
      const compiled = [
        context,
        dictionary.costs[number],
        surface,
        ...grammar.partOfSpeech,
        grammar.conjugationType,
        grammar.conjugationForm,
        features.basicFormOf(number, surface),
        features.readingOf(number, surface),
        features.pronunciationOf(number, surface),
      ]
      const line = [word.leftContext, word.cost, ...word.features].join()
      if (count !== words.length || compiled.join() !== line) wrong.push(line)
    }
  }
  return wrong
}
