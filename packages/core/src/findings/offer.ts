import type {Projection} from '../projection/projection.js'
import {applyEdits} from '../ranges/apply-edits.js'
import {hull, type Edit} from '../ranges/range.js'
import type {Rewrite} from '../rules/rule.js'
import type {Offer} from './finding.js'

/** A rewrite of the prose as it can be made in the source. */
export function offerOf({edits, blanks}: Rewrite, prose: Projection): Offer {
  const text = rewritten(edits, prose.text)
  const written: Edit[] = []
  for (const edit of edits) {
    const source = prose.toSourceEdit(edit)
    if (source === undefined) return {text, blanks}
    written.push(...source)
  }
  return {edits: written, text, blanks}
}

/**
 * The words between the first and the last edit, afterwards; of signs alone with the word before them: “Friday.”; of the end
 * that is left of a sentence the whole of it; of a line break between those on either side.
 */
function rewritten(edits: readonly Edit[], text: string): string {
  const range = hull(edits)
  if (range === undefined) return ''
  const shifted = edits.map(edit => ({...edit, start: edit.start - range.start, end: edit.end - range.start}))
  const whole = applyEdits(text.slice(range.start, range.end), shifted)
  const after = whole.trim()
  if (after === '' && whole !== '')
    return `${runBefore(text, range.start)}${whole}${runBehind(text, range.end)}`
  if (after === '') return after
  if (!hasWords(after)) {
    const before = hasWords(text.slice(range.start, range.end)) ? sentenceBefore : wordBefore
    return `${before(text, range.start)}${after}`.trimStart()
  }
  return isRemainder(after) ? `${sentenceBefore(text, range.start)}${whole.trimEnd()}`.trimStart() : after
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}⟨]/u.test(text)

/** What is left of a sentence whose end was cut off: “now.” of “Send it now.” says nothing by itself. */
const isRemainder = (after: string): boolean => after.length <= 24 && /[.!?。！？]$/u.test(after)

/** What stands before it in its sentence. */
const sentenceBefore = (text: string, place: number): string =>
  /(?:[.!?]\s|[。！？\n])?([^.!?。！？\n]{0,100})$/u.exec(text.slice(Math.max(0, place - 102), place))?.[1] ??
  ''

/** Its end, where words are not parted. */
const wordBefore = (text: string, place: number): string =>
  /[\p{L}\p{M}\p{N}]{1,20}$/u.exec(text.slice(Math.max(0, place - 20), place))?.[0] ?? ''

/** As long as a word may be, where words are not parted. */
const runBefore = (text: string, place: number): string =>
  /\S{1,20}$/u.exec(text.slice(Math.max(0, place - 20), place))?.[0] ?? ''

const runBehind = (text: string, place: number): string =>
  /^\S{1,20}/u.exec(text.slice(place, place + 20))?.[0] ?? ''
