import {rangeOf, textOf, type Found, type Range} from '@tactlint/core'
import type {Sentence} from 'nlcst'
import {textAfter} from './text-around.js'

/** Whether nothing but a final particle and signs stand behind a position: 返せ|よ！ */
export const endsSentence = (sentence: Sentence, position: number): boolean =>
  /^(?:[よやねなぞ]|よね|から[ねな]?)?[。．！!…」』）) \n]*$/.test(textAfter(sentence, position))

/** 見ていただけますか。いつ届きますか。 */
export const isQuestion = (sentence: Sentence): boolean =>
  /か(?:な|ね)?[。．？?！!」』）)]*$|[?？][！!]*$/.test(textOf(sentence))

/** いつ届きますか, いつ届きます？ but not 返信まだか. */
export const isPoliteQuestion = (sentence: Sentence): boolean =>
  /(?:です|ます|ません|でした|ました|でしょう|ましょう)(?:の|ん)?(?:か(?:な|ね)?)?[。．？?！!」』）)]*$/.test(
    textOf(sentence),
  )

/** What stands between a phrase and the end of its clause. */
export function restOfClause({sentence, end}: Found): string {
  const [rest = ''] = textAfter(sentence, end).split(/[、。！？!?]/)
  return rest
}

/** 御社の倉庫は|いったい何を|しているのでしょうか: words that ask are shown as the whole question, without what stands before a comma. */
export function question(found: Found): Range {
  const {sentence, start, end} = found
  const asksNothingMore = /^[^、。「]{0,40}$/.test(
    textAfter(sentence, end).replace(/[。．？?！!」』）)]{0,8}$/, ''),
  )
  if (!isQuestion(sentence) || !asksNothingMore) return {start, end}
  const before = clauseBefore(found)
  const whole = textOf(sentence).replace(/[。．！!」』）)]{0,8}$/, '')
  return {
    start: /いったい|一体/.test(found.entry) && !before.includes('「') ? start - before.length : start,
    end: Math.max(end, rangeOf(sentence).start + whole.length),
  }
}

/** The clause in which a phrase begins, up to the phrase. */
export function clauseBefore({sentence, start}: Found): string {
  const before = textOf(sentence).slice(0, start - rangeOf(sentence).start)
  return before.slice(Math.max(before.lastIndexOf('、'), before.lastIndexOf('。')) + 1)
}
