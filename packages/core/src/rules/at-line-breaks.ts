import type {Facts} from '../facts/facts.js'
import {lineBreaks} from '../nlcst/line-breaks.js'
import {contains, type Edit, type Range} from '../ranges/range.js'
import {paragraphsOf} from '../ranges/paragraphs.js'

/**
 * Whether edits stay clear of sentences that may go on behind a line break: in “We wrote because⏎I lose money”, nobody can tell
 * where the sentence begins that a rewrite is to replace.
 */
export function clearOfLineBreaks(text: string, {acts}: Facts): (edits: readonly Edit[]) => boolean {
  const unsure = unsureIn(text).filter(at => {
    const start = text.lastIndexOf('\n', at - 1) + 1
    const line = {start, end: start + text.slice(start, at).trimEnd().length}
    return !acts.some(act => formulas.has(act.act) && contains(act, line))
  })
  return edits =>
    edits.every(({start, end}) =>
      unsure.every(at => {
        if (start <= at && at < end) return false
        const between = at < start ? text.slice(at + 1, start) : text.slice(end, at)
        return /\n|[.!?…]\s/u.test(between)
      }),
    )
}

/** Stand in a line of their own: “Hello there⏎my parcel …”. */
const formulas: ReadonlySet<string> = new Set(['greeting', 'closing'])

/** Where the line breaks stand that may or may not end a sentence. */
const unsureIn = (text: string): readonly number[] =>
  paragraphsOf(text).flatMap(range => unsureBreaks(text, range))

function unsureBreaks(text: string, {start, end}: Range): readonly number[] {
  const paragraph = text.slice(start, end)
  let at = -1
  return lineBreaks(paragraph).flatMap(kind => {
    at = paragraph.indexOf('\n', at + 1)
    return kind === 'unsure' ? [start + at] : []
  })
}
