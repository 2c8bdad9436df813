import {
  rangeOf,
  textOf,
  withoutSentence,
  type Found,
  type FoundPhrase,
  type Range,
  type Rewrite,
} from '@tactlint/core'

/** „Ellers lægger jeg det op på Facebook“: the whole clause threatens. */
export function threatIn(found: Found): Range {
  const {start, end} = found
  const from = rangeOf(found.sentence).start
  const text = textOf(found.sentence)
  const after = /^[^,.;:!?–]*/u.exec(text.slice(end - from))?.[0] ?? ''
  return {start, end: end + after.trimEnd().length}
}

/** A sentence that only threatens may go. */
export function unthreatened({
  sentence,
  text,
}: Pick<FoundPhrase<'threat'>, 'sentence' | 'text'>): readonly Rewrite[] {
  const range = rangeOf(sentence)
  const words = text.slice(range.start, range.end)
  if (!/^(?:ellers|så|jeg|vi|i|du|det er jeres) /iu.test(words) || /[,;:–?\d]/.test(words)) return []
  const cut = withoutSentence(range, text)
  return cut === undefined ? [] : [{edits: [cut], blanks: 0}]
}

/** „En køber truer os“, „En kunde har skrevet en dårlig anmeldelse“ are told, not said. */
export const isTold = ({sentence}: Found): boolean =>
  // „Hvordan klager jeg til Forbrugerklagenævnet?“
  /^(?:hvordan|hvor|hvornår) [^?]*\?$/iu.test(textOf(sentence).trim()) ||
  /(?<!\p{L})(?:en kunde|en køber|kunden|køberen|klageren|konkurrenten) (?:\p{L}+ )?(?:truer|vil|skriver|siger|har skrevet)(?!\p{L})/iu.test(
    textOf(sentence),
  )
