import type {EntityData, Recogniser} from '@tactlint/core'
import {placeholderNames} from './placeholder-names.js'

type Stands = EntityData['placeholder']['stands']

/** [indsæt dato], [kundens navn], (indsæt ordrenummer), (dit navn), <sagsnr> */
const bracketed =
  /(?<![[\]])\[([^[\]\n]{2,40})\](?![\](])|\(((?:indsæt|dit|din|jeres|kundens) [^()\n]{2,40})\)|<(\p{L}[\p{L}._ -]{2,39})>/giu
const instruction = /^(?:indsæt|skriv|angiv|udfyld|vælg|dit|din|jeres|kundens)(?![a-zà-ÿ])/i
/** „ordrenr. xxxxxxx“ */
const crosses = /(?<![A-Za-zÀ-ÿ\d])x{4,20}(?![A-Za-zÀ-ÿ\d])/g
/** „fakturanummer ???, der forfaldt“. Not „Hvad er mit ordrenummer ???“ */
const unknown = /(?<=(?:nummer(?:et)?|nr|dato(?:en)?|beløb(?:et)?)[.:]? )\?{2,8}(?=,? [a-zæøå])/g

/** Marks to be filled in that are made of Danish words. */
export const handmadeMarks: Recogniser = {
  kind: 'placeholder',
  *recognise(text) {
    for (const match of text.matchAll(bracketed)) {
      const name = (match[1] ?? match[2] ?? match[3] ?? '').trim()
      const words = name.toLocaleLowerCase('da').split(/[^A-Za-zÀ-ÿ\d]+/)
      const stands = standsFor(words)
      // „(din ordre)“ is no mark.
      if (match[2] !== undefined && stands === 'unknown' && !/^indsæt/i.test(name)) continue
      if (!instruction.test(name) && (stands === 'unknown' || !isField(words))) continue
      yield {
        kind: 'placeholder',
        start: match.index,
        end: match.index + match[0].length,
        syntax: 'square',
        name,
        stands,
      }
    }
    for (const {index, 0: signs} of [...text.matchAll(crosses), ...text.matchAll(unknown)]) {
      yield {
        kind: 'placeholder',
        start: index,
        end: index + signs.length,
        syntax: 'crosses',
        name: '',
        stands: 'unknown',
      }
    }
  },
}

/** „fornavn“, „kundens navn“, „fornavn på kontakt“ */
const isField = ([first = '', ...rest]: readonly string[]): boolean =>
  rest.length < 2 ||
  (rest.length < 4 && standsFor([first]) !== 'unknown' && /^(?:på|for|til|fra)$/.test(rest[0] ?? ''))

function standsFor(words: readonly string[]): Stands {
  const kinds = ['identifier', 'date', 'name'] as const
  return kinds.find(kind => words.some(word => placeholderNames[kind].includes(word))) ?? 'unknown'
}
