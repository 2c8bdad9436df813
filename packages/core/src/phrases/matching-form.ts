import {foldWidths} from '../projection/fold-widths.js'

/**
 * Text as phrases are compared: lower case of its language, straight apostrophes, half-width forms. Same length as the text,
 * so a letter whose lower case is longer (İ) stays.
 */
export function matchingForm(text: string, language: string): string {
  const folded = foldWidths(text)
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
  const lower = folded.toLocaleLowerCase(language)
  if (lower.length === folded.length) return lower
  return Array.from(folded, letter => {
    const small = letter.toLocaleLowerCase(language)
    return small.length === letter.length ? small : letter
  }).join('')
}
