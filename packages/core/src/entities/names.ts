import {foldWidths} from '../projection/fold-widths.js'
import type {Recogniser} from './entity.js'

/** Scripts whose words are not set apart by spaces. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u
const letterOrDigit = /[\p{L}\p{M}\p{N}]/u

/**
 * Finds names of products, brands, people and companies: “Angry Birds” is nobody's anger. Written as they are given: capitals count.
 * @param words at least one letter or digit each; of two that begin alike the longer is found
 */
export function names(words: readonly string[]): Recogniser {
  const byFirst = new Map<string, string[]>()
  for (const word of new Set(words.map(foldWidths))) {
    const first = word.slice(0, 1)
    if (first !== '') byFirst.set(first, [...(byFirst.get(first) ?? []), word])
  }
  for (const begun of byFirst.values()) begun.sort((a, b) => b.length - a.length)
  return {
    kind: 'name',
    *recognise(text) {
      for (let start = 0; start < text.length; start++) {
        const name = byFirst
          .get(text.charAt(start))
          ?.find(word => text.startsWith(word, start) && stands(text, start, start + word.length))
        if (name === undefined) continue
        yield {kind: 'name', start, end: start + name.length}
        start += name.length - 1
      }
    },
  }
}

/** Not within a longer word: “Rage” is not in “Rager”, but ソニー is in ソニー製. */
const stands = (text: string, start: number, end: number): boolean =>
  !(
    continues(text.charAt(start - 1), text.charAt(start)) || continues(text.charAt(end), text.charAt(end - 1))
  )

const continues = (outside: string, inside: string): boolean =>
  letterOrDigit.test(outside) &&
  letterOrDigit.test(inside) &&
  !unspaced.test(inside) &&
  !unspaced.test(outside)
