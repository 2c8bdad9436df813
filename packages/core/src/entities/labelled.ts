import type {IdentifierFamily, Recogniser} from './entity.js'

/** How a language names identifiers. All in lower case, as regular text, no patterns. */
export interface IdentifierLabels {
  /** BCP 47, for the case of letters. */
  readonly language: string
  readonly labels: Readonly<Partial<Record<IdentifierFamily, readonly string[]>>>
  /** What may stand between label and value: “is”, “er”, “は”. */
  readonly connectors: readonly string[]
}

/** At least three signs, one of them a digit: 48213, EB-7720415, 26/004418. A full stop at the end belongs to the sentence. */
const value = String.raw`(?=[A-Za-z_/.-]{0,24}\d)[A-Za-z0-9](?:[A-Za-z0-9_/.-]{0,38}[A-Za-z0-9])`

/**
 * Finds what a label declares to be an identifier: “order no. 58-70431”, “sag 26/004418”, 注文番号 EB-7720415.
 * Where the form alone tells more, the recogniser of that form wins.
 */
export function labelledIdentifiers({language, labels, connectors}: IdentifierLabels): Recogniser {
  const families = new Map<string, IdentifierFamily>()
  for (const [family, words] of Object.entries(labels) as [IdentifierFamily, readonly string[]][]) {
    for (const word of words) families.set(word.toLocaleLowerCase(language), family)
  }
  const anyLabel = alternatives([...families.keys()])
  const between = String.raw`[ \t\u3000]*(?:[:：#＃=(（「“"][ \t\u3000]*|(?:${alternatives(connectors)})[ \t\u3000]*[:：#]?[ \t\u3000]*){0,2}`
  const pattern = new RegExp(
    // Latin letters only: ご注文番号EB-7720415の件 has no spaces.
    `(?<![\\p{Script=Latin}\\p{N}])(${anyLabel})(?:(?<!\\p{Script=Latin})|(?!\\p{Script=Latin}))\\.?(${between})(${value})(?![\\p{Script=Latin}\\p{N}])`,
    'giu',
  )
  return {
    kind: 'identifier',
    *recognise(text) {
      for (const match of text.matchAll(pattern)) {
        const [whole, label = '', , number = ''] = match
        const family = families.get(label.toLocaleLowerCase(language))
        if (family === undefined || !isNumber(number)) continue
        const end = match.index + whole.length
        yield {
          kind: 'identifier',
          start: end - number.length,
          end,
          label: {start: match.index, end: match.index + label.length},
          scheme: 'labelled',
          family,
          verdict: 'plausible',
        }
      }
    },
  }
}

/** “order 5” and “order 12.5.2026” name a quantity and a date. */
function isNumber(number: string): boolean {
  return number.length >= 3 && !/^\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?$/.test(number)
}

function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, String.raw`[ \u00A0]`))
    .join('|')
}
