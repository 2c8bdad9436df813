import {words} from '@tactlint/core'

/** Frequent in your language and no words of its neighbours. */
const own: ReadonlySet<string> = new Set(
  words(
    'the and you your not please thank thanks dear regards with this that was has have been could would which from they there',
  ),
)

/** A text of some length has about this share of them. */
const usualShare = 0.25

/** Likelihood 0–1 that a text is in the language. 1 only where the script leaves no doubt. */
export function detect(text: string): number {
  const all = text.toLocaleLowerCase('xx').match(/\p{L}+/gu) ?? []
  const found = all.filter(word => own.has(word)).length
  if (found === 0) return 0
  // One word in a greeting says little, five in a paragraph a lot.
  return 0.99 * Math.min(1, found / all.length / usualShare) * (1 - 0.55 ** found)
}
