import {rangeOf, textOf, type Edit, type FoundPhrase, type Rewrite} from '@tactlint/core'

/** The clause can go: 〜が, 〜ので, 〜とおり; not せめて一言、 or 今度こそ、 */
const subordinate = /(?:が|ので|けれども?|けど|から|のに|とおり|通り|みえて|ながら|ますと)$/

/** 何度も言っていますが、12個足りません。 → 12個足りません。 The clause from its beginning to its comma; undefined where it ends the sentence. */
export function withoutClause({sentence, range, text}: FoundPhrase<string>): Rewrite | undefined {
  const whole = rangeOf(sentence)
  const before = text.slice(whole.start, range.start)
  const comma = before.lastIndexOf('、')
  const start = comma < 0 ? whole.start : whole.start + comma + 1
  const end = text.indexOf('、', range.end)
  if (end < 0 || end >= whole.end - 4 || /[「」（）()]/.test(text.slice(start, end))) return undefined
  if (!subordinate.test(text.slice(start, end))) return undefined
  const edit: Edit = {start, end: end + 1, text: ''}
  return {edits: [edit], blanks: 0}
}

/** Nothing but the phrase, an adverb and the ending: 本当に腹が立ちます。 */
export function isAlone({sentence, range, text}: FoundPhrase<string>): boolean {
  const {start} = rangeOf(sentence)
  const before = text.slice(start, range.start)
  const after = textOf(sentence).slice(range.end - start)
  return (
    /^(?:もう|本当に|ほんとうに|とても|大変|正直|正直に言って|正直言って|実に|誠に|ほんと|まったく|全く|心底|ただただ|非常に|もはや|、)*$/.test(
      before,
    ) && /^\p{Script=Hiragana}{0,12}[。．！!]*$/u.test(after)
  )
}
