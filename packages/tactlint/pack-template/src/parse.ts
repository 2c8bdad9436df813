import {latinParser, words} from '@tactlint/core'

/** They stand with a full stop before a number or a name and end no sentence: “no. 58-70431”, “Dr. {{name}}”. In lower case. */
const abbreviations: ReadonlySet<string> = new Set(words('no nr mr mrs ms dr tel'))

/** Words that the parser takes for abbreviations, and that end a sentence. */
const endings: ReadonlySet<string> = new Set<string>([])

/** For anything in Latin script. Where there is a retext plugin for your language, it knows more. */
export async function paragraphParser() {
  const {default: retextLatin} = await import('retext-latin')
  return latinParser({
    language: 'xx',
    parser: retextLatin,
    abbreviations,
    // “I ordered 12.” ends, “1. Open the app.” does not.
    isEnding: (word, isFirst) => endings.has(word) || (/^\d+$/.test(word) && !isFirst),
  })
}
