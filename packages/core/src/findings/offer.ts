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

/** The words between the first and the last edit, afterwards. */
function rewritten(edits: readonly Edit[], text: string): string {
  const range = hull(edits)
  if (range === undefined) return ''
  const shifted = edits.map(edit => ({...edit, start: edit.start - range.start, end: edit.end - range.start}))
  return applyEdits(text.slice(range.start, range.end), shifted).trim()
}
