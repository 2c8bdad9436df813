import type {Range} from '@tactlint/core'

/** The lattice of a stretch grows with the square of its length; nobody writes this much without 、 or 。 */
const longest = 200

/**
 * A sentence cut behind 、 and 。, the way the dictionary's costs were learnt, and cut again where it runs on and on.
 * @param keep stretches that must stay whole
 */
export function clauses(text: string, sentence: Range, keep: readonly Range[]): readonly Range[] {
  const result: Range[] = []
  let {start} = sentence
  let seam = start
  let next = keep.findIndex(({end}) => end > start)
  if (next < 0) next = keep.length
  const cut = (end: number) => {
    if (end > start) result.push({start, end})
    start = end
    seam = end
  }
  for (let at = start; at < sentence.end;) {
    const whole = keep[next]
    if (whole?.start === at) {
      at = whole.end
      next++
    } else {
      if (isSeam(text, at)) seam = at
      at++
      if (/[、。！？\n]/.test(text.charAt(at - 1))) cut(at)
    }
    if (at - start >= longest) cut(seam > start ? seam : at)
  }
  cut(sentence.end)
  return result
}

/** A word begins where kana end: 変更を|お願い, and behind a space. */
const isSeam = (text: string, at: number): boolean =>
  at > 0 && /[\p{Script=Hiragana}\s][^\p{Script=Hiragana}\s]/u.test(text.slice(at - 1, at + 1))
