import type {EntityData, Recogniser} from '@tactlint/core'
import {placeholderNames} from './placeholder-names.js'

type Stands = EntityData['placeholder']['stands']

/** [indsæt dato], [kundens navn], (indsæt ordrenummer) */
const bracketed = /(?<![[\]])\[([^[\]\n]{2,40})\](?![\](])|\((indsæt [^()\n]{2,40})\)/giu
const instruction = /^(?:indsæt|skriv|angiv|udfyld|vælg|dit|din|jeres|kundens)(?!\p{L})/iu
/** ordrenr. xxxxxxx */
const crosses = /(?<![\p{L}\p{N}])x{4,20}(?![\p{L}\p{N}])/gu

/** Marks to be filled in that are made of Danish words. */
export const handmadeMarks: Recogniser = {
  kind: 'placeholder',
  *recognise(text) {
    for (const match of text.matchAll(bracketed)) {
      const name = (match[1] ?? match[2] ?? '').trim()
      const words = name.toLocaleLowerCase('da').split(/[^\p{L}\p{N}]+/u)
      const stands = standsFor(words)
      if (!instruction.test(name) && (stands === 'unknown' || words.length > 2)) continue
      yield {
        kind: 'placeholder',
        start: match.index,
        end: match.index + match[0].length,
        syntax: 'square',
        name,
        stands,
      }
    }
    for (const {index, 0: signs} of text.matchAll(crosses)) {
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

function standsFor(words: readonly string[]): Stands {
  const kinds = ['identifier', 'date', 'name'] as const
  return kinds.find(kind => words.some(word => placeholderNames[kind].includes(word))) ?? 'unknown'
}
