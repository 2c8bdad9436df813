import {rangeOf, textOf, type Found} from '@tactlint/core'
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

/** The clause in which a phrase begins, up to the phrase. */
export function clauseBefore({sentence, start}: Found): string {
  const before = textOf(sentence).slice(0, start - rangeOf(sentence).start)
  return before.slice(Math.max(before.lastIndexOf('、'), before.lastIndexOf('。')) + 1)
}
