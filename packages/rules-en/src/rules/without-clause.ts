import {withoutSentence, type Edit, type GainClause} from '@tactlint/core'
import {isFronted} from './fronted.js'

/** What joins a clause to the one before: “, because …”, “, which hurts …”, “ and …”. */
const joint =
  /(?:[,;–-] ?| (?=because|as|since))(?:(?:because|as|since|and|but|for|so) )?(?:(?:this|that|which|it) (?:is |also )?)?$/i
/** What joins the next one: “…, so please fix the title”. */
const nextJoint = /^(?:,? (?:so|and|therefore)|[,;]) (?=[a-zà-ÿ])/i

/** The edits that leave the clause out; undefined when no whole sentence would be left. */
export function withoutClause({range, sentence, text}: GainClause): readonly Edit[] | undefined {
  const before = text.slice(sentence.start, range.start)
  const after = text.slice(range.end, sentence.end)
  const isLast = !/[A-Za-zÀ-ÿ\d]/.test(after)
  // “This hurts my sales.”
  if (/^(?:[^a-zà-ÿ]*|(?:this|that|it) (?:is |also )?)$/i.test(before)) {
    const cut = isLast ? withoutSentence(sentence, text) : undefined
    if (isLast) return cut && [cut]
    const next = nextJoint.exec(after)
    if (next === null) return undefined
    const start = range.end + next[0].length
    return [
      {start: sentence.start, end: start + 1, text: text.slice(start, start + 1).toLocaleUpperCase('en')},
    ]
  }
  // “Because it is blocked, I lose money.”
  if (isFronted(before)) return undefined
  const joined = joint.exec(before)
  return isLast && joined !== null
    ? [{start: sentence.start + joined.index, end: range.end, text: ''}]
    : undefined
}
