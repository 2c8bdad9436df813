import {endOfReadings, katakana, pronunciationFollows, readingsPerStart, type Dictionary} from './layout.js'

/** 動詞,自立,*,* · 五段・カ行イ音便 · 連用タ接続. */
export interface Grammar {
  readonly partOfSpeech: readonly [string, string, string, string]
  readonly conjugationType: string
  readonly conjugationForm: string
}

/** What the dictionary says of a word beyond its place in the text; read from the file at each call. */
export interface Features {
  isKnown(word: number): boolean
  grammarOf(context: number): Grammar
  basicFormOf(word: number, surface: string): string
  /** Undefined for unknown words. */
  readingOf(word: number, surface: string): string | undefined
  pronunciationOf(word: number, surface: string): string | undefined
}

export function featuresOf(dictionary: Dictionary): Features {
  const {basicForms, basicFormStarts, basicFormText, readings, readingStarts, kana, firstUnknown} = dictionary
  const knownWords = firstUnknown[0] ?? 0
  let grammars: readonly Grammar[] | undefined

  function recordStart(word: number): number {
    let at = readingStarts[Math.floor(word / readingsPerStart)] ?? 0
    for (let records = word % readingsPerStart; records > 0; at++)
      if (readings[at] === endOfReadings) records--
    return at
  }

  /** The record's text from a place to the next mark. */
  function kanaFrom(start: number): {text: string; end: number} {
    let end = start
    let text = ''
    for (let byte = readings[end] ?? 0; byte > pronunciationFollows; byte = readings[++end] ?? 0)
      text += String.fromCharCode(kana[byte] ?? 0)
    return {text, end}
  }

  const readingOf = (word: number, surface: string): string | undefined =>
    word < knownWords ? kanaFrom(recordStart(word)).text || katakana(surface) : undefined

  return {
    isKnown: word => word < knownWords,
    grammarOf(context) {
      grammars ??= textAt(dictionary.grammars, 0, dictionary.grammars.length).split('\n').map(parsedGrammar)
      return grammars[context] ?? parsedGrammar('')
    },
    basicFormOf(word, surface) {
      const number = basicForms[word] ?? 0
      if (number === 0) return surface
      return textAt(basicFormText, basicFormStarts[number - 1] ?? 0, basicFormStarts[number] ?? 0)
    },
    readingOf,
    pronunciationOf(word, surface) {
      if (word >= knownWords) return undefined
      const {end} = kanaFrom(recordStart(word))
      return readings[end] === pronunciationFollows ? kanaFrom(end + 1).text : readingOf(word, surface)
    },
  }
}

function parsedGrammar(line: string): Grammar {
  const [first = '*', second = '*', third = '*', fourth = '*', conjugationType = '*', conjugationForm = '*'] =
    line.split(',')
  return {partOfSpeech: [first, second, third, fourth], conjugationType, conjugationForm}
}

/** TextDecoder takes no shared memory in browsers, and `apply` not any number of arguments. */
function textAt(units: Uint16Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end; at += 4096)
    text += String.fromCharCode(...units.subarray(at, Math.min(end, at + 4096)))
  return text
}
