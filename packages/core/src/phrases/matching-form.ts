import {foldWidths, isAscii} from '../projection/fold-widths.js'

/** Small letters as most languages have them. With “und” V8 gives the same, in thirty times the time. */
export const commonCase = 'en'

/**
 * Text as phrases are compared: lower case of its language, straight apostrophes, half-width forms. Same length as the text,
 * so a letter whose lower case is longer (İ) stays.
 */
export function matchingForm(text: string, language: string): string {
  if (isAscii(text) && !text.includes('`')) return sameLength(text, language)
  const folded = foldWidths(text)
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
  return sameLength(folded, language)
}

function sameLength(text: string, language: string): string {
  const lower = text.toLocaleLowerCase(language)
  if (lower.length === text.length) return lower
  return Array.from(text, letter => {
    const small = letter.toLocaleLowerCase(language)
    return small.length === letter.length ? small : letter
  }).join('')
}
