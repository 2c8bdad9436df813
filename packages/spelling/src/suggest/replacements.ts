import type {Settings} from '../format/layout.js'

/** A replacement of the dictionary at a place of a text. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly meant: string
}

/** @returns those whose left side stands in a text, which is in lower case */
export function replacementFinder({
  language,
  replacements,
}: Pick<Settings, 'language' | 'replacements'>): (text: string) => readonly Replacement[] {
  const all = replacements.map(([pattern, meant]) => ({
    atStart: pattern.startsWith('^'),
    atEnd: pattern.endsWith('$'),
    written: pattern.replace(/^\^|\$$/g, '').toLocaleLowerCase(language),
    meant,
  }))

  return text => {
    const found: Replacement[] = []
    for (const {atStart, atEnd, written, meant} of all) {
      for (let start = text.indexOf(written); start >= 0; start = text.indexOf(written, start + 1)) {
        const end = start + written.length
        if ((!atStart || start === 0) && (!atEnd || end === text.length)) found.push({start, end, meant})
      }
    }
    return found
  }
}
