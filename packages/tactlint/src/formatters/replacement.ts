import {applyEdits, hull, type Edit, type Offer} from '@tactlint/core'

/** Several edits as one: the text between the first and the last of them, afterwards. */
export function replacementOf(edits: readonly Edit[], text: string): Edit {
  const {start, end} = hull(edits) ?? {start: 0, end: 0}
  const within = edits.map(edit => ({...edit, start: edit.start - start, end: edit.end - start}))
  return {start, end, text: applyEdits(text.slice(start, end), within)}
}

/** Rewrites that can be made with one click: nothing is left to fill in, no markup stands in between. */
export const applicable = (
  offers: readonly Offer[],
): readonly (Offer & {readonly edits: readonly Edit[]})[] =>
  offers.flatMap(offer => (offer.edits && offer.blanks === 0 ? [{...offer, edits: offer.edits}] : []))
